"""The sum at the right: how many dates are read, which rows to look at, what may be there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from timeline_app.ui import icons
from timeline_app.ui.bringing_in.taking import Taking
from timeline_app.ui.labels import label
from timeline_app.ui.speech import grouped, tr, tr_n
from timeline_app.ui.theme import Theme

_ICON = 14
ONLY, ALL = tr("Show only these"), tr("Show all rows")


class Sums(QFrame):
    """What would come in, in figures."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bringingSums")
        self._theme = theme
        self.read = label(role="strong", wraps=True)
        self._bar = QProgressBar()
        self._bar.setProperty("look", "good")
        self._bar.setTextVisible(False)
        self.undated = label(wraps=True)
        self.undated_only = QPushButton(ONLY)
        self.undated_only.setProperty("role", "link")
        self.undated_only.setCheckable(True)
        self.undated_only.setAutoDefault(False)
        self.undated_only.toggled.connect(
            lambda is_on: self.undated_only.setText(ALL if is_on else ONLY)
        )
        self.doubles = label(wraps=True)
        self.fault = label(role="warning", wraps=True)
        self._amber, self._merge = QLabel(), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.pixels(14)] * 4)
        column.setSpacing(theme.pixels(6))
        for part in (self.read, self._bar, self.fault):
            column.addWidget(part)
        column.addLayout(_row(self._amber, self.undated, self.undated_only))
        column.addLayout(_row(self._merge, self.doubles))
        self._paint()
        theme.changed.connect(self._paint)
        self.count_doubles(0)

    def _paint(self) -> None:
        colours, side = self._theme.colours, self._theme.pixels(_ICON)
        for place, name, ink in (
            (self._amber, "warning", colours.warn),
            (self._merge, "merge", colours.muted),
        ):
            place.setPixmap(icons.icon(name, ink, ink, side).pixmap(side, side))

    def show_taking(self, taking: Taking) -> None:
        """The figures of this taking; its doubles come later."""
        count, undated = len(taking.events), len(taking.undated)
        self.read.setText(
            tr_n(
                "{read} of {n} dates are read",
                "{read} of {n} dates are read",
                count,
                read=grouped(count - undated),
            )
        )
        self._bar.setRange(0, max(1, count))
        self._bar.setValue(count - undated)
        self.fault.setText(taking.fault)
        self.fault.setVisible(bool(taking.fault))
        self.undated.setText(
            tr_n(
                "{n} row has no date that can be read",
                "{n} rows have no date that can be read",
                undated,
            )
        )
        for part in (self._amber, self.undated, self.undated_only):
            part.setVisible(bool(undated))
        if not undated:
            self.undated_only.setChecked(False)

    def count_doubles(self, count: int) -> None:
        """So many rows look like events that are there already."""
        self.doubles.setText(
            tr_n(
                "{n} row looks like an event that is there already: asked later",
                "{n} rows look like events that are there already: asked later",
                count,
            )
        )
        for part in (self._merge, self.doubles):
            part.setVisible(bool(count))


def _row(mark: QLabel, words: QLabel, button: QPushButton | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    if button is not None:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row
