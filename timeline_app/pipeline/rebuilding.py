"""Every telling in the store to events: merged, put in order, dated by their links, written back.

What a person decided survives: pairs that belong together or apart go into the merging, and the
store puts changed titles, dates and the like over what is derived here.
"""

from array import array
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline_app import numbers
from timeline_app.garbage import give_back, seldom_collected
from timeline_app.model import (
    Changes,
    DatedBy,
    Factuality,
    Published,
    Status,
    When,
    edits,
)
from timeline_app.pipeline import keeping, levels, retold
from timeline_app.pipeline.digest import Digest, digest
from timeline_app.pipeline.doubles import find_doubles
from timeline_app.pipeline.finding import claimed, find_again
from timeline_app.pipeline.mentions import Mentions
from timeline_app.pipeline.naming import Spellings, with_names
from timeline_app.pipeline.passages import with_passage_rules
from timeline_app.pipeline.suggesting import suggested
from timeline_app.pipeline.surveying import Survey
from timeline_app.store import (
    Decided,
    Key,
    ProposedEvent,
    ProposedLink,
    ProposedSuggestion,
    Store,
    StoredLink,
    StoredMention,
)

if TYPE_CHECKING:
    from timeline_app.merging import DocumentMentions, MergedEvent

_SUREST = (DatedBy.EXPLICIT, DatedBy.RELATIVE, DatedBy.NARRATIVE, DatedBy.DOCUMENT, DatedBy.USER)

_NONE: frozenset[int] = frozenset()
"""One for all: empty ones of their own would take as much room as all else of most drafts."""

Pairs = Sequence[tuple[Key, Key]]
_Derived = tuple[list[ProposedEvent], list[ProposedLink], list[ProposedSuggestion]]
_Doubted = tuple[list["MergedEvent"], list[ProposedEvent]]
"""Groups that may be one with others, and the draft that each became."""


@dataclass(frozen=True, slots=True)
class _Link:
    """A link between nodes of the network: events first, then mentions that are none."""

    before: int
    after: int
    gap_min: int
    gap_max: int | None
    confidence: float
    told: StoredLink


@dataclass(frozen=True, slots=True)
class _Company:
    """Mentions that belong together by way of a hand-made event, and that event if it lives."""

    event: int | None
    mentions: tuple[Key, ...]


def rebuild(store: Store) -> None:
    """Make the chronology anew of all that is stored; ids and a person's changes stay."""
    for _ in rebuilding(store):
        pass


def rebuilding(store: Store, *, with_findings: bool = True) -> Iterator[float]:
    """The same step by step: yields how much is done, from 0 to 1, where there is much to do.

    Who asks for no further step leaves the chronology as it was, and behind.  Without findings
    what does not fit is left to be looked for later, as ``store.is_unchecked`` says.
    """
    with seldom_collected():
        yield from _rebuilding(store, with_findings=with_findings)


def _rebuilding(store: Store, *, with_findings: bool) -> Iterator[float]:
    while True:
        decided, as_of = store.rebuilding.decided(), store.rebuilding.mark
        try:
            (drafts, links, suggestions), spellings = yield from _derived(store, decided)
        except KeyError:
            if store.rebuilding.mark == as_of:
                raise
            continue  # a document came or went between two questions
        if store.rebuilding.replace_events(
            drafts, links, suggestions, with_decided=decided, as_of=as_of, spellings=spellings
        ):
            del drafts, links, suggestions, spellings  # what comes next has need of the room
            find_doubles(store)
            if with_findings:
                find_again(store)
            return


def redate(store: Store, document_id: int, published: Published | None) -> Changes:
    """Say when a document was written and date its events anew, in one step that can be undone.

    None goes back to what the document says of itself.
    """
    written = published or store.documents.published_as_read(document_id)
    found = digest(replace(store.documents.one(document_id), published=written))
    with store.history.recording(edits.SetPublished(document_id, published)) as recording:
        store.documents.set_published(document_id, published)
        put(store, document_id, found)
        rebuild(store)
    return recording.changes


