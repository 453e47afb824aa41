"""How likely each day of a mention is the right one: a logistic regression, its weights a file."""

import json
import math
from collections.abc import Sequence
from functools import cache

from timeline_app import resources
from timeline_app.extraction.day_candidates import DayChoice, Features
from timeline_app.languages import MAIN
from timeline_app.model import When

FILE = "dates.json"


@cache
def _weights() -> Features:
    path = resources.path("models", MAIN, FILE)
    if not path.exists():
        return {}
    known: Features = json.loads(path.read_text(encoding="utf-8"))["weights"]
    return known


def score(choice: DayChoice) -> float:
    """The probability that the day, or that none, is right."""
    weights = _weights()
    total = sum(value * weights.get(name, 0.0) for name, value in choice.features.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def best(choices: Sequence[DayChoice]) -> tuple[DayChoice, float]:
    """The likeliest, the earlier day where two are alike; none is one of them."""
    scored = [(score(choice), choice) for choice in choices]
    top, choice = max(scored, key=lambda pair: (pair[0], _earlier(pair[1])))
    return choice, top


def _earlier(choice: DayChoice) -> int:
    return -choice.when.earliest if choice.when is not None else 0


def of(choices: Sequence[DayChoice], when: When) -> float | None:
    """The probability of one day; None where it is no choice."""
    return next((score(choice) for choice in choices if choice.when == when), None)


def is_trained() -> bool:
    """Whether there are weights to judge by."""
    return bool(_weights())
