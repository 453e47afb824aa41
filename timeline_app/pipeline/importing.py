"""Files to a chronology: one transaction a document, then the events anew over all of them."""

import hashlib
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from pathlib import Path

from timeline_app import errors, store
from timeline_app.message import Message
from timeline_app.model import EventFilter, Published, When
from timeline_app.paths import as_text
from timeline_app.pipeline.digest import Digest
from timeline_app.pipeline.elsewhere import searched_elsewhere
from timeline_app.pipeline.finding import claimed, find_again
from timeline_app.pipeline.jobs import Failure, Job, Listing
from timeline_app.pipeline.own_files import ITSELF, OwnFiles
from timeline_app.pipeline.progress import Phase, Progress
from timeline_app.pipeline.rebuilding import rebuilding
from timeline_app.pipeline.workers import digests, is_little, listings
from timeline_app.settings import Settings, in_force
from timeline_app.store import Store

_TIMES = 4
"""So many times as many documents until events are put together again: a third more work."""
_GLANCE = 0.1
"""Seconds between two looks whether the person still pauses."""
_PATIENCE = 10.0
"""Seconds to wait for another process that writes, before saying who that is."""


@dataclass(slots=True)
class _Tally:
    """How far the import is."""

    total: int = 0
    done: int = 0
    documents: int = 0
    known: int = 0
    events: int = 0

    def now(self, phase: Phase, path: str = "", problem: Message | None = None) -> Progress:
        return Progress(
            self.done, self.total, path, phase, problem, self.documents, self.events, self.known
        )


@dataclass(slots=True)
class _Files:
    """What was found under the paths given."""

    new: list[Job] = field(default_factory=list)
    """What was not read before."""
    boxes: list[Job] = field(default_factory=list)
    """Files that may hold several documents, to be looked into."""
    known: list[tuple[str, int]] = field(default_factory=list)
    """Paths at which a document lies that was read before."""
    problems: list[Failure] = field(default_factory=list)


def import_paths(  # noqa: PLR0913 - options by name
    paths: Sequence[Path | str],
    store_path: Path | str,
    *,
    settings: Settings | None = None,
    published: When | Published | None = None,
    password: str = "",
    executor: Executor | None = None,
    elsewhere: Executor | None = None,
    cancelled: Callable[[], bool] = bool,
    paused: Callable[[], bool] = bool,
) -> Iterator[Progress]:
    """Read files and folders into a chronology, which is created if it is new.

    Every document is committed on its own: whatever ends the import, what was read stays, and
    importing again completes it without doubles.  Events are put together at the end; where
    there were none before, first ones are shown soon, and made anew then.

    An ``executor`` of one's own reads the files; one that is ``elsewhere`` sees none, and is
    handed the texts that processes of this machine have read (see ``EXECUTORS``).

    >>> *_, last = import_paths(["seeds"], "sample.db")  # doctest: +SKIP
    >>> last.documents  # doctest: +SKIP
    2
    """
    settings = settings or in_force()
    with store.open_store(store_path, create=True) as opened:
        opened.check_writable(patience=_PATIENCE)
        early = _Early(opened, settings.first_events, is_wanted=not opened.documents.all())
        if not early.is_wanted:
            store.keep_daily_copy(opened.path)
        yield Progress(0, 0, "", Phase.LOOKING)
        like = Job(Path(), settings, published, password=password)
        files = _look(opened, [Path(path) for path in paths], like)
        is_here = elsewhere is None and is_little(files.new, files.boxes)
        for listing in listings(files.boxes, executor, cancelled, is_here=is_here):
            _add_pieces(opened, listing, files)
            yield Progress(0, 0, _path_of(listing), Phase.LOOKING)
        # Numbered in one order, whatever order they were named in.
        files.new.sort(key=lambda job: job.whole_path)
        tally = _Tally(total=len(files.new) + len(files.known) + len(files.problems))
        yield from _known(opened, files, tally)
        if elsewhere is None:
            documents = digests(files.new, executor, cancelled, is_here=is_here)
        else:
            documents = searched_elsewhere(files.new, elsewhere, cancelled)
        yield from _read(opened, _held(documents, paused, cancelled), tally, early)
        early.forget()
        yield from _put_together(opened, tally, cancelled)


def _look(opened: Store, paths: list[Path], like: Job) -> _Files:
    from timeline_app import readers  # noqa: PLC0415 - a caller that only asks loads no reader

    found, own = _Files(), OwnFiles.of(opened.path)
    given = [path.absolute() for path in paths]
    for item in readers.walk(given, like.settings):
        path = Path(item.path) if isinstance(item, errors.UnreadableDocument) else item
        if own.holds(path):
            if path in given:
                found.problems.append(Failure(as_text(path), ITSELF))
        elif isinstance(item, errors.UnreadableDocument) and not _may_be_one(item, own):
            found.problems.append(Failure(item.path, item.reason, item.code))
        elif own.is_reached_by(path):
            found.problems.append(Failure(as_text(path), ITSELF))
        else:
            _sort(opened, replace(like, path=path), found)
    return found


def _may_be_one(problem: errors.UnreadableDocument, own: OwnFiles) -> bool:
    """Whether a name that says nothing belongs to a document after all.

    The chronology itself is not opened for that: closing it would drop the locks on it.
    """
    from timeline_app import readers  # noqa: PLC0415 - as above

    path = Path(problem.path)
    is_unknown = problem.code is errors.ProblemCode.UNKNOWN_FORMAT
    return is_unknown and not own.is_reached_by(path) and readers.begins_like_a_document(path)


