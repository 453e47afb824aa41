"""Lists are in order of time, and an open beginning stands at its known end."""

import pytest
from hypothesis import HealthCheck, given, settings
from small_stores import heaps, written
from tellings import document

from timeline_app.model import EventFilter, edits, edtf, moment
from timeline_app.store import in_time_order, open_store

ALL = EventFilter.everything()


@pytest.fixture(scope="session")
def bare(tmp_path_factory):
    made = tmp_path_factory.mktemp("bare") / "bare.db"
    open_store(made, create=True).close()
    return made


def place(event):
    """Where an event stands, said plainly."""
    if event.bounds is None:
        return (1, 0, 0, event.id)
    if event.bounds[0] > moment.DISTANT_PAST:
        return (0, event.bounds[0], 1, event.id)
    known = [one for one in event.bounds if abs(one) < moment.DISTANT_FUTURE]
    return (0, max(known, default=moment.DISTANT_FUTURE), 0, event.id)


@settings(
    deadline=None, max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(heap=heaps)
def test_the_store_and_a_snapshot_have_one_order(bare, path, heap):
    expected = [event.id for event in sorted(heap.events, key=place)]
    with written(heap, bare, path) as store:
        assert store.reading.ids(ALL) == expected
        assert list(in_time_order(store.snapshots.take(ALL))) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["../2010", "2009-05", "2011-01"], ["2009-05", "../2010", "2011-01"]),
        (["../2010", "../2007-10", "2007"], ["2007", "../2007-10", "../2010"]),
        (["2012/..", "../2012", "2012-06"], ["2012/..", "2012-06", "../2012"]),
    ],
)
def test_before_a_year_stands_at_its_end(path, texts, expected):
    with open_store(path, create=True) as store:
        store.documents.add(document(), [], [], [])
        for text in texts:
            store.apply(edits.AddEvent(text, edtf.parse(text)))
        assert [event.title for event in store.events()] == expected
