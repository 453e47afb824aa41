"""One date as a command, a program or a file gives it: digits need no grammar, else typed."""

import re
import sys

from timeline_app.model import When, edtf

_CLOCK = re.compile(r"^(-?\d{4,}-\d\d-\d\d)[T ]")


def read_date(text: str) -> When | None:
    """The date that a person or a file gives; a clock time is left off; None if it is none.

    >>> read_date("2020-07-22T10:15").edtf, read_date("Mon, 6 Jan 2020 10:00:00 +0000").edtf
    ('2020-07-22', '2020-01-06')
    """
    text = text.strip()
    clock = _CLOCK.match(text)
    try:
        return edtf.parse(clock[1] if clock else text)
    except ValueError:
        return _in_words(text)


def _in_words(text: str) -> When | None:
    # Dates in digits need no grammar, and a list of events asks for no other.
    from timeline_app.temporal.typed import read_metadata, read_typed  # noqa: PLC0415

    return read_metadata(text) or read_typed(text).when


def warm() -> None:
    """Load what reads dates in words: an eighth of a second of work, for a worker of a window."""
    _in_words("1 May 1900")


def is_ready() -> bool:
    """Whether :func:`warm` or a first date has loaded it."""
    tools = sys.modules.get("timeline_app.temporal.tools")
    return tools is not None and tools.of_forms.cache_info().currsize > 0
