"""Which events are key: a budget by kind of document, and what is never hidden.

Key is what has a date of its own, what an entry of a record tells, what tells a headline, what
two independent documents tell, and the events worth most to their document.  All else is one
step away; every event says why it is shown or hidden.
"""

import re
from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from timeline_app.message import Message
from timeline_app.model import DatedBy, Mention, Standing, Status
from timeline_app.model.showing import HIDDEN, SHOWN
from timeline_app.pipeline.mentions import Mentions, by_document
from timeline_app.pipeline.retold import retold
from timeline_app.pipeline.told import TRIFLE, Events, EventWithMentions, told, words_of
from timeline_app.store import ProposedEvent, StoredMention

WORTHIEST_OF_NEWS = 7
WORTHIEST_OF_OTHERS = 3
"""History and records are carried by their own dates."""
SHARE_OF_NEWS = 0.4
"""From so many sentences with a date of their own on, a text is no news but history or record."""
_WELL_TOLD = 2
_OWN = frozenset({DatedBy.EXPLICIT, DatedBy.RELATIVE})
_DOUBTED = {
    Status.DENIED: Message("level.denied"),
    Status.HYPOTHETICAL: Message("level.supposed"),
}
_IDLE = re.compile(
    r"\S*$|(?:it|this|that|these|those|who|which|most|some|many|several|both|all|none|others)\b",
    re.IGNORECASE,
)
"""A title of one word, or one that only points, shows nothing by its worth alone."""


@dataclass(frozen=True, slots=True)
class _Budget:
    """How many events of a document are key by their worth alone, and which they are."""

    most: int
    worthiest: frozenset[int]


def with_levels(
    drafts: Sequence[ProposedEvent],
    stored: Sequence[StoredMention],
    lemmas: Mapping[str, str] | None = None,
    most: Mapping[int, int] | None = None,
) -> list[ProposedEvent]:
    """The drafts, each key or hidden, with the reason why.

    ``lemmas`` are those of all mentions, ``most`` what ``most_of`` says of each document, where
    they are known.
    """
    mentions = Mentions.of(stored)
    events = told(drafts, mentions, lemmas)
    if most is None:
        most = {document: most_of(ours) for document, ours in by_document(mentions)}
    seen = _Seen()
    again = retold(events, seen.note)
    seen.take_over(again)
    budgets = _budgets(events, seen, most, again)
    found = [
        _judged(number, draft, seen, [budgets[one] for one in events.documents(number)])
        for number, draft in enumerate(drafts)
    ]
    return [
        _put_away(one, found[again[number]].title) if number in again else one
        for number, one in enumerate(found)
    ]


class _Seen:
    """What is kept of the events while they pass by, by their numbers."""

    def __init__(self) -> None:
        self.firm: dict[int, list[Message]] = {}
        """What makes an event key whatever else its documents tell."""
        self.worths: defaultdict[int, dict[int, float]] = defaultdict(dict)
        """By document what each event is worth to it, which may show it there."""
        self.doubted: set[int] = set()

    def note(self, number: int, event: EventWithMentions) -> None:
        """Look at one."""
        firm = [_shared(one) for one in _firm(event)]
        if firm:
            self.firm[number] = firm
        if event.is_doubted:
            self.doubted.add(number)
        if _IDLE.match(event.draft.title) is not None or event.is_doubted:
            return
        for one in event.members:
            if one.mention.makes_event and one.mention.importance > TRIFLE:
                best = self.worths[one.document].get(number, 0.0)
                self.worths[one.document][number] = max(best, one.mention.importance)

    def take_over(self, again: Mapping[int, int]) -> None:
        """Let what one tells again speak for the better telling."""
        for number, better in again.items():
            told = self.firm.setdefault(better, [])
            told += [one for one in self.firm.pop(number, ()) if one not in told]

    def worth_of(self, document: int, again: Mapping[int, int]) -> dict[int, float]:
        """What each happening is worth to a document, as in the best of its tellings."""
        found: dict[int, float] = {}
        for number, worth in sorted(self.worths.pop(document, {}).items()):
            place = again.get(number, number)
            found[place] = max(found.get(place, 0.0), worth)
        return found


def _judged(
    number: int, draft: ProposedEvent, seen: _Seen, budgets: Sequence[_Budget]
) -> ProposedEvent:
    firm = seen.firm.get(number, ())
    most = max((one.most for one in budgets if number in one.worthiest), default=0)
    by_worth = [Message("level.among-worthiest", (most,))] if most else []
    because = [*firm, *by_worth]
    if because:
        why = Message(SHOWN, ((*because, *_also(draft)),))
    else:
        most = max(one.most for one in budgets)
        is_doubted = number in seen.doubted
        why = Message(HIDDEN, (_by_the_way(draft) if is_doubted else _why_not(draft, most),))
    return replace(draft, is_hidden=not because, reasons=(*draft.reasons, _shared(why)))


