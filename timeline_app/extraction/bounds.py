"""Bounds from a time expression and the word before it: "since May", "by 2010", "within weeks"."""

from timeline_app.model import Precision, TimeExpression, TimexType, When, edtf, moment
from timeline_app.syntax import words

_CLOCKS = frozenset({Precision.HOUR, Precision.MINUTE, Precision.SECOND})
_NEAR_FUTURE = {"D": 14, "W": 60, "M": 365, "Y": 3_650}
"""Days that "within days", "within weeks", ... reach at most."""
_DAYS = {"D": 1, "W": 7, "M": 31, "Y": 366}


def _listed(name: str) -> frozenset[str]:
    return words("clause_words", "bounds", name)


def due() -> frozenset[str]:
    """Words that name the last moment of something."""
    return _listed("deadline")


def apply(
    case: str, expression: TimeExpression, published: When | None, *, is_planned: bool = False
) -> When | None:
    """The bounds of what an expression with this preposition dates."""
    when = expression.when
    if when is None:
        return None
    if when.precision in _CLOCKS and case in _listed("on_the_day"):
        # "By 11:05 the fire was out": some time of that day, not of all days before it.
        first = when.earliest - when.earliest % moment.DAY
        return edtf.from_bounds(first, first + moment.DAY - 1)
    if case in _listed("outset"):
        ends_now = published is not None and published.latest >= when.earliest
        last = published.latest if published and ends_now else moment.DISTANT_FUTURE
        is_later = case in _listed("beyond") and _has_edges(when) and when.latest < last
        return edtf.from_bounds(when.latest + 1 if is_later else when.earliest, last)
    if case in _listed("before"):
        last = when.earliest - 1 if _has_edges(when) else when.latest
        return edtf.from_bounds(moment.DISTANT_PAST, last)
    # "By the end of 1969 it had been rebuilt": in that year, for all that is told.
    return _coming_until(when, published) if case in due() and is_planned else when


def _has_edges(when: When) -> bool:
    """Whether before it and after it are outside of it: not of "about 1950", "mid-1944"."""
    is_vague = when.approximate or when.uncertain or when.edtf.startswith("[")
    return not is_vague and when.latest < moment.DISTANT_FUTURE


def _coming_until(when: When, published: When | None) -> When:
    """As in "to be paid by 3 May": from the day on which it was written until then."""
    if published is None or published.earliest > when.latest:
        return when
    return edtf.from_bounds(published.earliest, when.latest)


def coming(case: str, expression: TimeExpression, starts: When) -> When | None:
    """As in "within weeks": from the document's date on, for as long as such words reach."""
    within = _listed("within")
    if case not in within and not expression.text.lower().startswith(tuple(within)):
        return None
    if expression.type is not TimexType.DURATION:
        return None
    unit = expression.value.rstrip()[-1:]
    amount = "".join(c for c in expression.value if c.isdigit())
    known = bool(amount) and len(amount) < 5
    days = int(amount) * _DAYS.get(unit, 1) if known else _NEAR_FUTURE.get(unit, 60)
    return edtf.from_bounds(starts.earliest, starts.latest + days * moment.DAY)


def is_elsewhere(case: str, expression: TimeExpression) -> bool:
    """Whether words without a date still place it away from now: "in two years", "recently"."""
    if expression.type is TimexType.DURATION:
        return case in _listed("lasting")
    return expression.value in {"PAST_REF", "FUTURE_REF"}
