"""Words of the command line to values, with a sentence for what is not understood."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentTypeError

    from timeline_app.model import When

_LARGEST = 1_000_000


def a_date(text: str) -> "When":
    """A date as EDTF (``2020-07-22``) or as people write dates (``22 July 2020``)."""
    from timeline_app import temporal  # noqa: PLC0415 - a window asks for no parser

    found = temporal.read_date(text)
    if found is None:
        raise _not_understood(f"{text!r} is no date; write it like 2020-07-22")
    return found


def a_count(text: str) -> int:
    """A whole number from 1 up."""
    value = int(text.lstrip("0")[:9] or "0") if text.isascii() and text.isdigit() else 0
    if not 1 <= value <= _LARGEST:
        raise _not_understood(f"{text!r} is no number from 1 to {_LARGEST:,}")
    return value


def a_factor(text: str) -> float:
    """A number from 0.1 to 10."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0.1 <= value <= 10:
        raise _not_understood(f"{text!r} is no factor from 0.1 to 10")
    return value


def _not_understood(words: str) -> "ArgumentTypeError":
    from argparse import ArgumentTypeError  # noqa: PLC0415 - as above

    return ArgumentTypeError(words)
