"""The keys of review mode, one row each: a key decides, looks or leaves; Enter does nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from timeline_app.ui.speech import tr

KeysOf = Callable[[str], tuple[str, ...]]
"""The keys of an action of the window, by its id."""


class Reviewing(Protocol):
    """Whoever the keys are pressed for."""

    def accept(self) -> None: ...
    def reject(self) -> None: ...
    def correct(self) -> None: ...
    def wrong_date(self) -> None: ...
    def same_as(self) -> None: ...
    def not_an_event(self) -> None: ...
    def put_away(self) -> None: ...
    def split_off(self) -> None: ...
    def take_back(self) -> None: ...
    def next_passage(self) -> None: ...
    def change_side(self) -> None: ...
    def toggle_page(self) -> None: ...
    def accept_all(self) -> None: ...
    def next_order(self) -> None: ...
    def toggle_queue(self) -> None: ...
    def leave(self) -> None: ...
    def look(self, by: int) -> None: ...
    def take(self, number: int) -> None: ...


@dataclass(frozen=True, slots=True)
class ReviewKey:
    """One thing that a key does; ``like`` names the action of the window whose keys it has."""

    id: str
    words: str
    run: Callable[[Reviewing], object]
    keys: tuple[str, ...] = ()
    like: str = ""
    is_in_bar: bool = False

    def beside(self, keys_of: KeysOf | None) -> tuple[str, ...]:
        """Keys that it has besides those of the action it is like."""
        own = keys_of(self.like) if keys_of is not None and self.like else ()
        return tuple(key for key in self.keys[1:] if key not in own)


def _taking(number: int) -> Callable[[Reviewing], object]:
    return lambda mode: mode.take(number)


KEYS: tuple[ReviewKey, ...] = (
    ReviewKey("accept", tr("Accept"), lambda mode: mode.accept(), ("A",), "event.accept",
              is_in_bar=True),
    ReviewKey("reject", tr("Reject"), lambda mode: mode.reject(), ("R",), "event.reject",
              is_in_bar=True),
    ReviewKey("correct", tr("Correct"), lambda mode: mode.correct(), ("E",), "event.edit",
              is_in_bar=True),
    ReviewKey("date", tr("Wrong date"), lambda mode: mode.wrong_date(), ("D",), is_in_bar=True),
    ReviewKey("same", tr("Same as…"), lambda mode: mode.same_as(), ("M",), "event.merge",
              is_in_bar=True),
    ReviewKey("nothing", tr("Not an event"), lambda mode: mode.not_an_event(), ("N",),
              is_in_bar=True),
    ReviewKey("hide", tr("Hide"), lambda mode: mode.put_away(), ("H",), "event.hide",
              is_in_bar=True),
    ReviewKey("split", tr("Split this passage off"), lambda mode: mode.split_off(), ("S",),
              "event.split"),
    ReviewKey("back", tr("Take back"), lambda mode: mode.take_back(), ("Backspace",)),
    ReviewKey("next", tr("Look at the next"), lambda mode: mode.look(1), ("J", "Down"),
              "event.next"),
    ReviewKey("previous", tr("Look at the one before"), lambda mode: mode.look(-1), ("K", "Up"),
              "event.previous"),
    ReviewKey("passage", tr("Next passage"), lambda mode: mode.next_passage(), ("Space",)),
    ReviewKey("side", tr("Card or passage"), lambda mode: mode.change_side(), ("Tab",)),
    ReviewKey("page", tr("Page instead of text"), lambda mode: mode.toggle_page(), ("P",),
              "view.page"),
    ReviewKey("all", tr("Accept all above"), lambda mode: mode.accept_all(), ("Shift+A",)),
    ReviewKey("order", tr("Another order"), lambda mode: mode.next_order(), ("O",)),
    ReviewKey("queue", tr("Queue"), lambda mode: mode.toggle_queue(), ("Q",)),
    ReviewKey("leave", tr("Leave"), lambda mode: mode.leave(), ("Esc",)),
    *(
        ReviewKey(f"take_{number}", tr("Date {number}", number=number), _taking(number),
                  (str(number),))
        for number in range(1, 10)
    ),
)  # fmt: skip


LOCAL: tuple[tuple[str, tuple[str, ...]], ...] = (
    *((row.words, row.keys) for row in KEYS if not row.like and not row.id.startswith("take_")),
    (tr("Take this date of the passage"), ("1–9",)),
)
"""What only review has, for the sheet of keys: the others stand with the window's actions."""


def bound(keys_of: Callable[[str], tuple[str, ...]] | None = None) -> dict[str, tuple[str, ...]]:
    """The keys of each row: those of the window's action where a person chose others.

    ``keys_of`` tells the keys of an action of the window.  No key is given twice: what a person
    chose for an action goes before what only review has.
    """
    wanted = {row.id: _wanted(row, keys_of) for row in KEYS}
    taken: set[str] = set()
    found: dict[str, tuple[str, ...]] = {}
    for row in sorted(KEYS, key=lambda row: not row.like):
        found[row.id] = tuple(key for key in wanted[row.id] if key not in taken)
        taken.update(found[row.id])
    return found


def _wanted(row: ReviewKey, keys_of: KeysOf | None) -> tuple[str, ...]:
    if not row.like or keys_of is None:
        return row.keys
    return (*keys_of(row.like), *row.beside(keys_of))
