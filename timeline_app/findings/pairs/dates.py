"""One happening, two days."""

from collections.abc import Iterator

from timeline_app.findings.lexicon import words
from timeline_app.findings.pairs.comparing import Comparison
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.model import FindingKind
from timeline_app.model.moment import DAY

_ONCE = 6.0
_OTHERWISE = 12.0
_WITHIN = 4.0
"""How much more is asked for within one document, which knows what it tells."""
_NEAR = 45 * DAY
_NEARBY = 1.5
_LEAST_DEED = 0.5
_WHOM = 2.0


def judge(pair: Comparison) -> Iterator[Verdict]:
    """The days of one deed that happens once."""
    one, other = pair.one, pair.other
    if not pair.are_apart or not pair.are_told or pair.deed < _LEAST_DEED:
        return
    if pair.who.is_other or pair.whom.is_other or one.ordinal != other.ordinal:
        return
    if one.when is None or other.when is None or pair.is_beside:
        return
    score = pair.sameness + (_WHOM if pair.whom.is_same or pair.who.is_same else 0.0)
    score += _NEARBY if (pair.gap or 0) < _NEAR else 0.0
    bar = _ONCE if is_once(pair) else _OTHERWISE
    if score >= bar + (_WITHIN if pair.is_within else 0.0):
        yield Verdict(FindingKind.DATE, score, (one.when, other.when), "days")


def is_once(pair: Comparison) -> bool:
    """Whether it happens once: by its deed, or because both count it."""
    both = (pair.one, pair.other)
    counted = bool(pair.one.ordinal)
    return counted or any(one.deed in words("once") for one in both)
