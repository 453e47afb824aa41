"""Folders that are looked at again and again: what is new or changed in them is imported.

Decisions: files are asked for, not waited for (what systems tell of changes does not reach over
networks, and differs everywhere).  A file counts once two looks found the same size and time, so
that none is read while it is written.  What went away stays in the chronology until a person
withdraws it.  Between imports the chronology is closed: another process may write meanwhile.
"""

import stat
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from pathlib import Path

from timeline_app import errors, store
from timeline_app.message import Message, told
from timeline_app.model import Published, When
from timeline_app.paths import as_text, on_disk
from timeline_app.pipeline.importing import import_paths
from timeline_app.pipeline.own_files import OwnFiles
from timeline_app.pipeline.progress import Phase, Progress
from timeline_app.pipeline.sources import outer_file
from timeline_app.pipeline.workers import usual
from timeline_app.settings import Settings, in_force

EVERY = 2.0
"""Seconds between two looks; at least as long as the last import took."""
_GONE = Message("read.gone-meanwhile")
_TOLD_BY_NAME = frozenset({errors.ProblemCode.UNKNOWN_FORMAT})
"""What only a name speaks against may be a document all the same: the import judges."""

_Stamp = tuple[int, int]
"""Size and time of change of a file: with both the same it is the same."""


@dataclass(slots=True)
class _Watched:
    """What is known of the files below some folders."""

    folders: tuple[Path, ...]
    chronology: Path
    settings: Settings
    stamps: dict[Path, _Stamp] = field(default_factory=dict)
    """As the last look found them."""
    done: dict[Path, _Stamp | None] = field(default_factory=dict)
    """As they were imported; None for those that another run has imported."""
    passed: set[str] = field(default_factory=set)
    """Files that are passed over, and were said to be."""

    def look(self) -> Iterator[errors.UnreadableDocument]:
        """Look at all files; what is newly passed over comes back.  Sets ``stamps``."""
        from timeline_app import readers  # noqa: PLC0415 - a caller that only asks loads no reader

        self.stamps, own = {}, OwnFiles.of(self.chronology)
        for found in readers.walk(self.folders, self.settings):
            path = Path(found.path) if isinstance(found, errors.UnreadableDocument) else found
            if own.holds(path) or own.is_reached_by(path):
                continue
            if isinstance(found, errors.UnreadableDocument) and found.code not in _TOLD_BY_NAME:
                if found.path not in self.passed:
                    self.passed.add(found.path)
                    yield found
            elif (stamp := _stamp(path)) is not None:
                self.stamps[path] = stamp

    def ready(self, before: dict[Path, _Stamp]) -> list[Path]:
        """Files that are as they were at the look before, and not as they were imported."""
        return [
            path
            for path, stamp in self.stamps.items()
            if before.get(path) == stamp and self.done.get(path) != stamp
        ]

    def gone(self) -> list[Path]:
        """Files that were imported and are no longer there; each is told once."""
        found = [path for path in self.done if path not in self.stamps and self._is_gone(path)]
        for path in found:
            del self.done[path]
        return sorted(found)

    def _is_gone(self, path: Path) -> bool:
        """A disk that is away, or may not be asked, has taken nothing with it."""
        if not any(path.is_relative_to(folder) and folder.exists() for folder in self.folders):
            return False
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return True
        except OSError:
            return False
        return False


def watch(  # noqa: PLR0913 - options by name
    folders: Sequence[Path | str],
    store_path: Path | str,
    *,
    settings: Settings | None = None,
    published: When | Published | None = None,
    password: str = "",
    executor: Executor | None = None,
    every: float = EVERY,
    cancelled: Callable[[], bool] = bool,
) -> Iterator[Progress]:
    """Import what lies in the folders and what comes or changes there, until cancelled.

    Yields what importing yields, and ``Phase.WATCHING`` after each look.  Files that are gone are
    told as problems, each once, and so is another process that writes: then it is tried again.
    Whatever ends it, what was read stays, and watching again adds nothing twice.
    """
    settings = _by_processes(settings or in_force())
    whole = tuple(Path(folder).absolute() for folder in folders)
    watched = _Watched(whole, Path(store_path).absolute(), settings)
    watched.done = dict.fromkeys(_imported(Path(store_path), whole))
    is_waiting = False
    while not cancelled():
        before, began = watched.stamps, time.monotonic()
        yield from (_problem(one.path, one.reason) for one in watched.look())
        yield from (_problem(as_text(path), _GONE) for path in watched.gone())
        if ready := watched.ready(before):
            try:
                yield from import_paths(
                    ready,
                    store_path,
                    settings=settings,
                    published=published,
                    password=password,
                    executor=executor,
                    cancelled=cancelled,
                )
                watched.done |= {path: before[path] for path in ready}
                is_waiting = False
            except errors.ChronologyBusy as error:
                if not is_waiting:
                    words = str(error).removeprefix(f"{error.path}: ")
                    yield _problem(as_text(store_path), told(words))
                is_waiting = True
        yield Progress(0, 0, "", Phase.WATCHING)
        _rest(max(every, time.monotonic() - began), cancelled)


def _by_processes(settings: Settings) -> Settings:
    """With workers named, other processes read: this one, once it reads, can start none."""
    return replace(settings, workers=usual(settings))


def _imported(path: Path, folders: Sequence[Path]) -> list[Path]:
    """Files below the folders that the chronology has documents of."""
    if not path.exists():
        return []
    with store.open_store(path) as opened:
        files = {outer_file(row.path) or on_disk(row.path) for row in opened.documents.all()}
    return [file for file in files if any(file.is_relative_to(folder) for folder in folders)]


def _stamp(path: Path) -> _Stamp | None:
    """None for what is no file, or is gone by now."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None


def _problem(path: str, reason: Message) -> Progress:
    return Progress(0, 0, path, Phase.WATCHING, reason)


def _rest(seconds: float, cancelled: Callable[[], bool]) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until and not cancelled():
        time.sleep(min(0.2, max(0.0, until - time.monotonic())))
