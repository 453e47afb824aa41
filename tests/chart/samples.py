"""Chronologies from plain rows, and hypothesis strategies for them."""

from array import array
from dataclasses import dataclass

from hypothesis import strategies as st

from timeline_app.model import Chronology, Mark, Precision, moment
from timeline_app.model.chronology import PRECISIONS

DAY = moment.DAY


@dataclass(frozen=True)
class Row:
    low: int
    high: int
    precision: Precision = Precision.DAY
    importance: float = 0.5
    lane: int = 0
    marks: int = 0


def day(year, month=1, number=1, **rest):
    first = moment.at(year, month, number)
    return Row(first, first + DAY - 1, **rest)


def chronology(rows, *, lanes=3, links=(), undated=()):
    """Ids count from 1 in the order given; columns are sorted as the store sorts them."""
    numbered = sorted(enumerate(rows, 1), key=lambda pair: (pair[1].low, pair[0]))
    kept = [row for _, row in numbered]
    low = array("q", [row.low for row in kept])
    high = array("q", [row.high for row in kept])
    return Chronology(
        array("q", [number for number, _ in numbered]),
        low,
        array("q", [min(row.high, moment.DISTANT_FUTURE) for row in kept]),
        low,
        high,
        array("B", [PRECISIONS.index(row.precision) for row in kept]),
        array("f", [row.importance for row in kept]),
        array("H", [row.lane for row in kept]),
        array("H", [row.marks for row in kept]),
        tuple(f"lane {number}" for number in range(lanes)),
        links=links,
        undated=undated,
        total=len(kept) + len(undated),
        documents=2,
    )


@st.composite
def rows(draw, most=24):
    """Days, months and ranges, crowded together or far apart, some open, some at one moment."""
    base = moment.at(draw(st.integers(-3_000, 2_100)))
    spread = draw(st.sampled_from([1, 30, 400, 40_000])) * DAY
    count = draw(st.integers(1, most))
    return [draw(_row(base, spread)) for _ in range(count)]


@st.composite
def _row(draw, base, spread):
    low = base + draw(st.integers(0, spread)) // DAY * DAY
    length = draw(st.sampled_from([DAY, DAY, DAY, 30 * DAY, 400 * DAY, 3_600]))
    precision = Precision.DAY if length <= DAY else Precision.MONTH
    high = low + length - 1
    sides = draw(st.sampled_from(["closed"] * 6 + ["right", "left"]))
    if sides == "right":
        high = moment.DISTANT_FUTURE
    if sides == "left":
        low = moment.DISTANT_PAST
    return Row(
        low,
        high,
        precision,
        draw(st.sampled_from([0.1, 0.5, 0.5, 0.9])),
        draw(st.integers(0, 2)),
        draw(st.sampled_from([0, Mark.PLANNED, Mark.UNREVIEWED])),
    )


def many(count, seed=1, lanes=3):
    """A large chronology from a fixed seed: half of it in bursts, some of it ranges."""
    import numpy as np

    random = np.random.default_rng(seed)
    start, span = moment.at(1990), 30 * 365 * DAY
    times = random.integers(0, span, count)
    burst = random.random(count) < 0.5
    centres = random.integers(0, span, 20)
    times[burst] = centres[random.integers(0, 20, burst.sum())] + random.integers(
        0, 20 * DAY, burst.sum()
    )
    times = np.sort(times // DAY * DAY + start)
    lengths = np.where(random.random(count) < 0.15, random.integers(2, 300, count), 1) * DAY - 1

    def column(kind, values):
        made = array(kind)
        made.frombytes(np.ascontiguousarray(values).tobytes())
        return made

    low, high = column("q", times), column("q", times + lengths)
    return Chronology(
        column("q", np.arange(1, count + 1)),
        low,
        high,
        low,
        high,
        column("B", np.full(count, PRECISIONS.index(Precision.DAY), np.uint8)),
        column("f", random.random(count).astype(np.float32)),
        column("H", random.integers(0, lanes, count).astype(np.uint16)),
        column("H", np.zeros(count, np.uint16)),
        tuple(f"lane {number}" for number in range(lanes)),
        total=count,
        documents=2,
    )
