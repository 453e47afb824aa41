"""One happening, two days."""

from collections.abc import Iterator
from math import log10

from timeline_app.findings import stages
from timeline_app.findings.pairs.comparing import StatementComparison
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.findings.statements import Statement
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import FindingKind, moment
from timeline_app.model.moment import DAY

_NEAR = 45 * DAY
_YEAR = 366 * DAY
_LEAST = 0.2
"""Of the nearness of deeds, where the two are not told of one thing."""


def clashes(pair: StatementComparison) -> Iterator[tuple[float, Clash]]:
    """The two days of one deed, with how well the clauses fit each other."""
    one, other = pair.one, pair.other
    if not pair.are_apart or one.when is None or other.when is None or not _may_be_one(pair):
        return
    features = {
        **pair.features,
        "once": float(_is_once(pair)),
        "gap": log10(1 + (pair.gap or 0) / DAY),
        "slip": float(_is_slip(pair)),
        "same_day_of_year": float(_is_same_day_of_year(pair)),
        "month": float((pair.gap or 0) < _NEAR),
        "far": float((pair.gap or 0) > _YEAR and not _is_same_day_of_year(pair)),
        "rough": float(_is_rough(pair)),
        "several": float(_is_several(pair)),
        "headed": float(
            one.when.end <= pair.a.sentence.span.start
            or other.when.end <= pair.b.sentence.span.start
        ),
        "pointing": float(any(slot.is_open for each in (one, other) for slot in each.theme)),
    }
    yield (
        pair.sameness + 2.0 * pair.parties.is_same,
        pair.clash(FindingKind.DATE, "days", (one.when, other.when), features),
    )


def _may_be_one(pair: StatementComparison) -> bool:
    """Whether nothing but the day speaks against one happening."""
    if not pair.are_told or _names_both(pair):
        return False
    if pair.deed < _LEAST and not (pair.parties.is_same or pair.in_slots):
        return False
    if stages.are_apart(pair.one.deed, pair.other.deed):
        return False
    if pair.deed < 1.0 and pair.theme.is_other:
        return False  # "the flood came" and "school began" are two happenings
    return not (_are_named_apart(pair) or _is_any(pair))


def _are_named_apart(pair: StatementComparison) -> bool:
    """Whether it was done to two things that have names."""
    one, other = pair.whom.one, pair.whom.other
    if one is None or other is None or not pair.whom.is_other:
        return False
    return bool(one.called and other.called)


def _is_rough(pair: StatementComparison) -> bool:
    """Whether one of the dates is a year or longer."""
    spans = ((one.last or 0) - (one.first or 0) for one in (pair.one, pair.other))
    return max(spans) > _NEAR


def _is_any(pair: StatementComparison) -> bool:
    """Whether both are told of some one or other: "a woman"."""
    themes = [slot for slot in (pair.theme.one, pair.theme.other) if slot is not None]
    is_any = bool(themes) and all(one.is_indefinite and not one.called for one in themes)
    return is_any and pair.theme.is_same


def _names_both(pair: StatementComparison) -> bool:
    """Whether one sentence names the day of the other too: then it knows both."""
    sides = ((pair.a, pair.other), (pair.b, pair.one))
    return any(own.sentence.names_day(its.first or 0, its.last or 0) for own, its in sides)


def _is_several(pair: StatementComparison) -> bool:
    """As in "rounds are played from 2 September" and "the round was played on the 7th"."""
    ours, theirs = ([slot.is_many for slot in one.theme[:1]] for one in (pair.one, pair.other))
    return bool(ours and theirs) and ours != theirs and pair.theme.is_same


def _is_same_day_of_year(pair: StatementComparison) -> bool:
    first, second = (_date(one) for one in (pair.one, pair.other))
    return first is not None and second is not None and first[1:] == second[1:]


def _is_slip(pair: StatementComparison) -> bool:
    """Whether two of day, month and year are one."""
    first, second = (_date(one) for one in (pair.one, pair.other))
    if first is None or second is None:
        return False
    return sum(x == y for x, y in zip(first, second, strict=True)) == len(first) - 1


def _date(statement: Statement) -> tuple[int, int, int] | None:
    """Year, month and day of a statement that lies on one day."""
    if statement.first is None or statement.last is None:
        return None
    if statement.first // DAY != statement.last // DAY:
        return None
    return moment.civil_day(statement.first // DAY)


def _is_once(pair: StatementComparison) -> bool:
    """Whether it happens once: by its deed, or because both count it."""
    both = (pair.one, pair.other)
    return bool(pair.one.ordinal) or any(one.deed in words("once") for one in both)
