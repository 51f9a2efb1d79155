goal-title = @@
money-title = @@
skip-to-content = @@
