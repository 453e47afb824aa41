"""Word files: the text as it stands if all changes were accepted, notes below what cites them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline_app.message import Message
from timeline_app.model import PartKind, PassageKind
from timeline_app.readers import docx_lists, office_fields
from timeline_app.readers.building import Builder, in_line
from timeline_app.readers.encoding import declared_charset, decode
from timeline_app.readers.from_html import parse_page
from timeline_app.readers.guarding import damaged
from timeline_app.readers.packages import (
    Element,
    Package,
    attribute,
    child,
    inner,
    local,
    opened,
)
from timeline_app.readers.reading import NOTHING, About, Reading

_LEFT_OUT_WORDS = """
pPr rPr tblPr tblGrid trPr tcPr sectPr sdtPr sdtEndPr ctrlPr del moveFrom instrText
delText delInstrText rt fldData textpath
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
"""Properties, what was deleted, the code of fields: no text of the document."""
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "-",
    "footnoteRef": "",
    "endnoteRef": "",
}
_CITES = {
    "footnoteReference": "footnotes",
    "endnoteReference": "endnotes",
    "commentReference": "comments",
}
_SYMBOLS = {
    "F0FC": "✓", "F0FE": "☑", "F0A8": "☐", "F0FB": "✗", "F0E0": "→", "F0B0": "°", "F0B1": "±",
    "F0A7": "▪", "F02D": "-", "F0BE": "-", "F0A3": "≤", "F0B3": "≥", "F0D7": "×", "F06D": "µ",
}  # fmt: skip
_BULLET = "•"
_STEPS_DOWN = ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")


def read_docx(data: bytes, _about: About = NOTHING) -> Reading:
    """The text of a Word file.  Raises Refused."""
    package = opened(data)
    main = next(iter(package.related("", "officeDocument")), "word/document.xml")
    tree = package.tree(main)
    if tree is None:
        raise damaged(Message("read.why-its-text-is-missing"))
    title, metadata = office_fields.of_package(package)
    reading = _Word(package, main).read(tree)
    notes = dict.fromkeys([*package.notes, *reading.notes])
    return Reading(
        reading.text,
        tuple(notes),
        title,
        metadata,
        reading.blocks,
        apart=reading.apart,
        parts=reading.parts,
    )


@dataclass(slots=True)
class _Paragraph:
    """The text of one paragraph, and what hangs on it."""

    pieces: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    cited: list[tuple[str, str]] = field(default_factory=list)
    """Which notes and comments: their sort and their number."""

    @property
    def text(self) -> str:
        return "".join(self.pieces)


