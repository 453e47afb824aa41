"""The spelling of EDTF: text to its parts and back, without any arithmetic."""

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum

LONGEST = 1_000
"""Characters; nothing a person or a program writes as one date is longer."""

UNCERTAIN = 1
APPROXIMATE = 2
_MARKS = ("", "?", "~", "%")
_BITS = {mark: bits for bits, mark in enumerate(_MARKS)}


@dataclass(frozen=True, slots=True)
class Year:
    """``digits`` may hold X; ``exponent`` and ``significant`` are those of ``Y17101E4S3``."""

    is_negative: bool
    digits: str
    exponent: int | None = None
    significant: int | None = None


@dataclass(frozen=True, slots=True)
class Date:
    """One date as written; month and day are two characters (X allowed) or "".

    ``doubts`` holds UNCERTAIN | APPROXIMATE for year, month, day.  ``clock`` reads ``T23:20:30``,
    or ``T23:20`` and ``T23`` for a whole minute and hour: the format itself knows only the first,
    ISO 8601 the other two as well.  ``zone`` reads ``Z``, ``-04`` or ``+04:30``.
    """

    year: Year
    month: str = ""
    day: str = ""
    clock: str = ""
    doubts: tuple[int, ...] = field(default=(0,))
    zone: str = ""


class EdtfEnd(StrEnum):
    """An end of an interval that is no date."""

    OPEN = ".."
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class EdtfInterval:
    """``start/end``."""

    start: Date | EdtfEnd
    end: Date | EdtfEnd


@dataclass(frozen=True, slots=True)
class EdtfRange:
    """``first..last`` within a set; None is an open side."""

    first: Date | None
    last: Date | None


@dataclass(frozen=True, slots=True)
class EdtfSet:
    """``[...]`` is one of its members, ``{...}`` (``is_all``) all of them."""

    members: tuple[Date | EdtfRange, ...]
    is_all: bool


Expression = Date | EdtfInterval | EdtfSet


# The letters of the 2012 draft, and small ones for large ones.
_LETTERS = str.maketrans("uxyepstz−", "XXYESSTZ-")
_SIDES = {
    "..": EdtfEnd.OPEN,
    "open": EdtfEnd.OPEN,
    "": EdtfEnd.UNKNOWN,
    "unknown": EdtfEnd.UNKNOWN,
}
_SOUTHERN = re.compile(r"-2([1-4])\^southernhemisphere", re.IGNORECASE)
_BOTH_MARKS = re.compile(r"\?~|~\?")


def read(text: str) -> Expression:
    """The parts of one EDTF string.  Raises ValueError."""
    text = text.strip()
    if not text or len(text) > LONGEST:
        raise ValueError("no EDTF: empty or too long")
    if text[0] in "[{":
        return _read_set(text)
    if "/" in text:
        start, _, end = text.partition("/")
        return _read_interval(start, end)
    return read_date(text)


def _read_interval(start: str, end: str) -> EdtfInterval:
    found = EdtfInterval(_read_side(start), _read_side(end))
    if isinstance(found.start, EdtfEnd) and isinstance(found.end, EdtfEnd):
        raise ValueError("an interval needs a date on one side")  # noqa: TRY004
    return found


def _read_side(text: str) -> Date | EdtfEnd:
    side = _SIDES.get(text.strip().lower())
    return read_date(text) if side is None else side


def _read_set(text: str) -> Expression:
    opening, body, closing = text[0], text[1:-1], text[-1]
    if opening + closing not in ("[]", "{}"):
        raise ValueError(f"a set is not closed: {text!r}")
    members = tuple(_read_member(member.strip()) for member in body.split(","))
    if len(members) == 1 and isinstance(members[0], Date):
        return members[0]
    return EdtfSet(members, is_all=opening == "{")


def _read_member(text: str) -> Date | EdtfRange:
    first, dots, last = text.partition("..")
    if not dots:
        return read_date(text)
    if not first.strip() and not last.strip():
        raise ValueError("a range needs a date on one side")
    return EdtfRange(
        read_date(first) if first.strip() else None, read_date(last) if last.strip() else None
    )


def read_date(text: str) -> Date:
    """The parts of one date, with or without a clock time.  Raises ValueError."""
    text = _SOUTHERN.sub(lambda found: f"-{int(found[1]) + 28}", text.strip())
    text = _BOTH_MARKS.sub("%", text.translate(_LETTERS))
    day, _, clock = text.partition("T")
    found = _Scan(day).date()
    return _with_clock(found, clock) if "T" in text else found


_CLOCK = re.compile(
    r"((?:[01]\d|2[0-3])(?::[0-5]\d){0,2})(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?", re.ASCII
)


def _with_clock(date: Date, text: str) -> Date:
    found = _CLOCK.fullmatch(text)
    if not found or not date.day or "X" in _digits(date):
        raise ValueError(f"no clock time of a day: {text!r}")
    clock, zone = found.groups(default="")
    if len(zone) == 5:
        zone = f"{zone[:3]}:{zone[3:]}"
    return replace(date, clock=f"T{clock}", zone=zone)


