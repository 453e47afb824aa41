"""From one file to every document in it: a mailbox, an archive, an archive within an archive."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.message import Message
from timeline_app.paths import as_text
from timeline_app.readers import choosing, files
from timeline_app.readers.guarding import guarded
from timeline_app.readers.reading import About, Member
from timeline_app.readers.refusals import Refused
from timeline_app.readers.table import Reader
from timeline_app.settings import Settings


@dataclass(frozen=True, slots=True)
class UnpackedDocument:
    """One document's bytes, with the reader that reads them."""

    path: str
    """Of the file, and on into it."""
    member: str
    data: bytes = field(repr=False)
    reader: Reader
    notes: tuple[Message, ...] = ()


@dataclass(slots=True)
class _Budget:
    """What was unpacked so far: a small archive may hold the world."""

    settings: Settings
    members: int = 0
    bytes: int = 0

    def take(self, size: int) -> None:
        self.members += 1
        self.bytes += size
        if self.members > self.settings.most_members:
            too_many = Message("read.too-many-members", (self.settings.most_members,))
            raise Refused(too_many, ProblemCode.TOO_LARGE)
        if self.bytes > self.settings.largest_unpacked:
            too_much = Message(
                "read.unpacked-too-large", (self.settings.largest_unpacked // 1_000_000,)
            )
            raise Refused(too_much, ProblemCode.TOO_LARGE)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one file lies: in which file, under which name, how deep."""

    path: str
    member: str = ""
    depth: int = 0

    def within(self, name: str) -> "_Place":
        member = f"{self.member}/{name}" if self.member else name
        return _Place(f"{self.path}/{name}", member, self.depth + 1)


def items(
    path: Path, about: About, *, wanted: str | None = None
) -> Iterator[UnpackedDocument | UnreadableDocument]:
    """Every document in a file, and what in it cannot be read; the file's own text first.

    With ``wanted`` only the member of that name; "" is the file itself.  Raises
    UnreadableDocument where the file itself cannot be read.
    """
    data = _kept(path, about.settings) if wanted else files.read_bytes(path, about.settings)
    if not data:
        raise UnreadableDocument(path, Message("read.empty"), ProblemCode.NO_TEXT)
    budget = _Budget(about.settings)
    yield from _Unpacking(about, wanted, budget).all(_Place(as_text(path)), path.name, data)


@dataclass(slots=True)
class _Unpacking:
    """One walk through a file and the files within it."""

    about: About
    wanted: str | None
    budget: _Budget

    def all(
        self, place: _Place, name: str, data: bytes
    ) -> Iterator[UnpackedDocument | UnreadableDocument]:
        try:
            choice = choosing.choose(name, data)
        except Refused as error:
            yield UnreadableDocument(place.path, error.reason, error.code)
            return
        if choice.reader.read and self.wanted in (None, place.member):
            yield UnpackedDocument(place.path, place.member, data, choice.reader, choice.notes)
        if choice.reader.members and self.wanted != place.member:
            yield from self._members(place, choice.reader, data)

    def _members(
        self, place: _Place, reader: Reader, data: bytes
    ) -> Iterator[UnpackedDocument | UnreadableDocument]:
        most = self.about.settings.deepest_archive
        if place.depth >= most:
            told = Message("read.archives-too-deep", (most,))
            yield UnreadableDocument(place.path, told, ProblemCode.TOO_LARGE)
            return
        about = replace(self.about, name=PurePosixPath(place.path).name)
        try:
            opened = _opened(reader, data, about)
        except Refused as error:
            if not reader.read:  # else what is wrong is told where its own text is read
                yield UnreadableDocument(place.path, error.reason, error.code)
            return
        try:
            for member in self._on_the_way(place, opened):
                yield from self._member(place.within(member.name), member)
        except Refused as error:
            yield UnreadableDocument(place.path, error.reason, error.code)

    def _member(
        self, place: _Place, member: Member
    ) -> Iterator[UnpackedDocument | UnreadableDocument]:
        try:
            with guarded():
                data = member.read()
        except Refused as error:
            yield UnreadableDocument(place.path, error.reason, error.code)
            return
        self.budget.take(len(data))
        if data:
            yield from self.all(place, member.name, data)

    def _on_the_way(self, place: _Place, members: Mapping[str, Member]) -> Iterator[Member]:
        """The members to look into: all, or those whose name the wanted one begins with."""
        if self.wanted is None:
            yield from members.values()
            return
        folders = self.wanted.removeprefix(f"{place.member}/").split("/")
        for end in range(1, len(folders) + 1):
            member = members.get("/".join(folders[:end]))
            if member is not None:
                yield member


def _kept(path: Path, settings: Settings) -> bytes:
    """The bytes of a file that is asked for one member after the other: read once."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return files.read_bytes(path, settings)
    stamp = (status.st_ino, status.st_mtime_ns, status.st_size)
    return _read_once(path, settings, stamp)


@lru_cache(maxsize=1)
def _read_once(path: Path, settings: Settings, _stamp: tuple[int, ...]) -> bytes:
    return files.read_bytes(path, settings)


@lru_cache(maxsize=1)
def _opened(reader: Reader, data: bytes, about: About) -> Mapping[str, Member]:
    """What a file holds, kept for the next of its documents: a mailbox is cut up only once."""
    opens = reader.opens()
    with guarded():
        members = tuple(opens(data, about)) if opens else ()
    return {member.name: member for member in _numbered(members)}


def _numbered(members: Sequence[Member]) -> Iterator[Member]:
    """Each under a name of its own: the second of two alike has its number before the suffix."""
    seen: dict[str, int] = {}
    for member in members:
        count = seen[member.name] = seen.get(member.name, 0) + 1
        suffix = PurePosixPath(member.name).suffix
        own = f"{member.name.removesuffix(suffix)} ({count}){suffix}"
        yield replace(member, name=own) if count > 1 else member
