"""Records from the plain data that ``dataclasses.asdict`` and JSON make of them."""

from dataclasses import is_dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


def from_plain(kind: Any, value: Any) -> Any:  # noqa: ANN401 - of any type that a record has
    """A value of JSON as the type that a field has: records, tuples, enumerations, plain ones.

    What JSON does not tell has its default.  Raises TypeError or ValueError where it does not
    fit, as JSON of others may not.

    >>> from timeline_app.model import Span
    >>> from_plain(tuple[Span, ...], [{"start": 1, "end": 3}])
    (Span(start=1, end=3),)
    """
    if get_origin(kind) in {Union, UnionType}:
        if value is None:
            return None
        (kind,) = (one for one in get_args(kind) if one is not NoneType)
    if get_origin(kind) is tuple:
        return tuple(from_plain(get_args(kind)[0], one) for one in _of(list | tuple, value))
    if is_dataclass(kind):
        return _record(kind, _of(dict, value))
    if issubclass(kind, Enum):
        return kind(value)
    return _of(kind, value)


def _record(kind: Any, found: dict[str, Any]) -> Any:  # noqa: ANN401 - of any type of record
    hints = get_type_hints(kind)
    strange = found.keys() - hints.keys()
    if strange:
        raise TypeError(f"{kind.__name__} has no {', '.join(sorted(map(str, strange)))}")
    return kind(**{name: from_plain(hints[name], one) for name, one in found.items()})


def _of(kind: Any, value: Any) -> Any:  # noqa: ANN401 - of any type that JSON has
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is no {getattr(kind, '__name__', kind)}")
    return value