def read_again(store: Store, cancelled: Callable[[], bool] = bool) -> Iterator[int]:
    """Read the documents anew whose dates an older version did not account for.

    Yields how many are left; what a person decided stays.  Like an import it is no step that can
    be undone, and what is read stays should it be broken off.
    """
    waiting = store.ledger.unaccounted()
    for left, document_id in reversed(list(enumerate(waiting))):
        if cancelled():
            break
        put(store, document_id, digest(store.documents.one(document_id)))
        yield left
    if store.rebuilding.is_behind:
        rebuild(store)


def put(store: Store, document_id: int, found: Digest) -> None:
    """What is now read in a document in place of what was read before."""
    store.documents.replace_mentions(
        document_id, found.expressions, found.mentions, found.links, found.ledger
    )
    store.findings.put_claims(document_id, *claimed(found))


def _derived(store: Store, decided: Decided) -> Generator[float, None, tuple[_Derived, Spellings]]:
    """Neither mentions nor drafts are held twice: each step lets go of what the last one made."""
    ranks = ranks_of(store)
    stored = Mentions.of_all(store, ranks)
    survey = Survey.of(stored, ranks)
    shelf = keeping.shelf(store, survey.marks, ranks)
    drafts, doubted = yield from _merged(store, stored, decided, survey, shelf)
    keeping.keep(store, shelf, survey.marks, ranks)
    del shelf
    give_back()
    drafts = _as_decided(drafts, stored, decided, survey)
    perhaps = suggested(*doubted, drafts)
    del doubted
    drafts, told = in_order(store, drafts, stored)
    drafts = levels.with_levels(drafts, stored, survey.lemmas, survey.most)
    drafts, spellings = with_names(drafts, stored, decided.names)
    give_back()
    return _in_document_order((drafts, told, perhaps), stored), spellings


def drafts_of(
    store: Store,
    stored: list[StoredMention],
    decided: Decided,
    ranks: dict[int, int],
) -> list[ProposedEvent]:
    """What these mentions by themselves tell, before names, order and levels."""
    survey = Survey.of(stored, ranks)
    going = _merged(store, stored, decided, survey, {})
    while True:
        try:
            next(going)
        except StopIteration as end:
            return _as_decided(end.value[0], stored, decided, survey)


def _as_decided(
    merged: list[ProposedEvent],
    stored: Sequence[StoredMention],
    decided: Decided,
    survey: Survey,
) -> list[ProposedEvent]:
    """Without what is told again, and with what a person said of single passages."""
    drafts = retold.joined(merged, stored, decided.apart, survey.lemmas)
    if not decided.passages:
        return drafts
    tellers = {one.id: survey.copies[survey.ranks[one.document]] for one in stored}
    return with_passage_rules(drafts, stored, decided.passages, tellers)


def in_order(
    store: Store, drafts: list[ProposedEvent], stored: Sequence[StoredMention]
) -> tuple[list[ProposedEvent], list[ProposedLink]]:
    """The drafts dated by what is told of their order, and the links between them."""
    ranks = ranks_of(store)
    links = sorted(store.documents.order_links(), key=lambda one: ranks[one.document])
    network = _network(drafts, Mentions.of(stored), links)
    told = [
        ProposedLink(link.before, link.after, link.told)
        for link in network.links
        if max(link.before, link.after) < len(drafts)
    ]
    return _ordered(drafts, network), told


def _in_document_order(found: _Derived, stored: Mentions) -> _Derived:
    """New events are numbered as they come in the documents, however they were decided."""
    drafts, links, suggestions = found
    first = [min(map(stored.key, draft.members)) for draft in drafts]
    order = sorted(range(len(drafts)), key=first.__getitem__)
    place = {number: at for at, number in enumerate(order)}
    moved = [replace(link, before=place[link.before], after=place[link.after]) for link in links]
    perhaps = [replace(one, one=place[one.one], other=place[one.other]) for one in suggestions]
    return [drafts[number] for number in order], moved, perhaps


