"""One group of tellings to one happening: title, date, status, who and where, doubts."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from timeline_app import numbers
from timeline_app.merging import lexicon, reasons, similarity, titles
from timeline_app.merging.document_mentions import MergedEvent
from timeline_app.merging.mention_features import MentionFeatures
from timeline_app.message import Message
from timeline_app.model import (
    DatedBy,
    Factuality,
    Numbers,
    Participant,
    Place,
    Role,
    Status,
    When,
)
from timeline_app.syntax import SAME, same_name

_MOST_PARTICIPANTS = 8
_MOST_PLACES = 4
_STATUS = {
    Factuality.HAPPENED: Status.HAPPENED,
    Factuality.PLANNED: Status.PLANNED,
    Factuality.DENIED: Status.DENIED,
    Factuality.HYPOTHETICAL: Status.HYPOTHETICAL,
}
_SUREST = (
    DatedBy.USER,
    DatedBy.EXPLICIT,
    DatedBy.RELATIVE,
    DatedBy.NARRATIVE,
    DatedBy.DOCUMENT,
    None,
)
_DOUBT_OF_SOURCE = 0.6
"""A further independent source leaves so much of the doubt."""
_DISAGREED = 0.8
"""So much of a date's sureness is left where another telling gives another."""


def fuse(
    members: Sequence[MentionFeatures],
    places: Sequence[int],
    one: float = 1.0,
    mentioned: frozenset[int] = frozenset(),
) -> MergedEvent:
    """The group of ``members``; ``places`` says where each stood in what the caller gave.

    ``one`` is the probability that they are one happening.  The numbers in ``mentioned`` name it
    by the way: all that it says is what the others say.
    """
    ranked = sorted(members, key=lambda telling: (-titles.merit(telling), telling.key))
    order = [telling for telling in ranked if telling.number not in mentioned]
    passing = [telling for telling in ranked if telling.number in mentioned]
    candidates = [telling for telling in order if telling.is_candidate] or order
    lead = order[0]
    when, warnings = _when(candidates)
    status, doubt = _status(candidates)
    sources = len({telling.group for telling in candidates})
    return MergedEvent(
        members=tuple(places[telling.number] for telling in (*order, *passing)),
        title=lead.mention.title,
        when=when,
        status=status,
        kind=_kind(order),
        participants=_participants(candidates),
        places=_places(order),
        importance=_importance(candidates, sources),
        numbers=_numbers(candidates, lead, when, one),
        title_tier=lead.mention.title_tier,
        independent_sources=sources,
        reasons=reasons.reasons(order),
        warnings=(*warnings, *doubt),
        mentioned=tuple(places[telling.number] for telling in passing),
    )


def _width(when: When) -> int:
    return when.latest - when.earliest


def _when(members: Sequence[MentionFeatures]) -> tuple[When | None, tuple[Message, ...]]:
    """The finest of the surest dates on which most sources agree; a warning if some do not."""
    for way in _SUREST:
        dated = [one for one in members if one.when and one.mention.dated_by is way]
        if dated:
            return _agreed(dated)
    return None, ()


def _agreed(dated: Sequence[MentionFeatures]) -> tuple[When, tuple[Message, ...]]:
    support = {
        one.key: len({o.group for o in dated if o.when and similarity.overlap(_of(one), _of(o))})
        for one in dated
    }
    best = min(
        dated, key=lambda one: (-support[one.key], _width(_of(one)), _of(one).earliest, one.key)
    )
    when = _of(best)
    others = [_of(one) for one in dated if not similarity.overlap(_of(one), when)]
    return when, (reasons.disagreement([when, *others]),) if others else ()


def _of(facts: MentionFeatures) -> When:
    assert facts.when is not None  # noqa: S101 - only dated tellings come here
    return facts.when


