"""The cells of a column of dates: as people abbreviate them where all stand together."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from timeline_app.model import When, edtf, moment
from timeline_app.model.short_years import full_year
from timeline_app.wording import ENGLISH, in_words, told_in

_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-]*\d)")
_SHORT_YEAR = re.compile(r"(?<![\d./-])(\d{1,2}|\?\?)([./-])(\d{1,2}|\?\?)\2(\d\d)(?![\d./-]*\d)")
_NAMED_SHORT_YEAR = re.compile(
    r"^((?:[A-Za-z]{3,9}\.?,? )?\d{1,2}(?:st|nd|rd|th)?[ .-]*[A-Za-z]{3,9}\.?[ ,-]+"
    r"|[A-Za-z]{3,9}\.?(?:-|\s?(?=')))'?(\d\d)$"
)
"""5 Feb 19, Feb-19, Feb '19; "Feb 19" is a day."""
_SEQUENCE = re.compile(r"\s*#\s*\d+$")
"""CaseMap orders the facts of one day by a number."""
_WEEK = re.compile(r"^(?:w/c|wc|w\.c\.|week commencing|week beginning|week starting)\s+", re.I)
_CLOCK = re.compile(
    r"^(.*(?:\d{4}|[./-]\d\d|\d[ -][a-z]{3,9}\.?[ -]'?\d\d))"
    r"[ ,T]+(?:at )?([01]\d|2[0-3])([0-5]\d)\s*(?:h|hrs|hours)?$",
    re.IGNORECASE,
)
"""0742 after a day with its year: as ships and barracks write it.  "May 3, 2019" is no 20:19."""
_TURNED = (
    (re.compile(r"\bon/(?:about|around)\b", re.IGNORECASE), "about"),
    (re.compile(r"\bQ([1-4])[ ,/-]*(\d{4})$", re.IGNORECASE), r"\2 Q\1"),
    (re.compile(r"(?<=\d) ?@ ?(?=\d)"), " at "),
    (re.compile(r"^~ ?(?=\d)"), "about "),
)
"""What stands in tables, and the words for it: "on/about", "Q3 2019", "~05/01/2019"."""
_YEAR_SAID = re.compile(r"\d{4}|[./-]\d{2}$")
_YEAR_ONLY = re.compile(r"^\?\?[./-]\?\?[./-](\d{4})$")
_PLACEHOLDERS = frozenset({"", "-", "–", "—", "?"})
_NO_DATES = frozenset({"tbc", "tbd", "n/a", "na", "to be confirmed", "to be determined"})
_LEAST_TO_COMPARE = 3
_MOST_KEPT = 20_000
"""Cells whose reading is remembered: the same day stands in many rows."""
_LONGEST = 60
"""Letters of a cell that are repeated when it could not be read."""


@dataclass(frozen=True, slots=True)
class CellDate:
    """How a cell was read: its date, and a sentence where something is to be said of it."""

    when: When | None = None
    problem: str = ""
    is_beside: bool = False
    """The EDTF that stands beside the cell was taken."""


NOTHING = CellDate()


def tidied(text: str) -> str:
    """The cell in words that the date field knows; two digits are a year as everywhere.

    >>> tidied("14/3/19 0742"), tidied("w/c 4 March 2019")
    ('14/3/2019 07:42', 'week of 4 March 2019')
    """
    text = _SEQUENCE.sub("", " ".join(text.split()))
    text = _WEEK.sub("week of ", text)
    for written, words in _TURNED:
        text = written.sub(words, text)
    text = _CLOCK.sub(r"\1 \2:\3", text)
    text = _SHORT_YEAR.sub(lambda m: f"{m[1]}{m[2]}{m[3]}{m[2]}{full_year(int(m[4]))}", text)
    text = _YEAR_ONLY.sub(r"\1", text)
    return _NAMED_SHORT_YEAR.sub(lambda m: f"{m[1].rstrip(' ,-')} {full_year(int(m[2]))}", text)


