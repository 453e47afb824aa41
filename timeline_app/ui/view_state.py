"""How one chronology was seen when it was closed: filter, lanes, and where in time it stood.

The field calls it saved view state.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from timeline_app.model import CHOICES, EventFilter, LaneBy, Level


@dataclass(frozen=True, slots=True)
class ViewState:
    """How one chronology was seen when it was last closed."""

    filter: EventFilter
    lane_by: LaneBy
    view: dict[str, Any]
    """The timeline's own: where in time it stood."""
    lane_within: LaneBy | None = None

    def to_text(self) -> str:
        """As the settings file keeps it."""
        plain = {
            "filter": filter_to_plain(self.filter),
            "lane_by": str(self.lane_by),
            "lane_within": str(self.lane_within or ""),
            "view": self.view,
        }
        return json.dumps(plain)

    @classmethod
    def from_text(cls, text: str) -> "ViewState":
        """What was kept; whatever is no longer understood is left out."""
        try:
            plain = json.loads(text or "{}")
        except (ValueError, RecursionError):
            plain = {}
        return cls._from_plain(plain if isinstance(plain, dict) else {})

    @classmethod
    def _from_plain(cls, plain: dict[str, Any]) -> "ViewState":
        lane_by, view = str(plain.get("lane_by", "")), plain.get("view")
        within = str(plain.get("lane_within", ""))
        return cls(
            filter_from_plain(plain.get("filter")),
            LaneBy(lane_by) if lane_by in set(LaneBy) else LaneBy.KIND,
            view if isinstance(view, dict) else {},
            LaneBy(within) if within in set(LaneBy) else None,
        )


def filter_to_plain(wanted: EventFilter) -> dict[str, Any]:
    """A filter as JSON can hold it; only what is set."""
    plain = {
        name: sorted(value) if isinstance(value, frozenset) else value
        for name, value in asdict(wanted).items()
    }
    bare = asdict(EventFilter())
    return {name: value for name, value in plain.items() if value != [] and value != bare[name]}


def filter_from_plain(plain: object) -> EventFilter:
    """The filter that was kept; whatever is no longer understood is left out."""
    if not isinstance(plain, dict):
        return EventFilter()
    try:
        known = {name: read(plain[name]) for name, read in _READ.items() if name in plain}
        wanted = EventFilter(**known)
        return wanted.at(Level.ALL) if plain.get(_AS_IT_WAS) is True else wanted
    except (TypeError, ValueError, OverflowError):
        return EventFilter()


def _whole(value: object) -> int | None:
    """A view comes along in another's file: a number that no row can have is no bound."""
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if abs(value) <= _MOST else None


def _share(value: object) -> float:
    """From 0 to 1.  Raises ValueError, also for JSON's ``NaN``, and TypeError."""
    share = float(value)  # type: ignore[arg-type]
    if not 0.0 <= share <= 1.0:
        raise ValueError(value)
    return share


def _words(value: object) -> str:
    """Raises ValueError where it is no text, or has halves of signs that no file holds."""
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()
    return value


def _kept_number(value: object) -> int:
    """Raises ValueError and TypeError where it is none, OverflowError where no row can have it."""
    number = int(value)  # type: ignore[call-overload]
    if abs(number) > _MOST:
        raise OverflowError(value)
    return int(number)


def _set_of(of: Callable[[Any], Any]) -> Callable[[Any], frozenset[Any]]:
    return lambda values: frozenset(map(of, values))


_MOST = 2**63 - 1
"""The greatest whole number that a file holds."""

_AS_IT_WAS = "show_hidden"
"""What earlier versions wrote where everything was shown."""
_READ: dict[str, Callable[[Any], Any]] = {
    "text": _words,
    "since": _whole,
    "until": _whole,
    "known_by": _whole,
    "minimum_confidence": _share,
    "level": Level,
    **{
        choice.field: _set_of(_kept_number if choice.of is int else choice.of)
        for choice in CHOICES.values()
    },
}
"""How each field of a filter is read again."""
