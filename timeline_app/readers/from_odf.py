"""OpenDocument texts and slides: notes lifted out of the sentences that cite them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline_app.message import Message
from timeline_app.model import PageKind, PartKind, PassageKind
from timeline_app.readers import office_fields
from timeline_app.readers.building import Builder, in_line
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.guarding import damaged
from timeline_app.readers.packages import (
    Element,
    attribute,
    child,
    every,
    grown,
    local,
    locked,
    opened,
)
from timeline_app.readers.reading import NOTHING, About, Reading

_LEFT_OUT_WORDS = """
tracked-changes forms ruby-text sequence-decls variable-decls user-field-decls
dde-connection-decls annotation-end alphabetical-index-auto-mark-file scripts
font-face-decls automatic-styles note-citation title desc event-listeners settings meta
bookmark
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
"""What was deleted, what only declares, the number of a note."""
_INDEXES_WORDS = """
table-of-content alphabetical-index illustration-index table-index object-index user-index
bibliography
"""
_INDEXES = frozenset(_INDEXES_WORDS.split())
_SIGNS = {"tab": "\t", "line-break": "\n", "soft-page-break": ""}
_MOST_SPACES = 200
_MOST_REPEATED = 50
_PARTS_OF_PAGE = ("header", "header-left", "header-first", "footer", "footer-left", "footer-first")


def read_odf(data: bytes, _about: About = NOTHING) -> Reading:
    """The text of an OpenDocument text or of slides, packed or flat.  Raises Refused."""
    if not data.startswith(b"PK"):
        return _read_flat(data)
    package = opened(data)
    if b"encryption-data" in package.bytes_of("META-INF/manifest.xml"):
        raise locked()
    tree = package.tree("content.xml")
    if tree is None:
        raise damaged(Message("read.why-its-text-is-missing"))
    title, metadata = office_fields.of_package(package)
    return _Odf(package.notes).read(tree, package.tree("styles.xml"), title, metadata)


def _read_flat(data: bytes) -> Reading:
    tree, is_whole = grown(data)
    if tree is None or local(tree) != "document":
        raise damaged(Message("read.why-it-is-no-opendocument-file"))
    package_notes = [] if is_whole else [Message("note.partly-damaged")]
    title, metadata = office_fields.of_tree(child(tree, "meta")) if _has_meta(tree) else ("", ())
    return _Odf(package_notes).read(tree, tree, title, metadata)


def _has_meta(tree: Element) -> bool:
    return child(tree, "meta") is not None


@dataclass(slots=True)
class _Told:
    """The words of one paragraph, and what hangs on it."""

    pieces: list[str] = field(default_factory=list)
    hung: list[Element] = field(default_factory=list)
    """Notes, comments, boxes: they come below the paragraph."""


