"""Reads the chronology that a session shows, in threads: its rows first, then its counts."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from timeline_app.ui import snapshots, work


class SnapshotTaking(QObject):
    """Holds the last snapshot; an older reading is given up for a newer one."""

    progressed = Signal(float)
    """How much of a large chronology is read, from 0 to 1; small ones tell nothing."""
    taken = Signal(object)
    """Shown: the chronology with its rows; of a large one the counts follow."""
    counted = Signal(object)
    """Shown: the same, now with its counts."""
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: snapshots.Shown | None = None
        """The last snapshot; None before the first."""
        self._path: Path | None = None
        self._wanted: snapshots.SnapshotRequest | None = None
        self._reading: work.Work | None = None
        self._counting: work.Work | None = None
        self._wants_counts = True

    @property
    def is_reading(self) -> bool:
        """Whether what is shown is older than what was asked for last."""
        return self._reading is not None

    def take(self, path: Path, wanted: snapshots.SnapshotRequest) -> None:
        """Read the snapshot anew."""
        if self._reading is not None:
            self._reading.abandon()
        self._path, self._wanted = path, wanted
        steps = snapshots.taking(
            path,
            wanted,
            with_counts=self._wants_counts,
            known=None if self.shown is None else self.shown.known,
        )
        self._reading = work.start(
            steps,
            progressed=lambda shares: self.progressed.emit(shares[-1]),
            done=self._on_taken,
            failed=self._on_failed,
        )

    def forget_counts(self) -> None:
        """Whatever is being counted is out of date."""
        self._wants_counts = True
        if self._counting is not None:
            self._counting.abandon()
            self._counting = None

    def stop(self) -> None:
        """Nothing is open any more."""
        if self._reading is not None:
            self._reading.abandon()
            self._reading = None
        self.forget_counts()
        self.shown = None

    def _on_taken(self, shown: snapshots.Shown) -> None:
        self._reading = None
        if not shown.is_counted and self.shown is not None:
            shown = shown.offering(self.shown)
        self._wants_counts &= not shown.is_counted
        self.shown = shown
        self.taken.emit(shown)

    def count(self) -> None:
        """Reckon what the filters offer, once the events themselves are shown."""
        if self._path is None or self._wanted is None or self.shown is None:
            return
        if not self._wants_counts or self._counting is not None:
            return
        steps = snapshots.counting(self._path, self.shown, self._wanted.filter)
        self._counting = work.start(steps, done=self._on_counted, failed=self._on_count_failed)

    def _on_counted(self, counted: snapshots.Shown) -> None:
        self._counting, self._wants_counts = None, False
        if self.shown is not None:
            self.shown = self.shown.offering(counted)
            self.counted.emit(self.shown)

    def _on_failed(self, error: Exception) -> None:
        self._reading = None
        self.failed.emit(error)

    def _on_count_failed(self, error: Exception) -> None:
        self._counting = None
        self.failed.emit(error)
