"""Finds the words that say when and reads them: text to dates."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline_app.temporal.dates import read_date
    from timeline_app.temporal.fallback import find_neutral
    from timeline_app.temporal.tagger import find, find_all, find_impossible
    from timeline_app.temporal.typed import Typed, read_metadata, read_typed

_HOMES = {
    "find": "tagger",
    "find_all": "tagger",
    "find_impossible": "tagger",
    "find_neutral": "fallback",
    "read_date": "dates",
    "read_metadata": "typed",
    "read_typed": "typed",
    "Typed": "typed",
}

__all__ = [
    "Typed",
    "find",
    "find_all",
    "find_impossible",
    "find_neutral",
    "read_date",
    "read_metadata",
    "read_typed",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the room's door offers
    """Each half of the room is imported when it is first asked for: they share nothing heavy."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - only on the first use of a name

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
