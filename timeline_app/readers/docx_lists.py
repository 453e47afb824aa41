"""The styles and lists of a Word file: what is a heading, and the number before an item."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline_app.model import PassageKind
from timeline_app.readers.packages import Element, Package, attribute, child, inner, local

_BULLET = "•"
_MOST_BASES = 20
"""Styles that a style may be based on, one on another."""
_OUTLINE = 9
"""The level of plain text."""
_HEADINGS = ("heading ", "title", "subtitle")
_FURNITURE = ("toc ", "header", "footer", "table of figures", "index ")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class _Style:
    """What counts of a style: its name, and what it is based on."""

    name: str = ""
    base: str = ""
    outline: int = _OUTLINE
    list_id: str = ""
    level: str = ""


@dataclass(slots=True)
class DocxLists:
    """Styles by their id, and how far each list has been counted."""

    styles: dict[str, _Style] = field(default_factory=dict)
    levels: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    """List and level to the form of the number and the text around it."""
    lists: dict[str, str] = field(default_factory=dict)
    counts: dict[tuple[str, str], int] = field(default_factory=dict)

    def kind_of(self, properties: Element | None) -> PassageKind | None:
        """What a paragraph with these properties is; None where its text must tell."""
        own = _Style() if properties is None else _style(properties)
        chain = [own, *self._chain(_value(properties, "pStyle"))]
        names = [style.name.lower() for style in chain]
        if any(name.startswith(_FURNITURE) for name in names):
            return PassageKind.FURNITURE
        if any(name.startswith("caption") for name in names):
            return PassageKind.CAPTION
        is_heading = any(name.startswith(_HEADINGS) for name in names)
        if is_heading or any(style.outline < _OUTLINE for style in chain):
            return PassageKind.HEADING
        return None

    def number_of(self, properties: Element | None) -> str:
        """The number or mark before an item, "" where the paragraph is none."""
        own = [] if properties is None else [_style(properties)]
        chain = [*own, *self._chain(_value(properties, "pStyle"))]
        list_id = next((style.list_id for style in chain if style.list_id), "")
        level = next((style.level for style in chain if style.level), "0")
        if list_id in ("", "0"):
            return ""
        key = self.lists.get(list_id, list_id), level
        form, text = self.levels.get(key, ("bullet", ""))
        if form in ("bullet", "none"):
            return _BULLET * (form == "bullet")
        for other in [k for k in self.counts if k[0] == key[0] and k[1] > level]:
            del self.counts[other]
        self.counts[key] = self.counts.get(key, 0) + 1
        # A number of several levels reads like a date.
        return text.replace(f"%{int(level) + 1}", _spelt(self.counts[key], form)) * (
            text.count("%") == 1
        )

    def _chain(self, name: str) -> Iterator[_Style]:
        for _ in range(_MOST_BASES):
            style = self.styles.get(name)
            if style is None:
                return
            yield style
            name = style.base


def read(package: Package, styles: str, numbering: str) -> DocxLists:
    """The styles and lists of these parts of a file."""
    found = DocxLists()
    for element in _children(package, styles, "style"):
        found.styles[attribute(element, "styleId")] = _style_of(element)
    for element in _children(package, numbering, "abstractNum"):
        number = attribute(element, "abstractNumId")
        for level in element:
            if local(level) == "lvl":
                text = _value(level, "lvlText")
                form = _value(level, "numFmt") or "decimal"
                found.levels[number, attribute(level, "ilvl")] = form, text
    for element in _children(package, numbering, "num"):
        found.lists[attribute(element, "numId")] = _value(element, "abstractNumId")
    return found


def _children(package: Package, name: str, kind: str) -> Iterator[Element]:
    tree = package.tree(name) if name else None
    return (one for one in inner(tree) if local(one) == kind)


def _style_of(element: Element) -> _Style:
    properties = child(element, "pPr")
    own = _Style() if properties is None else _style(properties)
    name, base = _value(element, "name"), _value(element, "basedOn")
    return _Style(name, base, own.outline, own.list_id, own.level)


def _style(properties: Element) -> _Style:
    numbers = child(properties, "numPr")
    level = _value(numbers, "ilvl")
    outline = _value(properties, "outlineLvl")
    return _Style(
        outline=int(outline) if outline.isdecimal() else _OUTLINE,
        list_id=_value(numbers, "numId"),
        level=level if level.isdecimal() else "",
    )


def _value(element: Element | None, name: str) -> str:
    found = child(element, name)
    return "" if found is None else attribute(found, "val")


def _spelt(number: int, form: str) -> str:
    if form.endswith("Letter"):
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 % 9 + 1)
        return letters.upper() if form.startswith("upper") else letters
    if form.endswith("Roman"):
        roman = _roman(number)
        return roman.upper() if form.startswith("upper") else roman
    return str(number)


def _roman(number: int) -> str:
    found = []
    for value, letters in _ROMAN:
        found.append(letters * (number // value))
        number %= value
    return "".join(found)
