"""Pairs of tellings: what is known of them, and the same pairs with less to see."""

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import merging
from timeline_app.model import DatedBy, Mention, Span
from timeline_app.model.when import day
from timeline_app.training import pair_examples
from timeline_app.training.pair_examples import ArticleHeap, Examples, joined, without_meaning

WIDE = len(merging.NAMES)


def some(count, *, weight=1.0, seed=0):
    chance = np.random.default_rng(seed)
    return Examples(
        chance.random((count, WIDE)), chance.random(count) < 0.5, np.full(count, weight)
    )


def column(found, name):
    return found.values[:, merging.NAMES.index(name)]


@given(st.lists(st.integers(0, 5), min_size=1, max_size=4))
def test_examples_are_joined_in_their_order(counts):
    parts = [some(count, seed=number) for number, count in enumerate(counts)]
    whole = joined(iter(parts))
    assert len(whole.values) == len(whole.is_same) == len(whole.weight) == sum(counts)
    assert np.array_equal(whole.values, np.concatenate([one.values for one in parts]))


def test_without_vectors_meaning_is_missing_and_the_rest_is_the_same():
    plain = some(5)
    before = plain.values.copy()
    blind = without_meaning(plain, 0.3)
    assert not column(blind, "meaning").any()
    assert not column(blind, "very alike").any()
    assert (column(blind, "no meaning") == 1).all()
    others = [
        name for name in merging.NAMES if name not in {"meaning", "very alike", "no meaning"}
    ]
    assert all(np.array_equal(column(blind, name), column(plain, name)) for name in others)
    assert np.allclose(blind.weight, 0.3 * plain.weight)
    assert np.array_equal(plain.values, before), "the pairs themselves are not altered"


def test_what_the_dates_tell_the_rest_shall_learn():
    plain = some(4)
    found = Examples(pair_examples._undated(plain.values), plain.is_same, plain.weight)
    for name in pair_examples._OF_DATES:
        assert not column(found, name).any(), name
    assert (column(found, "both undated") == 1).all()
    assert (column(found, "unpublished") == 1).all()
    assert np.array_equal(column(found, "meaning"), column(plain, "meaning"))


def mention(start, end, **more):
    return Mention(Span(start, end), "fell", "x", Span(0, 40), **more)


def telling(start, end):
    return SimpleNamespace(mention=mention(start, end))


GOLD = {"id": "a", "topic": "7ecb", "mentions": [
    {"start": 4, "end": 8, "coref": "c1"}, {"start": 20, "end": 24, "coref": ""}]}  # fmt: skip


@pytest.mark.parametrize(
    ("spans", "key", "known"),
    [
        ([(4, 8), (20, 24)], "coref", [("7ecb", "c1"), None]),
        ([(4, 8), (20, 24)], None, [("a", 4), ("a", 20)]),
        ([(5, 6), (7, 8)], "coref", [("7ecb", "c1"), None]),
        ([(8, 12)], "coref", [None]),
        ([(0, 5)], None, [("a", 4)]),
        ([], "coref", []),
    ],
)
def test_a_telling_is_known_by_what_it_overlaps_and_each_mention_once(spans, key, known):
    found = pair_examples._known(GOLD, [telling(*span) for span in spans], "mentions", key)
    assert found == known


@pytest.mark.parametrize(
    ("by", "is_kept"),
    [
        (DatedBy.DOCUMENT, False),
        (DatedBy.NARRATIVE, False),
        (DatedBy.EXPLICIT, True),
        (None, True),
    ],
)
def test_dates_that_were_guessed_would_mislead(by, is_kept):
    found = pair_examples._without_guess(mention(0, 4, when=day(2020, 5, 3), dated_by=by))
    assert (found.when is not None) is is_kept


@pytest.mark.parametrize(
    ("told", "edtf"), [("2020-05-03T10:00", "2020-05-03"), ("2020-05", None), ("", None)]
)
def test_the_day_of_publication_is_a_whole_one_or_none(told, edtf):
    found = pair_examples._day(told)
    assert (found and found.edtf) == edtf


def test_both_halves_of_a_topic_are_one():
    assert pair_examples._number({"topic": "3ecbplus"}) == pair_examples._number({"topic": "3ecb"})
    assert pair_examples._number({}) == ""


def heap(*topics):
    """Tellings of one sentence each, of these topics."""
    tellings = [
        merging.DocumentMention((number, 0, 4), mention(0, 4), None, number, "It fell.")
        for number, _ in enumerate(topics, 1)
    ]
    return ArticleHeap("x strangers", tellings, [None] * len(topics), list(topics))


@pytest.mark.parametrize(
    ("topics", "within", "count"),
    [(("3", "3"), False, 0), (("3", "7"), True, 0), (("3", "7", "7"), False, 2)],
)
def test_strangers_are_pairs_of_different_topics_and_never_the_same(topics, within, count):
    found = pair_examples.examples(heap(*topics), within=within, weight=0.1, dated=0.1)
    assert found.values.shape == (count, WIDE)
    assert not found.is_same.any()
    assert (found.weight == 0.1).all()


def test_what_measures_is_never_learned_from(tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_text("\n".join(f'{{"id": "{n}"}}' for n in range(60)), encoding="utf-8")
    kept = [one["id"] for one in pair_examples._unheld(path)]
    assert 20 < len(kept) < 60
    assert not any(map(pair_examples._is_held, kept))
