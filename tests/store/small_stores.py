"""Small chronologies of any kind, as plain records and as a file; what filters mean, plainly."""

import json
import shutil
from dataclasses import dataclass, field

from hypothesis import strategies as st

from timeline_app.model import FACETS, NAMED, EventFilter, LaneBy, Level, Review, Status, moment
from timeline_app.model.when import Precision

DAY = moment.DAY
KINDS = ("vote", "visit", "other")
NAMES = ("Ana Silva", "Porto", "The council", "Rui")
WORDS = ("bridge", "ferry", "harbour")
DOCUMENTS = (1, 2, 3)


@dataclass(frozen=True)
class Made:
    """One event, and all that a filter could ask of it."""

    id: int
    word: str
    bounds: tuple[int, int, int, int] | None
    kind: str
    status: Status
    review: Review
    confidence: float
    is_hidden: bool
    is_put_away: bool
    names: frozenset[tuple[LaneBy, str]]
    proofs: frozenset[tuple[int, bool]]
    """Documents with a passage, and whether it proves the event or only mentions it."""


@dataclass(frozen=True)
class Heap:
    """A chronology: events, and the day on which each document was published, if known."""

    events: list[Made]
    published: dict[int, int | None] = field(default_factory=dict)


def bounds():
    """Four bounds in order, open at either side or closed; or no date."""
    days = st.lists(st.integers(-4, 12).map(lambda n: n * DAY), min_size=2, max_size=2)

    def of(two, is_open_left, is_open_right):
        first, last = min(two), max(two) + DAY - 1
        start = moment.DISTANT_PAST if is_open_left else first
        end = moment.DISTANT_FUTURE if is_open_right else last
        return (start, last if is_open_left else end, first if is_open_right else start, end)

    return st.none() | st.builds(of, days, st.booleans(), st.booleans())


def made_events():
    """Up to a dozen events with numbers of their own."""
    one = st.builds(
        Made, st.just(0), st.sampled_from(WORDS), bounds(), st.sampled_from(KINDS),
        st.sampled_from(Status), st.sampled_from(Review), st.integers(0, 20).map(lambda n: n / 20),
        st.booleans(), st.booleans(),
        st.frozensets(st.tuples(st.sampled_from(NAMED), st.sampled_from(NAMES)), max_size=4),
        st.frozensets(st.tuples(st.sampled_from(DOCUMENTS), st.booleans()), max_size=3),
    )  # fmt: skip
    return st.lists(one, max_size=12).map(
        lambda some: [
            Made(number, *(getattr(e, name) for name in list(Made.__dataclass_fields__)[1:]))
            for number, e in enumerate(some, start=1)
        ]
    )


heaps = st.builds(
    Heap,
    made_events(),
    st.fixed_dictionaries(
        {i: st.none() | st.integers(-4, 12).map(lambda n: n * DAY) for i in DOCUMENTS}
    ),
)


def sets(values):
    return st.just(frozenset()) | st.frozensets(st.sampled_from(values), max_size=2)


filters = st.builds(
    EventFilter,
    text=st.sampled_from(("", *WORDS)),
    since=st.none() | st.integers(-4, 12).map(lambda n: n * DAY),
    until=st.none() | st.integers(-4, 12).map(lambda n: n * DAY),
    kinds=sets(KINDS),
    documents=sets(DOCUMENTS),
    statuses=sets(tuple(Status)),
    reviews=sets(tuple(Review)),
    minimum_confidence=st.sampled_from((0.0, 0.0, 0.5, 0.8)),
    known_by=st.none() | st.integers(-4, 12).map(lambda n: n * DAY + DAY - 1),
    level=st.sampled_from(Level),
    **{FACETS[by].field: sets(NAMES) for by in NAMED},
)


