"""Distances between dates are honest: never less, never more than the bounds allow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import When, distance, edtf, moment
from timeline_app.model.when import Precision
from timeline_app.wording import distances

DAY = moment.DAY


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("2020-05-03", "2020-05-15", "exactly 12 days apart"),
        ("2020-05-03", "2020-05-04", "exactly 1 day apart"),
        ("2020-05-03", "2020-05-03", "on the same day"),
        ("2020-05-03", "2018-03-31", "exactly 2 years, 1 month and 3 days apart"),
        ("-0043-03-15", "0014-08-19", "exactly 57 years, 5 months and 4 days apart"),
        ("2020-01", "2020-02-02", "between 2 and 32 days apart"),
        ("2020-01", "2020-05", "between 91 days and 5 months apart"),
        ("2020-01", "2020-01-15", "at most 16 days apart, in either order"),
        ("2020-01", "2020-01", "at most 30 days apart, in either order"),
        ("1914", "1939", "between 24 and 26 years apart"),
        ("1911~", "1920", "roughly between 8 and 10 years apart"),
        ("2020-05-03~", "2020-05-15", "roughly 12 days apart"),
        ("2020-05-03?", "2020-05-15", "perhaps exactly 12 days apart"),
        ("[..2020-01-31]", "2020-05-03", "at least 93 days apart"),
        ("[..2020-01-31]", "2020-01-15", "how far apart is not known"),
        ("2020-05-03/2020-05-07", "2020-05-15", "exactly 8 days from the end of one to the other"),
        ("2020-05-03/2020-05-07", "2020-05-05", "begun exactly 2 days apart, overlapping"),
        ("2020-05-03/2020-05-07", "2020-05-03", "overlapping, begun together"),
        ("2020-05-03/..", "2020-07-15", "begun exactly 73 days apart, perhaps overlapping"),
        ("2020-05-03/", "2020-07-15", "begun exactly 73 days apart, perhaps overlapping"),
        ("2020-03/2020-06", "2020-06-10",
         "begun between 71 days and 4 months apart, perhaps overlapping"),
        ("2020-05-03T14:05", "2020-05-03T15:00", "exactly 55 minutes apart"),
        ("2020-05-03T14:05", "2020-05-03T16:10", "exactly 2 hours and 5 minutes apart"),
        ("2020-05-03T14:05", "2020-05-09T16:10", "exactly 6 days apart"),
        ("2020-05-03T14:05", "2020-05-04", "exactly 1 day apart"),
        ("2020-05-03T14:05", "2020-05-03T14:05", "in the same minute"),
    ],
)  # fmt: skip
def test_in_words(one, other, words):
    assert distances.in_words(edtf.parse(one), edtf.parse(other)) == words
    assert distances.in_words(edtf.parse(other), edtf.parse(one)) == words


def test_an_order_that_is_known_otherwise_is_not_put_in_doubt():
    one, other = edtf.parse("2020-01"), edtf.parse("2020-01-15")
    assert distances.in_words(one, other, is_ordered=True) == "at most 16 days apart"


@st.composite
def whens(draw):
    """Somewhere within a stretch, or from one stretch to another; a side may be open."""
    first = moment.at(draw(st.integers(-60, 2_030))) + draw(st.integers(0, 800)) * DAY
    first += draw(st.sampled_from([0, 0, 7 * 3_600 + 60]))
    width = draw(st.sampled_from([59, DAY - 1, 31 * DAY - 1, 365 * DAY - 1]))
    if draw(st.booleans()):
        bounds = (first, first + width, first, first + width)
    else:
        end = first + draw(st.integers(0, 500)) * DAY
        bounds = (first, first + width, end, end + width)
    start, end = bounds[:2], bounds[2:]
    if draw(st.integers(0, 7)) == 0:
        end = (end[0], moment.DISTANT_FUTURE)
    if draw(st.integers(0, 7)) == 0:
        start = (moment.DISTANT_PAST, start[1])
    return When(*start, *end, Precision.INTERVAL, "")


FAR = 40_000 * DAY


@st.composite
def happenings(draw, when):
    """A start and an end that the bounds allow."""
    lowest = max(when.start_earliest, when.start_latest - FAR)
    start = draw(st.integers(lowest, min(when.start_latest, when.end_latest)))
    highest = min(when.end_latest, max(when.end_earliest, start) + FAR)
    return start, draw(st.integers(max(start, when.end_earliest), highest))


@given(whens(), whens())
def test_the_distance_is_the_same_from_both_sides(one, other):
    found, back = distance.between(one, other), distance.between(other, one)
    assert found.gap.least.length == back.gap.least.length
    assert (found.gap.most is None) == (back.gap.most is None)
    assert distances.in_words(one, other) == distances.in_words(other, one)


@given(st.data(), whens(), whens())
def test_whatever_happened_lies_within_the_bounds(data, one, other):
    found = distance.between(one, other)
    a, b = data.draw(happenings(one)), data.draw(happenings(other))
    (first, last), (begun, ended) = ([second // found.unit for second in pair] for pair in (a, b))
    apart = max(0, begun - last, first - ended)
    assert found.gap.least.length <= apart
    assert found.gap.most is None or apart <= found.gap.most.length
    assert found.starts.least.length <= abs(begun - first)
    assert found.starts.most is None or abs(begun - first) <= found.starts.most.length
    is_met = begun <= last and first <= ended
    assert is_met <= found.may_meet
    assert found.must_meet <= is_met


@given(whens(), whens())
def test_bounds_are_in_order_and_exactness_is_not_pretended(one, other):
    found = distance.between(one, other)
    words = distances.in_words(one, other)
    for gap in (found.gap, found.starts):
        assert gap.most is None or gap.least.length <= gap.most.length
    assert found.must_meet <= found.may_meet
    told = found.gap if not found.lasts or not found.may_meet else found.starts
    assert ("exactly" in words) == (told.is_exact and told.least.length > 0)


@st.composite
def sharpened(draw):
    """A date within a stretch of days, and the same date known better."""
    first = moment.at(draw(st.integers(-60, 2_030))) + draw(st.integers(0, 800)) * DAY
    days = draw(st.integers(3, 800))
    low, high = draw(st.integers(0, days)), draw(st.integers(0, days))
    low, high = min(low, high), max(low, high)
    loose = (first, first + (days + 1) * DAY - 1)
    tight = (first + low * DAY, first + (high + 1) * DAY - 1)
    return tuple(When(*pair, *pair, Precision.INTERVAL, "") for pair in (loose, tight))


@given(sharpened(), whens())
def test_a_date_known_better_gives_a_distance_known_better(known, other):
    loose, tight = (distance.between(one, other) for one in known)
    for before, after in ((loose.gap, tight.gap), (loose.starts, tight.starts)):
        assert before.least.length <= after.least.length
        assert before.most is None or after.most.length <= before.most.length


@given(st.integers(-800_000, 800_000), st.integers(100, 400_000))
def test_rounding_in_words_never_narrows_the_bounds(start, length):
    """A year's window around a distance: the numbers said enclose it."""
    one = When(*(start * DAY, start * DAY + DAY - 1) * 2, Precision.DAY, "")
    first = (start + length) * DAY
    other = When(*(first, first + 400 * DAY) * 2, Precision.INTERVAL, "")
    words = distances.in_words(one, other)
    lengths = {"day": 1, "month": 30.436875, "year": 365.2425}
    parts = words.removeprefix("between ").removesuffix(" apart").replace(",", "").split(" and ")
    upper, noun = parts[1].split()
    lower, _, own = parts[0].partition(" ")
    assert int(lower) * lengths[(own or noun).rstrip("s")] <= length + 3
    assert int(upper) * lengths[noun.rstrip("s")] >= length + 400 - 3
