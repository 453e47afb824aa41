"""What a filter offers: each value with as many events as one would see with it ticked."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from small_stores import filters as any_filter
from small_stores import heaps, passes, plain, written

from timeline_app.model import CHOICES, FACETS, NAMED, EventFilter, LaneBy, Level
from timeline_app.store import open_store, snapshot

slow = settings(
    deadline=None, max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


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


def test_a_changed_name_is_counted_anew(store):
    _, known = store.facets.counts()
    with store.connection.atomic():
        store.connection.run("DELETE FROM event_names WHERE role = 'person'")
        store.connection.run("UPDATE events SET person = NULL")
    found, later = store.facets.counts(known=known)
    assert later is not known
    assert found.values[LaneBy.PERSON] == ()


def test_an_empty_chronology_offers_nothing(path):
    with open_store(path, create=True) as store:
        found, _ = store.facets.counts()
        assert not any(dict(values).get(name) for name, values in found.values.items())
        assert store.snapshots.take().documents == 0


def test_a_choice_is_a_field_of_the_filter():
    for choice in CHOICES.values():
        assert getattr(EventFilter(), choice.field) == frozenset()
    assert {by.value for by in FACETS} < set(CHOICES)
