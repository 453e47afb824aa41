"""Reads dates that are typed, once a worker has loaded the grammar: it takes a moment."""

import sys
from typing import TYPE_CHECKING

from timeline_app import wording
from timeline_app.model import edtf, moment
from timeline_app.model.when import When, day
from timeline_app.ui import speech

if TYPE_CHECKING:
    from timeline_app.temporal import Typed


def is_ready() -> bool:
    """Whether a date can be read at once; nothing is loaded for the answer."""
    room = sys.modules.get("timeline_app.temporal")
    return room is not None and bool(room.is_ready())


def load() -> None:
    """For a worker: what reading needs."""
    from timeline_app import temporal  # noqa: PLC0415 - in a worker

    temporal.warm()


def read(text: str) -> "Typed":
    """The date that these words make, or why they make none."""
    from timeline_app import temporal  # noqa: PLC0415 - loaded by a worker before

    return temporal.read_typed(text)


def as_typed(when: When) -> str:
    """A date for the field in which it is typed, so that the field reads the same of it.

    In words where they are read; the grammar does not know every word of every language, and
    reads each date as EDTF writes it.
    """
    words = wording.in_words(when)
    is_read = speech.spoken() == speech.SOURCE or (is_ready() and read(words).when == when)
    return words if is_read else edtf.write(when)


def day_as_typed(second: int) -> str:
    """The same of the calendar day that holds a second."""
    civil = moment.civil(second)
    return as_typed(day(civil.year, civil.month, civil.day))
