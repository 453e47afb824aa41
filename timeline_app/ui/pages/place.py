"""What stands where on one page, in points: letters, words, lit lines; pure, no Qt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import hypot

from timeline_app.model import Span
from timeline_app.model.pages import PageKind, Pages, Rectangle
from timeline_app.ui.source.passages import MarkedStretch, Weight
from timeline_app.ui.speech import grouped, tr, tr_n

_UPRIGHT = 2.0
"""A letter of another line is so much further away than one of the same line."""
_SLACK = 2.0
"""Points beside a letter that still mean it."""
_BYTES = 16
"""Of one letter's box."""

LIT = {
    Weight.FAINT: 0,
    Weight.PASSAGE: 1,
    Weight.TIME: 2,
    Weight.TRIGGER: 2,
    Weight.SEARCH: 2,
}
"""How strongly a stretch is tinted on paper: faint, lit, strong."""

Letter = tuple[int, float, float, float, float]
"""Its offset in the text, and its box: left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class MarginTick:
    """One passage in the margin: of which event, and between which heights."""

    event: int
    top: float
    bottom: float


def can_be_shown(pages: Pages) -> bool:
    """Whether the document has pages of paper whose size is known."""
    return any(page.kind is PageKind.PAGE and page.width > 0 for page in pages.pages)


@dataclass(frozen=True)
class PagePlace:
    """One page (from 1) of a document with its letters."""

    pages: Pages
    number: int

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The stretches of the text that stand on it."""
        runs = self.pages.runs
        starts = [run.start for run in runs] + [len(self.pages.boxes) // _BYTES]
        return tuple(
            Span(start, max(end, start))
            for run, (start, end) in zip(runs, pairwise(starts), strict=True)
            if run.page == self.number
        )

    @cached_property
    def letters(self) -> tuple[Letter, ...]:
        """All that have a place, in the order of the text."""
        return tuple(self._letters())

    def _letters(self) -> Iterator[Letter]:
        floats = memoryview(self.pages.boxes).cast("f")
        for span in self.spans:
            for offset in range(span.start, min(span.end, len(floats) // 4)):
                left, top, right, bottom = floats[4 * offset : 4 * offset + 4]
                if right > left and bottom > top:
                    yield offset, left, top, right, bottom

    def lines(self, span: Span) -> tuple[Rectangle, ...]:
        """Where a stretch stands on this page, a rectangle a line."""
        here = (
            Span(max(span.start, part.start), min(span.end, part.end))
            for part in self.spans
            if part.overlaps(span)
        )
        return tuple(found for part in here for found in self.pages.rectangles(part))

    def offset_at(self, x: float, y: float) -> int | None:
        """The letter that is at this place."""
        for offset, left, top, right, bottom in self.letters:
            if left - _SLACK <= x <= right + _SLACK and top <= y <= bottom:
                return offset
        return None

    def nearest(self, x: float, y: float) -> int | None:
        """The letter nearest to this place, one of the same line before one of another."""
        if not self.letters:
            return None
        return min(self.letters, key=lambda letter: _distance(letter, x, y))[0]

    def tints(self, marked: Iterable[MarkedStretch]) -> tuple[list[Rectangle], ...]:
        """The lines to be tinted: faintly, as lit, strongly."""
        found: tuple[list[Rectangle], ...] = ([], [], [])
        for stretch in marked:
            found[LIT[stretch.weight]].extend(self.lines(stretch.span))
        return found

    def ticks(self, passages: Iterable[tuple[int, Span]]) -> list[MarginTick]:
        """A tick for each passage of an event that stands here."""
        found = []
        for event, span in passages:
            lines = self.lines(span)
            if lines:
                top = min(line.top for line in lines)
                found.append(MarginTick(event, top, max(line.bottom for line in lines)))
        return found


def _distance(letter: Letter, x: float, y: float) -> float:
    _, left, top, right, bottom = letter
    return hypot(max(left - x, x - right, 0.0), _UPRIGHT * max(top - y, y - bottom, 0.0))


def words_around(text: str, one: int, other: int) -> Span:
    """The whole words from one letter to another, whichever comes first.

    >>> words_around("a new pump", 3, 7).of("a new pump")
    'new pump'
    """
    start, end = min(one, other), max(one, other) + 1
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Span(start, end)


def stepped(text: str, span: Span, by: int) -> Span:
    """The stretch with one word more at its end, or one less; a word is always left."""
    if by > 0:
        following = next((n for n in range(span.end, len(text)) if not text[n].isspace()), None)
        return span if following is None else words_around(text, span.start, following)
    words = span.of(text).split()
    if len(words) < 2:
        return span
    end = span.start + span.of(text).rstrip().rfind(words[-1])
    while end > span.start and text[end - 1].isspace():
        end -= 1
    return Span(span.start, end)


def page_named(pages: Pages, typed: str) -> int | None:
    """The page that somebody means: by its printed label, else by its number.

    None where there is no such page.
    """
    wanted = typed.strip().casefold()
    labels = [page.label.casefold() for page in pages.pages]
    if wanted in labels:
        return labels.index(wanted) + 1
    number = int(wanted) if wanted.isdecimal() else 0
    return number if 1 <= number <= len(labels) else None


def label_and_place(pages: Pages, number: int) -> tuple[str, str]:
    """What the page is called, and the rest of the words: ("xiv", ", 12 of 184")."""
    label, total = pages.pages[number - 1].label.strip(), len(pages.pages)
    if label in {"", str(number)}:
        return str(number), tr("of {total}", total=grouped(total))
    return label, ", " + tr("{number} of {total}", number=grouped(number), total=grouped(total))


def in_words(pages: Pages, number: int) -> str:
    """The whole of it: "12 of 184", or "xiv, 12 of 184"."""
    return " ".join(label_and_place(pages, number)).replace(" ,", ",")


def passage_beside(ticks: Sequence[MarginTick], events: Iterable[int], by: int) -> int | None:
    """The event of the passage after (or before) the chosen one on the page, round and round."""
    chosen = set(events)
    order = sorted(ticks, key=lambda tick: (tick.top, tick.bottom))
    if not order:
        return None
    at = next((n for n, tick in enumerate(order) if tick.event in chosen), None)
    if at is None:
        return order[0 if by > 0 else -1].event
    others = [n % len(order) for n in range(at + by, at + by * (len(order) + 1), by)]
    return next((order[n].event for n in others if order[n].event not in chosen), None)


def with_count(page: str, events: int) -> str:
    """``Page 12 of 184 · 8 events on this page``."""
    return tr_n(
        "Page {page} · {n} event on this page",
        "Page {page} · {n} events on this page",
        events,
        page=page,
    )
