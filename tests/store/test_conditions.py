"""What a filter means: SQL, columns and a plain reading of it agree; so do counts of facets."""

import json
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from small_stores import filters as any_filter
from small_stores import heaps, is_visible, passes, written
from tellings import by_title

from timeline_app.model import CHOICES, FACETS, NAMED, EventFilter, LaneBy, Level, Review, moment
from timeline_app.store import open_store, snapshot

slow = settings(
    deadline=None, max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


@pytest.fixture(scope="session")
def bare(tmp_path_factory):
    """A chronology with nothing in it, made once."""
    made = tmp_path_factory.mktemp("bare") / "bare.db"
    open_store(made, create=True).close()
    return made


def plain(heap, chosen):
    return {event.id for event in heap.events if passes(heap, event, chosen)}


@slow
@given(heap=heaps, chosen=any_filter)
def test_sql_columns_and_plain_words_agree(bare, path, heap, chosen):
    expected = plain(heap, chosen)
    with written(heap, bare, path) as store:
        assert set(store.reading.ids(chosen)) == expected
        assert store.reading.count(chosen) == len(expected)
        found = store.snapshots.take(chosen)
        assert {*found.ids, *found.undated} == expected


def counted(heap, chosen, name):
    """For each value of a facet, how many events one would see with it alone ticked."""
    values = {
        "kind": lambda e: {e.kind}, "status": lambda e: {str(e.status)},
        "review": lambda e: {str(e.review)}, "finding": lambda _e: set(),
        "document": lambda e: {d for d, _ in e.proofs},
        **{by.value: lambda e, by=by: {n for role, n in e.names if role is by} for by in NAMED},
    }[name]  # fmt: skip
    every = {value for event in heap.events for value in values(event)}
    found = Counter()
    for value in every:
        only = replace(chosen, **{CHOICES[name].field: frozenset({_typed(name, value)})})
        found[f"{value}.txt" if name == "document" else value] = len(plain(heap, only))
    return +found


def _typed(name, value):
    return CHOICES[name].of(value)


@slow
@given(heap=heaps, chosen=any_filter)
def test_every_count_is_what_one_would_see(bare, path, heap, chosen):
    with written(heap, bare, path) as store:
        shown = [event for event in heap.events if passes(heap, event, chosen)]
        documents = len({d for event in shown for d, _ in event.proofs})
        assert store.snapshots.take(chosen).documents == documents
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(snapshot, "MOST_ASKED", -1)
            assert store.snapshots.take(chosen).documents == documents
        found, known = store.facets.counts(chosen)
        assert set(found.values) == set(CHOICES)
        for name, values in found.values.items():
            assert +Counter(dict(values)) == counted(heap, chosen, name), name
        for level in Level:
            assert found.levels[level] == len(plain(heap, chosen.at(level)))
        # What was read for one filter serves another, and a store that took no snapshot.
        assert store.facets.counts(EventFilter(), known)[1] is known
    with open_store(path, read_only=True) as reader:
        assert reader.facets.counts(chosen, known)[0] == found
        assert reader.facets.counts(chosen)[0] == found


@slow
@given(heap=heaps, chosen=any_filter)
def test_what_is_not_shown_is_told_once_and_why(bare, path, heap, chosen):
    everything = chosen.at(Level.ALL)
    reasons = Counter()
    for event in heap.events:
        if passes(heap, event, chosen):
            reasons["shown"] += 1
        elif not passes(heap, event, everything):
            reasons["filter"] += 1
        else:
            assert not is_visible(event, chosen)
            by_hand = event.review is Review.REJECTED or (event.is_hidden and event.is_put_away)
            reasons["hand" if by_hand else "level"] += 1
    with written(heap, bare, path) as store:
        found = store.snapshots.take(chosen)
    hidden = found.left_out
    assert len(found) + len(found.undated) == reasons["shown"]
    assert (hidden.by_filter, hidden.by_level, hidden.by_hand) == (
        reasons["filter"], reasons["level"], reasons["hand"],
    )  # fmt: skip
    assert hidden.total + reasons["shown"] == found.total


def test_a_message_is_known_from_its_own_day(store):
    """A part with a day of its own counts from it, whenever the whole was published."""
    first, last, later = moment.at(2020, 6, 2), moment.at(2020, 6, 3) - 1, moment.at(2020, 6, 30)
    cell = json.dumps([[first, last, first, last, "day", "2020-06-02", 0, 0], "header", None])
    voted, fell = by_title(store, "voted"), by_title(store, "fell")
    stop = max(e.span.end for e in voted.evidence)
    assert stop < fell.evidence[0].span.start
    with store.connection.atomic():
        store.connection.run(
            "INSERT INTO parts VALUES (1, 0, 0, ?, 'message', ?, '', '')", (stop, cell)
        )
    by_then = EventFilter.everything(known_by=last)
    assert store.reading.ids(by_then) == [voted.id]
    assert store.reading.ids(replace(by_then, known_by=last - 1)) == []
    assert fell.id in store.reading.ids(replace(by_then, known_by=later + moment.DAY))


def test_a_changed_name_is_counted_anew(store):
    _, known = store.facets.counts()
    with store.connection.atomic():
        store.connection.run("DELETE FROM event_names WHERE role = 'person'")
        store.connection.run("UPDATE events SET person = NULL")
    found, later = store.facets.counts(known=known)
    assert later is not known
    assert found.values[LaneBy.PERSON] == ()


def test_counts_find_events_whose_numbers_lie_far_apart(store):
    before = store.facets.counts()[0]
    with store.connection.atomic():
        for table, column in (
            ("event_names", "event"), ("evidence", "event"), ("event_texts", "id"),
            ("events", "id"), ("event_numbers", "id"),
        ):  # fmt: skip
            store.connection.run(f"UPDATE {table} SET {column} = {column} * 1000 + 7")  # noqa: S608
    assert store.facets.counts()[0] == before


def test_an_empty_chronology_offers_nothing(path):
    with open_store(path, create=True) as store:
        found, _ = store.facets.counts()
        assert not any(dict(values).get(name) for name, values in found.values.items())
        assert store.snapshots.take().documents == 0


def test_a_choice_is_a_field_of_the_filter():
    for choice in CHOICES.values():
        assert getattr(EventFilter(), choice.field) == frozenset()
    assert {by.value for by in FACETS} < set(CHOICES)
