"""Claims to plain JSON and back, by the hints of their fields.

A field may hold a text, a number, a truth value, a Span, a When, a Message, another frozen
record, a tuple of these, or None where its hint says so.
"""

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from sys import intern
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from timeline_app.message import Message, from_json, to_json
from timeline_app.model import Span, When, edtf

_Reader = Callable[[Any], Any]
_Kind = TypeVar("_Kind")
_PLAIN: dict[Any, _Reader] = {float: float, str: intern}
"""A word is told by many claims, and held once."""


def plain(value: Any) -> Any:  # noqa: ANN401 - whatever a field holds
    """What JSON holds of a field, or of a whole claim: a record becomes the list of its fields."""
    if isinstance(value, When):
        return value.edtf
    if isinstance(value, Message):
        return to_json(value)
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if is_dataclass(value):
        kind: Any = type(value)
        return [plain(getattr(value, name)) for name in _names(kind)]
    return value


def record(kind: type[_Kind], cells: list[Any]) -> _Kind:
    """The claim that ``plain`` was given."""
    of: Any = kind
    return kind(*(read(cell) for read, cell in zip(_readers(of), cells, strict=True)))


@cache
def _names(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - a frozen record
    return tuple(one.name for one in fields(kind))


@cache
def _readers(kind: Any) -> tuple[_Reader, ...]:  # noqa: ANN401 - a frozen record
    hints = get_type_hints(kind)
    return tuple(_reader(hints[name]) for name in _names(kind))


def _reader(hint: Any) -> _Reader:  # noqa: ANN401 - hints have no common type
    origin, args = get_origin(hint), get_args(hint)
    if origin is types.UnionType:
        (inner,) = (one for one in args if one is not type(None))
        read = _reader(inner)
        return lambda cell: None if cell is None else read(cell)
    if origin is tuple:
        read = _reader(args[0])
        return lambda cell: tuple(read(one) for one in cell)
    if hint is When:
        return edtf.parse
    if hint is Message:
        return from_json
    if hint is Span:
        return lambda cell: Span(*cell)
    if is_dataclass(hint):
        kind: Any = hint
        return lambda cell: record(kind, cell)
    return _PLAIN.get(hint, _same)


def _same(cell: Any) -> Any:  # noqa: ANN401 - as above
    return cell