@lru_cache(maxsize=4096)
def _shared(why: Message) -> Message:
    """The first that said the same: few reasons serve all events."""
    return why


def _put_away(draft: ProposedEvent, better: str) -> ProposedEvent:
    why = Message(HIDDEN, (Message("level.told-already", (better,)),))
    return replace(draft, is_hidden=True, reasons=(*draft.reasons[:-1], why))


def _firm(event: EventWithMentions) -> Iterator[Message]:
    """What makes it key whatever else its documents tell, the strongest first."""
    if event.is_doubted:
        return
    draft, mentions = event.draft, [one.mention for one in event.members]
    candidates = [mention for mention in mentions if mention.is_candidate]
    if any(mention.standing is Standing.HEADLINE for mention in mentions):
        yield Message("level.headline")
    if candidates and draft.sources >= _WELL_TOLD:
        yield Message("level.sources", (draft.sources,))
    if any(mention.standing is Standing.ENTRY for mention in candidates):
        yield Message("level.entry")
    if any(map(_has_own_date, mentions)):
        yield Message("level.own-date")
    elif candidates and draft.dated_by is DatedBy.RELATIVE:
        yield Message("level.placed")


def _also(draft: ProposedEvent) -> Iterator[Message]:
    """What else speaks for an event that is shown."""
    if draft.when is not None and draft.when.is_exact_day:
        yield Message("level.exact-day")


def _by_the_way(draft: ProposedEvent) -> Message:
    return Message("level.by-the-way", (_DOUBTED[draft.status],))


def _why_not(draft: ProposedEvent, most: int) -> Message:
    undated = "level.undated" if draft.when is None else "level.no-own-date"
    return Message("level.not-among", (Message(undated), most))


def _has_own_date(mention: Mention) -> bool:
    is_dated = mention.when is not None and mention.dated_by in _OWN
    return mention.is_candidate and is_dated


def _budgets(
    events: Events, seen: _Seen, most: Mapping[int, int], again: Mapping[int, int]
) -> dict[int, _Budget]:
    """The worthiest events of each document; several tellings of one event count once."""
    shown = _Shown(events)
    for number in sorted(seen.firm):
        if seen.firm[number]:
            shown.add(number)
    return {
        document: _Budget(count, _best(seen.worth_of(document, again), events, seen, shown, count))
        for document, count in most.items()
    }


class _Shown:
    """What is shown of each document already."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._numbers: defaultdict[int, array[int]] = defaultdict(lambda: array("q"))

    def add(self, number: int) -> None:
        """Show one more."""
        for document in self._events.documents(number):
            self._numbers[document].append(number)

    def has(self, number: int) -> bool:
        """Whether one of its sentences tells all of it in what is shown of that sentence."""
        words = self._words(number)
        alike = {
            other
            for document in self._events.documents(number)
            for other in self._numbers[document]
            if words <= self._words(other)
        }
        if not alike:
            return False
        passages = self._events[number].passages
        return any(not passages.isdisjoint(self._events[one].passages) for one in alike)

    def _words(self, number: int) -> frozenset[str]:
        """The words of a title, for which the event need not be made."""
        return words_of(self._events.drafts[number].title.lower())


def _best(
    worths: dict[int, float],
    events: Events,
    seen: _Seen,
    shown: _Shown,
    count: int,
) -> frozenset[int]:
    """Of equal worth the one that comes first in its text, wherever that was read.

    What only says again in the same sentence what is shown already takes no place.
    """
    order = sorted(worths, key=lambda n: (-worths[n], min(key[1:] for key in events.keys(n))))
    chosen: list[int] = []
    for number in order:
        if len(chosen) == count:
            break
        is_firm = bool(seen.firm.get(number))
        if is_firm or not shown.has(number):
            chosen.append(number)
            if not is_firm:
                shown.add(number)
    return frozenset(chosen)


def most_of(ours: Sequence[StoredMention]) -> int:
    """How many events a document with these mentions may show by their worth: more for news."""
    sentences = {one.mention.passage.start for one in ours}
    own = {
        one.mention.passage.start
        for one in ours
        if _has_own_date(one.mention) or one.mention.standing is Standing.ENTRY
    }
    is_record = any(one.mention.entry is not None for one in ours)
    is_news = ours[-1].published is not None and not is_record
    is_news = is_news and len(own) < SHARE_OF_NEWS * len(sentences)
    return WORTHIEST_OF_NEWS if is_news else WORTHIEST_OF_OTHERS
