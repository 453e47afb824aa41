"""What the user chose about lanes and detail: pure changes, kept between runs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline_app.chart import Detail

FURNITURE = frozenset({"today", "crosshair", "eras"})
"""What can be switched off, by the names that menus and settings use."""


FARTHEST_NUMBER = 1e15
"""Of seconds and pixels: beyond that a number tells no place."""
MOST_ROWS = 40
"""More rows in a lane than this nobody can look over."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Folded lanes, their order, how much events show, and what furniture stands about them."""

    folded: frozenset[str] = field(default=frozenset())
    order: tuple[str, ...] = field(default=())
    detail: Detail | None = None
    without: frozenset[str] = field(default=frozenset())
    """Which of the FURNITURE is switched off."""
    rows: int = 0
    """How many rows a lane has at most; 0 lets the number of lanes and events decide."""

    def to_state(self) -> dict[str, object]:
        """Plain values for a settings file."""
        return {
            "folded": sorted(self.folded),
            "order": list(self.order),
            "detail": str(self.detail or ""),
            "without": sorted(self.without),
            "rows": self.rows,
        }

    @classmethod
    def from_state(cls, state: Mapping[str, object]) -> "Choices":
        """What ``to_state`` told; anything else that is found there is left aside."""
        detail, rows = state.get("detail"), state.get("rows")
        return cls(
            frozenset(_names(state.get("folded"))),
            tuple(_names(state.get("order"))),
            Detail(detail) if isinstance(detail, str) and detail in set(Detail) else None,
            frozenset(_names(state.get("without"))) & FURNITURE,
            rows if isinstance(rows, int) and 0 <= rows <= MOST_ROWS else 0,
        )


def number(value: object) -> float | None:
    """A number that a view can be laid out by; None of anything else, as JSON's ``NaN`` is.

    A saved view comes along in a chronology that somebody else has made.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if abs(value) < FARTHEST_NUMBER else None


def switched(choices: Choices, name: str) -> Choices:
    """One of the FURNITURE put up, or taken away."""
    return replace(choices, without=choices.without ^ {name})


def with_rows(choices: Choices, now: int, by: int) -> Choices:
    """More rows a lane (+1) or fewer (-1) than there are ``now``; 0 for what is usual."""
    return replace(choices, rows=min(max(1, now + by), MOST_ROWS) if by else 0)


def _names(value: object) -> list[str]:
    return [name for name in value if isinstance(name, str)] if isinstance(value, list) else []


def _fold(choices: Choices, name: str, _names_now: Sequence[str]) -> Choices:
    return replace(choices, folded=choices.folded ^ {name})


def _fold_others(choices: Choices, name: str, names: Sequence[str]) -> Choices:
    return replace(choices, folded=(choices.folded | frozenset(names)) - {name})


def _unfold_all(choices: Choices, _name: str, _names_now: Sequence[str]) -> Choices:
    return replace(choices, folded=frozenset())


def _usual_order(choices: Choices, _name: str, _names_now: Sequence[str]) -> Choices:
    return replace(choices, order=())


def _up(choices: Choices, name: str, names: Sequence[str]) -> Choices:
    return moved(choices, name, names, max(0, list(names).index(name) - 1))


def _down(choices: Choices, name: str, names: Sequence[str]) -> Choices:
    return moved(choices, name, names, list(names).index(name) + 1)


def moved(choices: Choices, name: str, names: Sequence[str], place: int) -> Choices:
    """The lane put at this place among ``names``, its siblings in their present order.

    What was chosen for lanes elsewhere stays: other groups, or lanes that do not show now.
    """
    order = [other for other in names if other != name]
    order.insert(place, name)
    kept = [other for other in choices.order if other not in names]
    return replace(choices, order=(*order, *kept))


WISHES: dict[str, Callable[[Choices, str, Sequence[str]], Choices]] = {
    "fold": _fold,
    "fold_others": _fold_others,
    "unfold_all": _unfold_all,
    "usual_order": _usual_order,
    "up": _up,
    "down": _down,
}


def changed(choices: Choices, wish: str, name: str, names: Sequence[str]) -> Choices:
    """The choices after a wish about one lane.

    ``names`` are the lane and its siblings in their present order.
    """
    if name and name not in names:
        return choices
    return WISHES[wish](choices, name, names)
