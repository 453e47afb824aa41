"""Which files of a folder are the chronology's own: they are no documents, and never opened."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline_app.message import Message
from timeline_app.paths import as_text

ITSELF = Message("read.chronology-itself")
_ENDINGS = ("", "-wal", "-shm", "-journal", ".columns", ".writer")
_COPIES = "Copies of "
_Identity = tuple[int, int]


@dataclass(frozen=True, slots=True)
class OwnFiles:
    """The chronology with its log, its cache and its copies.

    SQLite's locks belong to the process: one that opens the file by itself and closes it again
    drops them all.  So the file is known by its number on the disk, and left shut under any name.
    """

    names: frozenset[str]
    """What they are called, path and all; links on the way there resolved."""
    copies: frozenset[str]
    """The folders of copies."""
    identities: frozenset[_Identity]

    @classmethod
    def of(cls, chronology: Path) -> "OwnFiles":
        """The files of a chronology, under the name given and where links lead from there."""
        bases = {_place(chronology.absolute()), os.path.realpath(chronology)}
        names = {base + ending for base in bases for ending in _ENDINGS}
        copies = frozenset(as_text(_beside(base)) for base in bases)
        return cls(frozenset(map(as_text, names)), copies, frozenset(_identities(names)))

    def holds(self, path: Path) -> bool:
        """Whether it is one of them, under its own name."""
        place = as_text(_place(path))
        return place in self.names or any(
            place == folder or place.startswith(folder + os.sep) for folder in self.copies
        )

    def is_reached_by(self, path: Path) -> bool:
        """Whether the path, whatever its name, leads to one of them."""
        return not self.identities.isdisjoint(_identities([path]))


def _beside(base: str) -> str:
    folder, name = os.path.split(base)
    return os.path.join(folder, _COPIES + name)  # noqa: PTH118 - text wanted


def _place(path: Path) -> str:
    """The path with the links on its way resolved, but not the last."""
    return os.path.join(os.path.realpath(path.parent), path.name)  # noqa: PTH118 - text wanted


def _identities(paths: Iterable[str | Path]) -> Iterator[_Identity]:
    for path in paths:
        try:
            status = os.stat(path)  # noqa: PTH116 - text or path
        except (OSError, ValueError):
            continue
        yield status.st_dev, status.st_ino
