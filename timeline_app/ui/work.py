"""Runs an iterator in a thread and tells the window: progress, done, failed; can be cancelled.

The field calls it a background thread, a job.
"""

import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QThread, Signal, Slot

PATIENCE_MS = 10_000
"""So long work that was asked to stop is waited for."""
Steps = Callable[["Cancellation"], Generator[Any, None, Any]]
"""What to do: yields progress, returns the result."""

MOST_OFTEN = 0.05
"""Seconds between two reports: a window that repaints more often than this shows nothing more."""


@dataclass(slots=True)
class Cancellation:
    """Handed to the work, so that it can stop early and be interrupted in a long query."""

    event: threading.Event = field(default_factory=threading.Event)
    tell: Callable[[Any], object] = lambda _progress: None
    """Progress from within one long call; to be called in the work's own thread."""
    interrupt: Callable[[], None] | None = None

    def is_set(self) -> bool:
        return self.event.is_set()

    def set(self) -> None:
        self.event.set()
        if self.interrupt is not None:
            self.interrupt()


@dataclass(frozen=True, slots=True)
class Callbacks:
    """Whom to tell; all are called in the window's thread, with no bunch of progress lost."""

    progressed: Callable[[list[Any]], object] | None = None
    done: Callable[[Any], object] | None = None
    failed: Callable[[Exception], object] | None = None
    ended: Callable[[], object] | None = None


class Work(QThread):
    """One piece of work in its own thread; kept alive until it has ended."""

    _progressed = Signal(object)
    _done = Signal(object)
    _failed = Signal(object)

    def __init__(self, steps: Steps, callbacks: Callbacks) -> None:
        super().__init__()
        self.cancellation = Cancellation()
        self.cancellation.tell = self._tell
        self._waiting: list[Any] = []
        self._told = 0.0
        self._steps = steps
        self._callbacks = callbacks
        self._is_abandoned = False
        self._progressed.connect(self._on_progressed)
        self._done.connect(self._on_done)
        self._failed.connect(self._on_failed)
        self.finished.connect(self._on_finished)

    def cancel(self) -> None:
        """Ask it to stop; it still reports how it ended."""
        self.cancellation.set()

    def abandon(self) -> None:
        """Ask it to stop, and never hear of it again."""
        self._is_abandoned = True
        self.cancel()

    def run(self) -> None:
        """Qt calls this in the new thread."""
        try:
            result = self._walk()
        except Exception as error:  # noqa: BLE001 - a thread has no caller: the window decides
            self._failed.emit(error)
        else:
            self._done.emit(result)

    def _walk(self) -> Any:  # noqa: ANN401 - whatever the work returns
        steps = self._steps(self.cancellation)
        while True:
            try:
                self._tell(next(steps))
            except StopIteration as stop:
                self._progressed.emit(self._waiting)
                return stop.value

    def _tell(self, progress: object) -> None:
        """Keep it until the window is told again."""
        self._waiting.append(progress)
        if time.monotonic() - self._told >= MOST_OFTEN:
            self._progressed.emit(self._waiting)
            self._waiting, self._told = [], time.monotonic()

    @Slot(object)
    def _on_progressed(self, bunch: list[Any]) -> None:
        if bunch and self._callbacks.progressed and not self._is_abandoned:
            self._callbacks.progressed(bunch)

    @Slot(object)
    def _on_done(self, result: object) -> None:
        if self._callbacks.done and not self._is_abandoned:
            self._callbacks.done(result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._is_abandoned or self._callbacks.failed is None:
            return
        self._callbacks.failed(error)

    @Slot()
    def _on_finished(self) -> None:
        _running.discard(self)
        if self._callbacks.ended and not self._is_abandoned:
            self._callbacks.ended()


_running: set[Work] = set()
"""A QThread that loses its last reference while it runs ends the process."""


def start(
    steps: Steps,
    *,
    progressed: Callable[[list[Any]], object] | None = None,
    done: Callable[[Any], object] | None = None,
    failed: Callable[[Exception], object] | None = None,
    ended: Callable[[], object] | None = None,
) -> Work:
    """Begin the work at once; the callbacks come back in the window's thread."""
    work = Work(steps, Callbacks(progressed, done, failed, ended))
    _running.add(work)
    work.start()
    return work


def call(function: Callable[[], Any]) -> Steps:
    """A plain function as work without progress."""

    def steps(_cancellation: Cancellation) -> Generator[Any, None, Any]:
        yield from ()
        return function()

    return steps


def end_all(patience_ms: int = PATIENCE_MS) -> bool:
    """Before the program ends: stop all work and wait for it; False if some would not stop."""
    running = list(_running)
    for work in running:
        work.abandon()
    ended = [work.wait(patience_ms) for work in running]
    return all(ended)
