"""Variations of the training material."""

from random import Random

from timeline_app.training.examples import Example
from timeline_app.training.names import spans
from timeline_app.training.variation import NameBank, other_case

NAMED = Example(("Ann", "Lee", "met", "NATO"), names=("B-PER", "I-PER", "O", "B-ORG"))
OTHER = Example(("the", "United", "Nations"), names=("O", "B-ORG", "I-ORG"))


def test_exchanged_names_keep_their_kinds():
    bank = NameBank([NAMED, OTHER])
    varied = [bank.exchange(NAMED, Random(seed)) for seed in range(30)]
    assert all(len(e.words) == len(e.names) for e in varied)
    assert {tuple(kind for _, _, kind in spans(e.names)) for e in varied} == {("PER", "ORG")}
    assert ("Ann", "Lee", "met", "United", "Nations") in {e.words for e in varied}


def test_a_sentence_with_a_tree_keeps_its_words():
    tree = Example(NAMED.words, upos=("X",) * 4, names=NAMED.names)
    bank = NameBank([NAMED, OTHER])
    assert all(bank.exchange(tree, Random(seed)) is tree for seed in range(10))


def test_case_changes_now_and_then():
    forms = [other_case(NAMED, Random(seed)).words for seed in range(300)]
    assert ("ANN", "LEE", "MET", "NATO") in forms
    assert ("Ann", "Lee", "Met", "NATO") in forms
    assert forms.count(NAMED.words) > 250
