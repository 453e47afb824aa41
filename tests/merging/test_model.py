"""Lines and trees that were learned."""

import json

import numpy as np
import pytest

from timeline_app import resources
from timeline_app.merging import model
from timeline_app.merging.pairs import NAMES

STUMP = {
    "feature": [1, 0, 0], "threshold": [0.5, 0, 0], "left": [1, 1, 2], "right": [2, 1, 2],
    "value": [0.0, -1.0, 3.0],
}  # fmt: skip
LEAF = {"feature": [0], "threshold": [0], "left": [0], "right": [0], "value": [0.25]}
TOLD = {"weights": [1.0, 0.0], "bias": 0.5, "bar": 0.4,
        "trees": [STUMP, LEAF], "base": 0.5, "depth": 1}  # fmt: skip


@pytest.mark.parametrize(
    ("row", "trees"), [([0.0, 0.0], -0.25), ([0.0, 0.5], -0.25), ([0.0, 0.6], 3.75)]
)
def test_each_row_falls_into_one_leaf_of_each_tree(row, trees):
    pairing = model.read(TOLD)
    assert pairing.trees.logits(np.array([row])).tolist() == [trees]
    line = row[0] + 0.5
    assert pairing.logits(np.array([row])).tolist() == pytest.approx([0.3 * line + 0.7 * trees])
    assert pairing.bar == 0.4


def test_what_is_hopeless_is_not_asked_of_the_trees():
    pairing = model.read(TOLD)
    assert pairing.logits(np.array([[-9.0, 1.0]])).tolist() == [-8.5]
    assert pairing.logits(np.array([[-4.5, 1.0]])).tolist() == [-4.0]
    assert pairing.logits(np.array([[-4.4, 1.0]]))[0] > -3


def test_other_models_may_stand_in_and_leave_again():
    shipped = model.pairing("within")
    with model.using({"within": TOLD, "across": TOLD}):
        assert model.pairing("within").bar == 0.4
        assert model.pairing("across").bar == 0.4
    assert model.pairing("within") is shipped
    with pytest.raises(RuntimeError), model.using({"within": TOLD, "across": TOLD}):
        raise RuntimeError
    assert model.pairing("within") is shipped


def test_the_shipped_models_are_of_these_features():
    told = json.loads(resources.path("models", "en", "merging.json").read_text())
    assert tuple(told["names"]) == NAMES
    for name in ("within", "across"):
        assert len(model.pairing(name).weights) == len(NAMES)
        assert 0 < model.pairing(name).bar < 1