def ranks_of(store: Store) -> dict[int, int]:
    """Documents by what they hold, from 1: in whatever order they came, events are the same."""
    rows = sorted(store.documents.all(), key=lambda row: row.sha256)
    return {row.id: rank for rank, row in enumerate(rows, start=1)}


def _merged(
    store: Store,
    stored: Sequence[StoredMention],
    decided: Decided,
    survey: Survey,
    shelf: dict[int, bytes],
) -> Generator[float, None, tuple[list[ProposedEvent], _Doubted]]:
    """A draft for each group, and those that may be one with another."""
    from timeline_app import merging  # noqa: PLC0415 - heavy

    together, apart = (
        [(survey.ranked(one), survey.ranked(other)) for one, other in some]
        for some in (decided.together, decided.apart)
    )
    companies = _companies(together, store.rebuilding.hand_made())
    found = yield from merging.steps(
        _tellings(Mentions.of(stored), survey),
        together=[*_between_mentions(together), *_chains(companies)],
        apart=_between_mentions(apart),
        shelf=shelf,
    )
    owner = {key: company.event for company in companies for key in company.mentions}
    drafts: list[ProposedEvent] = []
    doubted: _Doubted = ([], [])
    found.reverse()
    while found:  # of many thousand groups each is let go of once it is a draft
        group = found.pop()
        members = [stored[place] for place in group.members]
        drafts.append(_draft(group, members, _owner(members, owner, survey)))
        if group.suggestions:
            doubted[0].append(group)
            doubted[1].append(drafts[-1])
    return drafts, doubted


def _owner(
    members: list[StoredMention], owners: Mapping[Key, int | None], survey: Survey
) -> int | None:
    """The hand-made event that a group belongs to."""
    if not owners:
        return None
    keys = (survey.ranked(one.key) for one in members)
    return next((owners[key] for key in keys if owners.get(key)), None)


def _tellings(stored: Mentions, survey: Survey) -> "DocumentMentions":
    from timeline_app.merging import DocumentMention, DocumentMentions  # noqa: PLC0415 - heavy

    def made(place: int) -> DocumentMention:
        one = stored[place]
        published = one.published.when if one.published else None
        key = survey.ranked(one.key)
        return DocumentMention(key, one.mention, published, survey.copies[key[0]], one.quote)

    columns = stored.columns
    documents = array("q", (survey.ranks[one] for one in columns.documents))
    return DocumentMentions((documents, columns.starts, columns.ends), made)


def _between_mentions(pairs: Pairs) -> list[tuple[Key, Key]]:
    """Without the pairs of hand-made events, which have no mention to merge."""
    return [(one, other) for one, other in pairs if one[0] and other[0]]


def _chains(companies: list[_Company]) -> list[tuple[Key, Key]]:
    return [(one.mentions[0], key) for one in companies for key in one.mentions[1:]]


def _companies(together: Pairs, living: frozenset[int]) -> list[_Company]:
    """What a person merged with events made by hand, which have no mention to merge.

    A hand-made event that was merged into another is gone, but still holds its company together.
    """
    found = []
    for keys in _joined(together):
        events = [event for document, event, _ in keys if document == 0]
        mentions = tuple(key for key in keys if key[0])
        if events and mentions:
            found.append(_Company(next((e for e in events if e in living), None), mentions))
    return found


def _joined(pairs: Pairs) -> list[list[Key]]:
    """Keys that pairs connect, directly or by way of others."""
    sets: dict[Key, set[Key]] = {}
    for one, other in pairs:
        both = sets.get(one, {one}) | sets.get(other, {other})
        sets.update(dict.fromkeys(both, both))
    return [sorted(keys) for keys in {id(keys): keys for keys in sets.values()}.values()]


