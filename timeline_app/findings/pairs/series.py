"""Which clashes are of one happening, and which only of a series of like ones."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from timeline_app.findings.pairs.verdict import Clash
from timeline_app.model import FindingKind

Judged = tuple[float, Clash]
"""A clash with its likelihood."""
_Key = tuple[FindingKind, int, int]
"""A kind and a sentence: its document and its number."""
_MOST_RIVALS = 3
_NEARLY = 0.9
"""What is this share as likely as a clash might be meant as well."""


def without(judged: Sequence[Judged]) -> Iterator[list[Judged]]:
    """What is told of one happening together, the likeliest first.

    A sentence that clashes with many others about as well tells one of a series, and so do they:
    it is left out.
    """
    scores = _scores(judged)
    taken: dict[tuple[_Key, int], list[Judged]] = {}
    for likelihood, clash in sorted(judged, key=_order):
        keys = _keys(clash)
        group = next((taken[key] for key in keys if key in taken), None)
        if group is not None:
            group.append((likelihood, clash))
        elif _rivals(scores, keys, _NEARLY * likelihood) <= _MOST_RIVALS:
            group = [(likelihood, clash)]
        if group is not None:
            taken.update(dict.fromkeys(keys, group))
    yield from {id(group): group for group in taken.values()}.values()


def _order(one: Judged) -> tuple[float, list[tuple[int, int]]]:
    return -one[0], [(line.document, line.number) for line in one[1].lines]


def _keys(clash: Clash) -> list[tuple[_Key, int]]:
    """Either sentence with the document of the other."""
    a, b = clash.lines
    return [
        ((clash.kind, one.document, one.number), other.document) for one, other in ((a, b), (b, a))
    ]


def _scores(judged: Sequence[Judged]) -> dict[_Key, dict[tuple[int, int], float]]:
    """For each sentence how likely it clashes with each other one."""
    found: defaultdict[_Key, dict[tuple[int, int], float]] = defaultdict(dict)
    for likelihood, clash in judged:
        a, b = clash.lines
        for one, other in ((a, b), (b, a)):
            known = found[clash.kind, one.document, one.number]
            at = other.document, other.number
            known[at] = max(likelihood, known.get(at, 0.0))
    return found


def _rivals(
    scores: dict[_Key, dict[tuple[int, int], float]],
    keys: Sequence[tuple[_Key, int]],
    bar: float,
) -> int:
    """How many sentences clash about as likely with one of the two."""
    return max(sum(score >= bar for score in scores[key].values()) for key, _ in keys)
