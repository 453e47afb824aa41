"""Expressions that belong together: the interval or the set that neighbours make, and open ends.

Each stays an expression with a value of its own; the first one carries the whole, the others
refer to it.  The whole of "between A and B" is ``[A..B]``: somewhere within.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline_app.model import edtf, edtf_parts, moment
from timeline_app.model.expression import AnchorKind, TimeExpression, TimexType
from timeline_app.model.when import Precision, When
from timeline_app.temporal import lengths
from timeline_app.temporal.times import Joint, Opening, Times

_POINTS = {TimexType.DATE, TimexType.TIME}
_CLOCKS = {Precision.HOUR, Precision.MINUTE, Precision.SECOND}
_MOST_MEMBERS = 50
"""A longer list is no date of one event; its members stay apart."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A text, and what its language says of the words between its expressions."""

    text: str
    times: Times


@dataclass(frozen=True, slots=True)
class _Chain:
    """Neighbours joined one to the next, and the joints between them."""

    first: int
    joints: tuple[Joint, ...]

    @property
    def last(self) -> int:
        return self.first + len(self.joints)


def join(text: str, found: Sequence[TimeExpression], times: Times) -> list[TimeExpression]:
    """The expressions of a text, in order, with what they make together."""
    said = _Said(text, times)
    result = list(found)
    at = 0
    while at < len(result):
        at = _join_from(said, result, at) + 1
    return result


def _join_from(said: _Said, result: list[TimeExpression], at: int) -> int:
    """Join what begins at one expression; returns the last one that was taken."""
    length = _length(said, result, at)
    if length is not None:
        _mark(result, at, at + 1, length)
        return at + 1
    chain = _chain(said, result, at)
    if not chain.joints:
        _open(said, result, at)
        return at
    return _join_chain(said, result, chain)


def _chain(said: _Said, result: list[TimeExpression], at: int) -> _Chain:
    joints: list[Joint] = []
    is_between = said.times.joints.opening(said.text, result[at].span.start) is Opening.BETWEEN
    while at + len(joints) + 1 < len(result) and len(joints) < _MOST_MEMBERS:
        number = at + len(joints)
        joint = _joint(said, result, number)
        if joint is None or (joint in _ENDS and joints and joints[-1] in _ENDS):
            break
        joints.append(joint)
        if is_between and joint is Joint.AND:
            break
    return _Chain(at, tuple(joints))


_ENDS = {Joint.SPAN, Joint.DASH}


def _joint(said: _Said, result: list[TimeExpression], number: int) -> Joint | None:
    left, right = result[number], result[number + 1]
    if not (left.type in _POINTS and right.type in _POINTS):
        return None
    joint = said.times.joints.between(said.text, left.span.end, right.span.start)
    if joint is None or left.when is None:
        return None
    if right.value == "PRESENT_REF" and joint in _ENDS:
        return joint
    if right.when is None or right.when.is_open or left.when.is_open:
        return None
    if joint is Joint.DASH and left.type is not right.type:
        return None
    _set_apart(said, result, number, joint)
    first, last = result[number].when, result[number + 1].when
    if first is None or last is None:
        return None
    return joint if _is_later(first, last) or _is_overnight(first, last, joint) else None


def _set_apart(said: _Said, result: list[TimeExpression], number: int, joint: Joint) -> None:
    """From November to February: each was placed alone, and they lie in two years.

    What is over ended last February and began the November before; what is to come ends after.
    """
    left, right = result[number], result[number + 1]
    if joint not in _ENDS or left.when is None or right.when is None:
        return
    if not left.anchor or not right.anchor or left.when.precision is not right.when.precision:
        return
    if not 0 < left.when.earliest - right.when.earliest < _A_YEAR:
        return
    if _names_a_year(said, left) or _names_a_year(said, right):
        return
    is_ahead = right.anchor_kind is AnchorKind.DOCUMENT and (
        edtf.day_name(left.when.earliest) > right.anchor
    )
    moved = number + 1 if is_ahead else number
    result[moved] = _in_year(result[moved], 1 if is_ahead else -1)


_A_YEAR = 366 * moment.DAY


def _names_a_year(said: _Said, expression: TimeExpression) -> bool:
    """Whether anything but a month and its day places it: a weekday, a year, "last"."""
    when = expression.when
    is_yearly = when is not None and when.precision in {Precision.DAY, Precision.MONTH}
    return not (is_yearly and said.times.joints.names_month_alone(expression.text))


