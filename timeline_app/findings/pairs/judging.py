"""How likely a clash is one happening told in two ways: named figures, each with its weight.

The weights lie in ``resources/models/en/clashes.json``; ``python -m timeline_app.training
clashes`` learns them.  Without them no clash is told.
"""

import json
import math
from collections.abc import Mapping
from functools import cache

from timeline_app import resources
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.languages import MAIN
from timeline_app.numbers import probability

FILE = "clashes.json"
SHARED = frozenset(
    {
        *(
            "rivals",
            "best",
            "best_there",
            "ahead",
            "near",
            "cosine",
            "first",
            "mutual",
            "rank",
            "chosen",
            "own",
            "story",
        ),
        *("deed", "deed_weight", "slots", "whom_same", "whom_other", "theme_same"),
        *("theme_other", "long_apart", "who_other", "who_same"),
    }
)
"""What speaks for one happening whatever the kind; each kind may weigh it more or less."""
_ROUNDED = 0.001
"""Likelihoods are rounded to less; sums in another order differ by far less still."""
_FEW, _DOUBLED = 200, 0.8
"""Sentences of a small heap, and what each doubling takes from the log odds."""


def features(clash: Clash) -> dict[str, float]:
    """All that the weights know of a clash, by name."""
    kind = str(clash.kind)
    found = {"bias": 1.0, kind: 1.0}
    for name, value in clash.features.items():
        if value:
            found[f"{kind}:{name}"] = value
            if name in SHARED:
                found[name] = value
    return found


def likelihood(clash: Clash) -> float:
    """The probability that it is one happening; 0 where nothing was learned."""
    line = _learned().get("weights")
    return probability(line, features(clash)) if line else 0.0


def at_most(clash: Clash, sentences: int) -> float:
    """The most that it can be once it is known how the clash stands among its rivals.

    ``sentences`` of the heap: no sentence has more rivals.
    """
    line = _learned().get("weights")
    if not line:
        return 0.0
    found = features(clash)
    most = {"rivals": math.log(1 + 2 * sentences), "best": 1.0, "best_there": 1.0}
    for name, value in {**most, "ahead": clash.features["near"]}.items():
        names = (name, f"{clash.kind}:{name}")
        if sum(line.get(one, 0.0) for one in names) > 0:
            found |= dict.fromkeys(names, value)
    return min(1.0, probability(line, found) + _ROUNDED)


def bar(clash: Clash, sentences: int) -> float:
    """The least likelihood at which it is told; the more is told, the more is alike by chance."""
    odds = float(_learned().get("bars", {}).get(str(clash.kind), 0.0))
    odds += _DOUBLED * math.log2(max(1.0, sentences / _FEW))
    return 1 / (1 + math.exp(-odds))


@cache
def _learned() -> Mapping[str, Mapping[str, float]]:
    path = resources.path("models", MAIN, FILE)
    if not path.exists():
        return {}
    read: Mapping[str, Mapping[str, float]] = json.loads(path.read_text(encoding="utf-8"))
    return read
