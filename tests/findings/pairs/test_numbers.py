"""One measure, two figures."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parts import WEIGHTS, counted, figure, line, sentence, told

from timeline_app.findings.pairs import numbers
from timeline_app.findings.pairs.numbers import Units, differ, fit, magnitude
from timeline_app.findings.statements.figures import OPEN, unit_stem


def exact(value, **rest):
    return figure(float(value), **rest)


def at_least(value):
    return figure(float(value), high=OPEN, hedge="least")


def at_most(value):
    return figure(0.0, high=float(value), hedge="most")


@pytest.mark.parametrize(
    ("one", "other", "is_other"),
    [
        (exact(41), exact(56), True),
        (exact(41), exact(41), False),
        (at_least(30), exact(56), False),
        (at_least(60), exact(56), False),
        (at_least(70), exact(56), True),
        (at_most(50), exact(56), True),
        (at_most(60), exact(56), False),
        # The one may be the other one rounded.
        (exact(40), exact(41), False),
        (exact(40), exact(45), False),
        (exact(40), exact(46), True),
        (exact(2000), exact(2400), False),
        (exact(2000), exact(2501), True),
        (exact(2100), exact(2160), True),
        (exact(10), exact(12), True),
        (exact(100.0), exact(102.0), False),
        (exact(121.0), exact(118.0), True),
        (exact(5, hedge="more"), exact(9), False),
        (exact(5, hedge="other"), exact(9), False),
        (exact(0), exact(9), False),
    ],
)
def test_two_figures_differ_beyond_what_they_leave_open(one, other, is_other):
    assert differ(one, other) == is_other
    assert differ(other, one) == is_other


figures = st.integers(1, 5_000).map(exact)


@given(figures, figures)
def test_no_figure_differs_from_itself_and_magnitude_is_a_distance(one, other):
    assert not differ(one, one)
    assert magnitude(one, other) == magnitude(other, one) >= 0
    assert magnitude(one, one) == 0
    assert differ(one, other) <= (one.low != other.low)


@pytest.mark.parametrize(("low", "high", "powers"), [(10, 1000, 2), (0, 5, 9), (5, 50, 1)])
def test_magnitude_counts_powers_of_ten(low, high, powers):
    assert magnitude(exact(low), exact(high)) == pytest.approx(powers)


def clashes(a, b):
    return list(numbers.clashes(a, b, Units([a.figure, b.figure]), WEIGHTS))


def test_two_figures_of_one_measure_clash():
    a, b = counted(exact(41), words=("wreck",)), counted(exact(56), document=2, words=("wreck",))
    (found,) = clashes(a, b)
    assert (found.about, str(found.kind), found.counted) == ("figures", "number", ("person",) * 2)
    assert found.features["unit"] == 1.0
    assert found.features["beside"] > 0


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (counted(exact(41)), counted(exact(41), document=2)),
        (counted(exact(41), exact(56)), counted(exact(56), document=2)),
        (counted(exact(41), days=("1960-05-03",)), counted(exact(56), days=("1960-05-04",))),
        (counted(exact(41), sites=("mill",)), counted(exact(56), sites=("quay",))),
        (counted(exact(41, unit="ton")), counted(exact(56, unit="mile"))),
        (counted(exact(41, words=("plan",))), counted(exact(56))),
        (counted(exact(41), published="1960-01"), counted(exact(56), published="1960-06")),
    ],
)
def test_those_of_other_measures_or_times_do_not(a, b):
    assert clashes(a, b) == []


def test_those_of_one_time_or_place_do():
    for rest in ({"days": ("1960-05-03",)}, {"sites": ("mill",)}, {"published": "1960-01"}):
        assert clashes(counted(exact(41), **rest), counted(exact(56), **rest)), rest
    dated, sited = {"days": ("1960-05-03",)}, {"sites": ("mill",)}
    for one, other in ((dated, {}), ({}, dated), (sited, {}), ({}, sited)):
        assert clashes(counted(exact(41), **one), counted(exact(56), **other)), (one, other)
    deeds = {"deeds": ("treat",)}
    far = [
        counted(exact(n, **deeds), published=day) for n, day in ((41, "1960-01"), (56, "1960-06"))
    ]
    assert clashes(*far)


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        (exact(1379), exact(1739), {"unit", "slip"}),
        (exact(179), exact(197), {"unit", "slip"}),
        (exact(17), exact(71), {"unit"}),
        (exact(1, unit="ton"), exact(4, unit="ton"), {"unit", "small"}),
        (exact(41, unit=""), exact(56, unit=""), {"unitless"}),
        (exact(41, is_total=True), exact(56), {"unit", "total"}),
        (exact(41, sort=("wound",)), exact(56, sort=("wound",)), {"unit", "same_sort"}),
        (exact(41, sort=("wound",)), exact(56, sort=("dead",)), {"unit", "other_sort"}),
        (exact(41, deeds=("treat",)), exact(56, deeds=("treat",)), {"unit", "same_deed"}),
        (exact(41, deeds=("treat",)), exact(56, deeds=("bury",)), {"unit", "other_deed"}),
        (at_least(60), exact(30), {"unit", "bounded"}),
    ],
)
def test_features_tell_what_speaks_for_one_measure(one, other, names):
    (found,) = clashes(counted(one), counted(other, document=2))
    told_of = ("unit", "unitless", "slip", "small", "total", "same_sort", "other_sort",
               "same_deed", "other_deed", "bounded")  # fmt: skip
    assert {name for name in told_of if found.features[name]} == names


def features(one, other, **rest):
    """What is told of two figures, each in a sentence of its own."""
    (found,) = clashes(counted(one, **rest), counted(other, document=2, **rest))
    return found.features


def test_what_both_say_counts_by_what_it_weighs_and_the_unit_not_at_all():
    alike = {"sort": ("wound",), "words": ("hospit", "person"), "deeds": ("treat",)}
    found = features(exact(41, **alike), exact(56, **alike), words=("wreck", "person", "wound"))
    # The learned weights hold for this scale.
    assert found["shares"] == pytest.approx(min(2, WEIGHTS.of(["wound", "hospit", "treat"]) / 8))
    assert found["beside"] == pytest.approx(WEIGHTS.of(["wreck"]) / 8)
    assert found["rarity"] == 1.0
    many = tuple(f"word{letter}" for letter in "abcdefgh")
    assert features(exact(41, words=many), exact(56, words=many))["shares"] == 2.0
    assert features(exact(41), exact(56), words=many)["beside"] == 2.0
    assert features(exact(41), exact(56))["shares"] == 0.0


def test_how_far_apart_how_loose_and_how_many_they_are():
    found = features(exact(10), exact(1_000))
    assert (found["magnitude"], found["loose"], found["several"]) == (2.0, 0.0, 0.0)
    assert features(exact(41), exact(4_100_000))["magnitude"] == 2.0
    assert features(at_least(60), exact(30))["loose"] == 1.0
    assert features(at_least(60), at_most(30))["loose"] == 2.0
    crowd = [exact(41), exact(7), exact(8), exact(9, unit="ton")]
    (found,) = clashes(counted(*crowd), counted(exact(56), document=2))
    assert found.features["several"] == 2.0
    (found,) = clashes(counted(*crowd, exact(6)), counted(exact(56), exact(3), document=2))
    assert found.features["several"] == 3.0


@pytest.mark.parametrize(
    ("one", "other", "people", "unitless", "stated"),
    [
        (exact(41, unit=unit_stem("child")), exact(56, unit="people"), 1.0, 0.0, 1.0),
        (exact(41), exact(56), 0.0, 0.0, 1.0),
        (exact(41, unit=""), exact(56), 0.0, 1.0, 1.0),
        (exact(41), exact(56, unit=""), 0.0, 1.0, 1.0),
        (exact(41, deeds=("treat",)), exact(56), 0.0, 0.0, 1.0),
        (exact(41, deeds=("treat",)), exact(56, deeds=("bury",)), 0.0, 0.0, 0.0),
    ],
)
def test_people_are_counted_under_many_names(one, other, people, unitless, stated):
    for found in (features(one, other), features(other, one)):
        assert (found["people"], found["unitless"], found["stated"]) == (people, unitless, stated)
        assert found["rarity"] == (one.unit == other.unit)


@pytest.mark.parametrize(
    ("one", "other", "name", "is_so"),
    [
        (exact(3), exact(9), "small", False),
        (exact(2), exact(9), "small", True),
        (exact(100), exact(10), "slip", False),
        (exact(201), exact(102), "slip", True),
        (exact(41, unit="day"), exact(56, unit="day"), "spans", True),
        (exact(41), exact(56), "spans", False),
        (exact(41), exact(56, is_total=True), "total", True),
        (exact(41), exact(56), "total", False),
    ],
)
def test_small_ones_slips_spans_and_totals_are_told(one, other, name, is_so):
    for found in (features(one, other), features(other, one)):
        assert found[name] == is_so


def test_what_is_told_of_far_times_is_long_apart():
    def when(*days, **rest):
        """Figures of deeds, each in a sentence with clauses of these days."""
        some = [exact(n, deeds=("treat",)) for n in (41, 56)]
        placed = [
            replace(counted(each, document=n), line=line(sentence(*clauses), n))
            for n, (each, clauses) in enumerate(zip(some, days, strict=True), 1)
        ]
        (found,) = clashes(*(replace(one, **rest) for one in placed))
        return found.features["long_apart"]

    near, far = told("treat", when="1960-05-03"), told("treat", when="1960-06-17")
    farther = told("treat", when="1960-06-18")
    assert [when([near], [one]) for one in (near, far, farther)] == [0.0, 0.0, 1.0]
    assert [when([one], [near]) for one in (far, farther)] == [0.0, 1.0]
    # The nearest tell.
    assert when([near, farther], [far]) == 0.0
    # Without a clause that has days, the documents' own tell, but not beside days.
    treat = [exact(n, deeds=("treat",)) for n in (41, 56)]
    for days, other_day, is_long in (
        ((), "1960-07-19", 0.0),
        ((), "1960-07-20", 1.0),
        (("1960-05-03",), "1960-09-20", 0.0),
    ):
        pair = (
            counted(treat[0], published="1960-01-01", days=days),
            counted(treat[1], document=2, published=other_day, days=days),
        )
        for sides in (pair, pair[::-1]):
            (found,) = clashes(*sides)
            assert found.features["long_apart"] == is_long, other_day


def test_states_of_a_month_may_be_one():
    """What no deed changed holds for thirty days."""
    for when, is_one in (("1960-01-31", True), ("1960-02-02", False)):
        pair = counted(exact(41), published="1960-01-01"), counted(exact(56), published=when)
        assert bool(clashes(*pair)) == bool(clashes(*pair[::-1])) == is_one


def test_the_likelier_measure_fits_better():
    (alike,) = clashes(counted(exact(41, sort=("wound",))), counted(exact(56, sort=("wound",))))
    (apart,) = clashes(counted(exact(41, sort=("wound",))), counted(exact(56, sort=("dead",))))
    assert fit(alike.features) > fit(apart.features)


def test_what_is_counted_often_is_not_rare():
    twice = Units([exact(n) for n in range(2)])
    often = Units([exact(n) for n in range(20)])
    assert twice.rarity("person") == 1.0
    assert 0 < often.rarity("person") < 0.5
    assert often.rarity("") == 0.0
    assert often.rarity("ton") == 1.0
