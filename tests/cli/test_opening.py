"""The chronology that a command asks about, and what its options ask to see."""

from argparse import ArgumentParser, Namespace

import pytest

from timeline_app import store
from timeline_app.cli import command_line, commands, opening
from timeline_app.errors import ChronologyBusy, ChronologyHeld
from timeline_app.model import EventFilter, Level, Status, edtf


def asked(**options):
    plain = {"since": None, "until": None, "known_by": None, "all": False, "level": "key"}
    return Namespace(**(plain | options))


def test_without_options_the_key_events_are_seen():
    assert opening.chosen_filter(asked()) == EventFilter(level=Level.KEY)


def test_dates_reach_to_their_far_ends():
    day, month = edtf.parse("2020-05-03"), edtf.parse("2020-05")
    found = opening.chosen_filter(asked(since=month, until=month, known_by=day))
    assert (found.since, found.until) == (month.earliest, month.latest)
    assert found.known_by == day.latest


def test_all_is_stronger_than_the_level():
    assert opening.chosen_filter(asked(all=True)).level is Level.ALL
    assert opening.chosen_filter(asked(level="all")).level is Level.ALL


def test_words_and_ticks_are_taken_over():
    found = opening.chosen_filter(
        asked(text="bridge", kinds=["vote", "fall"], statuses=["planned"])
    )
    assert found.text == "bridge"
    assert found.kinds == frozenset({"vote", "fall"})
    assert found.statuses == frozenset({Status.PLANNED})


def options():
    """The options that narrow what is listed, by what their answer is called."""
    made = ArgumentParser()
    commands._add_range(made)
    commands._add_choices(made)
    return {one.dest: one for one in made._actions if one.dest != "help"}


def given(option):
    if option.nargs == 0:
        return [option.option_strings[0]]
    fixed = list(option.choices or ())[-1:]
    return [option.option_strings[0], *(fixed or ["2020-05-03"])]


@pytest.mark.parametrize("name", sorted(options()))
def test_every_option_asks_for_something(name):
    made = command_line.parser()
    words = ["list", "--db", "a.db", *given(options()[name])]
    asked_for = opening.chosen_filter(made.parse_args(words))
    bare = opening.chosen_filter(made.parse_args(words[:3]))
    assert asked_for != bare, "it is parsed: take it over in chosen_filter of cli/opening.py"


def test_a_chronology_that_is_complete_is_opened_as_it_is(db, capsys):
    with opening.opened(str(db)) as (found, code):
        assert code == 0
        assert found.documents.all()
    assert capsys.readouterr().err == ""


@pytest.fixture
def behind(db):
    with store.open_store(db) as found:
        found.rebuilding.forget_events()
        assert found.rebuilding.is_behind
    return db


def test_what_was_left_is_completed_first(behind, capsys):
    with opening.opened(str(behind)) as (found, code):
        assert code == 0
        assert not found.rebuilding.is_behind
    assert "completing what was left" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ChronologyHeld("c.db", "another window", "noon"), (0, "is changing this chronology")),
        (ChronologyBusy("c.db"), (1, "could not be completed")),
    ],
)
def test_where_it_cannot_be_completed_it_is_said(behind, monkeypatch, capsys, error, expected):
    def refuse(_store):
        raise error

    monkeypatch.setattr("timeline_app.pipeline.rebuild", refuse)
    with opening.opened(str(behind)) as (found, code):
        assert code == expected[0]
        assert found.rebuilding.is_behind
    assert expected[1] in capsys.readouterr().err
