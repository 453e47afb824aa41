"""The lines by which the program says how sure it is, and how near two meanings are.

A line is named figures with a weight for each; a meaning is a vector of small numbers.
"""

import json
import math
from array import array
from collections.abc import Mapping
from functools import cache
from operator import mul
from typing import NamedTuple

from timeline_app import resources
from timeline_app.languages import MAIN

FILE = "numbers.json"
Features = Mapping[str, float]


@cache
def weights() -> Mapping[str, Features]:
    """The weights by number: "date", "title" and "merging"; empty where they are missing."""
    path = resources.path("models", MAIN, FILE)
    if not path.exists():
        return {}
    read: Mapping[str, Features] = json.loads(path.read_text(encoding="utf-8"))["weights"]
    return read


def chance(name: str, features: Features) -> float | None:
    """The probability that a line gives, from 0 to 1; None where it was not learned."""
    line = weights().get(name)
    return None if line is None else probability(line, features)


def probability(line: Features, features: Features) -> float:
    """The probability of features by weights: a logistic regression.

    >>> probability({"some": 0.0}, {"some": 1.0, "unknown": 3.0})
    0.5
    """
    total = sum(value * line.get(name, 0.0) for name, value in features.items())
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))), 4)


class Vector(NamedTuple):
    """Signed bytes as numbers, and the square of their length."""

    values: "array[int]"
    square: int


def vector(values: bytes) -> Vector:
    """Made once by whoever compares it with many."""
    found = array("b", values)
    return Vector(found, sum(map(mul, found, found)))


def cosine_of(one: Vector, other: Vector) -> float:
    """How near two vectors point; 0 where one is missing."""
    lengths = math.sqrt(one.square * other.square)
    return sum(map(mul, one.values, other.values)) / lengths if lengths else 0.0


def cosine(one: bytes, other: bytes) -> float:
    """How near two vectors of signed bytes point; 0 where one is missing."""
    return cosine_of(vector(one), vector(other))
