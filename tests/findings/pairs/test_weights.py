"""How much a word tells."""

import itertools

import pytest
from parts import sentence

from timeline_app.findings.pairs.weights import Weights


def words(*some):
    return sentence(words=some).words


def test_a_word_that_is_rare_here_and_in_the_language_tells_much():
    some = [
        words("harbour", "quay"),
        *(words("harbour") for _ in range(99)),
    ]
    weights = Weights(some)
    assert weights("zyxwv") >= weights("quay") > weights("harbour") >= 0
    assert weights("zyxwv") == weights("zyxwv")
    # A word of everyday tells less than one that hardly anybody uses.
    empty = Weights(())
    assert 0 <= empty("time") < empty("zyxwv") < 8


def test_the_more_a_heap_says_it_the_less_it_tells():
    told = [Weights([words("quay")] * n + [words()] * (50 - n))("quay")
            for n in (0, 1, 5, 50)]  # fmt: skip
    assert told == sorted(told, reverse=True)
    assert len(set(told)) == 4


def test_several_weigh_the_same_in_whatever_order():
    weights = Weights([words("quay", "harbour", "rope")])
    sums = {weights.of(some) for some in itertools.permutations(["quay", "harbour", "rope"])}
    assert len(sums) == 1
    assert sums.pop() == pytest.approx(sum(map(weights, ["quay", "harbour", "rope"])))
    assert weights.of(()) == 0