def _digits(date: Date) -> str:
    return date.year.digits + date.month + date.day


_YEAR = re.compile(r"(Y?)(-?)([0-9X]{1,30})(?:E([0-9]{1,3}))?(?:S([0-9]{1,2}))?", re.ASCII)
_NUMBER = re.compile(r"[0-9X]{2}(?![0-9X])", re.ASCII)


class _Scan:
    """Walks along one date; qualifiers reach one part, all to the left, or a group (2012)."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._year: Year | None = None
        self._numbers: list[str] = []
        self._doubts: list[int] = []
        self._is_sealed: list[bool] = []
        self._groups: list[int] = []

    def date(self) -> Date:
        self._part()
        while self._at < len(self._text):
            if not self._take("-") or len(self._doubts) == 3:
                raise self._error()
            self._part()
        if self._year is None or self._groups:
            raise self._error()
        month, day = (*self._numbers, "", "")[:2]
        if month and (self._year.significant or self._is_long()):
            raise self._error()
        return Date(self._year, month, day, doubts=tuple(self._doubts))

    def _is_long(self) -> bool:
        return self._year is not None and _is_long(self._year)

    def _part(self) -> None:
        while self._take("("):
            self._groups.append(len(self._doubts))
        mark = self._take("?", "~", "%")
        if self._year is None:
            self._year = self._take_year()
        else:
            self._numbers.append(self._take_number())
        self._doubts.append(_BITS[mark])
        self._is_sealed.append(bool(mark))
        self._after_part()

    def _after_part(self) -> None:
        self._mark_to_the_left(self._take("?", "~", "%"))
        while self._groups and self._take(")"):
            first = self._groups.pop()
            bits = _BITS[self._take("?", "~", "%")]
            for index in range(first, len(self._doubts)):
                self._doubts[index] |= bits
                self._is_sealed[index] = True

    def _mark_to_the_left(self, mark: str) -> None:
        first = self._groups[-1] if self._groups else 0
        last = len(self._doubts) - 1
        for index in range(first, last + 1):
            # A part with its own mark keeps it alone; only the last one may carry two.
            if not self._is_sealed[index] or index == last:
                self._doubts[index] |= _BITS[mark]

    def _take(self, *options: str) -> str:
        found = self._text[self._at : self._at + 1]
        if found not in options:
            return ""
        self._at += 1
        return found

    def _take_year(self) -> Year:
        found = _YEAR.match(self._text, self._at)
        if not found:
            raise self._error()
        self._at = found.end()
        prefix, sign, digits, exponent, significant = found.groups()
        if (not prefix and (len(digits) != 4 or exponent)) or (prefix and "X" in digits):
            raise self._error()
        if significant and ("X" in digits or not int(significant)):
            raise self._error()
        return Year(
            bool(sign) and (not digits.isdigit() or int(digits) != 0),
            digits if "X" in digits else f"{int(digits):04d}",
            int(exponent) if exponent else None,
            int(significant) if significant else None,
        )

    def _take_number(self) -> str:
        found = _NUMBER.match(self._text, self._at)
        if not found:
            raise self._error()
        self._at = found.end()
        return found[0]

    def _error(self) -> ValueError:
        return ValueError(f"no EDTF date: {self._text!r}")


def _is_long(year: Year) -> bool:
    return len(year.digits) > 4 or year.exponent is not None


def write(expression: Expression) -> str:
    """The canonical spelling of 2019."""
    if isinstance(expression, EdtfInterval):
        return f"{_write_side(expression.start)}/{_write_side(expression.end)}"
    if isinstance(expression, EdtfSet):
        body = ",".join(_write_member(member) for member in expression.members)
        return f"{{{body}}}" if expression.is_all else f"[{body}]"
    return write_date(expression)


def _write_side(side: Date | EdtfEnd) -> str:
    return side.value if isinstance(side, EdtfEnd) else write_date(side)


def _write_member(member: Date | EdtfRange) -> str:
    if isinstance(member, Date):
        return write_date(member)
    return "..".join(write_date(date) if date else "" for date in (member.first, member.last))


def write_date(date: Date) -> str:
    """One date; a qualifier goes to the right of all it covers where that is enough."""
    parts = [part for part in (_write_year(date.year), date.month, date.day) if part]
    doubts = list(date.doubts)
    covered = next((i for i, bits in enumerate(doubts) if bits != doubts[0]), len(doubts))
    if any(doubts[covered:]):
        parts = [_MARKS[bits] + part for bits, part in zip(doubts, parts, strict=True)]
    else:
        parts[covered - 1] += _MARKS[doubts[0]]
    return "-".join(parts) + date.clock + date.zone


def _write_year(year: Year) -> str:
    exponent = "" if year.exponent is None else f"E{year.exponent}"
    digits = year.digits.lstrip("0") or "0" if exponent else year.digits
    significant = "" if year.significant is None else f"S{year.significant}"
    sign = "-" if year.is_negative else ""
    return f"{'Y' if _is_long(year) else ''}{sign}{digits}{exponent}{significant}"
