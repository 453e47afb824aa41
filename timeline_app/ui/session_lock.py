"""Why a chronology takes no edits just now: known to every window that has the file open."""

import os
from pathlib import Path
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal


class Lock(QObject):
    """One session's share: what one says of a file, all of this process hear."""

    changed = Signal(str)
    """What goes on with the file now; "" when nothing does."""

    def __init__(self) -> None:
        super().__init__()
        self.place = ""
        """The real path of the file; "" while none is open."""
        self._reason = ""
        self._is_mine = False
        _all.add(self)

    @property
    def reason(self) -> str:
        """What goes on; "" when nothing does."""
        return self._reason

    def enter(self, file: Path) -> None:
        """The session has this file open now; what goes on with it already holds here too."""
        self.place, self._is_mine = os.path.realpath(file), False
        beside = (one.reason for one in _all if one is not self and one.place == self.place)
        self.hear(next(filter(None, beside), ""))

    def leave(self) -> None:
        """No file is open any more; what this session itself was doing has ended with it."""
        if self._is_mine:
            self.tell("")
        self.place, self._reason = "", ""

    def tell(self, reason: str) -> None:
        """This session begins something with the file, or has ended it ("")."""
        self._is_mine = bool(reason)
        self.hear(reason)
        for other in [one for one in _all if self.place and one.place == self.place]:
            other.hear(reason)

    def hear(self, reason: str) -> None:
        """A session of the same file says so."""
        if reason != self._reason:
            self._reason = reason
            self.changed.emit(reason)


_all: WeakSet[Lock] = WeakSet()
