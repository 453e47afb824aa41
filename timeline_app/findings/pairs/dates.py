"""One happening, two days."""

from collections.abc import Iterator

from timeline_app.findings.pairs.comparing import Comparison
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.findings.statements import Statement
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import FindingKind, moment
from timeline_app.model.moment import DAY

_ONCE = 6.5
_OTHERWISE = 12.0
_NEAR = 45 * DAY
_NEARBY = 1.5
_YEAR, _FAR = 366 * DAY, 6.0
_LEAST_DEED = 0.5
_WEEKS, _MUCH, _MEANING = 31 * DAY, 10.0, 3.0
_WHOM = 2.0
_POINTING = 2.0
"""Where a pronoun says of what it is told."""


def judge(pair: Comparison) -> Iterator[Verdict]:
    """The days of one deed that happens once."""
    one, other = pair.one, pair.other
    if not pair.are_apart or one.when is None or other.when is None or not _may_be_one(pair):
        return
    score = pair.sameness + (_WHOM if pair.parties.is_same else 0.0) + _closeness(pair)
    is_pointing = any(slot.is_open for each in (one, other) for slot in each.theme)
    score -= _POINTING if is_pointing else 0.0
    if score >= (_ONCE if _is_once(pair) else _OTHERWISE):
        yield Verdict(FindingKind.DATE, score, (one.when, other.when), "days")


def _may_be_one(pair: Comparison) -> bool:
    """Whether nothing but the day speaks against one happening."""
    if not pair.are_told or not (_is_one_deed(pair) or _is_one_line(pair)):
        return False
    if (pair.who.is_other or pair.whom.is_other) and not pair.parties.is_same:
        return False
    if _is_far(pair) and (not pair.theme.is_same or _is_rough(pair)):
        return False
    if pair.theme.is_same and _is_any(pair):
        return False
    return not (_are_named_apart(pair) or _names_both(pair) or _is_several(pair))


def _are_named_apart(pair: Comparison) -> bool:
    """Whether it was done to two things that have names."""
    one, other = pair.whom.one, pair.whom.other
    if one is None or other is None or not pair.whom.is_other:
        return False
    return bool(one.called and other.called)


def _is_rough(pair: Comparison) -> bool:
    """Whether one of the dates is a year or longer."""
    spans = ((one.last or 0) - (one.first or 0) for one in (pair.one, pair.other))
    return max(spans) > _NEAR


def _is_any(pair: Comparison) -> bool:
    """Whether both are told of some one or other: "a woman"."""
    themes = [slot for slot in (pair.theme.one, pair.theme.other) if slot is not None]
    return bool(themes) and all(one.is_indefinite and not one.called for one in themes)


def _is_one_deed(pair: Comparison) -> bool:
    return pair.deed >= _LEAST_DEED


def _is_one_line(pair: Comparison) -> bool:
    """Whether two sentences share so much that the verb does not matter, a few weeks apart."""
    is_open = not (pair.who.is_other or pair.whom.is_other)
    return (
        is_open and (pair.gap or 0) <= _WEEKS and pair.sameness + _MEANING * pair.meaning >= _MUCH
    )


def _names_both(pair: Comparison) -> bool:
    """Whether one sentence names the day of the other too: then it knows both."""
    one, other = pair.one, pair.other
    return pair.a.sentence.names_day(other.first or 0, other.last or 0) or (
        pair.b.sentence.names_day(one.first or 0, one.last or 0)
    )


def _is_several(pair: Comparison) -> bool:
    """As in "rounds are played from 2 September" and "the round was played on the 7th"."""
    ours, theirs = ([slot.is_many for slot in one.theme[:1]] for one in (pair.one, pair.other))
    return bool(ours and theirs) and ours != theirs and pair.theme.is_same


def _closeness(pair: Comparison) -> float:
    """A slip of days, or of a figure in the year, is likelier than one of years."""
    if (pair.gap or 0) < _NEAR or _is_same_day_of_year(pair):
        return _NEARBY
    return -_FAR if _is_far(pair) else 0.0


def _is_far(pair: Comparison) -> bool:
    """Whether years lie between them: seldom one happening, unless the day is the same."""
    return (pair.gap or 0) > _YEAR and not _is_same_day_of_year(pair)


def _is_same_day_of_year(pair: Comparison) -> bool:
    first, second = (_date(one) for one in (pair.one, pair.other))
    return first is not None and second is not None and first[1:] == second[1:]


def _date(statement: Statement) -> tuple[int, int, int] | None:
    """Year, month and day of a statement that lies on one day."""
    if statement.first is None or statement.last is None:
        return None
    if statement.first // DAY != statement.last // DAY:
        return None
    return moment.civil_day(statement.first // DAY)


def _is_once(pair: Comparison) -> bool:
    """Whether it happens once: by its deed, or because both count it."""
    both = (pair.one, pair.other)
    counted = bool(pair.one.ordinal)
    return counted or any(one.deed in words("once") for one in both)