def _sort(opened: Store, job: Job, found: _Files) -> None:
    from timeline_app import readers  # noqa: PLC0415 - as above

    if readers.holds_others(job.path):
        found.boxes.append(job)
        return
    document = _known_document(opened, job.path, job.settings)
    if document is None:
        found.new.append(job)
    else:
        found.known.append((job.whole_path, document))


def _add_pieces(opened: Store, listing: Listing | Failure, found: _Files) -> None:
    """The documents that a file holds, each as if it were a file of its own."""
    if isinstance(listing, Failure):
        found.problems.append(listing)
        return
    found.problems += listing.failures
    for piece in listing.pieces:
        job = replace(listing.job, member=piece.member, size=piece.size)
        document = opened.documents.with_bytes(piece.sha256)
        if document is None:
            found.new.append(job)
        else:
            found.known.append((job.whole_path, document))


def _path_of(listing: Listing | Failure) -> str:
    return listing.path if isinstance(listing, Failure) else listing.job.whole_path


def _known_document(opened: Store, path: Path, settings: Settings) -> int | None:
    """The document that these bytes already are; None also for what the reader must judge."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > settings.largest_file:
            return None  # to open a pipe that nobody writes to would wait for ever
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
    return opened.documents.with_bytes(digest)


def _known(opened: Store, files: _Files, tally: _Tally) -> Iterator[Progress]:
    for failure in files.problems:
        yield _failed(opened, failure, tally)
    for path, document in files.known:
        opened.documents.note_path(path, document)
        tally.done += 1
        tally.known += 1
        yield tally.now(Phase.READING, path)


def _failed(opened: Store, failure: Failure, tally: _Tally) -> Progress:
    path = as_text(failure.path)
    opened.documents.add_problem(path, failure.reason, failure.code)
    tally.done += 1
    return tally.now(Phase.READING, path, failure.reason)


@dataclass(slots=True)
class _Early:
    """The events of a new chronology while its documents are still being read.

    They are provisional: what an event is called and numbered must not hang on how fast the
    machine was.  So they are forgotten at the end, unless a person has changed one meanwhile.
    What does not fit is looked for at the end alone: it takes as long as all the rest.
    """

    opened: Store
    seconds: int
    is_wanted: bool
    began: float = field(default_factory=time.monotonic)
    documents: int = 0
    """So many were read when events were last put together."""

    def show(self, tally: _Tally) -> Iterator[Progress]:
        """Put together what was read so far, when it is time; ever more seldom."""
        is_due = time.monotonic() >= self.began + self.seconds
        is_due = is_due and tally.documents >= _TIMES * self.documents
        if not (self.is_wanted and is_due and tally.documents and tally.done < tally.total):
            return
        for _ in rebuilding(self.opened, with_findings=False):
            pass
        self.documents = tally.documents
        tally.events = self.opened.reading.count(EventFilter())
        yield tally.now(Phase.READING)

    def forget(self) -> None:
        """Begin the events anew, as if none had been shown."""
        if self.documents:
            self.opened.rebuilding.forget_events()
            if not self.opened.rebuilding.is_behind:
                find_again(self.opened)


def _held(
    documents: Iterator[Digest | Failure],
    paused: Callable[[], bool],
    cancelled: Callable[[], bool],
) -> Iterator[Digest | Failure]:
    """What was read, none of it while the person pauses; the readers then soon have no work."""
    for found in documents:
        while paused() and not cancelled():
            time.sleep(_GLANCE)
        yield found


def _read(
    opened: Store, documents: Iterator[Digest | Failure], tally: _Tally, early: _Early
) -> Iterator[Progress]:
    for found in documents:
        if isinstance(found, Failure):
            yield _failed(opened, found, tally)
            continue
        document = found.document
        is_new = opened.documents.with_bytes(document.sha256) is None
        put_in(opened, found)
        tally.done += 1
        tally.documents += is_new
        tally.known += not is_new
        yield tally.now(Phase.READING, document.path)
        yield from early.show(tally)


def put_in(opened: Store, found: Digest) -> int:
    """A document with all that was read in it, where it is not there yet; returns its id."""
    document = found.document
    is_new = opened.documents.with_bytes(document.sha256) is None
    number = opened.documents.add(
        document, found.expressions, found.mentions, found.links, found.ledger
    )
    if is_new:
        opened.findings.put_claims(number, *claimed(found))
    return number


def _put_together(
    opened: Store, tally: _Tally, cancelled: Callable[[], bool]
) -> Iterator[Progress]:
    """What was read becomes events, also where the reading was cancelled.

    Cancelled while it is at it, the chronology stays as it was, and is put together when it is
    opened next.
    """
    was_cancelled = cancelled()
    if opened.rebuilding.is_behind:
        yield tally.now(Phase.MERGING)
        for share in rebuilding(opened):
            yield replace(tally.now(Phase.MERGING), share=share)
            if cancelled() and not was_cancelled:
                break
        if not opened.rebuilding.is_behind:
            opened.snapshots.keep_columns()
    tally.events = opened.reading.count(EventFilter())
    last = tally.now(Phase.DONE)
    yield replace(last, phase=Phase.CANCELLED) if cancelled() else last
