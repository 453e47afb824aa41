"""The ledger in words: what became of a date, and what was understood by it."""

import re

from timeline_app.model.ledger import LedgerEntry
from timeline_app.wording import dates
from timeline_app.wording.date_words import weekday_name
from timeline_app.wording.language import said, spoken_language

_UNITS = {
    "Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute",
    "TS": "second", "DE": "decade", "CE": "century", "ML": "millennium", "WE": "weekend",
    "Q": "quarter", "H": "half-year",
}  # fmt: skip
_AMOUNT = re.compile(r"(T?)(\d+(?:\.\d+)?)(DE|CE|ML|WE|[A-Z])")
_PERIOD = re.compile(rf"P(?:{_AMOUNT.pattern})+")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_OFTEN = {
    "P1D": "daily", "P1W": "weekly", "P1M": "monthly", "P1Y": "yearly", "PT1H": "hourly",
    "XXXX": "yearly", "XXXX-XX": "monthly", "XXXX-WXX": "weekly", "XXXX-XX-XX": "daily",
}  # fmt: skip


def fate_in_words(entry: LedgerEntry) -> str:
    """``date of an event``, ``told of nothing``."""
    return said(f"fates.{entry.fate.value}")


def read_as(entry: LedgerEntry) -> str:
    """What was understood by it; "" where nothing was.

    >>> from timeline_app.model.span import Span
    >>> read_as(LedgerEntry(Span(0, 11), "four months", "DURATION", "P4M", Fate.DURATION))
    '4 months'
    """
    if entry.edtf:
        return dates.of_text(entry.edtf)
    if entry.type == "DURATION":
        return _lasting(entry.value)
    return _recurring(entry.value) if entry.type == "SET" else ""


def _lasting(value: str) -> str:
    if not _PERIOD.fullmatch(value):
        return ""
    is_clock, parts = False, []
    for clock, count, letters in _AMOUNT.findall(value):
        is_clock = is_clock or bool(clock)
        unit = _UNITS.get(f"T{letters}" if is_clock else letters, "")
        parts.append(_counted(count, unit))
    return " ".join(parts)


def _counted(count: str, unit: str) -> str:
    """``2.5 hours``; without its unit where that is none that is known."""
    language = spoken_language()
    forms = language.phrases.get(f"lasting.{unit}", "# ").split("|")
    form = language.plural(int(count), forms) if count.isdecimal() else forms[-1]
    return form.replace("#", count.replace(".", language.marks[1]))


def _recurring(value: str) -> str:
    weekday = _WEEKDAY.match(value)
    if weekday:
        return said("recurring.weekday", weekday_name(int(weekday[1]) - 1))
    if value in _OFTEN:
        return said(f"recurring.{_OFTEN[value]}")
    lasting = _lasting(value)
    return said("recurring.every", lasting) if lasting else ""
