"""Scales on which activations become bytes: near to the floats, whatever a channel's size."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from needs import NEEDS_TRAIN

pytest.importorskip("torch", reason=NEEDS_TRAIN)
pytest.importorskip("onnx", reason=NEEDS_TRAIN)

from timeline_app.training import calibration
from timeline_app.training.calibration import Samples, scales

rows = arrays.arrays(np.float32, (6, 4), elements=st.floats(-50, 50, width=16))


@settings(max_examples=40)
@given(rows)
def test_a_fitted_scale_gives_values_back_within_a_few_steps_or_cuts_the_far_ones(values):
    scale = calibration._fitted(values, np.ones(4, np.float32))
    assert scale.step > 0
    assert 0 <= scale.zero <= 255
    back = (np.clip(np.rint(values / scale.step) + scale.zero, 0, 255) - scale.zero) * scale.step
    low, high = min(0, values.min()), max(0, values.max())
    whole = (high - low) / 255 or 1.0
    plain = np.clip(np.rint(values / whole) + round(-low / whole), 0, 255) - round(-low / whole)
    assert ((back - values) ** 2).mean() <= ((plain * whole - values) ** 2).mean() + 1e-6


def test_nothing_but_zeros_is_no_division_by_zero():
    scale = calibration._fitted(np.zeros((3, 2), np.float32), np.ones(2, np.float32))
    assert scale.step > 0
    assert scale.zero == 0


@given(arrays.arrays(np.float32, 5, elements=st.floats(0, 1_000, width=16)),
       arrays.arrays(np.float32, (5, 3), elements=st.floats(-9, 9, width=16)))  # fmt: skip
def test_factors_are_positive_and_none_is_far_from_the_middle(largest, weight):
    factors = calibration._factors(largest, weight)
    assert factors.dtype == np.float32
    assert (factors >= 1 / calibration._FAR - 1e-6).all()
    assert (factors <= calibration._FAR + 1e-4).all()


def test_a_large_channel_is_divided_and_its_weights_take_it_over():
    factors = calibration._factors(
        np.array([100.0, 1.0, 1.0], np.float32), np.ones((3, 2), np.float32)
    )
    assert factors[0] > factors[1] == factors[2]


@pytest.mark.parametrize(("point", "is_even"), [("arc", True), ("heads", False)])
def test_some_points_need_no_factors(point, is_even):
    samples = Samples()
    samples.see(point, np.array([[[100.0, 1.0], [-3.0, 0.5]]], np.float32))
    scale = samples.scale(point, np.ones((2, 2), np.float32))
    assert (scale.factors == 1).all() == is_even


def test_the_largest_of_all_sentences_counts():
    samples = Samples()
    for values in ([[[1.0, -9.0]]], [[[5.0, 2.0]]]):
        samples.see("x", np.array(values, np.float32))
    assert samples._largest["x"].tolist() == [5.0, 9.0]


class Session:
    """Runs nothing: each point's value is what was fed."""

    def run(self, names, fed):
        return [fed["x"] * (number + 1) for number, _ in enumerate(names)]


def test_every_point_of_a_network_gets_its_scale():
    fed = [{"x": np.full((1, 2, 3), value, np.float32)} for value in (1.0, -2.0)]
    points, weights = (
        {"one": "v1", "two": "v2"},
        dict.fromkeys(("one", "two"), np.eye(3, dtype=np.float32)),
    )
    found = scales(Session(), points, weights, fed)
    assert set(found) == {"one", "two"}
    assert found["two"].step == pytest.approx(2 * found["one"].step, rel=0.01)
