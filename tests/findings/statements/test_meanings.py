"""Meanings made short, and how near they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings.statements.meanings import nearness, shortened

vectors = st.lists(st.integers(-127, 127), min_size=16, max_size=16).filter(
    lambda values: max(map(abs, values)) > 40
)


def packed(values):
    return bytes(value & 255 for value in values)


@given(vectors, vectors)
def test_nearness_is_that_of_the_whole_vectors_nearly(one, other):
    short = nearness(shortened(packed(one)), shortened(packed(other)))
    assert short == nearness(shortened(packed(other)), shortened(packed(one)))
    assert -1.0001 <= short <= 1.0001
    dot = sum(a * b for a, b in zip(one, other, strict=True))
    lengths = (sum(a * a for a in one) * sum(b * b for b in other)) ** 0.5
    assert short == pytest.approx(dot / lengths, abs=0.25)


@given(vectors)
def test_a_meaning_is_nearest_to_itself(values):
    word = shortened(packed(values))
    assert len(word) == 16
    assert nearness(word, word) == pytest.approx(1.0)


def test_a_missing_meaning_is_near_to_nothing():
    assert shortened(b"") == ""
    assert nearness("", "IPA") == nearness("IPA", "") == 0.0
