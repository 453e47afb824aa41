"""How many findings were settled while somebody reviews: on a card, or on the board meanwhile."""

from collections.abc import Callable

from timeline_app.ui.session import Session


class SettledMeanwhile:
    """Counts from the first card on; another chronology begins anew."""

    def __init__(self, session: Session) -> None:
        self.now: Callable[[], frozenset[str]] = frozenset
        """The keys of the findings that are settled now."""
        self._before: frozenset[str] | None = None
        session.opened.connect(self._forget)

    def begin(self) -> None:
        """From here on, if it has not begun."""
        if self._before is None:
            self._before = self.now()

    @property
    def count(self) -> int:
        """So many more than at the beginning."""
        return 0 if self._before is None else len(self.now() - self._before)

    def _forget(self) -> None:
        self._before = None
