"""PowerPoint files: slide by slide, with the notes and comments of each."""

from collections.abc import Iterator
from typing import Any

from timeline_app.message import Message
from timeline_app.model import PageKind, PartKind, PassageKind
from timeline_app.readers import office_fields
from timeline_app.readers.building import Builder, in_line
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

_TITLES = frozenset({"title", "ctrTitle"})
_FURNITURE = frozenset({"sldNum", "ftr", "dt", "hdr"})
_LEFT_OUT = frozenset({"rPr", "pPr", "endParaRPr", "spPr", "nvSpPr", "style", "bodyPr", "rt"})
_SIGNS = {"br": "\n", "tab": "\t"}
_MAIN = "ppt/presentation.xml"


def read_slides(data: bytes, _about: About = NOTHING) -> Reading:
    """The text of a PowerPoint file; each slide is a page.  Raises Refused."""
    package = opened(data)
    main = next(iter(package.related("", "officeDocument")), _MAIN)
    tree = package.tree(main)
    if tree is None:
        raise damaged(Message("read.why-its-slides-are-missing"))
    builder = Builder(notes=package.notes)
    relations = package.relations(main)
    authors = _authors(package, relations)
    for number, path in enumerate(_slides(tree, relations), start=1):
        builder.begin_page(str(number), PageKind.SLIDE)
        _Slide(package, path, builder, authors).read()
    title, metadata = office_fields.of_package(package)
    return builder.reading(title, metadata)


def _slides(tree: Element, relations: dict[str, tuple[str, str]]) -> Iterator[str]:
    """The parts of the slides in the order in which they are shown."""
    for element in inner(child(tree, "sldIdLst")):
        number = next((v for k, v in element.attrib.items() if k.endswith("}id")), "")
        kind, path = relations.get(number, ("", ""))
        if kind == "slide":
            yield path


def _authors(package: Package, relations: dict[str, tuple[str, str]]) -> dict[str, str]:
    """Who comments, by number."""
    found: dict[str, str] = {}
    for kind, path in relations.values():
        tree = package.tree(path) if kind in ("commentAuthors", "authors") else None
        for element in inner(tree):
            found[attribute(element, "id")] = attribute(element, "name")
    return found


class _Slide:
    """One slide with what belongs to it."""

    def __init__(
        self, package: Package, path: str, builder: Builder, authors: dict[str, str]
    ) -> None:
        self._package, self._path = package, path
        self._builder, self._authors = builder, authors

    def read(self) -> None:
        tree = self._package.tree(self._path)
        if tree is None:
            return
        self._shapes(tree, is_notes=False)
        more = list(self._package.relations(self._path).values())
        for kind, path in more:
            told = self._package.tree(path) if kind in _BESIDE else None
            if told is not None:
                _BESIDE[kind](self, told)

    def _shapes(self, tree: Element, *, is_notes: bool) -> None:
        shapes = list(_within(tree, ("sp", "tbl")))
        # A title is read first, wherever it was drawn.
        for shape in sorted(shapes, key=lambda shape: _placeholder(shape) not in _TITLES):
            if local(shape) == "tbl":
                self._table(shape)
            else:
                self._shape(shape, is_notes=is_notes)

    def _shape(self, shape: Element, *, is_notes: bool) -> None:
        place = _placeholder(shape)
        if is_notes and place != "body":
            return
        kind = None
        if place in _TITLES:
            kind = PassageKind.HEADING
        elif place in _FURNITURE:
            kind = PassageKind.FURNITURE
        if kind is PassageKind.HEADING:
            self._builder.add(" ".join(in_line(p) for p in _paragraphs(shape)), kind)
            return
        for text in _paragraphs(shape):
            self._builder.add(text, kind)

    def _table(self, table: Element) -> None:
        self._builder.begin_table()
        for row in table:
            if local(row) == "tr":
                cells = [cell for cell in row if local(cell) == "tc"]
                self._builder.add_row(["\n".join(_paragraphs(cell)) for cell in cells])
        self._builder.begin_table()

    def notes(self, tree: Element) -> None:
        """What the speaker noted below the slide."""
        self._shapes(tree, is_notes=True)

    def comments(self, tree: Element) -> None:
        """What others noted beside it."""
        for element in tree.iter():
            if local(element) in ("cm", "reply"):
                texts = [child(element, "text"), child(element, "txBody")]
                said = [
                    one.text or "\n".join(_paragraphs(one)) for one in texts if one is not None
                ]
                span = self._builder.add("\n".join(said), PassageKind.COMMENT)
                if span is not None:
                    written = attribute(element, "dt") or attribute(element, "created")
                    day = office_fields.published_of(written)
                    author = self._authors.get(attribute(element, "authorId"), "")
                    self._builder.set_apart(span, PartKind.COMMENT, day, author)

    def diagram(self, tree: Element) -> None:
        """The words of a drawing made of boxes."""
        for text in _paragraphs(tree):
            self._builder.add(text)


_BESIDE: dict[str, Any] = {
    "diagramData": _Slide.diagram,
    "notesSlide": _Slide.notes,
    "comments": _Slide.comments,
}


def _within(tree: Element, names: tuple[str, ...]) -> Iterator[Element]:
    stack = list(reversed(tree))
    while stack:
        found = stack.pop()
        name = local(found)
        if name in names:
            yield found
        elif name == "AlternateContent":
            stack += [one for one in found if local(one) == "Choice"][:1]
        else:
            stack += reversed(found)


def _placeholder(shape: Element) -> str:
    """What a shape is kept for: the title, the number of the slide; "" for any other."""
    properties = child(child(shape, "nvSpPr"), "nvPr")
    found = child(properties, "ph")
    return attribute(found, "type") if found is not None else ""


def _paragraphs(element: Element) -> Iterator[str]:
    """The paragraphs of a shape or a cell, in order."""
    for paragraph in _within(element, ("p",)):
        pieces = []
        stack = list(reversed(paragraph))
        while stack:
            found = stack.pop()
            name = local(found)
            if name == "t":
                pieces.append(found.text or "")
            elif name in _SIGNS:
                pieces.append(_SIGNS[name])
            elif name not in _LEFT_OUT:
                stack += reversed(found)
        text = "".join(pieces)
        if text.strip():
            yield text
