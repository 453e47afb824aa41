"""The welcome: what the program is for, three ways to begin, what was open before."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui import icons, work
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.ui.welcome.door import HEIGHT, WIDTH, Door, DoorWords, RecentRow, bold, lines_of
from timeline_app.ui.welcome.drawing import Drawing
from timeline_app.ui.welcome.recent import Recent, counting

HEADING = tr("What happened, when, and who says so")
LESSON = tr("Give it your documents. Every event it finds stands on the sentence that proves it.")
PROMISE = tr("Everything stays on this computer. Nothing is sent, nothing is fetched, no account.")
SAMPLE, FOLDER, OPEN = "file.sample", "file.add_folder", "file.open"
DOORS = {
    SAMPLE: DoorWords(
        "compass", tr("Look at the sample"),
        tr("Two news articles, read and dated. Five cards show the way."),
    ),
    FOLDER: DoorWords(
        "folder", tr("Add a folder of documents"),
        tr("PDF, Word, mail, web pages, tables, scans. Or drop them anywhere on this window."),
    ),
    OPEN: DoorWords(
        "open", tr("Open a chronology"),
        tr("One that you have made, or one that somebody sent you."),
    ),
}  # fmt: skip
SAMPLE_KEY = "S"
"""Works only here, where nothing is typed: the other doors have the keys of the table."""
GAP, LEAST = 30, 190
"""Pixels at 100 % text: between two doors, and how narrow they stand beside each other."""
LOW = 700
"""Windows lower than this show no drawing and two recent files at most."""
MOST, FEW = 3, 2
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Welcome(QScrollArea):
    """The folder's door has the keyboard at first; the arrows go from door to door."""

    asked = Signal(str)
    """The id of an action."""
    chosen = Signal(object)
    """The path of a chronology that was open before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.setAccessibleName(tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._reading: work.Work | None = None
        self.drawing = Drawing(theme)
        self.doors = {name: Door(theme, words) for name, words in DOORS.items()}
        self.rows: list[RecentRow] = []
        self._heading, self._lesson, self._promise = label(HEADING), label(LESSON), label(PROMISE)
        self._sign = QLabel()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._recent = QVBoxLayout()
        self._recent_title = label(tr("Recent"), role="meta")
        self._body = QWidget()
        self._build()
        for name, door in self.doors.items():
            door.clicked.connect(partial(self.asked.emit, name))
        self.setFocusProxy(self.doors[FOLDER])
        theme.changed.connect(self._dye)
        self._dye()

    def _build(self) -> None:
        self._body.setObjectName("welcomeBody")
        for words, name in ((self._heading, "welcomeHeading"), (self._lesson, "welcomeLesson")):
            words.setObjectName(name)
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._recent.setSpacing(0)
        self._recent.addWidget(self._recent_title)
        self._recent_title.setContentsMargins(0, 0, 0, 8)
        for door in self.doors.values():
            self._row.addWidget(door)
        outer = QHBoxLayout(self._body)
        outer.setContentsMargins(24, 18, 24, 18)
        outer.addStretch(1)
        outer.addLayout(self._column())
        outer.addStretch(1)
        self.setWidget(self._body)

    def _column(self) -> QVBoxLayout:
        """From the drawing to the promise; what room is left stands between the parts."""
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._promise)
        foot.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        for part, space in ((self.drawing, 46), (self._heading, 14), (self._lesson, 0)):
            column.addWidget(part)
            column.addSpacing(space)
        column.addStretch(1)
        column.addSpacing(18)
        column.addLayout(self._row)
        column.addSpacing(32)
        column.addLayout(self._recent)
        column.addStretch(1)
        column.addSpacing(24)
        column.addLayout(foot)
        column.addStretch(2)
        return column

    # What it says

    def show_keys(self, keys: dict[str, str]) -> None:
        """The keys of the doors that have one of the table's, as this system writes them."""
        for name, door in self.doors.items():
            door.show_key(SAMPLE_KEY if name == SAMPLE else keys.get(name, ""))

    def invite(self, words: str) -> None:
        """The folder's door says what a drop would do; "" when the drag has gone."""
        self.doors[FOLDER].invite(words)

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """These chronologies; what they hold is read in the background and follows."""
        self.end()
        for row in self.rows:
            self._recent.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [RecentRow(self._theme, one) for one in recent[:MOST]]
        for row in self.rows:
            self._recent.addWidget(row)
            row.clicked.connect(partial(self._on_row, row))
        if self.rows:
            self._reading = work.start(
                counting([row.recent for row in self.rows]), progressed=self._on_counted
            )
        self._fit()

    def end(self) -> None:
        """Read no further."""
        if self._reading is not None:
            self._reading.abandon()
            self._reading = None

    def _on_row(self, row: RecentRow) -> None:
        self.chosen.emit(row.recent.path)

    def _on_counted(self, bunch: list[Recent]) -> None:
        for one in bunch:
            for row in self.rows:
                if row.recent.path == one.path:
                    row.show_recent(one)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_S and is_plain:
            self.asked.emit(SAMPLE)
        elif event.key() in _STEPS and is_plain:
            self._step(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = self.focusWidget()
            if isinstance(pressed, Door | RecentRow):
                pressed.click()
        else:
            event.ignore()

    def _step(self, by: int) -> None:
        """Round about the doors and the rows."""
        stops = [*self.doors.values(), *(row for row in self.rows if row.isVisible())]
        here = next((at for at, one in enumerate(stops) if one.hasFocus()), 1)
        there = stops[(here + by) % len(stops)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(there)

    # How it fits

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Drawing and rows by the height, doors beside each other or one above the other."""
        pixels = self._theme.pixels
        room = max(120, min(pixels(3 * WIDTH + 2 * GAP), self.viewport().width() - 48))
        is_low = self.window().height() < pixels(LOW)
        self.drawing.setVisible(not is_low)
        most = FEW if is_low else MOST
        for number, row in enumerate(self.rows):
            row.setVisible(number < most)
        self._recent_title.setVisible(bool(self.rows))
        gap = min(pixels(GAP), 30)
        each = (room - 2 * gap) // 3
        is_row = each >= pixels(LEAST)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if is_row else QBoxLayout.Direction.TopToBottom
        )
        self._row.setSpacing(gap if is_row else 14)
        wide = min(pixels(WIDTH), each) if is_row else room
        least = 0 if is_low or not is_row else pixels(HEIGHT)
        high = max(least, *(door.height_for(wide) for door in self.doors.values()))
        for door in self.doors.values():
            door.setFixedSize(wide, high)
        self.drawing.setFixedWidth(room)
        self._recent_title.setFixedWidth(room)
        for part, words, font in (
            (self._heading, HEADING, bold(pixels(32))),
            (self._lesson, LESSON, plain_font(pixels(16))),
            (self._promise, PROMISE, plain_font(pixels(13))),
        ):
            part.setText("\n".join(lines_of(words, font, room - pixels(30))))
            part.setAccessibleName(words)
        self._give_height()

    def _give_height(self) -> None:
        """To the body: at least the window's, and as much as its parts take."""
        inside = self._body.layout()
        if inside is not None:
            inside.invalidate()
            inside.activate()  # so that the layouts within forget what they counted before
            room = self.viewport().size()
            self._body.resize(room.expandedTo(QSize(0, inside.minimumSize().height())))

    def _dye(self) -> None:
        side, colours = self._theme.pixels(16), self._theme.colours
        drawing = icons.icon("lock", colours.good, colours.good, side)
        self._sign.setPixmap(drawing.pixmap(QSize(side, side)))
        self._fit()
