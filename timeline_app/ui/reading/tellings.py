"""What the column says of one event: date, title, its sentence in three pieces, its source."""

import re
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline_app import wording
from timeline_app.model import Event, Evidence, Finding, Review, shown
from timeline_app.review import Board
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr

if TYPE_CHECKING:
    from timeline_app.formats import Cited, CitedDocument

MOST_KEPT = 2_000
LONGEST_SENTENCE = 700
"""Characters of a sentence; what is longer is read in the source."""
_SPACES = re.compile(r"\s+")
_QUOTES = frozenset('"“„«»”')
UNDATED = tr("Without a date")


@dataclass(frozen=True, slots=True)
class EventInWords:
    """One event in words; ``sentence`` before, in and after its trigger, without quotes."""

    event: int
    date: str
    title: str
    sentence: tuple[str, str, str] = ("", "", "")
    source: str = ""
    warning: str = ""
    people: tuple[str, ...] = field(default=())
    is_period: bool = False
    is_rejected: bool = False

    @property
    def quote(self) -> str:
        """The sentence as one piece."""
        return "".join(self.sentence)

    @property
    def quoted(self) -> tuple[str, str]:
        """The marks before and after the sentence; none where it begins with its own."""
        is_own = self.quote[:1] in _QUOTES
        return ("", "") if is_own else ("“", "”")

    @property
    def spoken(self) -> str:
        """For those who listen."""
        parts = self.date, self.title, self.quote, self.source, self.warning
        return ". ".join(part for part in parts if part)


def telling_of(event: Event, known: "Cited", findings: Sequence[Finding] = ()) -> EventInWords:
    """What is said of an event; ``known``: how its documents are called.

    ``findings``: what contradicts it and waits to be settled.
    """
    from timeline_app.formats import proofs  # noqa: PLC0415 - the store is loaded by then

    proof = next(iter(proofs(event)), None)
    when = event.when
    source = ""
    if proof is not None:
        source = ", ".join(filter(None, (known.source(proof).title, known.place(proof))))
    return EventInWords(
        event.id,
        wording.in_words(when) if when else UNDATED,
        shown.title(event.title),
        _sentence(proof) if proof else ("", "", ""),
        source,
        shown.line(_warning(event, findings)),
        tuple(shown.line(one.name) for one in event.participants),
        when is not None and not when.is_exact_day and when.latest - when.earliest > 86_400,
        event.review is Review.REJECTED,
    )


def _warning(event: Event, findings: Sequence[Finding]) -> str:
    """What contradicts it, else what reading noticed and nobody has looked at."""
    noticed = event.warnings if event.review is not Review.ACCEPTED else ()
    told = [*(one.message for one in findings), *noticed]
    return wording.worded(told[0]) if told else ""


def _sentence(proof: Evidence) -> tuple[str, str, str]:
    """The quote with its white space as one space, cut where it is very long."""
    start = min(max(0, proof.trigger.start - proof.span.start), len(proof.quote))
    end = min(max(start, proof.trigger.end - proof.span.start), len(proof.quote))
    quote = proof.quote
    pieces = [
        _SPACES.sub(" ", shown.steady(piece))
        for piece in (quote[:start], quote[start:end], quote[end:])
    ]
    before = pieces[0].lstrip()
    after = shown.cut(pieces[2].rstrip(), max(40, LONGEST_SENTENCE - len(before)))
    return before, pieces[1], after


class EventsInWords:
    """By event; the last some thousand are kept."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: OrderedDict[int, EventInWords] = OrderedDict()
        self._sources: dict[int, CitedDocument] | None = None
        self._findings: Mapping[int, Sequence[Finding]] = {}
        session.changed.connect(lambda _changes: self.forget())
        session.opened.connect(self.forget)
        session.closed.connect(self.forget)

    def of(self, event: int) -> EventInWords:
        """What is said of it; an empty line of one that has just gone."""
        if event not in self._kept:
            self._kept[event] = self._read(event)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return self._kept[event]

    def forget(self) -> None:
        """Whatever is kept may be out of date."""
        self._kept.clear()
        self._sources = None

    def _read(self, event: int) -> EventInWords:
        from timeline_app import formats  # noqa: PLC0415 - the store is loaded by then

        found, store = self._session.find(event), self._session.store
        if found is None or store is None:
            return EventInWords(event, "", "")
        if self._sources is None:
            self._sources = formats.sources_of(store)
            self._findings = Board.of(store.findings.all()).by_event
        known = formats.cited(store, [found], self._sources)
        return telling_of(found, known, self._findings.get(event, ()))
