"""The algebra of tightening: it only narrows, stands still, moves no explicit date."""

from dataclasses import dataclass

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
