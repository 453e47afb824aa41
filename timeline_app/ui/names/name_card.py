"""A name's card: its head, its small timeline, its events, its company, what does not fit."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app import wording
from timeline_app.model import Edit, LaneBy, shown
from timeline_app.ui import work
from timeline_app.ui.labels import ElidedButton, label, tip
from timeline_app.ui.names.loading import loading
from timeline_app.ui.names.name_head import NameHead
from timeline_app.ui.names.small_timeline import SmallTimeline
from timeline_app.ui.session import Session
from timeline_app.ui.session_work import names_in
from timeline_app.ui.speech import grouped, tr, tr_n
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import of_widget
from timeline_app.wording import worded

if TYPE_CHECKING:
    from timeline_app.pipeline import NameCard

_EVENT = Qt.ItemDataRole.UserRole
_LETTERS = 24
"""Of a name before its bar."""
BAR, NAME, MOST_FINDINGS, MOST_COMPANY = 120, 160, 6, 6
"""Pixels of the longest bar of company and of a name before it; findings and names shown."""


class Bar(QWidget):
    """How often, against the most often."""

    def __init__(self, theme: Theme, share: float) -> None:
        super().__init__()
        self._theme, self._share = theme, share
        self.setFixedSize(theme.pixels(BAR), theme.pixels(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as own:
            painter = of_widget(own, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.accent))
            height = self._theme.pixels(6)
            width = max(height, round(self.width() * self._share))
            painter.drawRoundedRect(0, (self.height() - height) // 2, width, height, 3, 3)


class NameStage(QWidget):
    """Follows the store; an answer about the name is one step, and the card is shown anew."""

    opened = Signal()
    """A card is asked for and wants to be seen."""
    left = Signal()
    finding_opened = Signal(str)
    """The key of a finding."""
    renewed = Signal()
    """What the status line says has changed."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._theme = session, theme
        self._wanted: tuple[LaneBy, str] | None = None
        self._loading: work.Work | None = None
        self.card: NameCard | None = None
        self.head = NameHead(theme, lambda role: names_in(session.store, role))
        self.timeline = SmallTimeline(theme)
        self.list = self._made_list()
        self._company, self._findings = QVBoxLayout(), QVBoxLayout()
        self._build()
        self.head.left.connect(self.left)
        self.head.decided.connect(self._decide)
        self.timeline.chosen.connect(self._choose)
        self.list.currentItemChanged.connect(self._on_row)
        session.changed.connect(lambda _changes: self._read())
        session.closed.connect(self.left)

    def _made_list(self) -> QTreeWidget:
        found = QTreeWidget()
        found.setAccessibleName(tr("Events of the name"))
        found.setHeaderLabels([tr("Date"), tr("Event"), tr("As"), tr("Reviewed")])
        found.setRootIsDecorated(False)
        found.setUniformRowHeights(True)
        header = found.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 200), (2, 180), (3, 90)):
            found.setColumnWidth(column, self._theme.pixels(width))
        return found

    def _build(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(24, 8, 24, 12)
        below.setSpacing(32)
        for heading, column in (
            (tr("Together with"), self._company),
            (tr("Says otherwise than others"), self._findings),
        ):  # fmt: skip
            column.setSpacing(6)
            words = label(heading, role="field")
            words.setProperty("isStrong", True)  # noqa: FBT003 - Qt's signature
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            part = QVBoxLayout()
            part.setSpacing(6)
            part.addWidget(words)
            part.addLayout(column)
            part.addStretch(1)
            below.addLayout(part, 1)
        framed = QFrame()
        framed.setObjectName("nameTimeline")
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(24, 4, 24, 4)
        inside.addWidget(self.timeline)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(framed)
        whole.addWidget(self.list, 1)
        whole.addLayout(below)
        self.setFocusProxy(self.list)

    @property
    def words(self) -> str:
        """What the status line says."""
        card = self.card
        if card is None:
            return ""
        events = tr_n("{n} event", "{n} events", len(card.parts))
        doubts = (
            " · " + tr_n("{n} to check", "{n} to check", len(card.findings))
            if card.findings
            else ""
        )
        return f"{shown.line(card.name, 60)} · {events}{doubts}"

    # What is shown

    def show_name(self, role: LaneBy, name: str) -> None:
        """The card of this name, as soon as it is read."""
        self._wanted = (role, name)
        self.opened.emit()
        self.card = None
        self.head.begin(name)
        self.timeline.hide()
        self.list.clear()
        for column in (self._company, self._findings):
            _clear(column)
        self._read()

    def _read(self) -> None:
        path = self._session.path
        if path is None or self._wanted is None:
            return
        if self._loading is not None:
            self._loading.abandon()
        self._loading = work.start(
            loading(path, *self._wanted), done=self._on_read, failed=self._on_failed
        )

    def _on_failed(self, error: Exception) -> None:
        self._loading = None
        self._session.failed.emit(error)

    def _on_read(self, card: "NameCard") -> None:
        self._loading = None
        self.card = card
        self.head.show_card(card, can_change=self._session.can_change)
        self.timeline.show_card(card)
        self._show_events(card)
        self._show_company(card)
        self._show_findings(card)
        self.renewed.emit()

    def _show_events(self, card: "NameCard") -> None:
        chosen = self._session.selection[:1]
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        for part in card.parts:
            when = wording.in_words(part.when) if part.when else tr("undated")
            played = worded(part.played)
            cells = [when, shown.title(part.title), played, "✓" if part.is_reviewed else ""]
            row = QTreeWidgetItem(cells)
            row.setData(0, _EVENT, part.event)
            tip(row, part.title, 1)
            self.list.addTopLevelItem(row)
            if (part.event,) == chosen:
                self.list.setCurrentItem(row)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _show_company(self, card: "NameCard") -> None:
        _clear(self._company)
        most = max((count for *_, count in card.company), default=1)
        for _, name, count in card.company[:MOST_COMPANY]:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            words = label(shown.line(name, _LETTERS))
            words.setFixedWidth(self._theme.pixels(NAME))
            tip(words, name)
            row.addWidget(words)
            row.addWidget(Bar(self._theme, count / most))
            row.addWidget(label(grouped(count), role="meta"), 1)
            self._company.addWidget(line)
        if not card.company:
            self._company.addWidget(label(tr("Nobody else is named in its events"), role="meta"))

    def _show_findings(self, card: "NameCard") -> None:
        _clear(self._findings)
        for finding in card.findings[:MOST_FINDINGS]:
            line = ElidedButton()
            line.setProperty("role", "findingLine")
            line.show_text(worded(finding.message))
            tip(
                line,
                f"{worded(finding.message)}\n{tr('Click to settle it on the board.')}",
            )
            line.clicked.connect(partial(self.finding_opened.emit, finding.key))
            self._findings.addWidget(line)
        if not card.findings:
            self._findings.addWidget(
                label(tr("Nothing in its events is open to check"), role="meta")
            )

    # What is done

    def _decide(self, edit: Edit, role: LaneBy, name: str) -> None:
        """The card of whoever it is now, as the change is told."""
        before, self._wanted = self._wanted, (role, name)
        if self._session.apply(edit) is None:
            self._wanted = before

    def _choose(self, event: int) -> None:
        for number in range(self.list.topLevelItemCount()):
            row = self.list.topLevelItem(number)
            if row is not None and row.data(0, _EVENT) == event:
                self.list.setCurrentItem(row)

    def _on_row(self, row: QTreeWidgetItem | None, _before: object) -> None:
        if row is not None:
            self._session.select((int(row.data(0, _EVENT)),))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y and N answer, Esc leaves."""
        if event.key() in (Qt.Key.Key_Y, Qt.Key.Key_N):
            self.head.answer(is_same=event.key() == Qt.Key.Key_Y)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (part := item.widget()) is not None:
            part.deleteLater()
