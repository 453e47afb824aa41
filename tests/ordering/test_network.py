"""The algebra of tightening: it only narrows, stands still, moves no explicit date."""

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.model import moment
from timeline_app.model.edtf import from_bounds, parse
from timeline_app.ordering import tighten


@dataclass(frozen=True)
class Arrow:
    before: int
    after: int
    gap_min: int = 0
    gap_max: int | None = None
    confidence: float = 0.8


JULY_20 = parse("2020-07-20")
JANUARY = parse("2020-01")


def bounds(when):
    if when is None:
        return moment.DISTANT_PAST, moment.DISTANT_FUTURE
    return when.earliest, when.latest


days = st.integers(18_000, 18_100)


@st.composite
def dates(draw):
    first = draw(days)
    last = first + draw(st.integers(0, 60))
    return from_bounds(first * moment.DAY, (last + 1) * moment.DAY - 1)


@st.composite
def networks(draw):
    size = draw(st.integers(2, 7))
    whens = draw(st.lists(st.none() | dates(), min_size=size, max_size=size))
    explicit = [when is not None and draw(st.booleans()) for when in whens]
    index = st.integers(0, size - 1)
    arrow = st.builds(
        Arrow,
        index,
        index,
        st.integers(0, 5),
        st.none() | st.integers(5, 40),
        st.sampled_from((0.6, 0.8, 0.9)),
    )
    return whens, explicit, draw(st.lists(arrow, max_size=9))


few = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(networks())
@few
def test_bounds_only_narrow(network):
    whens, explicit, links = network
    for old, new in zip(whens, tighten(whens, explicit, links).whens, strict=True):
        first, last = bounds(old)
        assert first <= bounds(new)[0] <= bounds(new)[1] <= last


@given(networks())
@few
def test_a_second_pass_changes_nothing(network):
    whens, explicit, links = network
    once = tighten(whens, explicit, links)
    assert tighten(once.whens, explicit, links) == once


@given(networks())
@few
def test_explicit_dates_never_move(network):
    whens, explicit, links = network
    found = tighten(whens, explicit, links)
    for old, new, fixed in zip(whens, found.whens, explicit, strict=True):
        assert not fixed or new is old


@given(networks(), st.randoms())
@few
def test_the_order_of_links_does_not_matter(network, random):
    whens, explicit, links = network
    shuffled = list(links)
    random.shuffle(shuffled)
    assert tighten(whens, explicit, shuffled).whens == tighten(whens, explicit, links).whens


@given(networks())
@few
def test_dropped_links_are_all_that_is_left_out(network):
    whens, explicit, links = network
    dropped = tighten(whens, explicit, links).dropped
    kept = [link for number, link in enumerate(links) if number not in dropped]
    again = tighten(whens, explicit, kept)
    assert again.dropped == ()
    assert again.whens == tighten(whens, explicit, links).whens


@st.composite
def histories(draw):
    """Days on which things truly happened, and dates, links and bounds that are true of them."""
    true = draw(st.lists(days, min_size=2, max_size=6))
    whens, explicit, latest = [], [], []
    for day in true:
        before, after = draw(st.integers(0, 9)), draw(st.integers(0, 9))
        is_known = draw(st.booleans())
        window = (day - before) * moment.DAY, (day + after + 1) * moment.DAY - 1
        whens.append(from_bounds(*window) if is_known else None)
        explicit.append(is_known and draw(st.booleans()))
        latest.append(draw(st.none() | st.just((day + after) * moment.DAY)))
    links = []
    order = sorted(range(len(true)), key=lambda at: (true[at], at))
    for _ in range(draw(st.integers(0, 8))):
        one, other = sorted(
            draw(st.lists(st.sampled_from(range(len(true))), min_size=2, max_size=2, unique=True)),
            key=order.index,
        )
        apart = true[other] - true[one]
        least, more = draw(st.integers(0, apart)), draw(st.none() | st.integers(0, 9))
        sure = draw(st.sampled_from((0.6, 0.9)))
        links.append(Arrow(one, other, least, None if more is None else apart + more, sure))
    return true, whens, explicit, links, latest


@given(histories())
@few
def test_what_truly_happened_is_never_ruled_out(history):
    true, whens, explicit, links, latest = history
    found = tighten(whens, explicit, links, latest=latest)
    assert found.dropped == ()
    for day, when in zip(true, found.whens, strict=True):
        first, last = bounds(when)
        assert first <= day * moment.DAY <= last


@pytest.mark.parametrize(
    ("links", "first", "last"),
    [
        ([Arrow(0, 1)], "2020-07-20", None),
        ([Arrow(0, 1, 3)], "2020-07-23", None),
        ([Arrow(0, 1, 3, 3)], "2020-07-23", "2020-07-23"),
        ([Arrow(0, 1, 0, 9)], "2020-07-20", "2020-07-29"),
        ([Arrow(1, 0)], None, "2020-07-20"),
        ([Arrow(1, 0, 3)], None, "2020-07-17"),
        ([Arrow(1, 0, 3, 5)], "2020-07-15", "2020-07-17"),
        ([Arrow(0, 1, 3, 9), Arrow(0, 1, 5, 7, 0.6)], "2020-07-25", "2020-07-27"),
        ([Arrow(0, 0)], None, None),
    ],
)
def test_an_event_lies_as_far_from_a_day_as_it_is_told(links, first, last):
    (_, found) = tighten([JULY_20, None], [True, False], links).whens
    assert (found.iso_bounds if found else (None, None)) == (first, last)