@lru_cache(_MOST_KEPT)
def read_cell(text: str, day_first: bool | None = None) -> CellDate:  # noqa: FBT001 - cached by value
    """The date in a cell, by the same field that reads what people type.

    What is said of it is English in every language, as all that is said of tables.
    """
    from timeline_app.temporal import read_typed  # noqa: PLC0415 - only where tables are read

    plain = text.strip()
    if plain in _PLACEHOLDERS:
        return NOTHING
    if plain.casefold() in _NO_DATES:
        return CellDate(None, "not a date")
    with told_in(ENGLISH):
        typed = read_typed(tidied(plain), day_first=day_first)
    if typed.when is None and not typed.problem:
        return CellDate(None, "not a date")
    problem = typed.problem
    if problem.startswith("No date could be read"):
        problem = f"“{plain[:_LONGEST]}” is not a date"
    return CellDate(typed.when, problem.rstrip("."))


def order_of(cells: Iterable[str]) -> bool | None:
    """Whether a column writes days first: by days above 12, else by what keeps its rows in order.

    None where nothing tells, or both are found.

    >>> order_of(["5/2/19", "20/2/19"]), order_of(["5/2/19"])
    (True, None)
    """
    found = [(int(m[1]), int(m[3]), m[4]) for cell in cells for m in _NUMBERS.finditer(cell)]
    days, months = any(a > 12 for a, _, _ in found), any(b > 12 for _, b, _ in found)
    if days or months:
        return None if days and months else days
    return _in_order(found)


def _in_order(found: Sequence[tuple[int, int, str]]) -> bool | None:
    if len(found) < _LEAST_TO_COMPARE:
        return None
    by_day = _steps_back([(year, b, a) for a, b, year in found])
    by_month = _steps_back([(year, a, b) for a, b, year in found])
    return None if by_day == by_month else by_day < by_month


def _steps_back(days: Sequence[tuple[str, int, int]]) -> int:
    return sum(before > after for before, after in pairwise(days))


def ambiguous_day(cells: Iterable[str]) -> str:
    """A day of the column itself that could be read both ways; "" where there is none."""
    for cell in cells:
        found = _NUMBERS.search(cell)
        if found and max(int(found[1]), int(found[3])) <= 12 and found[1] != found[3]:
            return found[0]
    return ""


def with_years(
    cells: Sequence[str],
    read: Sequence[CellDate],
    order: bool | None,  # noqa: FBT001 - as the mapping has it
) -> list[CellDate]:
    """Those without a year take the one that the rows before and after them both have.

    ``read``: each cell as read by itself.
    """
    years = [_year_of(one.when) for one in read]
    before, after = _carried(years), _carried(years[::-1])[::-1]
    return [
        one if one.when or not cell.strip() else _in_year(cell, one, first, last, order)
        for cell, one, first, last in zip(cells, read, before, after, strict=True)
    ]


def _year_of(when: When | None) -> int | None:
    if when is None or when.earliest <= moment.DISTANT_PAST:
        return None
    return moment.civil(when.earliest)[0]


def _carried(years: Sequence[int | None]) -> list[int | None]:
    found, last = [], None
    for year in years:
        last = last if year is None else year
        found.append(last)
    return found


def _in_year(
    cell: str,
    one: CellDate,
    first: int | None,
    last: int | None,
    order: bool | None,  # noqa: FBT001
) -> CellDate:
    is_sure = first is not None and (first == last or last is None) and first > 0
    if not is_sure or _YEAR_SAID.search(cell):
        return one
    again = read_cell(f"{tidied(cell)} {first}", order)
    if again.when is None or again.when.edtf == f"{first:04d}":
        return one  # the cell itself tells nothing of a date
    return CellDate(again.when, f"the year {first} was taken from the rows around it")


