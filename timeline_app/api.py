"""The program for other programs: the same layer as the command line and the window.

``timeline_app.read``, ``extract``, ``open_chronology`` and ``check`` lead here; importing the
package alone loads none of it.  Nothing is bound or limited in the process that calls, but what
reads many files starts processes of its own: as ever in Python, a script that calls ``add`` does
so below ``if __name__ == "__main__":``.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from timeline_app import formats, pipeline, readers, store, temporal
from timeline_app.errors import UnreadableDocument
from timeline_app.formats import Written
from timeline_app.model import (
    Changes,
    Document,
    Event,
    EventFilter,
    Finding,
    When,
    edits,
)
from timeline_app.pipeline import Digest
from timeline_app.settings import in_force
from timeline_app.store import DocumentRow, Store
from timeline_app.wording import worded

Day = str | date | When
"""A day as people or EDTF write it, or one that was read already."""
_KEY = EventFilter()
_MOST_WORKERS = 8


@dataclass(frozen=True, slots=True)
class Reading:
    """What is in a file: one document, or several where it is a mailbox, an archive, a mail."""

    documents: tuple[Document, ...]
    problems: tuple[UnreadableDocument, ...] = ()
    """What of it could not be read: each with ``reason``, a message that ``wording.worded`` tells,
    and ``code`` for programs; as text it says the same in English."""


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding files."""

    documents: int
    """That are new."""
    known: int
    """Files whose bytes were there already."""
    problems: tuple[str, ...] = ()
    """A sentence for each file that could not be read, with its path."""


def read(path: Path | str, *, password: str = "") -> Reading:
    r"""Read a file: its text as it stands, passages, pages, parts and its own day.

    Raises UnreadableDocument where nothing of it can be read.

    >>> from pathlib import Path
    >>> _ = Path("minutes.txt").write_text("date 2020-05-10\n\nThe bridge collapsed on Thursday.")
    >>> (document,) = read("minutes.txt").documents
    >>> document.published.when.edtf
    '2020-05-10'
    >>> [passage.span.of(document.text) for passage in document.passages][-1]
    'The bridge collapsed on Thursday.'
    """
    found = list(pipeline.read(Path(path), in_force(), password))
    documents = tuple(one for one in found if isinstance(one, Document))
    problems = tuple(one for one in found if isinstance(one, UnreadableDocument))
    if problems and not documents:
        raise problems[0]
    return Reading(documents, problems)


def extract(source: str | Document, *, published: Day | None = None) -> Digest:
    """Find what happened, and when, in a text or a document as read.

    Of the result, ``mentions`` are events as single passages tell them (those with
    ``is_candidate`` are worth keeping), ``expressions`` the dates, ``ledger`` what became of each
    date, ``links`` what came after what; all offsets are code points of ``document.text``.
    ``published`` says when it was written, and overrides what it says itself.  Raises ValueError
    for a day that is none.

    >>> found = extract("The bridge collapsed on Thursday.", published="10 May 2020")
    >>> [(one.title, one.when.edtf) for one in found.mentions if one.is_candidate]
    [('The bridge collapsed', '2020-05-07')]
    """
    day = _when(published)
    document = readers.from_text(source) if isinstance(source, str) else source
    return pipeline.digest(document, published=day)


def open_chronology(
    path: Path | str, *, create: bool = False, read_only: bool = False
) -> "OpenChronology":
    r"""Open a chronology, with its events up to date; use it as a context and in one thread.

    ``create`` makes a new one where there is none.  Raises NotAChronology, NewerChronology,
    ChronologyBusy or ChronologyReadOnly.

    >>> from pathlib import Path
    >>> _ = Path("diary.txt").write_text("The mayor resigned on Monday, 5 May 2020.")
    >>> with open_chronology("case.db", create=True) as chronology:
    ...     added = chronology.add("diary.txt")
    ...     titles = [event.title for event in chronology.events()]
    ...     written = chronology.export("case.csv")
    >>> added.documents, titles, written.count
    (1, ['The mayor resigned'], 1)
    """
    opened = store.open_store(path, create=create, read_only=read_only)
    try:
        if opened.rebuilding.is_behind and not opened.is_read_only:
            pipeline.rebuild(opened)
    except BaseException:
        opened.close()
        raise
    return OpenChronology(opened)


