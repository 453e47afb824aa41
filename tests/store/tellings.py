"""Tellings that stand in real sentences, and events made of them without merging."""

import hashlib

from timeline_app.model import (
    DatedBy,
    Document,
    EventFilter,
    Factuality,
    LaneBy,
    Mention,
    Numbers,
    OrderLink,
    Participant,
    Passage,
    Place,
    Published,
    PublishedFrom,
    Role,
    Span,
    TimeExpression,
    TimexType,
)
from timeline_app.model.when import day
from timeline_app.store import ProposedEvent, ProposedLink

TEXT = (
    "The council voted on 3 May 2020 to close the bridge.\n\n"
    "Two days later Ana Silva visited Porto. The bridge fell in June 2020.\n\n"
    "The café treaties were not signed."
)

ALL = EventFilter.everything()


def span_of(words, text=TEXT):
    start = text.index(words)
    return Span(start, start + len(words))


def document(text=TEXT, path="bridge.txt", **changes):
    passages, start = [], 0
    for part in text.split("\n\n"):
        passages.append(Passage(Span(start, start + len(part))))
        start += len(part) + 2
    values = {
        "path": path,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "text": text,
        "title": "The bridge",
        "published": Published(day(2020, 6, 30), PublishedFrom.HEADER),
        "passages": tuple(passages),
        **changes,
    }
    return Document(**values)


def mention(word, sentence, when=None, text=TEXT, **changes):
    values = {
        "span": span_of(word, text),
        "text": word,
        "lemma": word,
        "passage": span_of(sentence, text),
        "when": when,
        "dated_by": DatedBy.EXPLICIT if when else None,
        "title": sentence.rstrip("."),
        "kind": "other",
        "score": 0.9,
        "importance": 0.5,
        "is_candidate": True,
        **changes,
    }
    return Mention(**values)


EXPRESSIONS = [
    TimeExpression(
        span_of("3 May 2020"), "3 May 2020", TimexType.DATE, "2020-05-03", "day month year",
        when=day(2020, 5, 3),
    )
]  # fmt: skip

MENTIONS = [
    mention(
        "voted",
        "The council voted on 3 May 2020 to close the bridge.",
        day(2020, 5, 3),
        expression=0,
        kind="vote",
        participants=(Participant("The council", "organisation", Role.AGENT),),
    ),
    mention(
        "visited",
        "Two days later Ana Silva visited Porto.",
        kind="visit",
        participants=(Participant("Ana Silva", "person", Role.AGENT),),
        places=(Place("Porto", "Portugal"),),
        vector=b"\x01\xff",
    ),
    mention("fell", "The bridge fell in June 2020.", day(2020, 6, 11), kind="disaster"),
    mention(
        "signed", "The café treaties were not signed.", factuality=Factuality.DENIED, kind="legal"
    ),
    mention("close", "The council voted on 3 May 2020 to close the bridge.", is_candidate=False),
]
LINKS = [OrderLink(0, 1, 2, 2, "days later", span_of("Two days later Ana Silva visited Porto."))]


def draft_of(stored, **changes):
    told = stored.mention
    values = {
        "members": (stored.id,),
        "title": told.title,
        "kind": told.kind,
        "when": told.when,
        "dated_by": told.dated_by,
        "importance": told.importance,
        "numbers": Numbers(merging=told.score),
        "participants": told.participants,
        "places": told.places,
        "is_hidden": told.when is None,
        **changes,
    }
    return ProposedEvent(**values)


def rebuild(store):
    """One event for each candidate: what merging would make of tellings that all differ."""
    stored = [m for m in store.documents.mentions() if m.mention.is_candidate]
    place = {m.id: i for i, m in enumerate(stored)}
    drafts = [draft_of(m) for m in stored]
    links = [
        ProposedLink(place[link.before], place[link.after], link)
        for link in store.documents.order_links()
    ]
    store.rebuilding.replace_events(drafts, links)


def by_title(store, words):
    return next(e for e in store.events(ALL) if words in e.title)


def state(store):
    """All that a person can see or has decided of events and names, for comparison."""
    return (
        list(store.events(ALL)),
        store.rebuilding.decided(),
        store.names.spellings(),
        {by: store.names.values(by) for by in LaneBy},
        [store.snapshots.take(ALL, by) for by in LaneBy],
    )


def names(store, event, role):
    """The names of one role that an event tells."""
    told = store.reading.event(event)
    acting = [p.name for p in told.participants if p.type == role]
    return acting + [p.name for p in told.places] * (role == "place")
