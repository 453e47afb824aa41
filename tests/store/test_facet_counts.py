"""Counts of a facet as a record: by the names of the choices, and nothing where nothing is."""

from tellings import by_title

from timeline_app.model import CHOICES, LaneBy, Level, edits
from timeline_app.store import FacetCounts


def test_without_anything_nothing_is_counted():
    assert FacetCounts() == FacetCounts({}, {})


def test_values_come_most_frequent_first_under_the_names_of_the_choices(store):
    store.apply(edits.SetWhen(by_title(store, "Ana").id, None))
    store.apply(edits.SetHidden(by_title(store, "Ana").id, is_hidden=False))
    for title in ("council", "fell"):
        store.apply(edits.SetTags(by_title(store, title).id, ("b", "a")))
    store.apply(edits.SetTags(by_title(store, "Ana").id, ("b",)))
    counts, _ = store.facets.counts()
    assert set(counts.values) == set(CHOICES)
    assert counts.values[LaneBy.TAG] == (("b", 3), ("a", 2))
    assert counts.values[LaneBy.DOCUMENT] == (("bridge.txt", 3),)
    assert counts.levels == {Level.KEY: 3, Level.DATED: 3, Level.ALL: 4}