def check(path: Path | str) -> list[Finding]:
    """What does not fit in the documents of a chronology, and nobody has settled.

    Impossible days, weekdays and dates that disagree, clashes, gaps; each with its passages.

    Of the chronology that is made above:

    >>> [finding.kind.value for finding in check("case.db")]
    ['weekday']
    """
    with open_chronology(path) as opened:
        return opened.findings()


class OpenChronology:
    """An open chronology; it ends with its ``with``, or when it is closed."""

    def __init__(self, opened: Store) -> None:
        self.store = opened
        """All that it can do; what stands here is what most programs need."""

    def add(self, *paths: Path | str, published: Day | None = None, password: str = "") -> Added:
        """Read files and folders into it; what was read already is not read again.

        Raises ChronologyBusy, ChronologyHeld or ChronologyReadOnly where it cannot be written, and
        ValueError for a day that is none.
        """
        last, problems = None, []
        # With workers named, other processes read: the one that calls is never limited.
        for last in pipeline.import_paths(
            paths,
            self.store.path,
            settings=replace(in_force(), workers=min(os.cpu_count() or 1, _MOST_WORKERS)),
            published=_when(published),
            password=password,
        ):
            if last.problem is not None:
                problems.append(f"{last.path}: {worded(last.problem)}")
        return Added(last.documents if last else 0, last.known if last else 0, tuple(problems))

    def documents(self) -> list[DocumentRow]:
        """Every document without its text; ``store.document(id)`` has that."""
        return self.store.documents.all()

    def events(self, chosen: EventFilter = _KEY) -> Iterator[Event]:
        """The events in time order, with all that proves them; the undated last.

        Without a filter those that are worth most; ``EventFilter(level=Level.ALL)`` for all.
        """
        yield from self.store.events(chosen)

    def findings(self, *, is_all: bool = False) -> list[Finding]:
        """What does not fit; with ``is_all`` also what somebody settled."""
        if not self.store.is_read_only and not pipeline.is_checked(self.store):
            for _ in pipeline.check_again(self.store):
                pass
        return self.store.findings.all(is_all=is_all)

    def apply(self, *wanted: edits.Edit) -> Changes:
        """Carry out edits (``timeline_app.model.edits``) as one step of the history.

        Raises Gone, CannotBeDone, or what writing raises; then nothing was done.
        """
        whole = wanted[0] if len(wanted) == 1 else edits.Together(wanted, wanted[0].label)
        changes = self.store.apply(whole)
        self._complete()
        return changes

    def undo(self) -> Changes | None:
        """Take back the last step; None where there is none."""
        changes = self.store.history.undo()
        self._complete()
        return changes

    def export(
        self, path: Path | str, name: str = "", chosen: EventFilter = _KEY, **options: object
    ) -> Written:
        """Write a file, in the format of that name or that its suffix says.

        ``options``: see ``timeline_app.formats.Options``.  Raises ExportFailed, and TypeError for
        an unknown option.
        """
        return formats.export_of(self.store, chosen, Path(path), name, **options)

    def close(self) -> None:
        """Leave one plain file behind."""
        self.store.close()

    def _complete(self) -> None:
        if self.store.rebuilding.is_behind:
            pipeline.rebuild(self.store)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _when(day: Day | None) -> When | None:
    if day is None or isinstance(day, When):
        return day
    words = day.isoformat() if isinstance(day, date) else day
    found = temporal.read_date(words)
    if found is None:
        raise ValueError(f"{words!r} is no day")
    return found
