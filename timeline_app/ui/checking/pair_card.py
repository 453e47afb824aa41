"""Two events that may be one: side by side, what agrees and differs, and what Yes would make."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app import review, wording
from timeline_app.model import Event, shown
from timeline_app.review import SuggestedPair
from timeline_app.ui import icons
from timeline_app.ui.checking.answer_bar import BACK_KEY, TAKE_BACK, TAKES_BACK, WIDE, Flow
from timeline_app.ui.checking.card_head import CardHead
from timeline_app.ui.checking.compared_table import ComparedTable
from timeline_app.ui.checking.sources import PassageSources
from timeline_app.ui.checking.text_cut import TextCut
from timeline_app.ui.checking.turning import turn
from timeline_app.ui.keycap import KeyButton, KeycapLook
from timeline_app.ui.labels import ElidedLabel, label
from timeline_app.ui.naming import headed
from timeline_app.ui.pages.lane_colours import LaneColours
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.theme import Theme

QUESTION = tr("Do these two tell one event?")
NO_PASSAGE = tr("Added by hand; no passage.")
BESIDE, PASSAGE, LOW_PASSAGE, LOW = 860, 150, 96, 560
RESULT_BESIDE = 1_000
"""Pixels at 100 % text from which on the result stands right of the answers."""
ANSWERS = (("Y", tr("Yes, one event")), ("N", tr("No, two events")), ("L", tr("Later")))
MARGIN, NARROW_MARGIN = 32, 24


class EventCard(QFrame):
    """One of the two: kind, place, title, date, and the passage that tells it."""

    def __init__(self, theme: Theme, sources: PassageSources, lanes: LaneColours) -> None:
        super().__init__()
        self.setObjectName("pairCard")
        self._theme, self._sources, self._lanes = theme, sources, lanes
        self._bar = QLabel()
        self._kind = label(role="meta")
        self._place = ElidedLabel()
        self._place.setProperty("role", "meta")
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._title = label(role="title", wraps=True)
        self._when = label()
        self.passage = TextCut(theme)
        self._none = label(NO_PASSAGE, role="meta")
        self._build()

    def _build(self) -> None:
        head = QWidget()
        head.setObjectName("pairHead")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._bar)
        first.addWidget(self._kind)
        first.addWidget(self._place, 1)
        column = QVBoxLayout(head)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self._title)
        column.addWidget(self._when)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(head)
        outer.addWidget(self.passage, 1)
        outer.addWidget(self._none)
        self._none.setMargin(18)

    @property
    def document(self) -> str:
        """What the document is called whose passage is shown."""
        return self._place.text().partition(" · ")[0]

    def show_event(self, event: Event) -> None:
        """Another event, by its first passage."""
        pixels = self._theme.pixels
        colour = QColor(self._lanes.of(event.id))
        self._bar.setFixedSize(pixels(4), pixels(14))
        self._bar.setStyleSheet(f"background: {colour.name()}; border-radius: 2px")
        self._kind.setText(headed(event.kind))
        self._title.setText(shown.title(event.title))
        self._when.setText(wording.in_words_or(event.when))
        told = next(iter(event.evidence), None)
        document = None if told is None else self._sources.document(told.document)
        self.passage.setVisible(document is not None)
        self._none.setVisible(document is None)
        self._place.show_text("")
        if told is not None and document is not None:
            name = self._sources.titles.get(told.document, "")
            place = self._sources.place_of(document, told.span)
            self._place.show_text(" · ".join(filter(None, (name, place))))
            self.passage.show_passage(document.text, told.span, told.trigger)


class PairCard(QWidget):
    """Shows one pair at a time; Yes and No look alike."""

    answered = Signal(str)
    """The key of an answer: Y, N or L."""
    taken_back = Signal()

    def __init__(self, theme: Theme, sources: PassageSources, lanes: LaneColours) -> None:
        super().__init__()
        self._theme = theme
        self.head = CardHead(theme, is_question=True)
        self.cards = tuple(EventCard(theme, sources, lanes) for _ in range(2))
        self._joint = QLabel()
        self._joint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table = ComparedTable(theme)
        self._result = QLabel()
        self._result.setWordWrap(True)
        self._result.setTextFormat(Qt.TextFormat.RichText)
        self._result.setProperty("role", "meta")
        self._answers = Flow()
        self._back = KeyButton(theme, TAKES_BACK, BACK_KEY, look=KeycapLook.FLAT)
        self._back.clicked.connect(self.taken_back)
        self._middle = QWidget()
        self._middle.setObjectName("cardMiddle")
        self._grid = QGridLayout(self._middle)
        self._foot = QGridLayout()
        self._scroll = QScrollArea()
        self._column = QVBoxLayout(self)
        self._build()
        self._fit()
        theme.changed.connect(self._fit)

    def _build(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(18)
        scroll = self._scroll
        scroll.setObjectName("cardScroll")
        scroll.setWidget(self._middle)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = QFrame()
        line.setObjectName("hairline")
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setHorizontalSpacing(18)
        self._foot.setColumnStretch(0, 1)
        self._column.setSpacing(14)
        self._column.addWidget(self.head)
        self._column.addWidget(scroll, 1)
        self._column.addWidget(line)
        self._column.addLayout(self._foot)

    def show_pair(
        self, pair: SuggestedPair, place: tuple[int, int], *, can_change: bool, can_take_back: bool
    ) -> None:
        """Another pair; ``place`` is which it is, from 1, of how many."""
        rows = review.compared(pair)
        self.head.chip.show_kind(tr("Same event?"), "merge")
        self.head.count.setText(
            tr("{number} of {total}", number=grouped(place[0]), total=grouped(place[1]))
        )
        self.head.say(QUESTION, review.compared_in_short(rows))
        for card, event in zip(self.cards, (pair.one, pair.other), strict=True):
            card.show_event(event)
        self.table.show_rows(rows, (self.cards[0].document, self.cards[1].document))
        words, sources = review.together_in_words(pair)
        look = f"color: {self._theme.colours.ink}; font-weight: 600"
        bold = f'<span style="{look}">{escape(words)}</span>'
        self._result.setText(
            tr("Together it reads: {words} · {sources}", words=bold, sources=escape(sources))
        )
        buttons = [KeyButton(self._theme, words, key) for key, words in ANSWERS]
        for button in buttons:
            key = button.keys
            button.setEnabled(can_change or key == "L")
            button.clicked.connect(lambda _on=False, key=key: self.answered.emit(key))
        self._back.setVisible(can_take_back)
        self._answers.show_buttons(buttons)
        self._fit()

    def next_side(self) -> bool:
        """Where the cards stand one above the other: show the next of them, if there is one."""
        return turn(self._scroll, (*self.cards, self.table))

    def _fit(self) -> None:
        pixels = self._theme.pixels
        margin = MARGIN if self.width() >= pixels(BESIDE + 200) else NARROW_MARGIN
        self._column.setContentsMargins(margin, 14, margin, 12)
        is_low = self.height() < pixels(LOW)
        self._column.setSpacing(10 if is_low else 14)
        for card in self.cards:
            card.passage.setFixedHeight(pixels(LOW_PASSAGE if is_low else PASSAGE))
        self.head.second.setVisible(not is_low)
        ink, side = self._theme.colours.muted, pixels(24)
        self._joint.setPixmap(icons.icon("merge", ink, ink, side).pixmap(side, side))
        self._back.show_words(TAKES_BACK if self.width() >= pixels(WIDE) else TAKE_BACK)
        self._arrange(is_beside=self.width() >= pixels(BESIDE))
        self._arrange_foot(is_wide=self.width() >= pixels(RESULT_BESIDE))

    def _arrange_foot(self, *, is_wide: bool) -> None:
        """What Yes makes stands at the right, or over the answers where that has no room."""
        side = Qt.AlignmentFlag.AlignRight if is_wide else Qt.AlignmentFlag.AlignLeft
        self._result.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        if is_wide:
            self._foot.addWidget(self._answers, 0, 0)
            self._foot.addWidget(self._result, 0, 1)
            self._foot.addWidget(self._back, 0, 2)
        else:
            self._foot.addWidget(self._result, 0, 0, 1, 3)
            self._foot.addWidget(self._answers, 1, 0)
            self._foot.addWidget(self._back, 1, 2)
        self._foot.setColumnStretch(1, int(is_wide))

    def _arrange(self, *, is_beside: bool) -> None:
        one, other = self.cards
        self._grid.addWidget(one, 0, 0)
        if is_beside:
            self._grid.addWidget(self._joint, 0, 1)
            self._grid.addWidget(other, 0, 2)
        else:
            self._grid.addWidget(self._joint, 1, 0)
            self._grid.addWidget(other, 2, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, int(is_beside))
        self._grid.addWidget(self.table, 3, 0, 1, 3)
        self._grid.setRowStretch(4, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
