"""Measures of exported files: hits are counted once, and vectors tell events apart."""

import json

import numpy as np
import pytest
from needs import NEEDS_TRAIN

pytest.importorskip("torch", reason=NEEDS_TRAIN)

from timeline_app.parsing import Parse
from timeline_app.training import evaluate
from timeline_app.training.events import CorpusLine, CorpusMention


@pytest.mark.parametrize(
    ("gold", "found", "hits"),
    [
        ([(0, 4)], [(0, 4, 0.9)], (1, 1)),
        ([(0, 4)], [(3, 9, 0.9)], (1, 1)),
        ([(0, 4)], [(4, 9, 0.9)], (0, 1)),
        ([(0, 4)], [(0, 2, 0.9), (2, 4, 0.9)], (1, 2)),
        ([(0, 9), (3, 5)], [(3, 5, 0.9), (3, 5, 0.9)], (2, 2)),
        ([], [(0, 1, 0.9)], (0, 1)),
        ([(0, 1)], [], (0, 0)),
    ],
)
def test_each_gold_mention_is_met_by_one_of_its_own(gold, found, hits):
    assert evaluate._hits(gold, found) == hits


def test_rates_are_precision_recall_and_their_mean():
    assert evaluate._rates(3, 4, 6) == {"p": 75.0, "r": 50.0, "f": 60.0}
    assert set(evaluate._rates(0, 0, 0).values()) == {0.0}


def test_a_unit_vector_has_length_one_and_nothing_stays_nothing():
    assert np.linalg.norm(evaluate._unit(np.array([3, -4], np.int8).tobytes())) == pytest.approx(1)
    assert not evaluate._unit(bytes(4)).any()


VECTORS = {"quake": [100, 0], "tremor": [98, 20], "vote": [0, 100], "it": None}


def reader(sentences):
    """Reads words as their vectors say; every word is an event with half a chance."""
    return [
        Parse(
            ["X"] * len(words), ["X"] * len(words), [-1, *[0] * (len(words) - 1)],
            ["root"] * len(words), ["O"] * len(words), [0.55] * len(words),
            [np.array(VECTORS.get(one) or (), np.int8).tobytes() for one in words],
        )
        for words in sentences
    ]  # fmt: skip


def telling(document, word, event, topic="3ecb"):
    return CorpusLine(document, topic, (word,), (CorpusMention(0, 1, event),))


def test_pairs_are_of_one_topic_and_two_documents():
    closeness, alike = evaluate._pairs(
        reader,
        [telling("a", "quake", "q"), telling("b", "tremor", "q", "3ecbplus"),
         telling("c", "vote", "v"), telling("a", "vote", "v"), telling("d", "quake", "q", "7ecb"),
         telling("e", "it", "q")],
    )  # fmt: skip
    assert len(closeness) == len(alike) == 5
    assert closeness[alike].min() > closeness[~alike].max()


def test_event_mentions_are_counted_at_each_threshold(tmp_path):
    text = "Quake hits."
    for name in ("timebank", "aquaint"):
        row = {"text": text, "events": [{"start": 0, "end": 5}]}
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(row), encoding="utf-8")
    found = evaluate.event_mentions(reader, tmp_path, tmp_path)
    assert found["events_r_0.5"] == 100.0
    assert found["events_p_0.5"] == pytest.approx(100 / 3, abs=0.1)
    assert found["events_r_0.6"] == 0.0


def test_every_measure_has_a_name():
    assert set(evaluate.MEASURES) >= {"pud", "gum-dev", "events", "same-event"}
    assert all(map(callable, evaluate.MEASURES.values()))