def _in_year(expression: TimeExpression, by: int) -> TimeExpression:
    """The same day or month of a year before or after; itself where there is none."""
    text = expression.when.edtf if expression.when else ""
    if not text[:4].isdigit() or expression.value[:4] != text[:4]:
        return expression
    year = moment.iso_year(int(text[:4]) + by)
    when = _parsed(year + text[4:])
    return (
        replace(expression, when=when, value=year + expression.value[4:]) if when else expression
    )


def _is_later(left: When, right: When) -> bool:
    """Whether the second begins and ends after the first: neither holds the other."""
    return left.earliest < right.earliest and left.latest < right.latest


def _is_overnight(left: When, right: When, joint: Joint) -> bool:
    """From 10 p.m. to 2 a.m.: the second lies on the day after."""
    is_clock = "T" in left.edtf and "T" in right.edtf
    is_clock = is_clock and left.precision in _CLOCKS and right.precision in _CLOCKS
    is_one_day = left.earliest // moment.DAY == right.earliest // moment.DAY
    return joint in _ENDS and is_clock and is_one_day and right.latest < left.earliest


def _join_chain(said: _Said, result: list[TimeExpression], chain: _Chain) -> int:
    first, last = chain.first, chain.last
    if chain.joints[0] is Joint.AND and _is_between(said, result, chain):
        whole = _somewhere(result[first], result[first + 1])
        return _finish(said, result, first, first + 1, whole)
    if len(chain.joints) == 1 and chain.joints[0] in _ENDS:
        _carry_over(result, last)
        return _finish(said, result, first, last, _span(result[first], result[last]))
    last, whole = _listed(result, chain)
    if whole is not None:
        return _finish(said, result, first, last, whole)
    if chain.joints[0] in _ENDS:
        return _finish(said, result, first, first + 1, _span(result[first], result[first + 1]))
    return first


def _is_between(said: _Said, result: list[TimeExpression], chain: _Chain) -> bool:
    return said.times.joints.opening(said.text, result[chain.first].span.start) is Opening.BETWEEN


def _finish(
    said: _Said, result: list[TimeExpression], first: int, last: int, whole: When | None
) -> int:
    if whole is None:
        return first
    if _has_frame(said, result, first):
        first -= 1
    _mark(result, first, last, whole)
    return last


def _has_frame(said: _Said, result: list[TimeExpression], first: int) -> bool:
    """Whether the day of the hours stands right before them: "on 3 May, from 10:15 to 10:40"."""
    if first == 0:
        return False
    day, clock = result[first - 1], result[first]
    if day.when is None or clock.when is None or clock.when.precision not in _CLOCKS:
        return False
    if day.whole is not None or day.part_of is not None or day.type is not TimexType.DATE:
        return False
    is_same = day.when.is_exact_day and day.when.earliest // moment.DAY == (
        clock.when.earliest // moment.DAY
    )
    return is_same and said.times.joints.frames(said.text, day.span.end, clock.span.start)


def _mark(result: list[TimeExpression], first: int, last: int, whole: When) -> None:
    result[first] = replace(result[first], whole=whole)
    for number in range(first + 1, last + 1):
        result[number] = replace(result[number], part_of=first)


def _carry_over(result: list[TimeExpression], last: int) -> None:
    """Put the end of a night on the day after its beginning."""
    left, right = result[last - 1].when, result[last].when
    if left is None or right is None or not _is_overnight(left, right, Joint.SPAN):
        return
    day = edtf.day_name(right.earliest + moment.DAY)
    when = edtf.parse(day + right.edtf[right.edtf.index("T") :])
    value = day + result[last].value[result[last].value.index("T") :]
    result[last] = replace(result[last], when=when, value=value)


def _side(when: When) -> str:
    """An end as EDTF can say it within an interval or a set; "" where it cannot."""
    try:
        return when.edtf if isinstance(edtf_parts.read(when.edtf), edtf_parts.Date) else ""
    except ValueError:
        return ""


def _parsed(text: str) -> When | None:
    try:
        return edtf.parse(text)
    except ValueError:
        return None


