"""The list of dates: of one document or of all, filtered, and what is chosen in it."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import Changes, LedgerEntry
from timeline_app.ui import work
from timeline_app.ui.dates import loading
from timeline_app.ui.dates.date_bar import DateBar
from timeline_app.ui.dates.date_table import DateTable
from timeline_app.ui.dates.rows import Dates, in_short
from timeline_app.ui.labels import ElidedLabel, label
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

NONE_HERE = tr("No date is written in this document.")
NONE_AT_ALL = tr("No date is written in these documents.")
WAITING = tr("Looking through the dates…")
READING = tr("Reading documents again…")


class DateView(QWidget):
    """Reads the ledger when it is first seen, and anew when something has changed."""

    counted = Signal(int)
    told = Signal()
    """What the status line says has changed."""
    chosen = Signal(object)
    """A LedgerEntry: show where it stands."""
    opened = Signal()
    event_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._dates = Dates()
        self._is_stale = True
        self._loading: work.Work | None = None
        self._counting: work.Work | None = None
        self._all_words = self._own_words = ""
        self.bar = DateBar(theme)
        self.table = DateTable(session, theme)
        self._nothing = label(role="meta", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._missing = ElidedLabel()
        self._again = QPushButton(tr("Read them again"))
        self._again.setFlat(True)
        self._notice = self._made_notice()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _made_notice(self) -> QWidget:
        notice = QWidget()
        notice.setObjectName("messageBar")
        notice.setProperty("kind", "info")
        notice.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(notice)
        row.setContentsMargins(*edges(18, 2, 12, 2))
        row.addWidget(self._missing, 1)
        row.addWidget(self._again)
        notice.hide()
        return notice

    def _lay_out(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        session = self._session
        session.snapshot_changed.connect(lambda _shown: self._on_changed())
        session.closed.connect(self._on_closed)
        session.history_changed.connect(self._follow)
        session.selection_changed.connect(self._on_selection_changed)
        self.bar.changed.connect(self._show)
        self.table.chosen.connect(self._on_chosen)
        self.table.activated_date.connect(self.opened)
        self.table.event_requested.connect(self.event_requested)
        self.table.menu_requested.connect(self.menu_requested)
        self._again.clicked.connect(self._read_again)

    # What is asked

    @property
    def entry(self) -> LedgerEntry | None:
        """The current date."""
        return self.table.entry

    @property
    def entries(self) -> list[LedgerEntry]:
        """All chosen dates, the current one in any case."""
        return self.table.entries or [e for e in (self.entry,) if e is not None]

    @property
    def words(self) -> str:
        """What the status line says while this list is seen."""
        return f"{self._all_words}{self._own_words}"

    def step(self, by: int) -> None:
        """Choose the next or previous date."""
        self.table.step(by)

    def show_key(self, key: str) -> None:
        """The key that makes an event."""
        self.table.painter.key = key.replace("+Return", " ⏎").replace("+", " ")
        self.table.viewport().update()

    # What is read

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def _on_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._load()
        else:
            self._count()

    def _on_closed(self) -> None:
        for running in (self._loading, self._counting):
            if running is not None:
                running.abandon()
        self._loading = self._counting = None
        self._is_stale = True
        self._take(Dates())

    def _load(self) -> None:
        path = self._session.path
        if path is None or not self._is_stale:
            return
        if self._loading is not None:
            self._loading.abandon()
        if not len(self._dates):
            self._say(WAITING)
        self._is_stale = False
        self._loading = work.start(
            loading.loading(Path(path)), done=self._take, failed=self._on_failed
        )

    def _count(self) -> None:
        path = self._session.path
        if self._counting is not None:
            self._counting.abandon()
            self._counting = None
        if path is None:
            return
        self._counting = work.start(
            loading.counting(Path(path)), done=self._on_counted, failed=self._on_failed
        )

    def _on_counted(self, count: int) -> None:
        self._counting = None
        self.counted.emit(count)

    def _on_failed(self, error: Exception) -> None:
        self._loading = self._counting = None
        self._session.failed.emit(error)

    def _take(self, dates: Dates) -> None:
        self._loading = None
        self._dates = dates
        self.bar.show_documents(dates.names)
        self.counted.emit(len(dates))
        self._show()

    # What is shown

    def _show(self) -> None:
        """The rows that document and chip ask for."""
        dates, document = self._dates, self.bar.document
        everywhere = dates.of_document(0)
        own = dates.of_document(document) if document else everywhere
        counts = dates.counts(own)
        self.bar.show_counts(counts)
        self._all_words = in_short(dates.counts(everywhere)) if document else in_short(counts)
        self._own_words = (
            ". " + tr("This document: {counts}", counts=in_short(counts)) if document else ""
        )
        rows = dates.chosen(own, self.bar.group)
        is_several = not document and len(dates.names) > 1
        self.table.show_dates(dates, rows, with_document=is_several, tells=self._is_in_hand)
        if len(own):
            self._stack.setCurrentWidget(self.table)
        else:
            self._say(NONE_HERE if document else NONE_AT_ALL)
        self._follow()
        self.told.emit()

    @property
    def _is_in_hand(self) -> bool:
        """Whether the chosen date is what the other panes show: nothing else is taken away."""
        selection, entry = self._session.selection, self.entry
        return not selection or (entry is not None and selection[0] in entry.events)

    def _say(self, words: str) -> None:
        self._nothing.setText(words)
        self._stack.setCurrentWidget(self._nothing)

    def _follow(self) -> None:
        can_change = self._session.can_change
        self.table.painter.can_change = can_change
        self.table.viewport().update()
        self._missing.show_text(
            tr_n(
                "Read before dates were accounted for: {n} document.",
                "Read before dates were accounted for: {n} documents.",
                self._dates.unaccounted,
            )
        )
        self._notice.setVisible(bool(self._dates.unaccounted))
        self._again.setEnabled(can_change)

    def _on_chosen(self) -> None:
        entry = self.entry
        if entry is not None:
            self.chosen.emit(entry)

    def _on_selection_changed(self, ids: tuple[int, ...]) -> None:
        if ids and self.isVisible():
            self.table.show_event(ids[0])

    # What is done

    def _read_again(self) -> None:
        path = self._session.path
        if path is None or not self._session.can_change:
            return
        self._session.lock(READING)
        work.start(
            loading.reading_again(path),
            progressed=lambda left: self._on_read_on(path, left[-1]),
            done=lambda changes: self._on_read(path, changes),
            failed=lambda error: self._on_read_failed(path, error),
        )

    def _on_read_on(self, path: Path, left: int) -> None:
        if self._session.path == path:  # not another that was opened meanwhile
            self._session.lock(f"{READING} {tr_n('{n} left', '{n} left', left)}")

    def _on_read(self, path: Path, changes: Changes) -> None:
        if self._session.path == path:
            self._session.lock("")
            self._session.touched(changes)

    def _on_read_failed(self, path: Path, error: Exception) -> None:
        if self._session.path == path:
            self._session.lock("")
        self._session.failed.emit(error)