def _draft(
    group: "MergedEvent", members: list[StoredMention], hand_made: int | None
) -> ProposedEvent:
    proving = members[: len(members) - len(group.mentioned)]
    return ProposedEvent(
        members=tuple(m.id for m in members),
        title=group.title,
        kind=group.kind,
        status=group.status,
        when=group.when,
        dated_by=_dated_by(group.when, proving),
        importance=group.importance,
        numbers=group.numbers,
        title_tier=group.title_tier,
        participants=group.participants,
        places=group.places,
        sources=group.independent_sources,
        warnings=group.warnings,
        reasons=group.reasons,
        hand_made=hand_made,
        mentioned=frozenset(m.id for m in members[len(proving) :]) or _NONE,
    )


def _dated_by(when: When | None, members: list[StoredMention]) -> DatedBy | None:
    """How the member was dated whose date the event took; the surest where several were."""
    if when is None:
        return None
    dated = [m.mention for m in members if m.mention.dated_by]
    same = [m for m in dated if m.when == when] or dated
    ways = {m.dated_by for m in same}
    return next((way for way in _SUREST if way in ways), None)


@dataclass(frozen=True, slots=True)
class _Network:
    """Events, linked mentions that belong to none, and what is told of their order."""

    stored: Mentions
    alone: list[StoredMention]
    links: list[_Link]

    def latest(self, drafts: list[ProposedEvent]) -> list[int | None]:
        """What has happened happened before it was written down."""
        return [
            self._written([m for m in draft.members if m not in draft.mentioned])
            if draft.status is Status.HAPPENED
            else None
            for draft in drafts
        ] + [
            self._written([m.id]) if m.mention.factuality is Factuality.HAPPENED else None
            for m in self.alone
        ]

    def _written(self, members: Iterable[int]) -> int | None:
        published = map(self.stored.published, members)
        return min((one.when.end_latest for one in published if one), default=None)


def _network(
    drafts: list[ProposedEvent], stored: Mentions, links: Sequence[StoredLink]
) -> _Network:
    linked = {mention for link in links for mention in (link.before, link.after)}
    nodes = {m: i for i, draft in enumerate(drafts) for m in draft.members if m in linked}
    places = stored.columns.places
    alone = sorted(places[mention] for mention in linked - nodes.keys() if mention in places)
    nodes |= {stored[place].id: len(drafts) + i for i, place in enumerate(alone)}
    found = [
        _Link(nodes[t.before], nodes[t.after], t.gap_min, t.gap_max, t.confidence, t)
        for t in links
        if t.before in nodes and t.after in nodes and nodes[t.before] != nodes[t.after]
    ]
    return _Network(stored, [stored[place] for place in alone], found)


def _ordered(drafts: list[ProposedEvent], network: "_Network") -> list[ProposedEvent]:
    """Dates narrowed by what the sentences say of the order, as far as it fits the dates.

    What does not fit is no finding: nearly all of it is an order that was misread.
    """
    from timeline_app import ordering  # noqa: PLC0415 - a caller that only asks loads it not

    found = ordering.tighten(
        [draft.when for draft in drafts] + [m.mention.when for m in network.alone],
        [draft.dated_by is DatedBy.EXPLICIT for draft in drafts]
        + [m.mention.dated_by is DatedBy.EXPLICIT for m in network.alone],
        network.links,
        latest=network.latest(drafts),
    )
    return [
        draft if when == draft.when else _by_order(draft, when)
        for draft, when in zip(drafts, found.whens, strict=False)
    ]


def _by_order(draft: ProposedEvent, when: When | None) -> ProposedEvent:
    """A date that follows from the order of events is as sure as such dates are."""
    sure = numbers.chance("unknown", {DatedBy.RELATIVE.value: 1.0})
    derived = replace(draft.numbers, date=sure)
    return replace(draft, when=when, dated_by=DatedBy.RELATIVE, numbers=derived)
