"""One happening, two days."""

from dataclasses import replace
from math import log10

import pytest
from parts import pair, slot, told

from timeline_app.findings.pairs import dates
from timeline_app.model import Span

BRIDGE = slot("patient", called="Skarn Bridge")


def clashes(one, other, **rest):
    return [clash for _, clash in dates.clashes(pair(one, other, **rest))]


def opened(when, *slots, **rest):
    return told("open", *(slots or (BRIDGE,)), when=when, **rest)


def test_two_days_of_one_deed_clash():
    (one,) = clashes(opened("1960-05-03"), opened("1960-05-09"))
    assert (one.about, str(one.kind)) == ("days", "date")
    assert one.words == (opened("1960-05-03").when,) * 2
    assert one.theme == "Skarn Bridge"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (opened("1960-05-03"), opened("1960-05-03")),
        (opened("1960-05"), opened("1960-05-03")),
        (opened(""), opened("1960-05-03")),
        (opened("1960-05-03", is_denied=True), opened("1960-05-09")),
        (opened("1960-05-03", is_fact=False), opened("1960-05-09")),
        (told("die", BRIDGE, when="1960-05-03"), told("bury", BRIDGE, when="1960-05-09")),
        (told("sing", slot("agent", "choir"), when="1960-05-03"), opened("1960-05-09")),
        (opened("1960-05-03"), opened("1960-05-09", slot("patient", called="Holm School"))),
        (opened("1960-05-03", slot("patient", "shop", is_indefinite=True)),
         opened("1960-05-09", slot("patient", "shop", is_indefinite=True))),
    ],
)  # fmt: skip
def test_what_agrees_or_is_of_two_happenings_does_not(one, other):
    assert clashes(one, other) == []


def test_a_sentence_that_names_both_days_knows_both():
    assert clashes(opened("1960-05-03"), opened("1960-05-09"), days=("1960-05-09",)) == []


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        ("1960-05-03", "1960-05-09", {"slip", "month"}),
        ("1960-05-03", "1961-05-03", {"slip", "same_day_of_year"}),
        ("1960-05-03", "1960-09-09", set()),
        ("1960-05-03", "1962-09-09", {"far"}),
        ("1960", "1962-09-09", {"far", "rough"}),
        ("1960-05-03", "1960-06-15", {"month"}),
    ],
)
def test_features_tell_how_they_differ(one, other, names):
    (found,) = clashes(opened(one), opened(other))
    told_of = ("slip", "month", "same_day_of_year", "far", "rough", "several")
    assert {name for name in told_of if found.features[name]} == names


def test_what_happens_once_and_what_happens_to_several():
    (first,) = clashes(
        opened("1960-05-03", ordinal="first"), opened("1960-05-09", ordinal="first")
    )
    assert first.features["once"]
    many = slot("patient", "bridge", is_many=True)
    (several,) = clashes(
        opened("1960-05-03", many), opened("1960-05-09", slot("patient", "bridge"))
    )
    assert several.features["several"]
    (later,) = clashes(opened("1960-05-03"), opened("1960-05-23"))
    (sooner,) = clashes(opened("1960-05-03"), opened("1960-05-04"))
    assert later.features["gap"] > sooner.features["gap"] > 0


def test_the_learned_weights_hold_for_this_scale_of_a_gap():
    for day, gap in (("1960-05-04", 0), ("1960-05-13", 9), ("1961-05-03", 364)):
        (found,) = clashes(opened("1960-05-03"), opened(day))
        assert found.features["gap"] == pytest.approx(log10(1 + gap), abs=1e-3)


@pytest.mark.parametrize(
    ("one", "other", "name", "is_so"),
    [
        # Of its own date a sentence is surer than of that of its heading.
        (replace(opened("1960-05-03"), when=Span(0, 0)), opened("1960-05-09"), "headed", True),
        (opened("1960-05-03"), opened("1960-05-09"), "headed", False),
        (opened("1960-05-03", slot("agent", "it", is_open=True), BRIDGE), opened("1960-05-09"),
         "pointing", False),
        (opened("1960-05-03", slot("patient", "it", is_open=True)), opened("1960-05-09"),
         "pointing", True),
        (told("bury", BRIDGE, when="1960-05-03"), told("bury", BRIDGE, when="1960-05-09"),
         "once", True),
        (told("paint", BRIDGE, when="1960-05-03"), told("paint", BRIDGE, when="1960-05-09"),
         "once", False),
    ],
)  # fmt: skip
def test_what_makes_a_day_surer_is_told_of_either_side(one, other, name, is_so):
    for sides in ((one, other), (other, one)):
        (found,) = clashes(*sides)
        assert found.features[name] == is_so


def test_months_years_and_days_of_year_end_where_they_end():
    def names(one, other):
        (found,) = clashes(opened(one), opened(other))
        return {name for name in ("month", "far", "rough", "slip") if found.features[name]}

    assert names("1960-05-03", "1960-06-16") == {"month"}
    assert names("1960-05-03", "1960-06-18") == set()
    assert names("1960-05-03", "1961-05-04") == set()
    assert names("1960-05-03", "1961-05-06") == {"far"}
    assert names("1960-05", "1961-06-09") == {"far"}
