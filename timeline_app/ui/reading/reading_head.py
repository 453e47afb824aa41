"""The head of the reading view: which month is read, how much is shown, and copying it all."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from timeline_app.model import Level
from timeline_app.model.copy_form import CopyForm
from timeline_app.ui.filters.level_switch import LevelSwitch
from timeline_app.ui.labels import ElidedLabel, label, tip
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

COPY_ALL: dict[CopyForm, str] = {
    CopyForm.SENTENCE: tr("As &sentences"),
    CopyForm.NOTE: tr("As foot&notes"),
    CopyForm.RECORD: tr("As &record cites"),
    CopyForm.PLAIN: tr("As &quotes with their sources"),
    CopyForm.ROW: tr("As &table rows"),
}
KNOWN_BY = tr("Only what documents prove that were published by a day of your choice")
HEIGHT = 52
"""Pixels at 100 %."""
_SHORT = 720
"""Pixels at 100 % below which the words of the switch are short."""


class ReadingHead(QWidget):
    """Says where one is and offers what holds for all that is read."""

    level_chosen = Signal(Level)
    copy_requested = Signal(CopyForm)
    known_by_requested = Signal()
    any_day_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("readingHead")
        self._theme = theme
        self.name = ElidedLabel()
        self.name.setProperty("role", "section")
        self._month, self._year = label(role="section"), label(role="sectionQuiet")
        self.levels = LevelSwitch()
        self._known_by, self._copy = QToolButton(), QToolButton()
        self._day = tr("any day")
        self._is_short = False
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.levels.chosen.connect(self.level_chosen)
        theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        self._row.setContentsMargins(*edges(0, 0, 18, 0))
        self._row.setSpacing(10)
        self.name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self.name)
        words = QHBoxLayout()
        words.setSpacing(self._theme.pixels(5))
        words.addWidget(self._month)
        words.addWidget(self._year)
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.levels)
        self._known_by.setProperty("joined", "only")
        self._known_by.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        days = QMenu(self._known_by)
        days.addAction(tr("&Any day"), self.any_day_requested.emit)
        days.addAction(tr("&Choose a day…"), self.known_by_requested.emit)
        self._known_by.setMenu(days)
        tip(self._known_by, KNOWN_BY)
        self._row.addWidget(self._known_by)
        self._copy.setText(tr("Copy all ▾"))
        self._copy.setProperty("joined", "only")
        self._copy.setAccessibleName(tr("Copy all that is read"))
        self._copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._copy)
        for form, text in COPY_ALL.items():
            menu.addAction(text, partial(self.copy_requested.emit, form))
        self._copy.setMenu(menu)
        self._row.addWidget(self._copy)
        self._fit()

    def show_known_by(self, day: str) -> None:
        """By which day what is read was published."""
        self._day = day
        words = tr("Known  {day} ▾") if self._is_short else tr("Known as of  {day} ▾")
        self._known_by.setText(words.format(day=day))
        self._known_by.setAccessibleName(tr("Known as of {day}", day=day))

    def show_month(self, words: tuple[str, str]) -> None:
        """The heading over what stands at the top."""
        self._month.setText(words[0])
        self._year.setText(words[1])

    def set_left(self, pixels: int) -> None:
        """Where the words of the column begin; the chronology's name has the room before."""
        self.name.setContentsMargins(*edges(self._theme.pixels(24), 0, 0, 0))
        has_name = pixels > self._theme.pixels(120)
        self.name.setFixedWidth(max(0, pixels - self._row.spacing()))
        self.name.setVisible(has_name)
        self._row.setContentsMargins(*edges(0 if has_name else pixels, 0, 18, 0))

    def use_words(self, width: int) -> None:
        """Short words where it is narrow."""
        self._is_short = width < self._theme.pixels(_SHORT)
        self.levels.use_words(is_short=self._is_short)
        self._known_by.setVisible(not self._is_short or self._day != "any day")
        self.show_known_by(self._day)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.pixels(HEIGHT))
