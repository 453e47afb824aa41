"""What a reading process does: read one document, or list what one file holds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import Document, Published, When
from timeline_app.paths import within
from timeline_app.pipeline.digest import Digest, digest, document_of, pieces
from timeline_app.settings import Settings
from timeline_app.versions import fingerprint

if TYPE_CHECKING:
    from timeline_app.readers import UnreadDocument

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read; travels between processes, as an exception cannot."""

    path: str
    reason: Message
    code: errors.ProblemCode = errors.ProblemCode.UNFORESEEN


@dataclass(frozen=True, slots=True)
class Job:
    """One document to read, with how: a file, or a member of one."""

    path: Path
    settings: Settings
    published: When | Published | None = None
    member: str = ""
    password: str = field(default="", repr=False)
    size: int | None = None
    """Bytes, where the file's own size does not tell."""

    @property
    def whole_path(self) -> str:
        """The path that the document will have."""
        return within(self.path, self.member)


@dataclass(frozen=True, slots=True)
class Listing:
    """Which documents a file holds, and what in it cannot be read."""

    job: Job
    pieces: "tuple[UnreadDocument, ...]" = ()
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A document that was read and is still to be searched: what another machine is told.

    No password travels, and of the disk nothing but the path that the document bears.
    """

    whole_path: str
    """The path that the document has."""
    document: Document
    settings: Settings
    published: When | Published | None = None


class OtherProgram(Exception):
    """Raised on a machine where another program would find something else."""


def work(job: Job) -> Digest | Failure:
    """Read one file; whatever happens, the other files go on."""
    return _done(
        job.whole_path,
        lambda: digest(
            job.path, job.settings, job.published, member=job.member, password=job.password
        ),
    )


def read_text(job: Job) -> Text | Failure:
    """Read one file and search nothing; whatever happens, the other files go on."""
    document = _done(
        job.whole_path,
        lambda: document_of(job.path, job.settings, member=job.member, password=job.password),
    )
    if isinstance(document, Failure):
        return document
    return Text(job.whole_path, document, job.settings, job.published)


def search(text: Text) -> Digest | Failure:
    """Search one text; whatever happens, the others go on."""
    return _done(text.whole_path, lambda: digest(text.document, text.settings, text.published))


def search_there(asked_by: str, text: Text) -> Digest:
    """The same on another machine, if it has the same program; see ``versions.fingerprint``.

    Raises OtherProgram, and what searching raises: then it is done where it was asked for.
    """
    if fingerprint() != asked_by:
        raise OtherProgram
    return digest(text.document, text.settings, text.published)


def look_into(job: Job) -> Listing | Failure:
    """List what one file holds; whatever happens, the other files go on."""
    found = _done(job.whole_path, lambda: pieces(job.path, job.settings, job.password))
    if isinstance(found, Failure):
        return found
    failures = [one for one in found if isinstance(one, errors.UnreadableDocument)]
    return Listing(
        job,
        tuple(one for one in found if not isinstance(one, errors.UnreadableDocument)),
        tuple(Failure(one.path, one.reason, one.code) for one in failures),
    )


def _done(path: str, do: Callable[[], Found]) -> Found | Failure:
    """What comes of it, or why it could not be done."""
    try:
        return do()
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # noqa: BLE001 - a library's panic is no Exception
        return failure(path, error)


def failure(path: str, error: BaseException) -> Failure:
    """Why a file was not read."""
    name = type(error).__name__
    if isinstance(error, errors.UnreadableDocument):
        return Failure(path, error.reason, error.code)
    if isinstance(error, MemoryError | RecursionError):
        return Failure(path, Message("read.too-deep", (name,)), errors.ProblemCode.TOO_LARGE)
    return Failure(path, Message("read.unforeseen", (name,)))
