"""Folders to files: everything that was handed in comes out, to be read or with why it is not."""

import os
import stat
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.message import Message
from timeline_app.paths import as_text
from timeline_app.readers.files import unknown_suffix, unreadable
from timeline_app.settings import Settings

Found = Path | UnreadableDocument
_LEFTOVERS = frozenset(
    name.casefold()
    for name in (
        ".DS_Store", ".localized", ".AppleDouble", ".Spotlight-V100", ".fseventsd", ".Trashes",
        ".TemporaryItems", ".DocumentRevisions-V100", "__MACOSX", "Thumbs.db", "ehthumbs.db",
        "desktop.ini", "$RECYCLE.BIN", "System Volume Information", ".directory",
        ".git", ".gitignore", ".gitattributes", ".gitmodules", ".gitkeep", ".svn", ".hg",
    )
)  # fmt: skip
"""What systems and programs leave in everybody's folders: no document of the person's."""
_LEFTOVER_STARTS = ("._", "~$", ".~lock.", ".trash-", ".nfs")
_MOST_NAMED = 5
_HIDDEN_FILE = Message("read.hidden-file")
_HIDDEN_FOLDER = Message("read.hidden-folder")
_LEADS_OUT = Message("read.link-leads-out")


def walk(
    paths: Iterable[Path], settings: Settings, is_readable: Callable[[Path], bool]
) -> Iterator[Found]:
    """Files to read, and whatever cannot be read; folders in sorted order, nothing twice.

    A name that was met already is passed over; a second name of a file or folder is told.  Links
    inside a folder come last, when all else has its name, and never lead out of what was added.
    """
    given = [Path(path).absolute() for path in paths]
    return _Walk(settings, is_readable, given).all()


@dataclass(slots=True)
class _Walk:
    """Remembers names, and files by identity, so that links lead nowhere twice."""

    settings: Settings
    is_readable: Callable[[Path], bool]
    given: list[Path]
    met: set[Path] = field(default_factory=set)
    names: dict[tuple[int, int], Path] = field(default_factory=dict)
    links: deque[tuple[Path, int]] = field(default_factory=deque)
    leftovers: list[str] = field(default_factory=list)
    roots: list[str] = field(default_factory=list)

    def all(self) -> Iterator[Found]:
        most = self.settings.most_files
        for count, found in enumerate(self._everything()):
            if count >= most:
                at = found.path if isinstance(found, UnreadableDocument) else found
                told = Message("read.too-many-files", (most,))
                given = self._given_above(Path(at))
                yield UnreadableDocument(given, told, ProblemCode.TOO_LARGE)
                return
            yield found

    def _given_above(self, path: Path) -> Path:
        return next((given for given in self.given if path.is_relative_to(given)), path)

    def _everything(self) -> Iterator[Found]:
        self.roots = [os.path.normcase(_real(path)) for path in self.given]
        for path in self.given:
            yield from self._visit(path, 0)
        while self.links:
            yield from self._follow(*self.links.popleft())
        if self.leftovers:
            told = left_out(self.leftovers)
            yield UnreadableDocument(self.given[0], told, ProblemCode.LEFT_OUT)

    def _visit(self, path: Path, depth: int) -> Iterator[Found]:
        if path in self.met:
            return
        self.met.add(path)
        try:
            status = path.stat()
        except OSError as error:
            yield unreadable(path, error)
            return
        except ValueError:
            told = Message("read.no-such-name")
            yield UnreadableDocument(path, told, ProblemCode.UNREACHABLE)
            return
        is_folder = stat.S_ISDIR(status.st_mode)
        # Some network disks give no numbers; there every name is a file of its own.
        first = self.names.setdefault((status.st_dev, status.st_ino), path)
        if status.st_ino and first != path:
            told = _second_name(first, is_folder=is_folder)
            yield UnreadableDocument(path, told, ProblemCode.LEFT_OUT)
        elif is_folder:
            yield from self._enter(path, depth)
        elif self.is_readable(path):
            yield path
        else:
            yield UnreadableDocument(path, unknown_suffix(path), ProblemCode.UNKNOWN_FORMAT)

    def _enter(self, folder: Path, depth: int) -> Iterator[Found]:
        if depth >= self.settings.deepest_folder:
            told = Message("read.folders-too-deep")
            yield UnreadableDocument(folder, told, ProblemCode.LEFT_OUT)
            return
        try:
            members = sorted(folder.iterdir())
        except OSError as error:
            yield unreadable(folder, error)
            return
        for member in members:
            if member in self.given:
                yield from self._visit(member, depth + 1)  # whatever it is, it was asked for
            elif is_leftover(member.name):
                self.leftovers.append(member.name)
            elif member.name.startswith("."):
                reason = _HIDDEN_FOLDER if os.path.isdir(member) else _HIDDEN_FILE  # noqa: PTH112 - never raises
                yield UnreadableDocument(member, reason, ProblemCode.LEFT_OUT)
            elif _is_link(member):
                self.links.append((member, depth + 1))
            else:
                yield from self._visit(member, depth + 1)

    def _follow(self, link: Path, depth: int) -> Iterator[Found]:
        real = os.path.normcase(_real(link))
        is_inside = any(
            real == root or real.startswith(root.rstrip(os.sep) + os.sep) for root in self.roots
        )
        if is_inside:
            yield from self._visit(link, depth)
        else:
            yield UnreadableDocument(link, _LEADS_OUT, ProblemCode.LEFT_OUT)


def _real(path: Path) -> str:
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return str(path)


def _is_link(path: Path) -> bool:
    is_junction = getattr(os.path, "isjunction", None)  # a folder's link on Windows; Python 3.12
    return path.is_symlink() or bool(is_junction and is_junction(path))


def is_leftover(name: str) -> bool:
    """Whether a file or folder is one that systems and programs keep for themselves."""
    folded = name.casefold()
    return folded in _LEFTOVERS or folded.startswith(_LEFTOVER_STARTS)


def _second_name(first: Path, *, is_folder: bool) -> Message:
    if is_folder:
        return Message("read.leads-to", (as_text(first),))
    return Message("read.other-name", (as_text(first),))


def left_out(names: list[str]) -> Message:
    """One sentence for all leftovers: they are many, and none is a document."""
    kinds = sorted(set(names))
    named = tuple(as_text(name) for name in kinds[:_MOST_NAMED])
    code = "read.leftovers-and-others" if len(kinds) > _MOST_NAMED else "read.leftovers"
    return Message(code, (len(names), named))