def _status(members: Sequence[MentionFeatures]) -> tuple[Status, tuple[Message, ...]]:
    """Happened beats planned beats hypothetical; denied beside happened is disputed."""
    found = {one.mention.factuality for one in members}
    if Factuality.DENIED in found and Factuality.HAPPENED in found:
        return Status.DISPUTED, (Message("merging.disputed"),)
    return next(status for factuality, status in _STATUS.items() if factuality in found), ()


def _kind(members: Sequence[MentionFeatures]) -> str:
    kinds = Counter(one.kind for one in members if one.kind != "other")
    return min(kinds, key=lambda kind: (-kinds[kind], kind)) if kinds else "other"


def _participants(members: Iterable[MentionFeatures]) -> tuple[Participant, ...]:
    """Everybody once, under the fullest spelling of the name; those with names first."""
    merged: list[list[Participant]] = []
    for one in members:
        for participant in one.mention.participants:
            _file(merged, participant)
    chosen = [_fullest(spellings) for spellings in merged]
    chosen.sort(key=lambda p: not p.name[:1].isupper())
    return tuple(chosen[:_MOST_PARTICIPANTS])


def _file(merged: list[list[Participant]], participant: Participant) -> None:
    name = lexicon.canonical(participant.name)
    for spellings in merged:
        if any(same_name(lexicon.canonical(other.name), name) >= SAME for other in spellings):
            spellings.append(participant)
            return
    merged.append([participant])


def _fullest(spellings: Sequence[Participant]) -> Participant:
    """The longest name that most tellings could mean, in the role that most give it."""
    roles = Counter(participant.role for participant in spellings)
    role = min(roles, key=lambda role: (-roles[role], list(Role).index(role)))
    named = max(spellings, key=lambda p: (len(p.name.split()), p.type != "other", p.name))
    types = Counter(p.type for p in spellings if p.type != "other")
    kind = min(types, key=lambda kind: (-types[kind], kind)) if types else named.type
    return Participant(named.name, kind, role, named.span)


def _places(members: Iterable[MentionFeatures]) -> tuple[Place, ...]:
    found: dict[str, Place] = {}
    for one in members:
        for place in one.mention.places:
            name = lexicon.canonical(place.name)
            known = next((k for k in found if same_name(k, name) >= SAME), None)
            found.setdefault(known or name, place)
    return tuple(found.values())[:_MOST_PLACES]


def _importance(members: Sequence[MentionFeatures], sources: int) -> float:
    """As central as where it is most central, and more with every independent source."""
    least = 1 - max(one.mention.importance for one in members)
    return round(1 - least * 0.85 ** min(sources - 1, 10), 4)


def _numbers(
    members: Sequence[MentionFeatures], lead: MentionFeatures, when: When | None, one: float
) -> Numbers:
    """How sure the date that was taken is, the title of the lead, and that all are one."""
    titled = lead.mention.title_confidence
    if titled is None:
        titled = numbers.chance("unknown", {"title": 1.0})
    return Numbers(None if when is None else _of_date(members, when), titled, one)


def _of_date(members: Sequence[MentionFeatures], when: When) -> float | None:
    """The best of those that give the date, less doubted with every independent one.

    Where others give another date, some of it is doubted.
    """
    best: defaultdict[int, float] = defaultdict(float)
    for one in members:
        if one.when == when:
            best[one.group] = max(best[one.group], _dated(one))
    if not best:
        return None
    doubt = (1 - max(best.values())) * _DOUBT_OF_SOURCE ** min(len(best) - 1, 10)
    differ = any(one.when and not similarity.overlap(one.when, when) for one in members)
    return round((1 - doubt) * (_DISAGREED if differ else 1.0), 4)


def _dated(one: MentionFeatures) -> float:
    """How sure a telling's date is; by its footing where an older version read it."""
    sure = one.mention.date_confidence
    if sure is None and one.mention.dated_by is not None:
        sure = numbers.chance("unknown", {one.mention.dated_by.value: 1.0})
    return sure or 0.0
