"""Chips: one for each condition, and each knows the filter without it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import (
    FACETS,
    EventFilter,
    FindingKind,
    LaneBy,
    Level,
    Review,
    Status,
    moment,
)
from timeline_app.ui.filters.conditions import conditions, day_in_words, told_apart

FULL = EventFilter(
    text="bridge",
    since=moment.at(2020, 1, 1),
    until=moment.at(2020, 12, 31),
    known_by=moment.at(2021, 2, 3),
    kinds=frozenset({"vote", "visit", "attack", "talk"}),
    people=frozenset({"Ada"}),
    places=frozenset({"Paris"}),
    documents=frozenset({1}),
    statuses=frozenset({Status.PLANNED}),
    reviews=frozenset({Review.ACCEPTED}),
    findings=frozenset({FindingKind.WHO}),
    minimum_confidence=0.5,
    level=Level.ALL,
)


def test_what_the_chips_say():
    assert [condition.words for condition in conditions(FULL, {1: "letter.txt"})] == [
        "“bridge”",
        "Wed 1 January 2020 to Thu 31 December 2020",
        "Known by Wed 3 February 2021",
        "Kind: Attack, Talk and 2 more",
        "Person: Ada",
        "Place: Paris",
        "Document: letter.txt",
        "Status: Planned",
        "Review: Accepted",
        "To check: Who",
        "Confidence: sure or likely",
        "With hidden events",
    ]


def test_taking_all_back_one_by_one_ends_with_no_condition():
    wanted, steps = FULL, 0
    while found := list(conditions(wanted, {})):
        wanted, steps = found[0].without, steps + 1
    assert wanted == EventFilter()
    assert steps == 12


def test_nothing_set_no_chip():
    assert list(conditions(EventFilter(), {})) == []


@pytest.mark.parametrize(("since", "until", "words"), [
    (moment.at(2020, 1, 1), None, "From Wed 1 January 2020"),
    (None, moment.at(-43, 3, 15), "Until Fri 15 March 44 BC"),
])  # fmt: skip
def test_open_ranges(since, until, words):
    (condition,) = conditions(EventFilter(since=since, until=until), {})
    assert condition.words.split(" ")[0] == words.split(" ")[0]
    assert "44 BC" in words or condition.words == words


def test_every_lane_can_be_filtered_by():
    assert set(FACETS) == set(LaneBy)
    assert all(hasattr(EventFilter(), facet.field) for facet in FACETS.values())


def test_days_before_our_era():
    assert "44" in day_in_words(moment.at(-43, 3, 15))


@given(st.lists(st.sampled_from("abc"), min_size=2, max_size=5, unique=False), st.booleans())
def test_no_two_documents_look_alike_in_the_list(folders, is_deep):
    depths = range(1, len(folders) + 1)
    paths = [f"/{'/'.join(folders[:depth])}/note.txt" for depth in depths]
    if is_deep:
        paths += [f"/x{path}" for path in paths]
    names = told_apart(paths)
    assert len(set(names.values())) == len(paths)
    assert all(name.startswith("note.txt") for name in names.values())