class _Odf:
    """Walks one document."""

    def __init__(self, notes: list[Message]) -> None:
        self._builder = Builder(notes=notes)

    def read(
        self,
        tree: Element,
        styles: Element | None,
        title: str,
        metadata: tuple[CreationTimeCandidate, ...],
    ) -> Reading:
        heads, feet = _furniture(styles)
        for text in heads:
            self._builder.add(text, PassageKind.FURNITURE)
        body = child(tree, "body")
        self._blocks(tree if body is None else body, None)
        for text in feet:
            self._builder.add(text, PassageKind.FURNITURE)
        return self._builder.reading(title, metadata)

    def _blocks(self, element: Element, kind: PassageKind | None) -> None:
        """The blocks in an element in order, whatever is wrapped around them."""
        stack = [(inner, kind) for inner in reversed(element)]
        while stack:
            found, own = stack.pop()
            name = local(found)
            if name in ("p", "h"):
                self._paragraph(found, own or (PassageKind.HEADING if name == "h" else None))
            elif name == "table":
                self._table(found, own)
            elif name in ("note", "annotation"):
                self._hang(found)
            elif name == "page":
                self._builder.begin_page(attribute(found, "name"), PageKind.SLIDE)
                stack += [(inner, own) for inner in reversed(found)]
            elif name not in _LEFT_OUT:
                stack += [(inner, _kind_in(name, own)) for inner in reversed(found)]

    def _paragraph(self, element: Element, kind: PassageKind | None) -> None:
        told = _Told()
        text = _words(element, told)
        is_item = kind is PassageKind.LIST_ITEM and text.strip()
        self._builder.add(f"• {text.strip()}" if is_item else text, kind)
        for hung in told.hung:
            self._hang(hung)

    def _hang(self, element: Element) -> None:
        name = local(element)
        if name == "note":
            self._note(element)
        elif name == "annotation":
            self._comment(element)
        else:
            self._blocks(element, None)

    def _note(self, element: Element) -> None:
        body = child(element, "note-body")
        if body is not None:
            told = _Told()
            text = "\n".join(_words(one, told) for one in _paragraphs(body))
            self._builder.add(text, PassageKind.FOOTNOTE)

    def _comment(self, element: Element) -> None:
        author, written = (_said(child(element, name)) for name in ("creator", "date"))
        text = "\n".join(_words(one, _Told()) for one in _paragraphs(element))
        span = self._builder.add(text, PassageKind.COMMENT)
        if span is not None:
            day = office_fields.published_of(written)
            self._builder.set_apart(span, PartKind.COMMENT, day, author)

    def _table(self, table: Element, kind: PassageKind | None) -> None:
        self._builder.begin_table()
        for row in _rows(table):
            told = _Told()
            cells: list[str] = []
            for cell in row:
                if local(cell) in ("table-cell", "covered-table-cell"):
                    text = "\n".join(_words(one, told) for one in _paragraphs(cell))
                    cells += [text] * (1 if text else _repeated(cell))
            if kind is None:
                self._builder.add_row(cells)
            else:
                self._builder.add("\t".join(map(in_line, cells)), kind)
            for hung in told.hung:
                self._hang(hung)
        self._builder.begin_table()


def _kind_in(name: str, kind: PassageKind | None) -> PassageKind | None:
    """What stands in an element of this name."""
    if name in _INDEXES:
        return PassageKind.FURNITURE
    return kind or (PassageKind.LIST_ITEM if name == "list-item" else None)


def _words(element: Element, told: _Told) -> str:
    """The words of a paragraph in their order; notes and boxes are remembered."""
    pieces: list[str] = [element.text or ""]
    stack: list[Element | str] = _inside(element)
    while stack:
        found = stack.pop()
        if isinstance(found, str):
            pieces.append(found)
            continue
        name = local(found)
        if name == "s":
            count = attribute(found, "c")
            pieces.append(" " * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1))
        elif name in _SIGNS:
            pieces.append(_SIGNS[name])
        elif name in ("note", "annotation", "text-box"):
            told.hung.append(found)
        elif name and name not in _LEFT_OUT:
            stack += _inside(found)
            pieces.append(found.text or "")
    return "".join(pieces)


def _inside(element: Element) -> list[Element | str]:
    """Its children and the words behind each, last first."""
    found: list[Element | str] = []
    for inner in element:
        found += [inner, inner.tail or ""]
    return found[::-1]


def _paragraphs(element: Element) -> Iterator[Element]:
    """The paragraphs in a cell or a note, those of tables within too."""
    stack = list(reversed(element))
    while stack:
        found = stack.pop()
        if local(found) in ("p", "h"):
            yield found
        elif local(found) not in _LEFT_OUT:
            stack += reversed(found)


def _rows(table: Element) -> Iterator[Element]:
    stack = list(reversed(table))
    while stack:
        found = stack.pop()
        if local(found) == "table-row":
            yield found
        elif local(found) in ("table-rows", "table-header-rows", "table-row-group"):
            stack += reversed(found)


def _repeated(cell: Element) -> int:
    count = attribute(cell, "number-columns-repeated")
    return min(int(count), _MOST_REPEATED) if count.isdecimal() and len(count) < 6 else 1


def _said(element: Element | None) -> str:
    return (element.text or "") if element is not None else ""


def _furniture(styles: Element | None) -> tuple[list[str], list[str]]:
    """Heads and feet of the pages, each once."""
    heads: dict[str, None] = {}
    feet: dict[str, None] = {}
    for element in every(styles):
        name = local(element)
        if name in _PARTS_OF_PAGE and "style" in element.tag.rpartition("}")[0]:
            text = in_line(" ".join(_words(one, _Told()) for one in _paragraphs(element)))
            (heads if name.startswith("header") else feet)[text] = None
    return list(heads), list(feet)
