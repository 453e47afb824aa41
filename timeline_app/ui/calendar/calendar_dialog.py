"""The calendar beside the window: days chosen in it narrow the chronology to them."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.chart import lane_in_words
from timeline_app.model import moment
from timeline_app.review import calendar_of, hours_of
from timeline_app.ui.calendar.hour_grid import HourGrid
from timeline_app.ui.calendar.year_grid import LEFT, STEP, WEEKS, YearGrid
from timeline_app.ui.labels import label
from timeline_app.ui.naming import capitalised
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme

HOW = tr("A click or Enter shows a day alone; dragging, or Shift with the arrows, several.")
WIDTH, HEIGHT = LEFT + WEEKS * STEP + 70, 400
"""Pixels at 100 %: two years and the words below them."""
NOTHING = tr("No event that is shown is known to the day.")


class CalendarDialog(QDialog):
    """Stays open while one works; its days stay when the chronology is narrowed to some."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Calendar"))
        self._session = session
        self._theme = theme
        self.grid = YearGrid(theme, self._colour, self._lane)
        self.hours = HourGrid(theme)
        self._hours_head = label(tr("By hour of the week"), role="meta")
        self._pointed = label()
        self._untold = label(role="meta", wraps=True)
        self.all_days = QPushButton(tr("All days"))
        self._inside = QWidget()
        self._lay_out()
        self.grid.chosen.connect(self._choose)
        self.grid.stepped.connect(self._reveal)
        for part in (self.grid, self.hours):
            part.pointed.connect(self._pointed.setText)
        self.all_days.clicked.connect(self._choose_all)
        session.snapshot_changed.connect(self._on_snapshot)  # a lambda would outlive the dialog
        session.filter_changed.connect(self._mark)
        session.closed.connect(self.close)
        self._show(is_first=True)
        self.grid.setFocus()

    def _lay_out(self) -> None:
        inside = self._inside
        grids = QVBoxLayout(inside)
        grids.setContentsMargins(20, 16, 20, 8)
        grids.setSpacing(10)
        for part in (self.grid, self._hours_head, self.hours):
            grids.addWidget(part)
        grids.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 12)
        words = QVBoxLayout()
        words.addWidget(self._pointed)
        words.addWidget(self._untold)
        foot.addLayout(words, 1)
        foot.addWidget(self.all_days)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self.resize(WIDTH, HEIGHT)  # at plain text: it grows with the text when it is shown

    def _colour(self, lane: int) -> str:
        from timeline_app.painting import theme_named  # noqa: PLC0415 - the canvas has loaded it

        return theme_named(self._theme.name).lane(lane)

    def _lane(self, lane: int) -> str:
        shown = self._session.shown
        if shown is None or lane >= len(shown.chronology.lane_names):
            return ""
        return capitalised(lane_in_words(shown.chronology, lane))

    def _on_snapshot(self, _shown: object) -> None:
        self._show()

    def _show(self, *, is_first: bool = False) -> None:
        """Count anew, but not what the calendar itself has narrowed."""
        shown, wanted = self._session.shown, self._session.filter
        is_narrow = wanted.since is not None or wanted.until is not None
        if shown is None or (is_narrow and not is_first):
            return
        calendar, hours = calendar_of(shown.chronology), hours_of(shown.chronology)
        self.grid.show_calendar(calendar)
        self.hours.show_hours(hours)
        for part in (self._hours_head, self.hours):
            part.setVisible(bool(hours.counts))
        untold = (
            " " + tr_n("{n} more have no such day.", "{n} more have no such day.", calendar.untold)
            if calendar.untold
            else ""
        )
        self._untold.setText(HOW + untold if calendar.days else NOTHING)
        self._mark()
        day = self.grid.current
        self._pointed.setText("" if day is None else self.grid.in_words(day))

    def _reveal(self, day: QRectF) -> None:
        """Scroll to the day that the keyboard is at."""
        place, around = self.grid.mapTo(self._inside, day.center().toPoint()), 40
        self._area.ensureVisible(place.x(), place.y(), around, around)

    def _mark(self) -> None:
        wanted = self._session.filter
        self.all_days.setEnabled(wanted.since is not None or wanted.until is not None)
        if wanted.since is None or wanted.until is None:
            self.grid.show_range(None)
        else:
            self.grid.show_range((wanted.since // moment.DAY, wanted.until // moment.DAY))

    def _choose(self, first: int, last: int) -> None:
        since, until = first * moment.DAY, (last + 1) * moment.DAY - 1
        self._session.set_filter(replace(self._session.filter, since=since, until=until))

    def _choose_all(self) -> None:
        self._session.set_filter(replace(self._session.filter, since=None, until=None))
