"""Which clashes are of one happening, and which only of a series of like ones."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from timeline_app.findings.pairs.comparing import Comparison
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.model import FindingKind

Judged = tuple[Verdict, Comparison]
_Key = tuple[FindingKind, int, int]
"""A kind and a sentence: its document and its number."""
_MOST_RIVALS = 3
_NEARLY = 0.8
"""What scores this share of a clash might be meant as well."""


def without(judged: Sequence[Judged]) -> Iterator[list[Judged]]:
    """What is told of one happening together, the surest first.

    A sentence that clashes with many others about as well tells one of a series, and so do they:
    it is left out.
    """
    scores = _scores(judged)
    taken: dict[tuple[_Key, int], list[Judged]] = {}
    for verdict, pair in sorted(judged, key=lambda one: -one[0].score):
        keys = _keys(verdict, pair)
        group = next((taken[key] for key in keys if key in taken), None)
        if group is not None:
            group.append((verdict, pair))
        elif _rivals(scores, keys, _NEARLY * verdict.score) <= _MOST_RIVALS:
            group = [(verdict, pair)]
        if group is not None:
            taken.update(dict.fromkeys(keys, group))
    yield from {id(group): group for group in taken.values()}.values()


def _keys(verdict: Verdict, pair: Comparison) -> list[tuple[_Key, int]]:
    """Either sentence with the document of the other."""
    sides = ((pair.a, pair.b), (pair.b, pair.a))
    return [((verdict.kind, a.document, a.number), b.document) for a, b in sides]


def _scores(judged: Sequence[Judged]) -> dict[_Key, dict[tuple[int, int], float]]:
    """For each sentence how well it clashes with each other one."""
    found: defaultdict[_Key, dict[tuple[int, int], float]] = defaultdict(dict)
    for verdict, pair in judged:
        for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
            known = found[verdict.kind, one.document, one.number]
            at = other.document, other.number
            known[at] = max(verdict.score, known.get(at, 0.0))
    return found


def _rivals(
    scores: dict[_Key, dict[tuple[int, int], float]],
    keys: Sequence[tuple[_Key, int]],
    bar: float,
) -> int:
    """How many sentences clash about as well with one of the two."""
    return max(sum(score >= bar for score in scores[key].values()) for key, _ in keys)
