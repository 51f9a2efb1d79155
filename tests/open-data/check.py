"""Tries the open data of a site with the tools of others.

usage: check.py PROGRAM CONTENT...

Each folder of content is built and served on this machine, since its files name each other by their address.
"""

import contextlib
import functools
import http.server
import json
import pathlib
import subprocess
import sys
import tempfile
import threading


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Site:
    """What a build of some content published, and the address at which it is served."""

    def __init__(self, folder, url):
        self.folder, self.url = folder, url

    def text(self, path):
        return (self.folder / path).read_text(encoding="utf-8")


@contextlib.contextmanager
def served(program, content):
    with tempfile.TemporaryDirectory() as folder:
        handler = functools.partial(Quiet, directory=folder)
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            url = f"http://127.0.0.1:{server.server_port}/"
            arguments = ["--quiet", "--errors-only", "--date", "2026-01-01", "--url", url]
            subprocess.run([program, "build", "--content", content, "--out", folder, *arguments], check=True)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield Site(pathlib.Path(folder), url)
            server.shutdown()


def package(site):
    """The Data Package is valid, and so is every row of every table, down to types and keys."""
    from frictionless import validate

    report = validate(site.url + "data/datapackage.json")
    assert report.valid, report.flatten(["name", "type", "rowNumber", "message"])
    tables = {task.name for task in report.tasks}
    assert len(tables) > 3, tables


def package_can_fail(site):
    """A table whose columns hold something else is found out."""
    from frictionless import Package

    descriptor = json.loads(site.text("data/datapackage.json"))
    resource = next(one for one in descriptor["resources"] if one["schema"] == "figures.json")
    schema = json.loads(site.text("data/figures.json"))
    next(field for field in schema["fields"] if field["name"] == "status")["type"] = "number"
    descriptor["resources"] = [{**resource, "schema": schema}]
    assert not Package(descriptor).validate().valid


CHECKS = [package, package_can_fail]


def main():
    program, *contents = sys.argv[1:]
    passed = failed = 0
    for content in contents:
        with served(program, content) as site:
            for check in CHECKS:
                try:
                    check(site)
                    passed += 1
                    print(f"ok      {content}: {check.__name__}")
                except Exception as error:  # each check tells for itself what is wrong
                    failed += 1
                    print(f"FAILED  {content}: {check.__name__}: {error}")
    print(f"test result: {'FAILED' if failed else 'ok'}. {passed} passed; {failed} failed;")
    sys.exit(failed > 0)


main()
