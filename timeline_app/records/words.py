"""The words of records, loaded once."""

from functools import cache
from typing import Any

from timeline_app import syntax


def table() -> dict[str, Any]:
    """The lexicon file as read."""
    return syntax.table("records")


def words(*keys: str) -> frozenset[str]:
    """One list; there its words stand between blanks."""
    return syntax.words("records", *keys)


@cache
def months() -> dict[str, int]:
    """Name or abbreviation of a month to its number, as clerks of old wrote it too."""
    rows = enumerate(table()["old_months"], start=1)
    return syntax.months() | {name: number for number, names in rows for name in names.split()}


@cache
def seasons() -> dict[str, int]:
    """Season to its number in EDTF."""
    return {str(name): int(number) for name, number in table()["seasons"].items()}


@cache
def feasts() -> dict[str, tuple[int, int]]:
    """Feast with a day of its own to month and day."""
    return {name: (int(month), int(number)) for name, (month, number) in table()["feasts"].items()}


@cache
def pattern(*keys: str) -> str:
    """A pattern for any word of a list, the longer ones first."""
    return syntax.either(words(*keys)).replace("'", "['’]")
