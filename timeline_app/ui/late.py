"""Lets the door of a room load its modules when their names are first asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module


def door(room: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """The ``__getattr__`` of a room: the window starts without what nobody has asked for.

    ``homes`` names the module of the room that each name comes from; AttributeError for others.
    """

    def found(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        return getattr(import_module(f"{room}.{homes[name]}"), name)

    return found
