"""One import in the background: reads documents into a chronology and tells how far it is."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from timeline_app.settings import Settings
from timeline_app.ui import apart, work
from timeline_app.ui.work import Cancellation, Steps

if TYPE_CHECKING:
    from timeline_app.pipeline import Progress


@dataclass(slots=True)
class Tally:
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

    def add(self, progress: "Progress") -> None:
        self.done, self.total = progress.done, progress.total
        self.documents, self.events = progress.documents, progress.events
        self.known = progress.known
        self.path, self.phase = str(progress.path), progress.phase
        self.share = progress.share
        if progress.problem:
            self.problems.append((str(progress.path), progress.problem))

    @property
    def words(self) -> str:
        """How it ended, in one line."""
        parts = [f"{self.documents:,} document{'' if self.documents == 1 else 's'} added"]
        if self.known:
            parts.append(f"{self.known:,} already there")
        if self.problems:
            parts.append(f"{len(self.problems):,} could not be read")
        if self.events:
            several = "" if self.events == 1 else "s"
            parts.append(f"the chronology now shows {self.events:,} event{several}")
        return ", ".join(parts)


class ImportJob(QObject):
    """Lives in the window's thread; the reading does not."""

    progressed = Signal(object)
    """Tally."""
    ended = Signal(object)
    """Tally: done, or as far as it came."""
    failed = Signal(object)

    def __init__(self, paths: Sequence[Path], store_path: Path) -> None:
        super().__init__()
        self.paths = tuple(paths)
        self.store_path = store_path
        self.tally = Tally()
        self._work: work.Work | None = None

    @property
    def is_running(self) -> bool:
        return self._work is not None

    def start(self) -> None:
        self._work = work.start(
            importing(self.paths, self.store_path),
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

    def _on_progressed(self, bunch: "list[Progress]") -> None:
        for progress in bunch:
            self.tally.add(progress)
        self.progressed.emit(self.tally)

    def _on_done(self, notice: str) -> None:
        self.tally.notice = notice

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)

    def _on_ended(self) -> None:
        self._work = None
        self.ended.emit(self.tally)


def importing(paths: Sequence[Path], store_path: Path) -> Steps:
    """The import as work for a thread; the reading happens in processes of its own."""

    def steps(cancellation: Cancellation) -> Generator[Any, None, str]:
        return str((yield from apart.run(import_paths, (tuple(paths), store_path), cancellation)))

    return steps


def import_paths(
    paths: Sequence[Path], store_path: Path, cancelled: Callable[[], bool]
) -> "Generator[Progress, None, str]":
    """In the other process: read everything into the chronology, which is made if it is new.

    Returns what is wrong with the language model, if anything.
    """
    from timeline_app import language, pipeline  # noqa: PLC0415 - never in the window's process

    yield from pipeline.import_paths(paths, store_path, settings=Settings(), cancelled=cancelled)
    return language.is_model_present() or ""
