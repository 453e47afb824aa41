"""A running average of the weights: between where it was and where the network is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from needs import NEEDS_TRAIN

torch = pytest.importorskip("torch", reason=NEEDS_TRAIN)

from timeline_app.training.averaging import Average  # noqa: E402


def network(value):
    made = torch.nn.Linear(2, 2)
    for parameter in made.parameters():
        parameter.data.fill_(value)
    return made


def at(average):
    (value,) = {round(float(one), 5) for tensor in average.weights.values()
                for one in tensor.reshape(-1)}  # fmt: skip
    return value


def test_it_begins_at_the_weights_as_they_are_and_not_with_them():
    one = network(1.0)
    average = Average(one, 0.9)
    one.weight.data.fill_(5.0)
    assert at(average) == 1.0


@pytest.mark.parametrize(
    ("decay", "progress", "expected"),
    [(0.9, 1.0, 2.0), (0.9, 0.0, 11.0), (0.9, 0.5, 6.0), (0.0, 1.0, 11.0)],
)
def test_early_on_it_is_nearly_there_and_later_it_follows_at_a_distance(decay, progress, expected):
    average = Average(network(1.0), decay)
    average.follow(network(11.0), progress=progress)
    assert at(average) == expected


@settings(max_examples=20)
@given(st.lists(st.floats(-9, 9), min_size=1, max_size=6), st.floats(0, 1))
def test_it_never_leaves_what_the_weights_were(values, progress):
    average = Average(network(values[0]), 0.9)
    for value in values:
        average.follow(network(value), progress=progress)
        assert min(values) - 1e-4 <= at(average) <= max(values) + 1e-4


def test_a_run_goes_on_from_an_average_that_was_kept():
    average, kept = Average(network(1.0), 0.9), Average(network(7.0), 0.9).weights
    average.restore(kept)
    assert at(average) == 7.0
    average.follow(network(17.0), progress=1.0)
    assert at(average) == 8.0
