"""Has pages drawn by another process, which can read a hostile file and die of it alone."""

import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline_app.ui.pages import wire
from timeline_app.ui.pages.wire import PictureAnswer, PictureRequest
from timeline_app.ui.speech import tr

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

PATIENCE = 60.0
"""Seconds by the clock until a process that does not answer is given up."""
DIED = tr("The program that draws pages ended over this one")
SILENT = tr("Drawing this page took too long")
NOT_STARTED = tr("No process could be started to draw it")


class Artist(QObject):
    """Draws what is wanted most; what is no longer wanted is never begun.

    It has a thread that waits for the other process.  Both begin with the first wish.
    """

    drawn = Signal(object, object)
    """Wanted and Answer, in the thread of whoever listens."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted: tuple[PictureRequest, ...] = ()
        self._news = threading.Condition()
        self._thread: threading.Thread | None = None
        self._process: SpawnProcess | None = None
        self._here: Connection | None = None
        self._is_closed = False
        self._is_over = False

    def prepare(self) -> None:
        """Start the process, so that the first page need not wait for it."""
        self.want(self._wanted)

    def want(self, wanted: Sequence[PictureRequest]) -> None:
        """Draw these, the first first; it replaces all earlier wishes."""
        with self._news:
            if self._is_over:
                return
            self._wanted = tuple(wanted)
            self._is_closed = False
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="pages", daemon=True)
                self._thread.start()
            self._news.notify()

    def close(self) -> None:
        """End the process and the thread; a later wish starts both anew."""
        with self._news:
            self._is_closed, self._wanted = True, ()
            thread, self._thread = self._thread, None
            process = self._process
            self._news.notify()
        if process is not None:
            process.kill()
        if thread is not None:
            thread.join(PATIENCE)

    def end(self) -> None:
        """As the window closes: end both for good, whatever is wished for on the way out."""
        self._is_over = True
        self.close()

    # In the thread

    def _work(self) -> None:
        self._start()
        while True:
            with self._news:
                while not self._wanted and not self._is_closed:
                    self._news.wait()
                if self._is_closed:
                    break
                wanted, self._wanted = self._wanted[0], self._wanted[1:]
            answer = self._answer(wanted)
            if not self._is_closed:
                self.drawn.emit(wanted, answer)
        self._stop()

    def _answer(self, wanted: PictureRequest) -> PictureAnswer:
        here = self._here or self._start()
        if here is None:
            return wire.failed(NOT_STARTED)
        try:
            here.send(wanted)
            if not here.poll(PATIENCE):
                self._stop()
                return wire.failed(SILENT)
            return wire.unpacked(here.recv_bytes(wire.LONGEST_HEAD), here.recv_bytes())
        except (EOFError, OSError, ValueError):
            self._stop()
            return wire.failed(DIED)

    def _start(self) -> "Connection | None":
        from multiprocessing import get_context  # noqa: PLC0415 - not before a page is shown

        from timeline_app.ui.pages import child  # noqa: PLC0415 - as above

        context = get_context("spawn")
        try:
            here, there = context.Pipe()
        except OSError:  # as many files are open as may be
            return None
        process = context.Process(target=child.draw, args=(there,), daemon=True)
        try:
            process.start()
        except OSError:
            here.close()
            return None
        finally:
            there.close()
        with self._news:
            self._here, self._process = here, process
            if self._is_closed:
                process.kill()
        return here

    def _stop(self) -> None:
        with self._news:
            here, process = self._here, self._process
            self._here, self._process = None, None
        if here is not None:
            with suppress(OSError):
                here.close()
        if process is not None:
            process.kill()
            process.join()
