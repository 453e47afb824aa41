"""Where review was left in each chronology, kept for the next start."""

import json
from dataclasses import dataclass
from pathlib import Path

from timeline_app.review import QueueOrder
from timeline_app.ui.window_state import WindowState, key_of


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """The event in hand, and the order of the queue."""

    event: int | None = None
    order: QueueOrder = QueueOrder.LEAST_SURE


class KeptPlaces:
    """Reads and writes them in the settings; nothing is trusted on the way in."""

    def __init__(self, state: WindowState) -> None:
        self._state = state

    def of(self, path: Path) -> KeptPlace:
        """Where this chronology was left; the beginning where nothing is known of it."""
        try:
            plain = json.loads(self._state.text(_key(path)) or "{}")
        except ValueError:
            plain = {}
        told = plain if isinstance(plain, dict) else {}
        event, order = told.get("event"), told.get("order")
        return KeptPlace(
            event if type(event) is int else None,
            next((one for one in QueueOrder if one == order), QueueOrder.LEAST_SURE),
        )

    def keep(self, path: Path, place: KeptPlace) -> None:
        """Review is there now."""
        plain = {"event": place.event, "order": str(place.order)}
        self._state.remember(_key(path), json.dumps(plain))


def _key(path: Path) -> str:
    return key_of(path, "review")
