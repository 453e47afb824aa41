"""One measure, two figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parts import WEIGHTS, counted, figure

from timeline_app.findings.pairs import numbers
from timeline_app.findings.pairs.numbers import Units, differ, fit, magnitude
from timeline_app.findings.statements.figures import OPEN


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
