"""Alike tellings to groups, the surest pair first, and never against the law."""

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from merged import facts, telling, visit

from timeline_app.merging.groups import SUGGESTED, UNSEEN, group
from timeline_app.merging.judging import Judged
from timeline_app.model.when import day


def judged(*pairs):
    """Pairs with what speaks for joining them; the chance follows from it."""
    rows = sorted(pairs)
    edges = np.array([edge for _, _, edge in rows], float)
    return Judged(
        np.array([one for one, _, _ in rows], int), np.array([other for _, other, _ in rows], int),
        1 / (1 + np.exp(-edges)), edges,
    )  # fmt: skip


def some(count):
    return facts(*(visit(n) for n in range(count)))


def sets(found):
    return sorted(found.groups)


@pytest.mark.parametrize(
    ("count", "pairs", "groups"),
    [
        (2, [(0, 1, 1.0)], [[0, 1]]),
        (2, [(0, 1, -1.0)], [[0], [1]]),
        (2, [], [[0], [1]]),
        (3, [(0, 1, 2.0), (1, 2, 2.0), (0, 2, 1.0)], [[0, 1, 2]]),
        # What speaks against outweighs what speaks for.
        (3, [(0, 1, 2.0), (1, 2, 1.0), (0, 2, -3.0)], [[0, 1], [2]]),
        # The surest pair first.
        (3, [(0, 1, 1.0), (1, 2, 3.0), (0, 2, -4.0)], [[0], [1, 2]]),
        # What never can be one.
        (3, [(0, 1, 2.0), (1, 2, 2.0), (0, 2, float("-inf"))], [[0, 1], [2]]),
        # Half of the pairs of two groups may be left uncompared.
        (3, [(0, 1, 2.0), (1, 2, 1.0)], [[0, 1, 2]]),
        (4, [(0, 1, 3.0), (2, 3, 3.0), (1, 2, 1.0)], [[0, 1], [2, 3]]),
        (4, [(0, 1, 3.0), (2, 3, 3.0), (1, 2, 1.0 + UNSEEN)], [[0, 1, 2, 3]]),
    ],
)
def test_groups_follow_what_speaks_for_them(count, pairs, groups):
    assert sets(group(some(count), judged(*pairs), (), ())) == groups


def test_what_a_person_joined_or_parted_is_law():
    against, for_it = judged((0, 1, float("-inf"))), judged((0, 1, 4.0))
    assert sets(group(some(2), against, [(0, 1)], ())) == [[0, 1]]
    assert sets(group(some(2), for_it, (), [(0, 1)])) == [[0], [1]]
    assert sets(group(some(3), judged(), [(0, 1), (1, 2)], ())) == [[0, 1, 2]]
    parted = judged((0, 1, 2.0), (1, 2, 2.0), (0, 2, 2.0))
    found = sets(group(some(3), parted, (), [(0, 2)]))
    assert not any({0, 2} <= set(one) for one in found)


def test_groups_that_clash_are_not_joined_whatever_speaks_for_it():
    apart = facts(visit(0, day(2020, 7, 19)), visit(0, day(2020, 9, 19), start=900))
    assert sets(group(apart, judged((0, 1, 4.0)), (), ())) == [[0], [1]]
    rows = facts(*(visit(0, start=100 * n, more={"entry": n}) for n in (1, 2)))
    assert sets(group(rows, judged((0, 1, 4.0)), (), ())) == [[0], [1]]
    assert sets(group(rows, judged((0, 1, 4.0)), [(0, 1)], ())) == [[0, 1]]


def test_two_groups_with_other_rows_of_one_record_are_two_whoever_else_is_in_them():
    first, second = (visit(0, start=100 * n, more={"entry": n}) for n in (1, 2))
    beside, elsewhere = visit(0, start=900), visit(7)
    pairs = judged((0, 2, 3.0), (1, 2, 2.0))
    assert sets(group(facts(first, second, elsewhere), pairs, (), ())) == [[0, 2], [1]]
    # What stands beside the rows of a record is none of them.
    assert sets(group(facts(first, beside), judged((0, 1, 4.0)), (), ())) == [[0], [1]]


def test_only_what_makes_an_event_has_a_group_of_its_own():
    bare = telling(5, "visit", "", is_candidate=False)
    mixed = facts(visit(0), visit(1), bare)
    assert sets(group(mixed, judged((0, 1, 2.0)), (), ())) == [[0, 1]]
    found = group(mixed, judged((0, 1, 2.0), (0, 2, 1.0), (1, 2, 1.0)), (), ())
    assert sets(found) == [[0, 1, 2]]


def test_a_member_that_more_speaks_against_only_mentions_it():
    found = group(some(3), judged((0, 1, 4.0), (1, 2, 1.5), (0, 2, -1.0)), (), ())
    assert sets(found) == [[0, 1, 2]]
    assert found.mentioned == frozenset()
    found = group(some(4), judged((0, 1, 4.0), (1, 2, 4.0), (0, 2, 4.0), (0, 3, 3.0),
                                  (1, 3, -1.0), (2, 3, -1.5)), (), ())  # fmt: skip
    assert found.mentioned <= {3}


def test_what_is_probable_but_not_joined_is_suggested_by_its_surest_pair():
    low = float(np.log(SUGGESTED / (1 - SUGGESTED)))
    for edge, is_told in ((low + 0.01, True), (low - 0.01, False)):
        found = group(some(2), judged((0, 1, min(edge, -0.0001))), (), ())
        assert bool(found.suggestions) == is_told
    found = group(some(3), judged((0, 1, 3.0), (0, 2, -0.2), (1, 2, -0.1)), (), ())
    (likely,) = found.suggestions[0].values()
    assert (likely.one, likely.other) == (1, 2)
    assert found.suggestions[1][0] == likely
    assert group(some(2), judged((0, 1, -0.1)), (), [(0, 1)]).suggestions == {}


edges = st.dictionaries(
    st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(-4, 4), max_size=15,
)  # fmt: skip


@given(edges, st.randoms())
def test_everything_is_in_one_group_and_order_changes_nothing(found, shuffler):
    pairs = [(one, other, edge) for (one, other), edge in found.items()]
    told = group(some(6), judged(*pairs), (), ())
    assert sorted(n for members in told.groups for n in members) == list(range(6))
    random.Random(shuffler.random()).shuffle(pairs)
    assert group(some(6), judged(*pairs), (), ()).groups == told.groups
