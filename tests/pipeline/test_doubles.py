"""Rows that were brought in beside what is there: asked, never joined, and never asked twice."""

import pytest

from timeline_app import formats, pipeline
from timeline_app.formats import Incoming, IncomingEvent
from timeline_app.model import Document, EventFilter, Part, PartKind, Span, edits
from timeline_app.model.when import day
from timeline_app.store import open_store

TITLES = ("Lorry hits the old bridge", "Council meets about the bridge", "Mayor opens the hall")


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "c.db", create=True) as opened:
        for number, title in enumerate(TITLES, 3):
            opened.apply(edits.AddEvent(title, day(2020, 5, number)))
        yield opened


def bring(store, tmp_path, *rows, name="t.csv"):
    path = tmp_path / name
    path.write_text(repr(rows), encoding="utf-8")
    told = (IncomingEvent(title, n, title, when=when) for n, (title, when) in enumerate(rows, 1))
    return formats.bring_in(store, path, Incoming(tuple(told)))


def asked(store):
    return {
        (store.reading.event(s.one).title, store.reading.event(s.other).title)
        for s in store.suggestions.all()
    }


def test_a_row_that_tells_an_event_again_is_asked_about(store, tmp_path):
    found = bring(
        store, tmp_path,
        ("The old bridge was hit by a lorry", day(2020, 5, 3)),
        ("The old bridge was hit by a lorry", day(2020, 6, 3)),
        ("A ferry is sold", day(2020, 5, 3)),
        ("Council meets about the bridge", None),
    )  # fmt: skip
    assert asked(store) == {(TITLES[0], "The old bridge was hit by a lorry")}
    assert (found.events, found.doubles) == (4, 1)
    assert len(list(store.events(EventFilter()))) == 7


def test_rows_of_one_table_are_not_held_against_each_other(store, tmp_path):
    twice = ("A ferry is sold at auction", day(2020, 8, 1))
    assert bring(store, tmp_path, twice, twice).doubles == 0
    assert bring(store, tmp_path, twice, name="other.csv").doubles == 2


def test_what_a_person_kept_apart_is_never_asked_again(store, tmp_path):
    bring(store, tmp_path, ("Lorry hits the old bridge", day(2020, 5, 3)))
    one = store.suggestions.all()[0]
    store.apply(edits.KeepApart(one.one, one.other))
    pipeline.rebuild(store)
    assert not store.suggestions.all()


def test_rebuilding_asks_the_same_again(store, tmp_path):
    bring(store, tmp_path, ("Lorry hits the old bridge", day(2020, 5, 3)))
    before = store.suggestions.all()
    pipeline.rebuild(store)
    assert store.suggestions.all() == before


def test_how_many_rows_would_be_asked_about_is_known_before(store):
    rows = [
        ("The old bridge was hit by a lorry", day(2020, 5, 3), (), ()),
        ("A ferry is sold", day(2020, 5, 3), (), ()),
        ("Lorry hits the old bridge", None, (), ()),
    ]
    assert pipeline.rows_alike(store, rows) == 1
    assert not store.suggestions.all()


def test_nothing_is_searched_in_what_was_brought_in():
    text = "3 May 2020 | The bridge was opened by the mayor."
    part = Part(Span(0, len(text)), PartKind.BROUGHT_IN, heading="row 1")
    found = pipeline.digest(Document("t.csv", "0" * 64, text, parts=(part,)))
    assert (found.mentions, found.expressions, found.ledger) == ((), (), ())
