"""One import in the background: reads documents into a chronology and tells how far it is."""

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from timeline_app.message import Message
from timeline_app.settings import Settings, in_force
from timeline_app.ui import child_process, work
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.work import Cancellation, Steps
from timeline_app.wording import worded

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

    from timeline_app.pipeline import Progress

_LEAST_SECONDS, _LEAST_FILES = 4.0, 3
"""Before so much was read, a guess at the time left would only jump about."""


@dataclass(slots=True)
class ImportPace:
    """How fast files are read, since the reading began or went on."""

    began: float | None = None
    first: int = 0
    now: float = 0.0
    done: int = 0

    def note(self, done: int) -> None:
        """So many files are done by now."""
        self.now, self.done = time.monotonic(), done
        if self.began is None:
            self.began, self.first = self.now, done

    def in_words(self, total: int) -> str:
        """As in ``4 files a second, 2 min left``; "" before there is enough to tell by."""
        read, took = self.done - self.first, self.now - (self.began or self.now)
        if took < _LEAST_SECONDS or read < _LEAST_FILES or self.done >= total:
            return ""
        return tr(
            "{rate}, {span} left",
            rate=_rate(read / took),
            span=_span((total - self.done) * took / read),
        )


def _rate(each_second: float) -> str:
    if each_second >= 1:
        return tr_n("{n} file a second", "{n} files a second", round(each_second))
    return tr_n("{n} file a minute", "{n} files a minute", max(1, round(60 * each_second)))


def _span(seconds: float) -> str:
    """A length of time that is only roughly known."""
    if seconds < 90:
        return tr("{seconds} s", seconds=max(10, 10 * round(seconds / 10)))
    if seconds < 5_400:
        return tr("{minutes} min", minutes=f"{seconds / 60:.0f}")
    return tr("{hours} h", hours=f"{seconds / 3_600:.1f}")


@dataclass(slots=True)
class ImportTally:
    """What an import has come to so far."""

    done: int = 0
    total: int = 0
    documents: int = 0
    events: int = 0
    known: int = 0
    path: str = ""
    phase: str = ""
    share: float = 0.0
    """How much of putting the events together is done."""
    problems: list[tuple[str, str]] = field(default_factory=list)
    is_cancelled: bool = False
    notice: str = ""
    """What a person should know about the reading as a whole."""
    is_paused: bool = False
    pace: ImportPace = field(default_factory=ImportPace)

    def add(self, progress: "Progress") -> None:
        self.done, self.total = progress.done, progress.total
        self.documents, self.events = progress.documents, progress.events
        self.known = progress.known
        self.path, self.phase = str(progress.path), progress.phase
        self.share = progress.share
        if not self.is_paused:
            self.pace.note(self.done)
        if progress.problem:
            self.problems.append((str(progress.path), worded(progress.problem)))

    @property
    def left(self) -> str:
        """How fast it goes and how long it may take, in words; "" where that is not known yet."""
        return "" if self.share else self.pace.in_words(self.total)

    @property
    def words(self) -> str:
        """How it ended, in one line."""
        parts = [tr_n("{n} document added", "{n} documents added", self.documents)]
        if self.known:
            parts.append(tr_n("{n} already there", "{n} already there", self.known))
        if self.problems:
            parts.append(
                tr_n("{n} could not be read", "{n} could not be read", len(self.problems))
            )
        if self.events:
            parts.append(
                tr_n(
                    "the chronology now shows {n} event",
                    "the chronology now shows {n} events",
                    self.events,
                )
            )
        return ", ".join(parts)


class ImportJob(QObject):
    """Lives in the window's thread; the reading does not."""

    progressed = Signal(object)
    """Tally."""
    ended = Signal(object)
    """Tally: done, or as far as it came."""
    failed = Signal(object)

    def __init__(self, paths: Sequence[Path], store_path: Path, password: str = "") -> None:
        super().__init__()
        self._password = password
        self.paths = tuple(paths)
        self.store_path = store_path
        self.tally = ImportTally()
        self._work: work.Work | None = None
        self._pause: Event | None = None

    @property
    def is_running(self) -> bool:
        return self._work is not None

    def start(self) -> None:
        from multiprocessing import get_context  # noqa: PLC0415 - only when there is work

        self._pause = get_context("spawn").Event()
        self._work = work.start(
            importing(self.paths, self.store_path, self._pause, in_force(), self._password),
            progressed=self._on_progressed,
            done=self._on_done,
            failed=self._on_failed,
            ended=self._on_ended,
        )

    def cancel(self) -> None:
        """Stop after the step at hand; what was read stays."""
        self.tally.is_cancelled = True
        if self._work is not None:
            self._work.cancel()

    def end(self) -> None:
        """Its window closes: stop, wait until it has, and never hear of it again."""
        self.tally.is_cancelled = True
        if self._work is not None:
            self._work.abandon()
            self._work.wait(work.PATIENCE_MS)
            self._work = None

    def pause(self) -> None:
        """Read nothing more until it is asked to go on."""
        self._hold(is_paused=True)

    def go_on(self) -> None:
        """Read on after a pause."""
        self._hold(is_paused=False)

    def _hold(self, *, is_paused: bool) -> None:
        self.tally.is_paused = is_paused
        self.tally.pace = ImportPace()
        if self._pause is not None:
            (self._pause.set if is_paused else self._pause.clear)()
        self.progressed.emit(self.tally)

    def _on_progressed(self, bunch: "list[Progress]") -> None:
        for progress in bunch:
            self.tally.add(progress)
        self.progressed.emit(self.tally)

    def _on_done(self, notice: Message | None) -> None:
        self.tally.notice = worded(notice)

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)

    def _on_ended(self) -> None:
        self._work = None
        self.ended.emit(self.tally)


def importing(
    paths: Sequence[Path],
    store_path: Path,
    pause: "Event",
    settings: Settings,
    password: str = "",
) -> Steps:
    """The import as work for a thread; the reading happens in processes of its own."""

    def steps(cancellation: Cancellation) -> Generator[Any, None, Message | None]:
        asked = (tuple(paths), store_path, pause, settings, password)
        notice: Message | None = yield from child_process.run(import_paths, asked, cancellation)
        return notice

    return steps


def import_paths(  # noqa: PLR0913, PLR0917 - the arguments travel to the other process in a row
    paths: Sequence[Path],
    store_path: Path,
    pause: "Event",
    settings: Settings,
    password: str,
    cancelled: Callable[[], bool],
) -> "Generator[Progress, None, Message | None]":
    """In the other process: read everything into the chronology, which is made if it is new.

    Returns what is wrong with the language model, if anything.
    """
    from timeline_app import parsing, pipeline  # noqa: PLC0415 - never in the window's process

    yield from pipeline.import_paths(
        paths,
        store_path,
        settings=settings,
        password=password,
        cancelled=cancelled,
        paused=pause.is_set,
    )
    return parsing.weights_problem()
