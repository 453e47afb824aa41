"""The passages that a search found, in documents of any event or none."""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from timeline_app.model import shown
from timeline_app.ui import work
from timeline_app.ui.filters.conditions import file_name
from timeline_app.ui.labels import tip
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.work import Cancellation, Steps

if TYPE_CHECKING:
    from timeline_app.store import SearchResult

LEAD, LENGTH = 40, 160
"""Code points shown before the first match, and in all."""

_HIT = Qt.ItemDataRole.UserRole


class HitList(QTreeWidget):
    """Searches in a thread whenever the words of the filter change."""

    found = Signal(int)
    """How many passages were found; 0 when nothing is searched for."""
    opened = Signal(int, object)
    """A hit without an event: the document and the spans to show."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._words = ""
        self._searching: work.Work | None = None
        self.setHeaderLabels([tr("Passage"), tr("Document")])
        self.setAccessibleName(tr("Passages found"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(1, 180)
        session.filter_changed.connect(self._search)
        session.snapshot_changed.connect(lambda _shown: self._search())
        session.closed.connect(self._search)
        session.changed.connect(self._forget)
        self.currentItemChanged.connect(lambda item, _before: self._open(item))

    def step(self, by: int) -> None:
        """The next or previous passage, round and round."""
        count, here = self.topLevelItemCount(), self.currentIndex().row()
        if count:
            there = (here + by) % count if here >= 0 else (0 if by > 0 else count - 1)
            self.setCurrentIndex(self.model().index(there, 0))

    def _forget(self) -> None:
        """A change may have moved what was found."""
        self._words = ""

    def _search(self) -> None:
        path, words = self._session.path, self._session.filter.text
        if path is None or not words:
            self._words = ""
            self._show([], {})
            return
        if words == self._words:
            return
        self._words = words
        if self._searching is not None:
            self._searching.abandon()
        self._searching = work.start(
            searching(path, words),
            done=lambda answer: self._show(*answer),
            failed=self._session.failed.emit,
        )

    def _show(self, hits: "list[SearchResult]", names: dict[int, str]) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        for hit in hits:
            item = QTreeWidgetItem([snippet(hit), names.get(hit.document, "")])
            item.setData(0, _HIT, hit)
            tip(item, hit.quote, 0)
            self.addTopLevelItem(item)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.found.emit(len(hits))

    def _open(self, item: QTreeWidgetItem | None) -> None:
        hit = item.data(0, _HIT) if item is not None else None
        if hit is None:
            return
        self._session.select(hit.events[:1])
        self.opened.emit(hit.document, hit.matches or (hit.span,))


def snippet(hit: "SearchResult") -> str:
    """The words around the first match, in one line."""
    first = hit.matches[0].start - hit.span.start if hit.matches else 0
    start = max(0, first - LEAD)
    text = shown.line(hit.quote[start : start + LENGTH], None)
    before = "…" if start else ""
    after = "…" if start + LENGTH < len(hit.quote) else ""
    return f"{before}{text}{after}"


def searching(path: Path, words: str) -> Steps:
    """The search as work for a thread; broken off when somebody types on."""

    def steps(cancellation: Cancellation) -> Generator[str, None, Any]:
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        yield "searching"
        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            hits = reader.search.find(words)
            names = {row.id: file_name(row.path) for row in reader.documents.all()}
            cancellation.interrupt = None
        return hits, names

    return steps
