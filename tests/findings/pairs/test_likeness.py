"""Which sentences of other documents are nearest to one."""

import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings.pairs.likeness import Likeness
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
