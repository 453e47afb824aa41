"""Finds the fixed scales on which the shipped network's activations become bytes.

A few channels of an encoder are far larger than the others and would leave these but a few
steps.  So each channel is first divided by a factor that its weights take over, as in SmoothQuant
(Xiao et al. 2023, https://arxiv.org/abs/2211.10438); then the range is cut where the mean squared
error over sample sentences is least.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app.training.graph import Scale

Floats = npt.NDArray[np.float32]
_SHIFT = 0.75
"""How much of a channel's size its weights take over: of 0.5 to 1.0 the nearest to the floats."""
_FAR = 20.0
"""No channel's factor is further than this from the middle one."""
_BLIND = ("tags", "entities", "arc")
"""Products over few even channels, which need no factors."""
_ROWS = 4
_CUTS = np.linspace(1.0, 0.2, 41)
_STEPS = 255


class Samples:
    """Activations seen at each point: some rows, and each channel's largest."""

    def __init__(self) -> None:
        """Begin with none."""
        self._random = np.random.default_rng(0)
        self._rows: dict[str, list[Floats]] = defaultdict(list)
        self._largest: dict[str, Floats] = {}

    def see(self, point: str, values: Floats) -> None:
        """Take in one sentence's activations."""
        rows = values.reshape(-1, values.shape[-1])
        largest = np.abs(rows).max(0)
        before = self._largest.get(point, largest)
        self._largest[point] = np.maximum(before, largest)
        chosen = self._random.permutation(len(rows))[:_ROWS]
        self._rows[point].append(rows[chosen])

    def scale(self, point: str, weight: Floats) -> Scale:
        """Return the scale of one point before a product with this matrix."""
        largest = self._largest[point]
        factors = np.ones_like(largest) if point in _BLIND else _factors(largest, weight)
        return _fitted(np.concatenate(self._rows[point]) / factors, factors)


def _factors(largest: Floats, weight: Floats) -> Floats:
    heaviest = np.maximum(np.abs(weight).max(1), 1e-5)
    factors = np.maximum(largest, 1e-5) ** _SHIFT / heaviest ** (1 - _SHIFT)
    evened: Floats = np.clip(factors / np.median(factors), 1 / _FAR, _FAR).astype(np.float32)
    return evened


def _fitted(rows: Floats, factors: Floats) -> Scale:
    """Return the range, cut where that lowers the error, as a step and the number that means 0."""
    low, high = min(0.0, float(rows.min())), max(0.0, float(rows.max()))
    found = [_tried(rows, low * cut, high * cut) for cut in _CUTS]
    _, step, zero = min(found)
    return Scale(factors, step, zero)


def _tried(rows: Floats, low: float, high: float) -> tuple[float, float, int]:
    step = (high - low) / _STEPS or 1.0
    zero = int(np.clip(round(-low / step), 0, _STEPS))
    back = (np.clip(np.rint(rows / step) + zero, 0, _STEPS) - zero) * step
    return float(((back - rows) ** 2).mean()), step, zero


def scales(
    session: Any,  # noqa: ANN401 - onnxruntime ships no types
    points: Mapping[str, str],
    weights: Mapping[str, Floats],
    fed: Iterable[Mapping[str, Any]],
) -> dict[str, Scale]:
    """Return the scale of every point of a network in floats, seen at work on some sentences."""
    samples = Samples()
    for one in fed:
        seen = session.run(list(points.values()), dict(one))
        for point, values in zip(points, seen, strict=True):
            samples.see(point, values)
    return {point: samples.scale(point, weights[point]) for point in points}