def passes(heap, event, chosen):
    """What a filter means, said once more and as plainly as can be."""
    held = {by: {name for role, name in event.names if role is by} for by in NAMED}
    known = [
        heap.published[document]
        for document, is_proof in event.proofs
        if is_proof and heap.published[document] is not None
    ]
    return all((
        not chosen.text or chosen.text == event.word,
        chosen.since is None or (event.bounds is not None and event.bounds[3] >= chosen.since),
        chosen.until is None or (event.bounds is not None and event.bounds[0] <= chosen.until),
        not chosen.kinds or event.kind in chosen.kinds,
        not chosen.statuses or event.status in chosen.statuses,
        not chosen.reviews or event.review in chosen.reviews,
        event.confidence >= chosen.minimum_confidence,
        not chosen.documents or bool(chosen.documents & {d for d, _ in event.proofs}),
        chosen.known_by is None or any(day + DAY - 1 <= chosen.known_by for day in known),
        all(not (names := getattr(chosen, FACETS[by].field)) or names & held[by] for by in NAMED),
        is_visible(event, chosen),
    ))  # fmt: skip


def plain(heap, chosen):
    """The numbers of the events that pass."""
    return {event.id for event in heap.events if passes(heap, event, chosen)}


def is_visible(event, chosen):
    """Whether the level lets an event through."""
    if chosen.level is Level.ALL:
        return True
    if event.review is Review.REJECTED:
        return Review.REJECTED in chosen.reviews
    if not event.is_hidden:
        return True
    return chosen.level is Level.DATED and event.bounds is not None and not event.is_put_away


def written(heap, template, path):
    """The heap as a chronology in a file made from an empty one."""
    from timeline_app.store import open_store

    shutil.copyfile(template, path)
    store = open_store(path)
    db = store.connection
    with db.atomic():
        for number, name in enumerate(NAMES, start=1):
            db.run("INSERT INTO names VALUES (?, ?)", (number, name))
        for number, day in heap.published.items():
            _write_document(db, number, day)
        for event in heap.events:
            _write_event(db, event)
    return store


def _write_document(db, number, day):
    when = None if day is None else [day, day + DAY - 1, day, day + DAY - 1, "day", "", 0, 0]
    db.run(
        """INSERT INTO documents (id, sha256, path, title, language, length, published, notes)
        VALUES (?, ?, ?, '', 'en', 9, ?, '[]')""",
        (number, str(number), f"{number}.txt", when and json.dumps([when, "header", None])),
    )
    db.run("INSERT INTO texts VALUES (?, 'some text')", (number,))


def _write_event(db, event):
    is_hidden = event.is_hidden
    precision = None if event.bounds is None else Precision.INTERVAL.value
    db.run(
        """INSERT INTO events (id, start_earliest, start_latest, end_earliest, end_latest,
        precision, edtf, kind, status, review, confidence, is_hidden)
        VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?)""",
        (event.id, *(event.bounds or (None,) * 4), precision, event.kind, event.status.value,
         event.review.value, event.confidence, int(is_hidden)),
    )  # fmt: skip
    db.run("INSERT INTO event_texts (id, title) VALUES (?, ?)", (event.id, event.word))
    if event.is_put_away:
        db.run("INSERT INTO overrides VALUES (?, 'hidden', '1', '0')", (event.id,))
    for by, name in event.names:
        db.run(
            "INSERT INTO event_names VALUES (?, ?, ?)", (by.value, NAMES.index(name) + 1, event.id)
        )
    for document, is_proof in event.proofs:
        mention = db.run(
            """INSERT INTO mentions (document, trigger_start, trigger_stop, start, stop,
            is_candidate, is_authored, quote, time_text, rule, anchor, body, vector)
            VALUES (?, ?, ?, 0, 9, 1, ?, '', '', '', '', '[]', x'')""",
            (document, event.id, event.id + 1, int(is_proof)),
        )
        db.run("INSERT INTO evidence VALUES (?, ?)", (mention, event.id))
        if not is_proof:
            db.run("INSERT INTO mentioned VALUES (?)", (mention,))


def read_whole(db):
    """The columns, from the table itself."""
    from timeline_app.store import columns

    step = columns.reading(db)
    while True:
        try:
            next(step)
        except StopIteration as end:
            return end.value
