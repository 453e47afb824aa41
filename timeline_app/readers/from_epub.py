"""Books: the chapters in the order of the spine, each read as the web page that it is."""

import re
from dataclasses import replace
from posixpath import join, normpath
from urllib.parse import unquote

from timeline_app.message import Message
from timeline_app.model import PageKind, PartKind, PassageKind
from timeline_app.readers import office_fields
from timeline_app.readers.building import Builder, in_line
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.encoding import declared_charset, decode
from timeline_app.readers.from_html import parse_page
from timeline_app.readers.guarding import damaged
from timeline_app.readers.packages import (
    Element,
    Package,
    attribute,
    child,
    every,
    inner,
    local,
    locked,
    opened,
)
from timeline_app.readers.passages import TextBlock
from timeline_app.readers.reading import NOTHING, About, Reading
from timeline_app.readers.refusals import Refused

_PUBLISHED = 0.94
"""Score of the day that a book gives as its own."""
_MOST_CHAPTERS = 5_000
_PAGES = (".html", ".xhtml", ".htm", ".xml", ".opf")
_CHANGES = ("modification", "ops-modification")
_ASIDE = re.compile(r"<(/?)aside\b", re.IGNORECASE)


def read_book(data: bytes, _about: About = NOTHING) -> Reading:
    """The text of a book; each file of its spine is a chapter.  Raises Refused."""
    package = opened(data)
    path = _main(package)
    tree = package.tree(path)
    if tree is None:
        raise (
            locked()
            if _is_locked(package)
            else damaged(Message("read.why-its-table-of-chapters-is-missing"))
        )
    if _is_locked(package):
        raise locked()
    builder = Builder(notes=package.notes)
    for href, is_contents in _spine(tree)[:_MOST_CHAPTERS]:
        name = normpath(join(path.rpartition("/")[0], href))
        _chapter(package, name, builder, is_contents=is_contents)
    title, metadata = _fields(tree)
    return builder.reading(title, metadata)


def _main(package: Package) -> str:
    """Where the table of the book's files lies."""
    tree = package.tree("META-INF/container.xml")
    for element in every(tree):
        if local(element) == "rootfile" and attribute(element, "full-path"):
            return normpath(attribute(element, "full-path"))
    return next((name for name in package.names.values() if name.endswith(".opf")), "")


def _is_locked(package: Package) -> bool:
    """Whether the text is enciphered; in many books the fonts alone are."""
    tree = package.tree("META-INF/encryption.xml")
    uris = (
        attribute(element, "URI").lower()
        for element in every(tree)
        if local(element) == "CipherReference"
    )
    return any(uri.endswith(_PAGES) for uri in uris)


def _spine(tree: Element) -> list[tuple[str, bool]]:
    """The files of the chapters in reading order, and whether one only lists the others."""
    hrefs = {
        attribute(item, "id"): (
            unquote(attribute(item, "href")),
            "nav" in attribute(item, "properties").split(),
        )
        for item in inner(child(tree, "manifest"))
        if local(item) == "item"
    }
    named = [attribute(one, "idref") for one in inner(child(tree, "spine"))]
    return [hrefs[name] for name in named if name in hrefs and hrefs[name][0]]


def _chapter(package: Package, path: str, builder: Builder, *, is_contents: bool) -> None:
    data = package.bytes_of(path)
    if not data:
        return
    try:
        markup = decode(data, declared=declared_charset(data)).text
    except Refused as error:
        builder.notes.append(
            Message(
                "note.chapter-unread",
                (
                    path,
                    error.reason,
                ),
            )
        )
        return
    # What stands aside in a book is a note, not the column of a web page.
    reading = parse_page(_ASIDE.sub(r"<\1div", markup))
    if not reading.text.strip():
        return
    if is_contents:
        blocks = (TextBlock(block.span, PassageKind.FURNITURE) for block in reading.blocks or ())
        builder.take(replace(reading, blocks=tuple(blocks)))
        return
    title = _title(reading)
    builder.begin_page(title or path.rpartition("/")[2], PageKind.CHAPTER)
    builder.set_apart(builder.take(reading), PartKind.CHAPTER, heading=title)


def _title(reading: Reading) -> str:
    blocks = reading.blocks or ()
    heads = (block for block in blocks if block.kind is PassageKind.HEADING)
    first = next(heads, None)
    return in_line(first.span.of(reading.text)) if first else reading.title


def _fields(tree: Element) -> tuple[str, tuple[CreationTimeCandidate, ...]]:
    """The title and the days of a book."""
    title = ""
    found: list[CreationTimeCandidate] = []
    fields = child(tree, "metadata")
    for element in every(fields):
        name, value = local(element), (element.text or "").strip()
        if name == "title" and not title:
            title = in_line(value)
        elif name == "date" and attribute(element, "event") not in _CHANGES:
            found += office_fields.day_of_field(value, _PUBLISHED)
        elif name == "date" or attribute(element, "property") == "dcterms:modified":
            found += office_fields.day_of_field(value, office_fields.CHANGED, is_change=True)
    return title, tuple(found)
