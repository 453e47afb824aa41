"""Web pages: text only, with the blocks, headings and list items that the tags tell."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from timeline_app.message import Message
from timeline_app.model import PassageKind, Span
from timeline_app.readers import grids, main_text, page_pattern, page_story
from timeline_app.readers.encoding import declared_charset, decode
from timeline_app.readers.held import ALONE, CODE, FOREIGN, Held, is_content
from timeline_app.readers.markup import Tag, pieces
from timeline_app.readers.page_dates import PageDates
from timeline_app.readers.passages import TextBlock
from timeline_app.readers.reading import NOTHING, About, Reading


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


_UNSEEN = _set(
    "script style noscript template svg math iframe object canvas select textarea button"
)
_AROUND = _set("nav footer aside form menu dialog")
"""Their text is furniture."""
_WRAPPERS = _set("form dialog aside")
"""Some pages stand in one of these as a whole."""
_NEARLY_ALL = 0.9
_HEADINGS = _set("h1 h2 h3 h4 h5 h6")
_BLOCKS = (
    _set(
        "address article blockquote body center dd details div dl dt fieldset figcaption "
        "figure header hr html li main ol p pre section summary table tbody td tfoot th thead "
        "tr ul title head option caption"
    )
    | _HEADINGS
    | _AROUND
)
_CELLS = _set("td th")
_TABULAR = _set("table tr td th")
_HEADS = _set("dt caption")
"""They name what stands below them."""
_HOLDERS = _set("td th table ul ol dl blockquote article section form caption") | _HEADINGS
_DEEPEST_TABLE = 40
_DEEPEST = 400
"""Tags open within each other; beyond it the outermost are forgotten."""
_MUCH = 300
"""So many characters that are not shown are more than a label or a list of choices."""
_ENDED_BY_NEXT = _set("p li dt dd tr td th option")
"""Half of all pages leave these open; the next block ends them."""
_VOID = _set("area base br col embed hr img input link meta source track wbr")


def read_page(data: bytes, _about: About = NOTHING) -> Reading:
    """The text of a page of the web, its story told from its furniture.  Raises NotText."""
    decoded = decode(data, declared=declared_charset(data))
    page = parse_page(decoded.text)
    if _is_all_around(page):
        page = parse_page(decoded.text, around=_AROUND - _WRAPPERS)
    page = main_text.parted(page, page_story.find_story(decoded.text))
    return replace(
        page,
        notes=decoded.notes + page.notes,
        last_resort=partial(page_pattern.find_day, decoded.text),
    )


def _is_all_around(page: Reading) -> bool:
    """Whether nearly all of a page stands in what is furniture elsewhere: it wraps the page."""
    blocks = page.blocks or ()
    around = sum(len(block.span) for block in blocks if block.kind is PassageKind.FURNITURE)
    return around > _NEARLY_ALL * sum(len(block.span) for block in blocks)


def parse_page(markup: str, *, around: frozenset[str] = _AROUND) -> Reading:
    """The text and blocks of HTML markup, however broken.

    What stands in the elements ``around`` is furniture.
    """
    page, dates = _Page(around), PageDates()
    for piece in pieces(markup):
        dates.take(piece)
        if isinstance(piece, str):
            page.take_text(piece)
        elif piece.is_end:
            page.end(piece.name)
        else:
            page.start(piece)
    reading = page.reading()
    blocks = reading.blocks or ()
    apart = tuple(block.span for block in blocks if block.kind is PassageKind.FURNITURE)
    return replace(reading, metadata=dates.found(), apart=apart)


class _Page:
    """Collects blocks of text; remembers what is open only as far as it matters."""

    def __init__(self, around: frozenset[str]) -> None:
        self._around = around
        self._open: list[str] = []
        self._page = Held("")
        self._held: list[Held] = []
        """What stands inside elements that are not shown, as long as they are open."""
        self._hidden: Counter[str] = Counter()
        self._title = ""
        self._grids: list[grids.GrowingTable] = []
        """The tables that are open, outer ones first."""
        self._rows = 0

    def start(self, tag: Tag) -> None:
        if self._open:
            self._end_what_cannot_hold(tag.name)
        if tag.name == "br":
            self._break()
        if tag.name in _BLOCKS:
            self._end_block()
            if self._open and self._open[-1] in _ENDED_BY_NEXT:
                self._open.pop()
        if tag.name in _TABULAR:
            self._enter_table(tag)
        if tag.name not in _VOID:
            self._enter(tag.name)

    def _break(self) -> None:
        for stretch in (self._page, *self._held[-1:]):
            stretch.pieces.append("\n")

    def _enter_table(self, tag: Tag) -> None:
        if tag.name == "table" and len(self._grids) < _DEEPEST_TABLE:
            self._grids.append(grids.GrowingTable())
        if not self._grids:
            return
        if tag.name == "tr":
            self._rows += 1
            self._grids[-1].start_row(self._rows)
        elif tag.name in _CELLS:
            given = tag.attributes()
            rows, columns = (given.get(name) for name in ("rowspan", "colspan"))
            self._grids[-1].start_cell(grids.span_of(rows), grids.span_of(columns))

    def _enter(self, name: str) -> None:
        self._open.append(name)
        if name in _UNSEEN:
            self._held.append(Held(name))
        if len(self._open) > _DEEPEST and self._open.pop(0) in _UNSEEN:
            self._release(self._held.pop(0), self._page)

    def end(self, name: str) -> None:
        if name in _BLOCKS:
            self._end_block(name)
        if name == "table" and self._grids and name in self._open:
            self._grids.pop()
        # An end without its start, as in half of all pages, closes nothing.
        if name in self._open:
            self._close_above(name)
            self._open.pop()
            if name in _UNSEEN:
                self._drop(self._held.pop())

    def _close_above(self, name: str) -> None:
        """What is still open inside an element that ends was never closed: it hid nothing."""
        while self._open[-1] != name:
            if self._open.pop() in _UNSEEN:
                self._release(self._held.pop(), self._stretch())

    def _end_what_cannot_hold(self, name: str) -> None:
        """An element that was left open ends where something begins that it cannot hold."""
        if self._open[-1] == "title":
            self.end("title")
        while name in _BLOCKS and name != "title" and (holder := self._holds_no_block()):
            if holder == "textarea":
                self._let_go(holder)
            else:
                self.end(holder)
        if name in ALONE and name in self._open:
            self._let_go(name)

    def _holds_no_block(self) -> str:
        """The innermost element, if no paragraph can stand in it: a script, a drawing; else ""."""
        if not self._held:
            return ""
        inner = self._held[-1].name  # whatever inline tags seem to stand in it: it holds none
        if inner in CODE or inner == "textarea":
            return inner
        is_label = "foreignobject" in self._open or "desc" in self._open
        return inner if inner in FOREIGN and not is_label else ""

    def _let_go(self, name: str) -> None:
        """End an element that nothing closed."""
        self._close_above(name)
        self._open.pop()
        self._release(self._held.pop(), self._stretch())

    def _stretch(self) -> Held:
        return self._held[-1] if self._held else self._page

    def _release(self, held: Held, to: Held) -> None:
        """What stood in an element that was never closed is a part of the page after all."""
        if held.name in CODE:
            self._hidden[held.name] += held.length
            held.pieces.clear()
        if held.texts:
            self._flush(held)
            self._flush(to)
        to.texts += held.texts
        to.pieces += held.pieces if held.is_long else ()

    def _drop(self, held: Held) -> None:
        """What stood in an element that is not shown is left out; much of it is told."""
        if held.name != "noscript":
            self._hidden[held.name] += 0 if held.is_plain_code else held.length
            return
        self._flush(held)
        if is_content(held):
            to = self._stretch()
            self._flush(to)
            to.texts += held.texts

    def take_text(self, text: str) -> None:
        said = text if "pre" in self._open else " ".join(_spaced(text))
        self._stretch().pieces.append(said)

    def _end_block(self, ended: str = "") -> None:
        self._flush(self._page)
        if self._held and self._held[-1].name not in CODE and not self._is_around(ended):
            self._flush(self._held[-1])

    def _is_around(self, name: str) -> bool:
        """Whether the element of that name, which ends, began before what is held."""
        inner = (tag for tag in reversed(self._open) if tag in (name, self._held[-1].name))
        return name in self._open and next(inner, name) != name

    def _flush(self, stretch: Held) -> None:
        if not stretch.pieces:
            return
        text = "".join(stretch.pieces)
        stretch.pieces.clear()
        if "pre" not in self._open:
            text = "\n".join(" ".join(line.split()) for line in text.split("\n"))
        if "title" in self._open:
            self._title = self._title or " ".join(text.split()) * (stretch is self._page)
            return
        if stretch is not self._page and "option" in self._open:
            return  # a choice in a form
        # Two breaks part paragraphs on pages that know no others.
        parts = [text] if "pre" in self._open else text.split("\n\n")
        stretch.texts += [(part.strip(), self._kind()) for part in parts if part.strip()]

    def _kind(self) -> grids.Kind:
        if not self._around.isdisjoint(self._open):
            return PassageKind.FURNITURE
        inner = next((tag for tag in reversed(self._open) if tag in _BLOCKS), "")
        if inner in _HEADINGS or inner in _HEADS:
            return PassageKind.HEADING
        holder = next((tag for tag in reversed(self._open) if tag in _HOLDERS), "")
        if holder in _CELLS and self._grids:
            return self._grids[-1].cell
        return PassageKind.LIST_ITEM if "li" in self._open[-6:] else None

    def reading(self) -> Reading:
        while self._held:
            self._release(self._held.pop(), self._stretch())
        self._flush(self._page)
        texts = list(grids.joined(self._page.texts))
        blocks: list[TextBlock] = []
        at = 0
        for text, kind in texts:
            blocks.append(TextBlock(Span(at, at + len(text)), kind))
            at += len(text) + 2
        joined = "\n\n".join(text for text, _ in texts)
        heading = next((t for t, kind in texts if kind is PassageKind.HEADING), "")
        title = " ".join((heading or self._title).split())
        return Reading(joined, tuple(self._notes()), title, blocks=tuple(blocks))

    def _notes(self) -> Iterator[Message]:
        for name, length in self._hidden.items():
            if length >= _MUCH:
                yield Message("note.inside-tag", (name, length))


def _spaced(data: str) -> list[str]:
    """The words of a stretch, with "" at either end where white space stood."""
    found = data.split()
    if not found:
        return ["", ""] if data else []
    return [""] * data[:1].isspace() + found + [""] * data[-1:].isspace()