class _Word:
    """Walks one Word file."""

    def __init__(self, package: Package, main: str) -> None:
        self._package = package
        self._relations = package.relations(main)
        self._builder = Builder()
        parts = dict(reversed(self._relations.values()))
        self._lists = docx_lists.read(package, parts.get("styles", ""), parts.get("numbering", ""))
        self._notes = {
            kind: _numbered(package.tree(parts[kind]) if kind in parts else None)
            for kind in ("footnotes", "endnotes", "comments")
        }
        self._told: set[tuple[str, str]] = set()
        self._rest = _Paragraph()
        """Of a paragraph whose end was deleted: the next goes on."""

    def read(self, tree: Element) -> Reading:
        self._furniture("header")
        self._blocks(tree)
        self._flush_rest()
        for kind, notes in self._notes.items():
            self._cite([(kind, number) for number in notes])
        self._furniture("footer")
        return self._builder.reading()

    def _furniture(self, kind: str) -> None:
        """Heads and feet, each once: they stand on every page."""
        seen: set[str] = set()
        for found, path in self._relations.values():
            tree = self._package.tree(path) if found == kind else None
            for element in _within(tree):
                told = _Paragraph()
                text = in_line(self._whole(element, told))
                if text and text not in seen:
                    self._builder.add(text, PassageKind.FURNITURE)
                seen.add(text)
                self._hang_on(told, PassageKind.FURNITURE)

    def _blocks(self, element: Element, kind: PassageKind | None = None) -> None:
        for found in _within(element):
            if local(found) == "p":
                self._paragraph(found, kind)
            elif local(found) == "altChunk":
                self._chunk(found)
            else:
                self._table(found, kind)

    def _paragraph(self, element: Element, kind: PassageKind | None) -> None:
        properties = child(element, "pPr")
        told, self._rest = self._rest, _Paragraph()
        self._inline(element, told)
        if _is_end_deleted(properties):
            self._rest = told
            return
        own = kind or self._lists.kind_of(properties)
        text = told.text
        number = self._lists.number_of(properties) if text.strip() else ""
        if number and own is None:
            text, own = f"{number} {text.lstrip()}", PassageKind.LIST_ITEM
        self._builder.add(text, own)
        self._hang_on(told, kind)

    def _flush_rest(self) -> None:
        told, self._rest = self._rest, _Paragraph()
        self._builder.add(told.text)
        self._hang_on(told, None)

    def _hang_on(self, told: _Paragraph, kind: PassageKind | None) -> None:
        """The text boxes of a paragraph, then its notes."""
        for box in told.boxes:
            self._blocks(box, kind)
        self._cite(told.cited)

    def _cite(self, cited: list[tuple[str, str]]) -> None:
        for sort, number in cited:
            element = self._notes[sort].get(number)
            if element is None or (sort, number) in self._told:
                continue
            self._told.add((sort, number))
            if sort == "comments":
                self._comment(element)
            else:
                self._note(element)

    def _note(self, element: Element) -> None:
        told = _Paragraph()
        texts = [self._whole(found, told) for found in _within(element)]
        self._builder.add("\n".join(filter(None, texts)), PassageKind.FOOTNOTE)
        self._hang_on(told, PassageKind.FOOTNOTE)

    def _comment(self, element: Element) -> None:
        text = "\n".join(filter(None, map(self._whole, _within(element))))
        span = self._builder.add(text, PassageKind.COMMENT)
        if span is not None:
            written = office_fields.published_of(attribute(element, "date"))
            author = attribute(element, "author")
            self._builder.set_apart(span, PartKind.COMMENT, written, author)

    def _table(self, table: Element, kind: PassageKind | None) -> None:
        self._builder.begin_table()
        for row in _steps(table, "tr"):
            properties = child(row, "trPr")
            if child(properties, "del") is not None:
                continue
            told = _Paragraph()
            cells = [""] * _number(properties, "gridBefore")
            for cell in _steps(row, "tc"):
                text = "\n".join(filter(None, (self._whole(one, told) for one in _within(cell))))
                cells += [text, *[""] * (_number(child(cell, "tcPr"), "gridSpan") - 1)]
            if kind is None:
                self._builder.add_row(cells)
            else:
                self._builder.add("\t".join(map(in_line, cells)), kind)
            self._hang_on(told, kind)
        self._builder.begin_table()

    def _whole(self, element: Element, told: _Paragraph | None = None) -> str:
        """The text of a paragraph, or of a table within a cell; what hangs on it goes to told."""
        told = told if told is not None else _Paragraph()
        if local(element) == "tbl":
            rows = (
                "\t".join(in_line(self._whole(one, told)) for cell in _steps(row, "tc")
                          for one in _within(cell))
                for row in _steps(element, "tr")
            )  # fmt: skip
            return "\n".join(rows)
        before = len(told.pieces)
        self._inline(element, told)
        text = "".join(told.pieces[before:])
        del told.pieces[before:]
        return text

    def _inline(self, element: Element, told: _Paragraph) -> None:
        """The words in an element in their order; boxes and notes are remembered."""
        stack = [element]
        while stack:
            found = stack.pop()
            name = local(found)
            said = _said(name, found)
            if said is not None:
                told.pieces.append(said)
            elif name in _CITES:
                told.cited.append((_CITES[name], attribute(found, "id")))
            elif name == "txbxContent":
                told.boxes.append(found)
            elif name == "AlternateContent":
                stack.append(_chosen(found))
            elif name not in _LEFT_OUT:
                stack += reversed(found)

    def _chunk(self, element: Element) -> None:
        """Another file within: a page that a program put in as it was."""
        _, path = self._relations.get(attribute(element, "id"), ("", ""))
        data = self._package.bytes_of(path) if path else b""
        if data and path.lower().endswith((".htm", ".html", ".xhtml")):
            page = parse_page(decode(data, declared=declared_charset(data)).text)
            self._builder.take(page)
        elif data:
            self._builder.notes.append(Message("note.file-within", (path,)))


def _numbered(tree: Element | None) -> dict[str, Element]:
    """Footnotes, endnotes or comments by their number."""
    found: dict[str, Element] = {}
    for element in inner(tree):
        # Rules between text and notes are kept among the notes.
        if local(element) and attribute(element, "type") in ("", "normal"):
            found[attribute(element, "id")] = element
    return found


def _within(element: Element | None) -> Iterator[Element]:
    """The paragraphs and tables of a body, a cell or a note, in order."""
    stack = list(reversed(inner(element)))
    while stack:
        found = stack.pop()
        name = local(found)
        if name in ("p", "tbl", "altChunk"):
            yield found
        elif name == "AlternateContent":
            stack.append(_chosen(found))
        elif name not in _LEFT_OUT:
            stack += reversed(found)


def _steps(element: Element, name: str) -> Iterator[Element]:
    """Rows of a table, cells of a row, whatever is wrapped around them."""
    stack = list(reversed(element))
    while stack:
        found = stack.pop()
        if local(found) == name:
            yield found
        elif local(found) in _STEPS_DOWN:
            stack += reversed(found)


def _chosen(element: Element) -> Element:
    """Of two forms of the same the first that has words: a box comes in a new and an old one."""
    forms = [form for form in element if local(form) in ("Choice", "Fallback")]
    told = (form for form in forms if any(local(e) == "t" and e.text for e in form.iter()))
    return next(told, forms[0] if forms else element.makeelement("none"))


def _is_end_deleted(properties: Element | None) -> bool:
    return child(child(properties, "rPr"), "del") is not None


def _number(properties: Element | None, name: str) -> int:
    """What a property counts, within reason; a span of nothing said is one column."""
    found = child(properties, name)
    value = attribute(found, "val") if found is not None else ""
    return min(int(value), 60) if value.isdecimal() and len(value) < 4 else 0


def _said(name: str, element: Element) -> str | None:
    """The words that an element is itself; None where it only holds others."""
    if name == "t":
        return element.text or ""
    return _symbol(element) if name == "sym" else _SIGNS.get(name)


def _symbol(element: Element) -> str:
    code = attribute(element, "char").upper()
    if code in _SYMBOLS:
        return _SYMBOLS[code]
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 0x20 <= number < 0xD800 else _BULLET
