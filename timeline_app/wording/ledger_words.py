"""The ledger in words: what became of a date, and what was understood by it."""

import re

from timeline_app.model.ledger import Fate, LedgerEntry
from timeline_app.wording import dates
from timeline_app.wording.date_words import WEEKDAYS

FATE_WORDS = {
    Fate.EVENT: "date of an event",
    Fate.DOCUMENT: "of the document",
    Fate.HEADING: "of a heading",
    Fate.ROW: "of a row",
    Fate.PART: "part of another",
    Fate.DURATION: "duration",
    Fate.SET: "repeated",
    Fate.REFERENCE: "reference",
    Fate.QUOTED_HEAD: "head of a quoted mail",
    Fate.IMPOSSIBLE: "impossible",
    Fate.UNRESOLVED: "unresolved",
    Fate.UNUSED: "told of nothing",
}
_UNITS = {
    "Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute",
    "TS": "second", "DE": "decade", "CE": "century", "ML": "millennium", "WE": "weekend",
    "Q": "quarter", "H": "half year",
}  # fmt: skip
_PLURALS = {"century": "centuries", "millennium": "millennia"}
_AMOUNT = re.compile(r"(T?)(\d+(?:\.\d+)?)(DE|CE|ML|WE|[A-Z])")
_PERIOD = re.compile(rf"P(?:{_AMOUNT.pattern})+")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_OFTEN = {
    "P1D": "daily", "P1W": "weekly", "P1M": "monthly", "P1Y": "yearly", "PT1H": "hourly",
    "XXXX": "yearly", "XXXX-XX": "monthly", "XXXX-WXX": "weekly", "XXXX-XX-XX": "daily",
}  # fmt: skip


def fate_in_words(entry: LedgerEntry) -> str:
    """``date of an event``, ``told of nothing``."""
    return FATE_WORDS[entry.fate]


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
        parts.append(f"{count} {unit if count == '1' else _PLURALS.get(unit, f'{unit}s')}")
    return " ".join(parts)


def _recurring(value: str) -> str:
    weekday = _WEEKDAY.match(value)
    if weekday:
        return f"every {WEEKDAYS[int(weekday[1]) - 1]}"
    if value in _OFTEN:
        return _OFTEN[value]
    lasting = _lasting(value)
    return f"every {lasting}" if lasting else ""
