"""The other dates of a passage: what could be meant instead, each with its words and its place."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline_app.model import (
    Document,
    Event,
    Evidence,
    Fate,
    LedgerEntry,
    Span,
    When,
    edtf,
)

if TYPE_CHECKING:
    from timeline_app.store import Store

MOST_DATES = 9
"""As many as there are number keys."""
_FARTHEST = 900
"""Letters before and after the passage beyond which its paragraph is not looked through."""
_LEAST = 240
"""So many letters about the passage are looked through however short its paragraph is."""


@dataclass(frozen=True, slots=True)
class DateChoice:
    """A date that a number key gives the event; ``span`` is where its words stand.

    ``words`` are those of the text; "" for the day of the document, which may have no span.
    """

    number: int
    when: When
    words: str
    document: int
    span: Span | None = None
    is_in_use: bool = False

    @property
    def is_of_document(self) -> bool:
        """Whether it is the day on which the document was written."""
        return not self.words


def dates_of(
    store: "Store", event: Event, evidence: Evidence | None, document: Document | None
) -> tuple[DateChoice, ...]:
    """The dates about a passage in text order, then the document's own; at most MOST_DATES.

    Each date is there once, by the words nearest to the passage's own.  ``document`` is the one
    that holds the passage.
    """
    if evidence is None:
        return ()
    around = _neighbourhood(store, evidence)
    entries = store.ledger.near(evidence.document, around)
    read = [(entry, when) for entry in entries if (when := _when(entry)) is not None]
    own = document.published if document is not None else None
    most = MOST_DATES - (own is not None)
    near = _nearest(read, evidence, most)
    used = _in_use(near, event, evidence)
    found = [
        DateChoice(number, when, _flat(entry), entry.document, entry.span, number - 1 == used)
        for number, (entry, when) in enumerate(near, start=1)
    ]
    if own is not None and all(choice.when.edtf != own.when.edtf for choice in found):
        is_used = used is None and event.when is not None and event.when.edtf == own.when.edtf
        found.append(
            DateChoice(
                len(found) + 1, own.when, "", evidence.document, own.span, is_in_use=is_used
            )
        )
    return tuple(found)


Read = tuple[LedgerEntry, When]


def _flat(entry: LedgerEntry) -> str:
    return " ".join(entry.text.split())


def _neighbourhood(store: "Store", evidence: Evidence) -> Span:
    """The passage's paragraph, as far as it is not too long; a few sentences at least."""
    span = evidence.span
    paragraph = store.documents.paragraph_around(evidence.document, span)
    start = min(max(paragraph.start, span.start - _FARTHEST), max(0, span.start - _LEAST))
    end = max(min(paragraph.end, span.end + _FARTHEST), span.end + _LEAST)
    return Span(start, end)


def _when(entry: LedgerEntry) -> When | None:
    """What a date says where it says one; durations, repeats and impossible days say none."""
    if not entry.edtf or entry.fate in {Fate.IMPOSSIBLE, Fate.DURATION, Fate.SET}:
        return None
    try:
        return edtf.parse(entry.edtf)
    except ValueError:
        return None


def _nearest(read: Iterable[Read], evidence: Evidence, most: int) -> list[Read]:
    """Each date once, where it stands nearest; the nearest of them, in text order."""
    once: dict[str, Read] = {}
    for entry, when in sorted(read, key=lambda pair: _rank(pair[0], evidence)):
        once.setdefault(when.edtf, (entry, when))
    return sorted(list(once.values())[:most], key=lambda pair: pair[0].span)


def _rank(entry: LedgerEntry, evidence: Evidence) -> tuple[bool, bool, int, int]:
    """The words that the date was read from first, then by letters from the passage's deed."""
    is_own = entry.span == evidence.time_span
    trigger = evidence.trigger if len(evidence.trigger) else evidence.span
    gap = max(trigger.start - entry.span.end, entry.span.start - trigger.end, 0)
    return not is_own, entry.fate is Fate.PART, gap, entry.span.start


def _in_use(near: list[Read], event: Event, evidence: Evidence) -> int | None:
    """Which of them is the event's date: by the words it was read from, else by its value."""
    same = [n for n, (_, when) in enumerate(near) if event.when and when.edtf == event.when.edtf]
    own = [n for n in same if near[n][0].span == evidence.time_span]
    return next(iter([*own, *same]), None)
