"""Reading: months at the left, the story in one column; it takes the place of canvas and list."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model.copy_form import CopyForm
from timeline_app.review import (
    USUAL,
    ContentsRow,
    Story,
    StoryPieceKind,
    heading_words,
    outline,
)
from timeline_app.ui import file_paths, work
from timeline_app.ui.filters.conditions import day_in_words
from timeline_app.ui.labels import label
from timeline_app.ui.pages.lane_colours import LaneColours
from timeline_app.ui.reading import loading
from timeline_app.ui.reading.column import StoryColumn
from timeline_app.ui.reading.month_list import WIDTH as MONTHS
from timeline_app.ui.reading.month_list import MonthList
from timeline_app.ui.reading.painting import LEFT
from timeline_app.ui.reading.reading_head import ReadingHead
from timeline_app.ui.reading.tellings import EventsInWords
from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.speech import grouped, tr, tr_n
from timeline_app.ui.theme import Theme

WITH_MONTHS = 1_040
"""Pixels at 100 % that months and column need side by side."""
NOTHING = tr("Nothing is shown that could be read. Take back a filter, or add documents.")


class ReadingView(QWidget):
    """Tells the story of what the session shows, while it is seen."""

    opened = Signal()
    """The chosen event's passage is asked for."""
    clicked = Signal()
    """An event was chosen here."""
    left = Signal()
    copy_requested = Signal(CopyForm)
    known_by_requested = Signal()
    told = Signal()
    """What the status line says has changed."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("readingView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self._is_stale = True
        self._measure = USUAL
        self._loading: work.Work | None = None
        self._outlined: ContentsRow | None = None
        self.tellings = EventsInWords(session)
        self.column = StoryColumn(theme, self.tellings.of, LaneColours(session, theme).of)
        self.head = ReadingHead(theme)
        self.months = MonthList(theme)
        self._beside = QScrollArea()
        self._nothing = label(NOTHING, role="meta", wraps=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._beside.setObjectName("readingMonths")
        self._beside.setWidget(self.months)
        self._beside.setFrameShape(QFrame.Shape.NoFrame)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self.column)
        self._stack.addWidget(self._nothing)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._beside)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        line = QFrame()
        line.setObjectName("hair")
        line.setFixedHeight(1)
        column.addWidget(line)
        column.addLayout(row, 1)
        self.setFocusProxy(self.column)
        self._fit()

    def _connect(self) -> None:
        session = self._session
        session.snapshot_changed.connect(self._on_snapshot)
        session.selection_changed.connect(self._on_selection)
        session.closed.connect(self._on_closed)
        self.column.chosen.connect(self._on_chosen)
        self.column.opened.connect(self.opened)
        self.column.left.connect(self.left)
        self.column.moved.connect(self._on_moved)
        self.months.chosen.connect(self.column.go_to)
        self.head.level_chosen.connect(
            lambda level: session.set_filter(session.filter.at(level))
        )  # fmt: skip
        self.head.copy_requested.connect(self.copy_requested)
        self.head.known_by_requested.connect(self.known_by_requested)
        self.head.any_day_requested.connect(
            lambda: session.set_filter(replace(session.filter, known_by=None))
        )
        session.filter_changed.connect(self._on_filter)
        self._theme.changed.connect(self._fit)

    # What is asked

    @property
    def measure(self) -> int:
        """From how many days on a silence is told; USUAL or NEVER besides."""
        return self._measure

    def set_measure(self, days: int) -> None:
        """Tell silences from so many days on."""
        self._measure = days
        self._refresh()

    def step(self, by: int) -> None:
        """Choose the next or previous event."""
        self.column.step(by)

    @property
    def words(self) -> str:
        """What the status line says while one reads."""
        state, story = self._session.shown, self.column.story
        if state is None:
            return tr("No chronology is open")
        left_out = state.chronology.total - story.events
        words = tr_n(
            "Reading {told} of {n} event",
            "Reading {told} of {n} events",
            state.chronology.total,
            told=grouped(story.events),
        )
        words += " · " + tr("{n} hidden", n=grouped(left_out)) if left_out > 0 else ""
        here = self._outlined
        words += (
            " · "
            + tr(
                "{count} in {period}", count=grouped(here.count), period=" ".join(self._heading())
            )
            if here
            else ""
        )
        return words + (" · " + tr("statements folded under their deed") if story.below else "")

    # What is read

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._on_filter()
        if self._is_stale:
            self._refresh()

    def _on_filter(self) -> None:
        wanted = self._session.filter
        self.head.levels.show_level(wanted.level)
        self.head.show_known_by(
            tr("any day") if wanted.known_by is None else day_in_words(wanted.known_by)
        )

    def _on_snapshot(self, _shown: Shown) -> None:
        self._refresh()

    def _refresh(self) -> None:
        """Tell it anew; what is told is shown until then."""
        if self._loading is not None:
            self._loading.abandon()
            self._loading = None
        state, path = self._session.shown, self._session.path
        self._is_stale = not self.isVisible()
        if self._is_stale or state is None or path is None:
            return
        self.head.name.show_text(file_paths.title_of(path))
        self._loading = work.start(
            loading.telling(Path(path), state.chronology, self._measure),
            done=self._on_told,
            failed=self._on_failed,
        )

    def _on_told(self, story: object) -> None:
        self._loading = None
        assert isinstance(story, Story)  # noqa: S101 - a thread hands over an object
        self._outlined = None
        self._stack.setCurrentWidget(self.column if len(story) else self._nothing)
        self.column.show_story(story)
        self.column.show_selection(self._session.selection)
        self.told.emit()

    def _on_failed(self, error: Exception) -> None:
        self._loading = None
        self._session.failed.emit(error)

    def _on_closed(self) -> None:
        if self._loading is not None:
            self._loading.abandon()
            self._loading = None
        self._is_stale = True
        self.column.show_story(Story())

    # Following

    def _on_chosen(self, event: int) -> None:
        self._session.select((event,))
        self.clicked.emit()

    def _on_selection(self, ids: tuple[int, ...]) -> None:
        if self.isVisible():
            self.column.show_selection(ids)

    def _heading(self) -> tuple[str, str]:
        """Over what stands at the top of the column, in two pieces."""
        over = self.column.story.heading_over(self._read())
        return heading_words(over) if over is not None else ("", "")

    def _read(self) -> int:
        """The piece that is read: of a silence at the top, what follows it."""
        story, top = self.column.story, self.column.top
        is_silence = top + 1 < len(story) and story.parts[top] == int(StoryPieceKind.SILENCE)
        return top + 1 if is_silence else top

    def _on_moved(self) -> None:
        story = self.column.story
        self.head.show_month(self._heading())
        if not len(story):
            self.months.show_stretches((), 0)
            return
        here = story.places[self._read()]
        if self._outlined is None or not self._outlined.holds(here):
            stretches = outline(story, here)
            self._outlined = next((s for s in reversed(stretches) if s.holds(here)), None)
            self.months.show_stretches(stretches, here)
            row = self.months.here
            self._beside.ensureVisible(0, round(row.center().y()), 0, round(3 * row.height()))
            self.told.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Months where there is room for them."""
        pixels = self._theme.pixels
        has_room = self.width() >= pixels(WITH_MONTHS)
        self._beside.setVisible(has_room)
        self._beside.setFixedWidth(pixels(MONTHS))
        self.head.set_left((pixels(MONTHS) if has_room else 0) + pixels(LEFT))
        self.head.use_words(self.width())
