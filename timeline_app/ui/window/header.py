"""The slim bar on top: add, search, lanes, level, filters, zoom, theme."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from timeline_app.model import LaneBy
from timeline_app.ui import icons, naming
from timeline_app.ui.actions.key_map import plain_text
from timeline_app.ui.filters.level_switch import LevelSwitch
from timeline_app.ui.filters.search_box import SearchBox
from timeline_app.ui.labels import tip
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import OPPOSITE, Theme
from timeline_app.ui.window.menus import Menus

SEARCH_WIDTH = 360
LEAST_SEARCH = 140
WITH_WORDS = {"file.add": tr("Add documents"), "view.filters": tr("Filters")}
NARROW, WIDEST = 96, 16_777_215
"""How wide a field is at least where there is little room; the second is Qt's own limit."""
ROOMY, TIGHT, CRAMPED = 1_120, 980, 640
"""Widths from which buttons have their words, below which the rest is shortened, and below which
what the menus have too goes: no word is cut."""
ZOOM = ("view.zoom_out", "view.fit_all", "view.zoom_in")

_THEN: Mapping[LaneBy, str] = {
    by: f"› {naming.uncapitalised(naming.HEADINGS[by])}" for by in LaneBy
}
THEN = {True: (naming.THEN_BY, tr("… then by")), False: (_THEN, "› …")}
"""What parts each lane once more, or that nothing does: in a roomy header and in a narrow one."""


class Header(QWidget):
    """Buttons lose their words where the window is narrow or the text large."""

    theme_chosen = Signal(str)

    def __init__(self, session: Session, menus: Menus, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self._is_tight = False
        self._worded: list[QToolButton] = []
        self._buttons: list[QToolButton] = []
        self._of: dict[str, QToolButton] = {}
        self.search = SearchBox()
        self.search.setMaximumWidth(theme.pixels(SEARCH_WIDTH))
        self.search.setMinimumWidth(LEAST_SEARCH)
        self.lanes = QComboBox()
        self.lanes.setAccessibleName(tr("What the lanes stand for"))
        tip(self.lanes, tr("What the lanes stand for"))
        for lane_by in LaneBy:
            self.lanes.addItem(naming.BY[lane_by], lane_by)
        self.within = QComboBox()
        self.within.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.within.setAccessibleName(tr("What parts each lane once more"))
        tip(self.within, tr("What parts each lane once more"))
        self.levels = LevelSwitch()
        self._theme_button = QToolButton()
        self._buttons.append(self._theme_button)
        self._theme_button.clicked.connect(self._on_theme_clicked)
        self._build(menus)
        self._connect()
        self.dye()

    def _build(self, menus: Menus) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._button(menus, "file.add"))
        row.addWidget(self.search, 4)
        row.addWidget(self._button(menus, "view.filters"))
        row.addWidget(self.lanes)
        row.addWidget(self.within)
        row.addWidget(self.levels)
        row.addStretch(1)
        zoom = QHBoxLayout()
        zoom.setSpacing(0)
        for name in ZOOM:
            zoom.addWidget(self._button(menus, name))
        row.addLayout(zoom)
        row.addWidget(self._theme_button)

    def button(self, name: str) -> QToolButton:
        """The button of this action; KeyError where there is none."""
        return self._of[name]

    def _button(self, menus: Menus, name: str) -> QToolButton:
        button = QToolButton()
        action = menus.actions[name]
        button.setDefaultAction(action)
        self._buttons.append(button)
        self._of[name] = button
        words = plain_text(action.text())
        button.setAccessibleName(words)
        action.changed.connect(lambda: tip(button, _tip(action)))
        tip(button, _tip(action))
        if name in WITH_WORDS:
            self._worded.append(button)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button

    def _connect(self) -> None:
        self._session.filter_changed.connect(self.follow)
        self._session.opened.connect(self.follow)
        self._session.closed.connect(self.follow)
        self.lanes.activated.connect(
            lambda _index: self._session.set_lane_by(LaneBy(self.lanes.currentData()))
        )
        self.within.activated.connect(self._on_within_chosen)
        self.levels.chosen.connect(
            lambda level: self._session.set_filter(self._session.filter.at(level))
        )
        self._theme.changed.connect(self.dye)

    def follow(self) -> None:
        """Show what the session has in force."""
        self.search.show_words(self._session.filter.text)
        self.lanes.setCurrentIndex(self.lanes.findData(self._session.lane_by))
        self.lanes.setEnabled(self._session.is_open)
        self.levels.show_level(self._session.filter.level)
        self.levels.setEnabled(self._session.is_open)
        self._offer_within()

    def _offer_within(self) -> None:
        """All but what parts the lanes already."""
        words, none = THEN[not self._is_tight]
        self.within.clear()
        self.within.addItem(none, None)
        for lane_by in LaneBy:
            if lane_by is not self._session.lane_by:
                self.within.addItem(words[lane_by], lane_by)
        self.within.setCurrentIndex(max(0, self.within.findData(self._session.lane_within)))
        self.within.setEnabled(self._session.is_open)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def dye(self) -> None:
        """Icons and sizes of the theme."""
        colours, side = self._theme.colours, self._theme.pixels(icons.SIZE)
        self._theme_button.setIcon(icons.icon("theme", colours.ink, colours.muted, side))
        is_dark = self._theme.is_dark
        words = tr("Change to the light theme") if is_dark else tr("Change to the dark theme")
        tip(self._theme_button, words)
        self._theme_button.setAccessibleName(words)
        self.search.set_icon(icons.icon("search", colours.muted, colours.muted))
        self.search.setMaximumWidth(self._theme.pixels(SEARCH_WIDTH))
        for button in self._buttons:
            button.setIconSize(QSize(side, side))
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        """Words where there is room for them, icons alone where there is not."""
        is_roomy = width >= self._theme.pixels(ROOMY)
        is_tight = width < self._theme.pixels(TIGHT)
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if is_roomy
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for button in self._worded:
            button.setToolButtonStyle(style)
        self.levels.use_words(is_short=is_tight)
        self.search.setMinimumWidth(NARROW if is_tight else LEAST_SEARCH)
        is_cramped = width < self._theme.pixels(CRAMPED)
        for part in (self.within, self._theme_button):
            part.setVisible(not is_cramped)
        for box in (self.lanes, self.within):
            box.setMaximumWidth(self._theme.pixels(NARROW) if is_tight else WIDEST)
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self._offer_within()

    def _on_within_chosen(self, _index: int) -> None:
        name = self.within.currentData()  # Qt gives back the bare text
        self._session.set_lane_within(LaneBy(name) if name else None)

    def _on_theme_clicked(self) -> None:
        self.theme_chosen.emit(OPPOSITE[self._theme.name])


def _tip(action: QAction) -> str:
    """What a button does, and the key that does the same."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = plain_text(action.text())
    return f"{words} ({keys})" if keys else words
