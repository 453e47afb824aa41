"""The figures."""

import numpy as np
import pytest
from needs import NEEDS_TRAIN

pytest.importorskip("torch", reason=NEEDS_TRAIN)

from timeline_app.parsing import Parse
from timeline_app.training.scores import clauses, named, ranking, thresholds, trees


def reading(heads, relations, **more):
    rest = {"upos": ["X"] * len(heads), "xpos": ["X"] * len(heads), "names": ["O"] * len(heads)}
    return Parse(
        heads=heads,
        relations=relations,
        events=[0.0] * len(heads),
        vectors=[b""] * len(heads),
        **(rest | more),
    )


def test_a_relation_counts_only_under_the_right_head(sentence):
    gold = sentence("Ann NNP 2 nsubj", "won VBD 0 root", "gold NN 2 obj")
    found = trees([gold], [reading([1, -1, 0], ["nsubj:pass", "root", "obj"])])
    assert found["uas"] == found["las"] == 66.67
    assert found["las_subtypes"] == 33.33


def test_a_clause_is_right_when_verb_subject_and_object_are(sentence):
    gold = sentence("Ann NNP 2 nsubj", "won VBD 0 root", "gold NN 2 obj")
    right = reading([1, -1, 1], ["nsubj", "root", "obj"])
    wrong = reading([1, -1, 1], ["nsubj", "root", "obl"])
    assert clauses([gold, gold], [right, wrong]) == {"clauses": 2, "svo": 50.0}


def test_a_name_is_right_with_its_whole_span_and_kind():
    gold = [("B-PER", "I-PER", "B-ORG")]
    found = named(gold, [reading([-1, 0, 0], ["root"] * 3, names=["B-PER", "O", "B-ORG"])])
    assert found["names_all"] == 50.0
    assert found["names_ORG"] == 100.0
    assert found["names_PER"] == 0.0


def test_ranking_is_the_chance_that_a_like_pair_scores_higher():
    assert ranking(np.array([0.9, 0.8, 0.1]), np.array([True, False, False])) == 1.0
    assert ranking(np.array([0.9, 0.8, 0.1]), np.array([False, True, False])) == 0.5


def test_thresholds_give_the_best_f_and_the_wanted_precision():
    scores = np.array([0.9, 0.8, 0.7, 0.6])
    best, precise = thresholds(scores, np.array([True, False, True, False]), 0.9)
    assert best.threshold == 0.7
    assert precise.threshold == 0.9
    assert precise.recall == 0.5
