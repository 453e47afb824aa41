"""What a filter means: SQL, columns and a plain reading of it agree; so do counts of facets."""

import json
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from small_stores import filters as any_filter
from small_stores import heaps, plain, written
from tellings import by_title

from timeline_app.model import EventFilter, moment

slow = settings(
    deadline=None, max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


@slow
@given(heap=heaps, chosen=any_filter)
def test_sql_columns_and_plain_words_agree(bare, path, heap, chosen):
    expected = plain(heap, chosen)
    with written(heap, bare, path) as store:
        assert set(store.reading.ids(chosen)) == expected
        assert store.reading.count(chosen) == len(expected)
        found = store.snapshots.take(chosen)
        assert {*found.ids, *found.undated} == expected


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
