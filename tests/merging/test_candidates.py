"""Which tellings are worth comparing."""

from unittest import mock

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from merged import facts, killing, telling, visit

from timeline_app.merging import candidates as candidates_room
from timeline_app.merging.candidates import candidates
from timeline_app.merging.columns import columns
from timeline_app.model.when import day


def met(*tellings):
    a, b = candidates(columns(facts(*tellings)))
    return list(zip(a.tolist(), b.tolist(), strict=True))


def test_two_of_one_deed_and_one_name_meet():
    assert met(visit(1), visit(2)) == [(0, 1)]
    assert met(visit(1)) == []
    assert met() == []


def test_what_has_no_family_in_common_does_not_unless_it_means_the_same():
    assert met(visit(1), telling(2, "release", "A phone", agent="Nokia", place="Espoo")) == []
    same = {"vector": bytes([100, 3])}
    near = [visit(1, more=same), telling(1, "song", "A song", agent="Zarif", start=400, more=same)]
    assert met(*near) == [(0, 1)]


def test_meanings_that_are_far_apart_are_sieved_out():
    one = visit(1, more={"vector": bytes([100, 0])})
    assert met(one, visit(2, more={"vector": bytes([100, 1])})) == [(0, 1)]
    assert met(one, visit(2, more={"vector": bytes([0, 100])})) == []


words = st.sampled_from(["visit", "meet", "kill", "song"])


@settings(max_examples=20)
@given(st.lists(st.tuples(st.integers(1, 3), words, st.integers(1, 28)), max_size=9))
def test_each_pair_comes_once_the_smaller_first_and_in_order(rows):
    tellings = [
        telling(
            document, word, word, when=day(2020, 5, number), agent="Ann Lee", start=100 + n * 99
        )
        for n, (document, word, number) in enumerate(sorted(rows))
    ]
    found = met(*tellings)
    assert found == sorted(set(found))
    assert all(one < other for one, other in found)
    documents = [row[0] for row in sorted(rows)]
    stems = [row[1] for row in sorted(rows)]
    same = {
        (one, other)
        for one in range(len(rows))
        for other in range(one + 1, len(rows))
        if documents[one] == documents[other] and stems[one] == stems[other]
    }
    assert same <= set(found)


@settings(max_examples=20)
@given(
    st.lists(st.tuples(st.integers(1, 3), words, st.integers(1, 28)), max_size=20),
    st.integers(1, 7),
)
def test_in_however_many_parts_the_pairs_are_the_same(rows, size):
    tellings = [
        telling(document, word, word, when=day(2020, 5, number), agent="Ann", start=100 + n * 9)
        for n, (document, word, number) in enumerate(sorted(rows))
    ]
    whole = met(*tellings)
    with mock.patch.object(candidates_room, "_A_PART", size):
        assert met(*tellings) == whole


def test_a_crowd_costs_no_square():
    crowd = [
        killing(n, "kill", when=day(2020, 1 + n % 12, 1 + n % 28), patient="Ann Lee")
        for n in range(200)
    ]
    a, _ = candidates(columns(facts(*crowd)))
    assert len(a) < 200 * 199 / 2
    assert len(np.unique(a)) > 150


@given(
    st.lists(st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=9), max_size=6),
    st.sampled_from([1, 7, 100]),
)
def test_pairs_come_each_once_and_in_their_order_however_they_came(some, range_of):
    with (
        mock.patch.object(candidates_room, "_A_RANGE", range_of),
        mock.patch.object(candidates_room, "_CHUNK", 2),
        mock.patch.object(candidates_room, "_BATCH", 3),
    ):
        found = candidates_room._Pairs(20)
        columns_of = [np.array(batch, np.int64).reshape(-1, 2).T for batch in some]
        for codes in candidates_room._batches(((one, other) for one, other in columns_of), 20):
            assert sorted(set(codes.tolist())) == codes.tolist()
            found.add(codes)
        pairs = list(zip(*(column.tolist() for column in found.columns()), strict=True))
    assert pairs == sorted({(min(pair), max(pair)) for batch in some for pair in batch})
