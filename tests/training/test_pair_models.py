"""The models of merging: no agreement speaks against, and the same pairs give the same bytes."""

import json

import numpy as np
import pytest
from needs import NEEDS_TRAIN

pytest.importorskip("sklearn", reason=NEEDS_TRAIN)

from timeline_app import merging
from timeline_app.training import pair_models
from timeline_app.training.pair_examples import Examples

WIDE = len(merging.NAMES)
MEANING = merging.NAMES.index("meaning")


@pytest.fixture(scope="module")
def learnt():
    """Pairs that are the same where their meaning is alike."""
    chance = np.random.default_rng(0)
    values = chance.integers(0, 21, (300, WIDE)) / 20.0
    return Examples(values, values[:, MEANING] > 0.5, np.ones(300))


@pytest.fixture(scope="module")
def model(learnt):
    """Learned in a few rounds: a hundred of them take half a minute."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pair_models, "_ROUNDS", 6)
        patch.setattr(pair_models, "_RATE", 0.3)
        yield pair_models.fit(learnt)


def margin(model, row):
    """What the trees say of one pair."""
    total = model["base"]
    for tree in model["trees"]:
        at = 0
        for _ in range(model["depth"] + 1):
            side = "left" if row[tree["feature"][at]] <= tree["threshold"][at] else "right"
            at = tree[side][at]
        total += tree["value"][at]
    return total


def test_it_tells_pairs_apart_by_what_tells_them_apart(model, learnt):
    line = np.array([one @ np.array(model["weights"]) for one in learnt.values]) + model["bias"]
    trees = np.array([margin(model, one) for one in learnt.values[:60]])
    assert ((trees > 0) == learnt.is_same[:60]).mean() > 0.95
    assert np.corrcoef(line, learnt.values[:, MEANING])[0, 1] > 0.5


def test_no_agreement_speaks_against(model, learnt):
    rising = [n for n, direction in enumerate(merging.DIRECTIONS) if direction > 0]
    falling = [n for n, direction in enumerate(merging.DIRECTIONS) if direction < 0]
    for row in learnt.values[:10]:
        before = margin(model, row)
        for places, value in ((rising, 2.0), (falling, -1.0)):
            more = row.copy()
            more[places] = value
            assert margin(model, more) >= before - 1e-6


def test_a_leaf_sends_to_itself(model):
    for tree in model["trees"]:
        for at in range(len(tree["feature"])):
            is_leaf = tree["left"][at] == at
            assert is_leaf == (tree["right"][at] == at)
            assert is_leaf or tree["value"][at] == 0
            assert 0 <= tree["feature"][at] < WIDE


def test_the_same_pairs_give_the_same_bytes(model, learnt):
    assert json.dumps(pair_models.fit(learnt)) == json.dumps(model)


@pytest.mark.parametrize(
    ("name", "weight"),
    [("meantime", 4.0), ("timeset", 1.0), ("ecbplus_train 3", 0.3),
     ("ecbplus_train strangers", 0.1),
     ("ecbplus_dev 7", 1.0)],
)  # fmt: skip
def test_a_heap_counts_as_its_corpus_does_the_last_word_first(name, weight):
    across = pair_models.KINDS[1]
    assert pair_models._of(across.weights, name, 1.0) == weight


def test_the_two_kinds_have_bars_of_their_own():
    assert [kind.name for kind in pair_models.KINDS] == ["within", "across"]
    assert all(0 < kind.bar < 1 for kind in pair_models.KINDS)
    assert pair_models._short(np.array([0.123456789, 1e-9, 12_345_678.0])) == [
        0.123457, 1e-9, 12_345_700.0
    ]  # fmt: skip
