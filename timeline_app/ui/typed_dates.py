"""Reads dates that are typed, once a worker has loaded the grammar: it takes a moment."""

import sys
from typing import TYPE_CHECKING

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