def _span(left: TimeExpression, right: TimeExpression) -> When | None:
    """From the first to the second, which may be now: that end is open."""
    first, last = left.when, right.when
    if first is None:
        return None
    if last is None:
        return _since(first)
    sides = _side(first), _side(last)
    if sides[0] == sides[1] != "":
        return None  # from dawn to dusk: EDTF has no parts of a day
    if all(sides):
        return _parsed("/".join(sides))
    if first.earliest > last.earliest:
        return None
    plain = When(
        first.start_earliest, first.start_latest, last.end_earliest, last.end_latest,
        Precision.INTERVAL, "",
    )  # fmt: skip
    return _parsed(edtf.write(plain))


def _somewhere(left: TimeExpression, right: TimeExpression) -> When | None:
    if left.when is None or right.when is None:
        return None
    sides = _side(left.when), _side(right.when)
    if all(sides):
        return _parsed(f"[{'..'.join(sides)}]")
    return _parsed(edtf.span_name(left.when.earliest, right.when.latest))


def _since(when: When) -> When | None:
    side = _side(when) or edtf.day_name(when.earliest)
    return _parsed(f"{side}/..")


def _until(when: When) -> When | None:
    side = _side(when) or edtf.day_name(when.latest)
    return _parsed(f"../{side}")


def _listed(result: list[TimeExpression], chain: _Chain) -> tuple[int, When | None]:
    """The set that a list makes, and the last expression of it."""
    words = [n for n, joint in enumerate(chain.joints) if joint in {Joint.AND, Joint.OR}]
    if not words:
        return chain.first, None
    joints = chain.joints[: words[-1] + 1]
    if len(chain.joints) > len(joints) and chain.joints[len(joints)] in _ENDS:
        joints = chain.joints[: len(joints) + 1]
    members = _members(result, chain.first, joints)
    if members is None:
        return chain.first, None
    opening, closing = "[]" if chain.joints[words[-1]] is Joint.OR else "{}"
    last = chain.first + len(joints)
    return last, _parsed(f"{opening}{','.join(members)}{closing}")


def _members(
    result: list[TimeExpression], first: int, joints: Sequence[Joint]
) -> list[str] | None:
    """The members of a list as EDTF spells them; None where they are of different kinds."""
    whens = [expression.when for expression in result[first : first + len(joints) + 1]]
    known = [when for when in whens if when is not None]
    sides = [_side(when) for when in known]
    if len(known) != len(whens) or not all(sides):
        return None
    if len({when.precision for when in known}) > 1:
        return None
    if not all(_is_later(left, right) for left, right in pairwise(known)):
        return None
    members = [sides[0]]
    for joint, side in zip(joints, sides[1:], strict=True):
        if joint in _ENDS:
            members[-1] += f"..{side}"
        else:
            members.append(side)
    return members


def _length(said: _Said, result: list[TimeExpression], at: int) -> When | None:
    """The days that a length and its first or last day make: "three days from 3 May"."""
    if at + 1 >= len(result) or result[at].type is not TimexType.DURATION:
        return None
    length, day = result[at], result[at + 1]
    if day.when is None or not day.when.is_exact_day or lengths.is_of_speech(day):
        return None
    joint = said.times.joints.lengths(said.text, length.span.end, day.span.start)
    if joint is None or said.times.joints.opening(said.text, length.span.start) is Opening.WITHIN:
        return None
    is_backwards = joint is Joint.LENGTH_TO
    if is_backwards and not said.times.joints.is_definite(length.text):
        return None
    ends = lengths.ends(length.value, day.when, is_backwards=is_backwards)
    return _parsed("/".join(ends)) if ends else None


def _open(said: _Said, result: list[TimeExpression], at: int) -> None:
    """Since 2018, until May, from 1990 onwards: one end is not told."""
    expression = result[at]
    when = expression.when
    if when is None or when.is_open or expression.type not in _POINTS:
        return
    word = said.times.joints.opening(said.text, expression.span.start)
    whole = None
    if expression.rule in said.times.kinds.two_days and when.precision is Precision.DAY:
        whole = _parsed(f"{when.edtf}/{edtf.day_name(when.latest + 1)}")
    elif word is Opening.SINCE or said.times.joints.goes_on(
        said.text, expression.span.end, is_from=word is Opening.FROM
    ):
        whole = _since(when)
    elif word is Opening.UNTIL:
        whole = _until(when)
    if whole is not None:
        result[at] = replace(expression, whole=whole)
