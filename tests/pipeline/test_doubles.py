"""Rows that were brought in beside what is there: asked, never joined, and never asked twice."""

import pytest

from timeline_app import formats, pipeline
from timeline_app.formats import Incoming, IncomingEvent
from timeline_app.model import (
    Accord,
    Aspect,
    Document,
    EventFilter,
    Part,
    PartKind,
    Span,
    edits,
    edtf,
)
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


@pytest.mark.parametrize(
    ("when", "people", "places", "aspects"),
    [
        ("2020-05-03", ("Ann Lee",), ("Lund",),
         {Aspect.DAY: Accord.AGREE, Aspect.TIME: Accord.AGREE, Aspect.PLACE: Accord.AGREE,
          Aspect.PEOPLE: Accord.AGREE}),
        ("2020-05", (), ("Torp",),
         {Aspect.DAY: Accord.ONE_TELLS, Aspect.TIME: Accord.AGREE, Aspect.PLACE: Accord.DIFFER,
          Aspect.PEOPLE: Accord.ONE_TELLS}),
        ("2020-05-03", ("Dahl",), (),
         {Aspect.DAY: Accord.AGREE, Aspect.TIME: Accord.AGREE, Aspect.PLACE: Accord.ONE_TELLS,
          Aspect.PEOPLE: Accord.DIFFER}),
        ("2020-05-03", (), (),
         {Aspect.DAY: Accord.AGREE, Aspect.TIME: Accord.AGREE, Aspect.PLACE: Accord.ONE_TELLS,
          Aspect.PEOPLE: Accord.ONE_TELLS}),
    ],
)  # fmt: skip
def test_what_both_tell_alike_and_what_one_alone_is_shown(tmp_path, when, people, places, aspects):
    with open_store(tmp_path / "a.db", create=True) as opened:
        there = edits.AddEvent(TITLES[0], day(2020, 5, 3), people=("Ann Lee",), places=("Lund",))
        opened.apply(there)
        bring_told(opened, tmp_path, when, people, places)
        (found,) = opened.suggestions.all()
        assert dict(found.aspects) == aspects
        assert 0.45 <= found.likelihood <= 0.99


def bring_told(opened, tmp_path, when, people, places):
    path = tmp_path / "told.csv"
    path.write_text(f"{when} {people} {places}", encoding="utf-8")
    title = TITLES[0]
    one = IncomingEvent(title, 1, title, when=edtf.parse(when), people=people, places=places)
    formats.bring_in(opened, path, Incoming((one,)))


@pytest.mark.parametrize(
    ("when", "is_asked"),
    [("2020-05-03/2020-08-10", True), ("2020-05-03/2020-08-12", False), ("2020-05-03/..", False),
     ("2020-05-04", False), ("2020-05", True)],
)  # fmt: skip
def test_a_date_that_says_less_than_a_season_is_near_nothing(store, tmp_path, when, is_asked):
    bring(store, tmp_path, ("Lorry hits the old bridge", edtf.parse(when)))
    assert bool(asked(store)) == is_asked


def test_one_word_in_common_is_no_double(store, tmp_path):
    bring(store, tmp_path, ("Lorry sold", day(2020, 5, 3)), ("Mayor opens", day(2020, 5, 5)))
    assert asked(store) == {(TITLES[2], "Mayor opens")}
