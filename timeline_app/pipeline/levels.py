"""Which events are key: a budget by kind of document, and what is never hidden.

Key is what has a date of its own, what an entry of a record tells, what tells a headline, what
two independent documents tell, and the events worth most to their document.  All else is one
step away; every event says why it is shown or hidden.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline_app.message import Message
from timeline_app.model import DatedBy, Mention, Standing, Status
from timeline_app.model.showing import HIDDEN, SHOWN
from timeline_app.pipeline.retold import TRIFLE, Told, retold, told
from timeline_app.store import Draft, StoredMention

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
_Shown = defaultdict[tuple[int, int], list[frozenset[str]]]
"""The words of the titles shown, by document and passage."""


@dataclass(frozen=True, slots=True)
class _Budget:
    """How many events of a document are key by their worth alone, and which they are."""

    most: int
    worthiest: frozenset[int]


def with_levels(drafts: Sequence[Draft], stored: Sequence[StoredMention]) -> list[Draft]:
    """The drafts, each key or hidden, with the reason why."""
    events = told(drafts, stored)
    again = retold(events)
    firm = _firm_of(events, again)
    budgets = _budgets(events, [bool(reasons) for reasons in firm], stored, again)
    found = [
        _judged(number, event, reasons, budgets)
        for number, (event, reasons) in enumerate(zip(events, firm, strict=True))
    ]
    return [
        _put_away(one, found[again[number]].title) if number in again else one
        for number, one in enumerate(found)
    ]


def _judged(
    number: int, event: Told, firm: Sequence[Message], budgets: dict[int, _Budget]
) -> Draft:
    draft, counts = event.draft, [budgets[one.document] for one in event.members]
    most = max((one.most for one in counts if number in one.worthiest), default=0)
    by_worth = [Message("level.among-worthiest", (most,))] if most else []
    because = [*firm, *by_worth]
    if because:
        why = Message(SHOWN, ((*because, *_also(draft)),))
    else:
        why = Message(HIDDEN, (_why_not(event, max(one.most for one in counts)),))
    return replace(draft, is_hidden=not because, reasons=(*draft.reasons, why))


def _firm_of(events: Sequence[Told], again: Mapping[int, int]) -> list[list[Message]]:
    """What makes each event key; what one tells again speaks for the better telling."""
    found = [list(_firm(event)) for event in events]
    for number, better in again.items():
        found[better] += [one for one in found[number] if one not in found[better]]
        found[number] = []
    return found


def _put_away(draft: Draft, better: str) -> Draft:
    why = Message(HIDDEN, (Message("level.told-already", (better,)),))
    return replace(draft, is_hidden=True, reasons=(*draft.reasons[:-1], why))


def _firm(event: Told) -> Iterator[Message]:
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


def _also(draft: Draft) -> Iterator[Message]:
    """What else speaks for an event that is shown."""
    if draft.when is not None and draft.when.is_exact_day:
        yield Message("level.exact-day")


def _why_not(event: Told, most: int) -> Message:
    draft = event.draft
    if event.is_doubted:
        return Message("level.by-the-way", (_DOUBTED[draft.status],))
    undated = "level.undated" if draft.when is None else "level.no-own-date"
    return Message("level.not-among", (Message(undated), most))


def _has_own_date(mention: Mention) -> bool:
    is_dated = mention.when is not None and mention.dated_by in _OWN
    return mention.is_candidate and is_dated


def _budgets(
    events: Sequence[Told],
    is_firm: Sequence[bool],
    stored: Sequence[StoredMention],
    again: Mapping[int, int],
) -> dict[int, _Budget]:
    """The worthiest events of each document; several tellings of one event count once."""
    worths: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for number, event in enumerate(events):
        if _IDLE.match(event.draft.title) is None and not event.is_doubted:
            for one in event.members:
                place = again.get(number, number)
                best = worths[one.document].get(place, 0.0)
                if one.mention.makes_event and one.mention.importance > TRIFLE:
                    worths[one.document][place] = max(best, one.mention.importance)
    shown: _Shown = defaultdict(list)
    for event, firm in zip(events, is_firm, strict=True):
        if firm:
            _note(event, shown)
    return {
        document: _Budget(count, _best(worths[document], events, is_firm, shown, count))
        for document, count in _most(stored).items()
    }


def _best(
    worths: dict[int, float],
    events: Sequence[Told],
    is_firm: Sequence[bool],
    shown: _Shown,
    count: int,
) -> frozenset[int]:
    """Of equal worth the one that comes first in its text, wherever that was read.

    What only says again in the same sentence what is shown already takes no place.
    """
    order = sorted(
        worths, key=lambda n: (-worths[n], min(one.key[1:] for one in events[n].members))
    )
    chosen: list[int] = []
    for number in order:
        if len(chosen) == count:
            break
        event = events[number]
        is_again = any(event.words <= words for at in event.passages for words in shown[at])
        if is_firm[number] or not is_again:
            chosen.append(number)
            if not is_firm[number]:
                _note(event, shown)
    return frozenset(chosen)


def _note(event: Told, shown: _Shown) -> None:
    for at in event.passages:
        shown[at].append(event.words)


def _most(stored: Sequence[StoredMention]) -> dict[int, int]:
    """How many events each document may show by their worth: more for news."""
    sentences: defaultdict[int, set[int]] = defaultdict(set)
    own: defaultdict[int, set[int]] = defaultdict(set)
    rows: set[int] = set()
    is_published = {}
    for one in stored:
        sentences[one.document].add(one.mention.passage.start)
        is_published[one.document] = one.published is not None
        if _has_own_date(one.mention) or one.mention.standing is Standing.ENTRY:
            own[one.document].add(one.mention.passage.start)
        if one.mention.entry is not None:
            rows.add(one.document)
    return {
        document: WORTHIEST_OF_NEWS
        if is_published[document]
        and document not in rows
        and len(own[document]) < SHARE_OF_NEWS * len(found)
        else WORTHIEST_OF_OTHERS
        for document, found in sentences.items()
    }
