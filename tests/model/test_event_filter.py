"""What is asked of a chronology, as data."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import EventFilter
from timeline_app.model.event_filter import Level

GIVEN = {"text": "ferry", "since": 5, "kinds": frozenset({"vote"}), "minimum_confidence": 0.5}


def test_nothing_is_asked_by_default():
    assert EventFilter().is_empty
    assert not EventFilter().show_hidden
    assert EventFilter().level is Level.KEY


@pytest.mark.parametrize("name", GIVEN)
def test_any_condition_makes_it_ask_for_something(name):
    assert not EventFilter(**{name: GIVEN[name]}).is_empty


def test_the_old_word_for_everything_is_understood():
    everything = EventFilter.everything(**GIVEN)
    assert everything == EventFilter(**GIVEN, level=Level.ALL)
    assert everything == EventFilter(show_hidden=True, **GIVEN)
    assert everything.show_hidden
    assert EventFilter(show_hidden=False, level=Level.DATED).level is Level.DATED
    assert EventFilter("ferry").text == "ferry"


@given(st.sampled_from(Level), st.sets(st.sampled_from(sorted(GIVEN))))
def test_a_level_or_a_condition_leaves_the_others_alone(level, names):
    asked = EventFilter(**GIVEN)
    assert asked.at(level).at(Level.KEY) == asked
    assert asked.at(level).level is level
    rest = asked.without(*names)
    assert rest.without(*names) == rest
    for field in dataclasses.fields(EventFilter):
        default = getattr(EventFilter(), field.name)
        wanted = default if field.name in names else getattr(asked, field.name)
        assert getattr(rest, field.name) == wanted