def beside(told: CellDate, cell: str, exact: CellDate, *, is_own: bool) -> CellDate:
    """Of a date for people and its EDTF, the one that counts.

    ``is_own``: this program wrote both, so where the cell is no longer the EDTF in words, a person
    has changed it since.  What others wrote says less than its EDTF, or says it in its own way.

    >>> beside(read_cell("5 May 2019"), "5 May 2019", read_cell("2019-05"), is_own=True).when.edtf
    '2019-05-05'
    """
    if exact.when is None:
        return told if told.when or not exact.problem else exact
    taken = replace(exact, is_beside=True)
    written = " ".join(cell.split())
    if not written or _is_same(told.when, written, exact.when):
        return taken
    if told.when is None:
        reason = told.problem or f"“{written[:_LONGEST]}” is not a date"
        return replace(taken, problem=f"{reason}; the EDTF beside it was taken" if is_own else "")
    if is_own:
        return replace(told, problem="it is not the EDTF beside it any more; the date was taken")
    return replace(taken, problem=_APART if _are_apart(told.when, exact.when) else "")


_APART = "it is another day than the EDTF beside it, which was taken"


def _is_same(told: When | None, written: str, exact: When) -> bool:
    """Tables that this program writes tell their dates in English, whoever reads them back."""
    spellings = {in_words(exact, weekday=weekday, language=ENGLISH) for weekday in (True, False)}
    return written in spellings or (told is not None and told.edtf == exact.edtf)


def _are_apart(one: When, other: When) -> bool:
    """By more than a day, which the offset of a zone may make."""
    day = moment.DAY
    return one.latest + day < other.earliest or other.latest + day < one.earliest


def from_parts(year: str, month: str = "", day: str = "", clock: str = "") -> CellDate:
    """A date told in a column for each part; years below 0 are before the common era.

    >>> from_parts("-44", "3", "15").when.edtf
    '-0043-03-15'
    """
    plain = year.replace(",", "").replace(" ", "")
    if not plain:
        return NOTHING
    try:
        number = int(plain)
        written = f"{number:04d}" if number >= 0 else f"{number + 1:05d}"
        written = "0000" if number == -1 else written
        parts = [int(one) for one in (month.strip(), day.strip()) if one]
        spelled = "-".join([written, *(f"{one:02d}" for one in parts)])
        read = CellDate(edtf.parse(spelled))
    except ValueError:
        told = "-".join(filter(None, (plain, month.strip(), day.strip())))
        return CellDate(None, f"“{told[:_LONGEST]}” is not a date")
    return with_clock(read, clock)


def with_clock(read: CellDate, clock: str) -> CellDate:
    """A day with its time of day, which stands in a cell of its own."""
    if not clock.strip() or read.when is None:
        return read
    for between_them in "T ":
        timed = read_cell(f"{read.when.edtf}{between_them}{clock.strip()}")
        if timed.when is not None and timed.when.is_exact_day:
            return timed
    return CellDate(read.when, f"“{clock.strip()[:_LONGEST]}” is not a time of day")


_MEANT = frozenset({"before", "after", "around"})


def as_meant(read: CellDate, meant: str) -> CellDate:
    """Before, after or around a day, where another cell says that it is meant so.

    >>> as_meant(read_cell("2019-02-05"), "Before").when.edtf
    '[..2019-02-04]'
    """
    word = meant.strip().casefold()
    if word not in _MEANT or read.when is None:
        return read
    return read_cell(f"{word} {read.when.edtf}")


def somewhere_between(first: CellDate, last: CellDate) -> CellDate:
    """On a day that nobody knows, from the one to the other."""
    if first.when is None or last.when is None:
        return between(first, last)
    try:
        return CellDate(edtf.parse(f"[{first.when.edtf}..{last.when.edtf}]"), first.problem)
    except ValueError:
        return between(first, last)


def between(first: CellDate, last: CellDate) -> CellDate:
    """From the one to the other, each as far as it is known."""
    if first.when is None or last.when is None or last.when.edtf == first.when.edtf:
        one = first if first.when or not last.when else last
        return CellDate(one.when, first.problem or last.problem)
    try:
        return CellDate(edtf.parse(f"{first.when.edtf}/{last.when.edtf}"), first.problem)
    except ValueError:
        return CellDate(first.when, "the end date does not fit its beginning, and was left out")