@pytest.mark.parametrize(
    ("link", "fits"),
    [
        (Arrow(0, 1), True), (Arrow(0, 1, 1, 1), True), (Arrow(0, 1, 2), False),
        (Arrow(0, 1, 0, 1), True), (Arrow(0, 1, 0, 0), False), (Arrow(1, 0), False),
    ],
)  # fmt: skip
def test_a_link_between_two_days_fits_where_the_days_can_lie_so_far_apart(link, fits):
    found = tighten([JULY_20, parse("2020-07-21")], [True, True], [link])
    assert (found.dropped == ()) is fits


def test_of_links_as_sure_as_each_other_the_narrower_is_tried_first():
    links = [Arrow(0, 1, 0, None), Arrow(0, 1, 0, 5), Arrow(0, 1, 9, None)]
    found = tighten([JULY_20, None], [True, False], links)
    assert found.dropped == (2,)
    assert found.whens[1].iso_bounds == ("2020-07-20", "2020-07-25")


def test_what_was_known_is_kept_as_it_was_spelled_where_nothing_narrows_it():
    vague = parse("2020-07~")
    found = tighten([vague, parse("2021")], [False, True], [Arrow(0, 1)])
    assert found.whens[0] is vague


def test_days_after_an_explicit_month():
    found = tighten([JANUARY, None], [True, False], [Arrow(0, 1, 2, 10)])
    assert found.whens[1] is not None
    assert found.whens[1].iso_bounds == ("2020-01-03", "2020-02-10")


def test_what_has_happened_ends_with_its_document():
    written = parse("2020-07-22").latest
    found = tighten([JANUARY, None], [True, False], [Arrow(0, 1)], latest=[None, written])
    assert found.whens[1] is not None
    assert found.whens[1].iso_bounds == ("2020-01-01", "2020-07-22")


def test_bounds_travel_along_a_chain():
    links = [Arrow(0, 1, 1, 3), Arrow(1, 2, 1, 3)]
    found = tighten([JULY_20, None, None], [True, False, False], links)
    assert found.whens[2] is not None
    assert found.whens[2].iso_bounds == ("2020-07-22", "2020-07-26")


def test_a_date_bounds_what_came_before_it():
    found = tighten([None, JULY_20], [False, True], [Arrow(0, 1, 0, 5)])
    assert found.whens[0] is not None
    assert found.whens[0].iso_bounds == ("2020-07-15", "2020-07-20")


def test_a_contradiction_names_the_weaker_link():
    links = [Arrow(1, 0, confidence=0.6), Arrow(0, 1, confidence=0.9)]
    found = tighten([None, None], [False, False], links)
    assert found.dropped == (0,)


def test_a_link_against_two_explicit_dates_is_dropped():
    found = tighten([JULY_20, JANUARY], [True, True], [Arrow(0, 1)])
    assert found.dropped == (0,)
    assert found.whens == (JULY_20, JANUARY)


def test_nothing_known_stays_unknown():
    assert tighten([None, None], [False, False], [Arrow(0, 1)]).whens == (None, None)


def test_a_long_chain_of_links():
    size = 1_000
    links = [Arrow(i, i + 1, 0, 1) for i in range(size)]
    found = tighten([JULY_20, *[None] * size], [True, *[False] * size], links)
    assert found.whens[-1] is not None
    assert found.whens[-1].earliest == JULY_20.earliest


@pytest.mark.parametrize(
    ("gap", "text"),
    [
        ((913, 1279), "[1872..1874]"),
        ((15, 45), "[1870-05-18..1870-06-17]"),
        ((45, 365), "[1870-06..1871-05]"),
        ((5, 9), "[1870-05-08..1870-05-12]"), ((0, None), "[1870-05-03..]"),
    ],
)  # fmt: skip
def test_a_gap_of_years_leaves_whole_years(gap, text):
    whens = [parse("1870") if gap[0] > 900 else parse("1870-05-03"), None]
    found = tighten(whens, [True, False], [Arrow(0, 1, *gap)])
    assert found.whens[1] == from_bounds(*bounds(parse(text)))


def test_rounding_never_goes_past_what_it_is_counted_from():
    later = tighten([parse("1870-05-20"), None], [True, False], [Arrow(0, 1, 2, 100)]).whens[1]
    assert later == from_bounds(*bounds(parse("[1870-05-20..1870-08-31]")))
    earlier = tighten([None, parse("1870-05-20")], [False, True], [Arrow(0, 1, 2, 100)]).whens[0]
    assert earlier == from_bounds(*bounds(parse("[1870-02..1870-05-20]")))
