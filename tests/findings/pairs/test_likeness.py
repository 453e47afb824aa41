"""Which sentences of other documents are nearest to one."""

import math
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings.pairs.likeness import Kinship, Likeness
from timeline_app.findings.pairs.lines import SentencePlace
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import SentenceRecord
from timeline_app.model import Span

_WORDS = st.lists(
    st.sampled_from(["sluic", "ferryman", "lantern", "halcyon", "reef", "ledger"]),
    min_size=1,
    max_size=4,
    unique=True,
)
_HEAPS = st.lists(st.tuples(st.integers(0, 2), _WORDS), min_size=2, max_size=9)


def _likeness(told):
    lines = [
        SentencePlace(document, at, SentenceRecord(Span(at, at + 1), tuple(some)), (tuple(some),))
        for at, (document, some) in enumerate(sorted(told))
    ]
    return lines, Likeness(lines, Weights(line.sentence.words for line in lines))


@given(_HEAPS)
def test_pairs_are_of_two_documents_and_come_once(told):
    lines, likeness = _likeness(told)
    found = list(likeness.pairs())
    assert len(found) == len(set(found))
    assert all(lines[a].document != lines[b].document and a < b for a, b in found)


@given(_HEAPS)
def test_who_shares_more_stands_before(told):
    _, likeness = _likeness(told)
    for a, b in likeness.pairs():
        kin, back = likeness.kinship(a, b), likeness.kinship(b, a)
        assert kin.near > 0
        assert kin.places == back.places[::-1]
        assert 0 <= kin.cosine <= 1 + 1e-9


@given(_HEAPS)
def test_places_are_counted_among_all_that_share_a_word(told):
    """Of the few sentences here all are looked at: the order can be counted out."""
    lines, likeness = _likeness(told)
    for a, b in likeness.pairs():
        kin = likeness.kinship(a, b)
        others = [n for n, one in enumerate(lines) if one.document != lines[a].document]
        near = {n: likeness.kinship(a, n).near for n in others}
        nearer = [n for n in others if (-near[n], n) <= (-near[b], b)]
        assert kin.ranks[0] == len(nearer)
        assert kin.places[0] == sum(lines[n].document == lines[b].document for n in nearer)


def test_a_sentence_beside_counts_in_part_and_what_shares_nothing_comes_last():
    weights = Weights(())
    lines = [
        SentencePlace(document, 0, SentenceRecord(Span(0, 1), (own,)), ((own,), around))
        for document, own, around in ((0, "halcyon", ()), (1, "reef", ("halcyon",)), (2, "x", ()))
    ]
    likeness = Likeness(lines, weights)
    assert likeness.kinship(0, 1).near == pytest.approx(0.4 * weights("halcyon"))
    assert (likeness.kinship(0, 2).near, likeness.kinship(0, 2).cosine) == (0.0, 0.0)
    assert (likeness.kinship(0, 2).places, likeness.kinship(0, 2).ranks) == ((2, 1), (2, 1))
    assert list(likeness.pairs()) == [(0, 1)]


def test_features_are_on_the_scale_of_the_learned_weights():
    kin = Kinship(near=math.e - 1, cosine=0.5, places=(1, 2), ranks=(2, 8))
    assert kin.features == pytest.approx(
        {"near": 1 / 3, "cosine": 0.5, "first": 0.75, "mutual": 0.5, "rank": 0.3125,
         "chosen": 0.25}
    )  # fmt: skip


def test_the_copy_is_the_nearest():
    _, likeness = _likeness([(0, ["sluic", "reef"]), (1, ["sluic", "reef"]), (1, ["sluic"])])
    kin = likeness.kinship(0, 2)
    assert (kin.places, kin.ranks) in (((1, 1), (1, 1)), ((2, 1), (2, 1)))


ROOT = Path(__file__).resolve().parents[3]
SCORES = """
import random
from timeline_app.findings.pairs.likeness import Likeness
from timeline_app.findings.pairs.lines import SentencePlace
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import SentenceRecord
from timeline_app.model import Span
chance = random.Random(3)
words = [f"word{number}" for number in range(40)]
def line(at):
    own = tuple(chance.sample(words, 8))
    around = (own, tuple(chance.sample(words, 20)))
    return SentencePlace(at % 6, at, SentenceRecord(Span(at, at + 1), own), around)
lines = [line(at) for at in range(120)]
likeness = Likeness(lines, Weights(one.sentence.words for one in lines))
for at in range(0, 120, 7):
    near = [likeness.kinship(at, other) for other in range(120) if other != at]
    print([(one.near.hex(), one.places, one.ranks) for one in near])
"""


def test_the_nearest_are_the_same_in_every_process():
    """Sets have another order in each: sums over them would break ties another way."""
    told = {
        subprocess.run(
            [sys.executable, "-c", SCORES], cwd=ROOT, text=True, capture_output=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in "123"
    }  # fmt: skip
    assert len(told) == 1
