"""Says that a file is damaged where what it holds broke the reading of it.

No row of ours makes the mapping fail; so when it does, the file is looked at, and only if damage
is found there is it blamed.  Otherwise the error is our own bug, and stays one.
"""

import inspect
import sqlite3
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, Protocol

from timeline_app import errors
from timeline_app.store import checking
from timeline_app.store.connection import Connection

_SYMPTOMS = (
    ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError,
    RecursionError, sqlite3.Error,
)  # fmt: skip


class ConnectedPart(Protocol):
    """What asks the file: a part of a store."""

    @property
    def connection(self) -> Connection: ...


def guard(kind: type) -> None:
    """Wrap every public question and change that a part adds to those it stands on."""
    for name, member in list(vars(kind).items()):
        if not name.startswith("_") and inspect.isfunction(member):
            steps = inspect.isgeneratorfunction(member)
            setattr(kind, name, _generator(member) if steps else _function(member))


def _function(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def asked(self: ConnectedPart, *values: object, **named: object) -> object:
        try:
            return method(self, *values, **named)
        except errors.Gone as error:
            _blame_damage(self, error, checking.shallowly)
            raise
        except errors.TimelineError:
            raise
        except _SYMPTOMS as error:
            _blame_damage(self, error, checking.deeply)
            raise

    return asked


def _generator(method: Callable[..., Iterator[Any]]) -> Callable[..., Iterator[Any]]:
    @wraps(method)
    def asked(self: ConnectedPart, *values: object, **named: object) -> Iterator[Any]:
        try:
            return (yield from method(self, *values, **named))
        except errors.Gone as error:
            _blame_damage(self, error, checking.shallowly)
            raise
        except errors.TimelineError:
            raise
        except _SYMPTOMS as error:
            _blame_damage(self, error, checking.deeply)
            raise

    return asked


_Look = Callable[[sqlite3.Connection], list[checking.Fault]]


def _blame_damage(asked: ConnectedPart, error: Exception, look: _Look) -> None:
    """Raises DamagedChronology if the file is what is wrong."""
    connection = asked.connection
    if not connection.is_open:
        return
    try:
        found = look(connection.raw)
    except checking.FAILED as trouble:
        raise errors.DamagedChronology(connection.path, str(trouble)) from error
    if found:
        raise errors.DamagedChronology(connection.path, found[0].message) from error
