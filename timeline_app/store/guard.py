"""Says that a file is damaged where what it holds broke the reading of it.

No row of ours makes the mapping fail; so when it does, the file is looked at, and only if damage
is found there is it blamed.  Otherwise the error is our own bug, and stays one.
"""

import inspect
import sqlite3
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, TypeVar

from timeline_app import errors
from timeline_app.store import checking
from timeline_app.store.base import Base

_SYMPTOMS = (
    ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError,
    RecursionError, sqlite3.Error,
)  # fmt: skip
_FREE = {"close", "interrupt", "faults", "check_pages"}
"""What works on a damaged file, too."""
Kind = TypeVar("Kind", bound=type)


def guarded(kind: Kind) -> Kind:
    """Wrap every public question and change of a store."""
    for name in dir(kind):
        member = inspect.getattr_static(kind, name)
        if not name.startswith("_") and inspect.isfunction(member) and name not in _FREE:
            steps = inspect.isgeneratorfunction(member)
            setattr(kind, name, _generator(member) if steps else _function(member))
    return kind


def _function(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def asked(self: Base, *values: object, **named: object) -> object:
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
    def asked(self: Base, *values: object, **named: object) -> Iterator[Any]:
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


def _blame_damage(asked: Base, error: Exception, look: _Look) -> None:
    """Raises DamagedChronology if the file is what is wrong."""
    connection = asked.connection
    if not connection.is_open:
        return
    try:
        found = look(connection.raw)
    except checking.FAILED as trouble:
        raise errors.DamagedChronology(connection.path, str(trouble)) from error
    if found:
        raise errors.DamagedChronology(connection.path, found[0].words) from error
