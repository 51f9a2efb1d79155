goal-contributions = @@
money-title = @@
skip-to-content = @@
