"""Documents as the source pane shows them: the last few are kept, long ones come by thread."""

from collections import OrderedDict
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.model import Changes, Document, Level
from timeline_app.model.pages import Pages
from timeline_app.ui import work
from timeline_app.ui.session import Session
from timeline_app.ui.source.passages import PassageIndex
from timeline_app.ui.work import Cancellation, Steps

if TYPE_CHECKING:
    from timeline_app.store import DocumentRow, Store

MOST_KEPT = 6
LONG = 1_000_000
"""Code points beyond which a document is read in a worker."""

MANY_BOXES = 100_000
"""Code points beyond which where each stands on its page is read in a worker."""


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """A document as the source pane shows it."""

    id: int
    document: Document
    passages: PassageIndex
    """All that is clickable in it."""


@dataclass(frozen=True, slots=True)
class Original:
    """The file that a document was read from, and where on its pages the letters stand."""

    sha256: str
    paths: tuple[str, ...]
    """Where it was found; the first is the document's own."""
    pages: Pages
    member: str = ""
    """The name in a file that holds others; the paths then lead on into it."""


class Library:
    """Hands out documents; forgets them when a change touches them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: OrderedDict[int, OpenDocument] = OrderedDict()
        self._rows: dict[int, DocumentRow] = {}
        self._original: Original | None = None
        self._reading: work.Work | None = None
        self._measuring: work.Work | None = None
        self._level = session.filter.level
        session.changed.connect(self._on_changed)
        session.opened.connect(self.forget)
        session.filter_changed.connect(self._on_filter_changed)
        session.closed.connect(self.forget)

    def forget(self) -> None:
        self._on_changed(Changes())
        self._original = None

    def original(self, opened: OpenDocument, then: Callable[[Original], object]) -> None:
        """Call back with a document's pages at once, of a long one without the letters' boxes.

        Those a worker reads, and then calls back once more.
        """
        if self._measuring is not None:
            self._measuring.abandon()
            self._measuring = None
        kept, store, path = self._original, self._session.store, self._session.path
        row = self._row(opened.id)
        if kept is not None and kept.sha256 == opened.document.sha256:
            then(kept)
        elif store is None or path is None or row is None:
            return
        elif row.length < MANY_BOXES:
            then(self._keep_original(read_original(store, row, opened.document.member)))
        else:
            then(_original(row, opened.document.pages, opened.document.member))
            self._measuring = work.start(
                _measuring(path, row, opened.document.member),
                done=lambda original: then(self._keep_original(original)),
                failed=self._session.failed.emit,
            )

    def _keep_original(self, original: Original) -> Original:
        self._original = original
        return original

    def open(self, document_id: int, then: Callable[[OpenDocument], object]) -> None:
        """Call back with the document: at once, or when a worker has read a long one."""
        if self._reading is not None:
            self._reading.abandon()
            self._reading = None
        kept = self._kept.get(document_id)
        store, path = self._session.store, self._session.path
        if kept is not None:
            then(kept)
        elif store is None or path is None:
            return
        elif self._length(document_id) < LONG:
            then(self._keep(read(store, document_id, self._level)))
        else:
            self._reading = work.start(
                _reading(path, document_id, self._level),
                done=lambda opened: then(self._keep(opened)),
                failed=self._session.failed.emit,
            )

    def has(self, document_id: int) -> bool:
        """Whether the document is in the chronology; it may have been withdrawn."""
        return self._row(document_id) is not None

    def _length(self, document_id: int) -> int:
        row = self._row(document_id)
        return row.length if row else 0

    def _row(self, document_id: int) -> "DocumentRow | None":
        if document_id not in self._rows and self._session.store is not None:
            self._rows = {row.id: row for row in self._session.store.documents.all()}
        return self._rows.get(document_id)

    def _keep(self, opened: OpenDocument) -> OpenDocument:
        self._kept[opened.id] = opened
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return opened

    def _on_filter_changed(self) -> None:
        """Passages of hidden events can be clicked only while such events are shown."""
        if self._session.filter.level is not self._level:
            self._level = self._session.filter.level
            self._kept.clear()

    def _on_changed(self, changes: Changes) -> None:
        """An edit moves passages between events, in any document."""
        del changes
        self._kept.clear()
        self._rows.clear()


def read(store: "Store", document_id: int, level: Level = Level.KEY) -> OpenDocument:
    """One document with its clickable passages."""
    clickables = store.reading.passages_of(document_id, level=level)
    return OpenDocument(document_id, store.documents.one(document_id), PassageIndex(clickables))


def read_original(store: "Store", row: "DocumentRow", member: str) -> Original:
    """Where a document's file lay, and its pages with the box of each letter."""
    return _original(row, store.documents.pages(row.id, has_boxes=True), member)


def _original(row: "DocumentRow", pages: Pages, member: str) -> Original:
    return Original(row.sha256, (row.path, *row.paths), pages, member)


def _measuring(path: Path, row: "DocumentRow", member: str) -> Steps:
    def steps(_cancellation: Cancellation) -> Generator[str, None, Original]:
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        yield "reading"
        with store.open_store(path, read_only=True) as reader:
            return read_original(reader, row, member)

    return steps


def _reading(path: Path, document_id: int, level: Level) -> Steps:
    def steps(_cancellation: Cancellation) -> Generator[str, None, OpenDocument]:
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        yield "reading"
        with store.open_store(path, read_only=True) as reader:
            return read(reader, document_id, level)

    return steps
