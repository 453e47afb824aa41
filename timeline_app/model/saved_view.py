"""A way of looking that a person gave a name: what is shown, in which lanes, and where."""

from dataclasses import dataclass

LONGEST_VIEW_NAME = 80


@dataclass(frozen=True, slots=True)
class SavedView:
    """Kept in the chronology, so that it travels with it."""

    id: int
    name: str
    body: str
    """JSON, as the window writes it: filter, lanes and, where it was asked for, the place."""
