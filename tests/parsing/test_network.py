"""The encoder reads each sentence as if it were alone, and names are never continued unbegun."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from timeline_app.languages import MAIN
from timeline_app.parsing import network, weights

LABELS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]
STEPS = network._allowed_steps(LABELS)
scores = arrays.arrays(
    np.float32,
    st.tuples(st.integers(1, 4), st.just(len(LABELS))),
    elements=st.integers(-9, 9).map(float),
)


def is_allowed(path):
    return all(
        not LABELS[label].startswith("I-")
        or (place and LABELS[path[place - 1]][2:] == LABELS[label][2:])
        for place, label in enumerate(path)
    )


@given(scores)
def test_the_likeliest_path_is_allowed_and_none_that_is_allowed_is_likelier(given_scores):
    path = network.best_path(given_scores, STEPS)
    assert is_allowed(path)

    def total(way):
        return sum(given_scores[place, label] for place, label in enumerate(way))

    ways = itertools.product(range(len(LABELS)), repeat=len(given_scores))
    assert total(path) == max(total(way) for way in ways if is_allowed(way))


def test_a_name_is_continued_by_its_own_type_alone():
    before = {
        (LABELS[a] if a < len(LABELS) else "start", LABELS[b])
        for a, b in zip(*np.nonzero(STEPS), strict=True)
    }
    assert ("start", "I-PER") in before
    assert ("O", "I-LOC") in before
    assert ("B-PER", "I-LOC") in before
    assert not {("B-PER", "I-PER"), ("I-PER", "I-PER"), ("start", "B-PER"), ("O", "O")} & before


@given(
    arrays.arrays(np.float32, (4, 6), elements=st.floats(-50, 50, width=16)),
    st.lists(st.sampled_from([0.0, 0.29, 0.31, 1.0]), min_size=4, max_size=4),
)
def test_only_what_may_be_an_event_has_a_vector_that_keeps_its_direction(found, events):
    vectors = network._vectors(found, events)
    for row, event, vector in zip(found, events, vectors, strict=True):
        assert bool(vector) == (event > network.LEAST_FOR_VECTOR)
        if vector and np.abs(row).max() > 1e-3:
            small = np.frombuffer(vector, np.int8)
            assert np.abs(small).max() == 127
            assert np.abs(small / 127 - row / np.abs(row).max()).max() <= 0.5 / 127 + 1e-5


SENTENCES = (
    "Iran ’s parliament voted to expel the troops .",
    "Ana Lima opened the bridge in Porto on 3 May 2020 after years of delay .",
    "It rained .",
    "Rain",
)


@pytest.fixture(scope="module")
def loaded(needs_model):
    """A network of its own: what it remembers is what these tests let it read."""
    return network.Network(weights.folder())


def test_a_sentence_is_read_the_same_alone_and_in_company(loaded):
    many = [sentence.split() for sentence in SENTENCES]
    together = loaded.read(many)
    fresh = network.Network(weights.folder())
    for words, reading in zip(many, together, strict=True):
        assert fresh.read([words]) == [reading]
        assert len(reading.upos) == len(words)
        assert reading.heads.count(-1) == 1


def test_what_comes_back_word_for_word_is_read_once(loaded):
    one, other, again = loaded.read([["Rain"], ["Rain", "fell"], ["Rain"]])
    assert one is again
    assert loaded.read([["Rain"]])[0] is one
    assert other != one
    assert loaded.read([]) == []


def test_only_so_many_readings_are_remembered_and_the_oldest_go_first(loaded):
    first, second = loaded.read([["First"], ["Second"]])
    loaded._remember({(str(number),): first for number in range(network.MOST_REMEMBERED - 1)})
    assert len(loaded._remembered) == network.MOST_REMEMBERED
    assert loaded.read([["Second"]])[0] is second
    assert loaded.read([["First"]])[0] is not first


def test_events_and_names_are_told_of_the_right_words(loaded):
    words = SENTENCES[1].split()
    (reading,) = loaded.read([words])
    assert reading.events[words.index("opened")] > 0.5 > reading.events[words.index("the")]
    assert reading.names[:2] == ["B-PER", "I-PER"]
    assert reading.names[words.index("Porto")] == "B-LOC"
    assert reading.relations[reading.heads.index(-1)] == "root"
    assert reading.vectors[words.index("opened")]


@pytest.mark.usefixtures("needs_model")
def test_the_weights_of_a_language_are_loaded_once():
    first, _ = network.load(MAIN)
    assert network.load(MAIN) == (first, False)


def test_what_is_no_network_is_refused(tmp_path):
    (tmp_path / "parser.onnx").write_bytes(b"no network")
    with pytest.raises(Exception, match=r"onnx|protobuf"):
        network.Network(tmp_path)
