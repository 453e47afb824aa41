"""The card of the event in hand: its date first, then its title, then all that is known of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app import wording
from timeline_app.model import Event, LaneBy, NameType, shown, sureness
from timeline_app.review import DateChoice, Doubt, SeenStretch
from timeline_app.ui.labels import ElidedLabel, label
from timeline_app.ui.naming import NAMES, said
from timeline_app.ui.review import words
from timeline_app.ui.review.correcting import Correcting
from timeline_app.ui.review.parts import DoubtBox, Named, NameLines, NumberedDate, SureChip
from timeline_app.ui.review.sizes import CardSizes
from timeline_app.ui.review.standing_view import StandingView
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.wording import sureness as sureness_words

OTHER_DATES = tr("Other dates of this passage: the number takes it")
_NAMES = [NAMES[by] for by in (LaneBy.PERSON, LaneBy.ORGANISATION, LaneBy.PLACE)]
HEADS = tuple(words.heading for words in _NAMES)
_ICONS = {words.heading: words.icon for words in _NAMES}
_MOST_CHIPS = 2
"""Chips of a card with large text; the rest is counted."""


@dataclass(frozen=True, slots=True)
class CardContent:
    """All that a card shows of one event."""

    event: Event
    lane: str
    lane_colour: str
    read_from: str
    """How the date was read, as a sentence."""
    doubt: Doubt | None = None
    choices: tuple[DateChoice, ...] = ()
    scene: SeenStretch | None = None
    heaviest: str = ""
    """The kind of the weightiest neighbour in the scene."""


class _Sheet(QWidget):
    """As high as its words are at the width there is; Qt would take them at their narrowest."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class ReviewCard(QScrollArea):
    """Scrolls where the window is small or the text large."""

    taken = Signal(int)
    """The number of a date."""
    asked = Signal()
    """The finding that makes it doubtful."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._room = CardSizes()
        self._told: CardContent | None = None
        self._sheet = _Sheet()
        self._sheet.setObjectName("reviewCard")
        self._sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar = QWidget()
        self._lane, self._about = label(), ElidedLabel()
        self._about.setProperty("role", "meta")
        self._sure = SureChip(theme)
        self._date, self._title = label(wraps=True), label(wraps=True)
        self._read_from = label(role="meta", wraps=True)
        self.correcting = Correcting(theme)
        self._chips = {head: NameLines(theme, head) for head in HEADS}
        self._heads = {head: label(head, role="meta") for head in HEADS}
        self._all = NameLines(theme, tr("People, organisations and places"))
        self._doubt = DoubtBox(theme)
        self._dates_head = label(OTHER_DATES, role="meta")
        self._rows = [NumberedDate(theme) for _ in range(9)]
        self._stands = label(tr("Where it stands"), role="meta")
        self.standing = StandingView(theme)
        self._build()
        self._set_up()
        self._doubt.asked.connect(self.asked)
        for row in self._rows:
            row.clicked.connect(self._on_row_clicked)
        theme.changed.connect(self._dress)

    def _set_up(self) -> None:
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Event in hand"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _build(self) -> None:
        self._column = QVBoxLayout(self._sheet)
        top = QHBoxLayout()
        top.setSpacing(10)
        self._bar.setFixedWidth(4)
        for part in (self._bar, self._lane):
            top.addWidget(part)
        top.addWidget(self._about, 1)
        top.addWidget(self._sure)
        self._column.addLayout(top)
        for part in (self._date, self._read_from, self._title, self.correcting):
            self._column.addWidget(part)
        self._column.addWidget(self._named())
        self._column.addWidget(self._all)
        self._column.addWidget(self._doubt)
        self._column.addWidget(self._dates())
        self._column.addStretch(1)
        self._column.addWidget(self._stands)
        self._column.addWidget(self.standing)

    def _named(self) -> QWidget:
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for number, head in enumerate(HEADS):
            grid.addWidget(self._heads[head], number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._chips[head], number, 1)
        return self._table

    def _dates(self) -> QWidget:
        self._dates_box = QWidget()
        rows = QVBoxLayout(self._dates_box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._dates_head)
        for row in self._rows:
            rows.addWidget(row)
        return self._dates_box

    @property
    def told(self) -> CardContent | None:
        """What the card shows."""
        return self._told

    def show_told(self, told: CardContent) -> None:
        """Another event in the very place of the last."""
        is_other = self._told is None or self._told.event.id != told.event.id
        self._told = told
        if is_other:
            self.correcting.close_fields()
            self.verticalScrollBar().setValue(0)
        event = told.event
        self._lane.setText(shown.line(told.lane, 40))
        self._about.show_text(f"·  {said(event.status)}  ·  {words.sources(event)}")
        self._sure.show_sureness(sureness.of(event.confidence), sureness_words.told(event))
        self._date.setText(wording.in_words(event.when) if event.when else tr("undated"))
        self._read_from.setText(told.read_from)
        self._title.setText(shown.title(event.title))
        self._show_names(event)
        self._doubt.show_doubt(told.doubt, is_short=self._room.is_narrow)
        self._show_dates(told.choices)
        word = (
            told.heaviest if told.scene and any(n.is_first for n in told.scene.neighbours) else ""
        )
        self.standing.show_scene(told.scene, word)
        self._stands.setVisible(told.scene is not None and not self._room.is_narrow)
        self._speak(told)
        self._dress()

    def _speak(self, told: CardContent) -> None:
        """For those who listen: a name alone, "Event in hand", never changes."""
        doubt = "" if told.doubt is None else shown.line(told.doubt.words)
        sure = self._sure.accessibleName()
        said_now = (self._title.text(), self._date.text(), sure, doubt)
        self.setAccessibleDescription(". ".join(one.rstrip(".") for one in said_now if one))

    def correct(self, event: Event) -> None:
        """All fields open, and are in sight however small the card is."""
        self.correcting.open_all(event)
        self._bring_fields()

    def correct_date(self, event: Event, choices: Sequence[DateChoice]) -> None:
        """The date's field opens in sight; a number takes one of these."""
        self.correcting.open_date(event, choices)
        self._bring_fields()

    def _bring_fields(self) -> None:
        for layout in (self.correcting.layout(), self._column):
            if layout is not None:
                layout.activate()  # what was hidden has no place yet
        self.ensureWidgetVisible(self.correcting, 0, self._theme.pixels(8))

    def _show_names(self, event: Event) -> None:
        names = names_of(event)
        together = [chip for head in HEADS for chip in names[head]]
        is_wide = not self._room.is_narrow
        for head in HEADS:
            self._chips[head].show_names(names[head])
            self._heads[head].setVisible(bool(names[head]))
        self._table.setVisible(is_wide and bool(together))
        self._all.show_names(together, _MOST_CHIPS if self._room.is_large else 1_000)
        self._all.setVisible(not is_wide and bool(together))

    def _show_dates(self, choices: Sequence[DateChoice]) -> None:
        self._dates_box.setVisible(bool(choices))
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(choices))
            if number < len(choices):
                row.show_choice(choices[number], is_last=number == len(choices) - 1)

    def fit(self, room: CardSizes) -> None:
        """Lay it out for the room there is."""
        if room != self._room:
            self._room = room
            if self._told is not None:
                self.show_told(self._told)
            self._dress()

    def _dress(self) -> None:
        """Sizes of type and space; no style sheet of its own, so that a theme changes at once."""
        pixels, room = self._theme.pixels, self._room
        side = pixels(room.padding) if not room.is_large else room.padding + 8
        self._column.setContentsMargins(side, pixels(room.top), side, pixels(room.foot))
        self._column.setSpacing(pixels(room.step))
        for part, size in ((self._date, room.date), (self._title, room.title)):
            font = plain_font(pixels(size))
            font.setWeight(font.Weight.DemiBold)
            part.setFont(font)
        self._read_from.setVisible(not room.is_large and bool(self._read_from.text()))
        for head in self._heads.values():
            head.setFixedWidth(pixels(92))
            head.setMinimumHeight(pixels(24))
        self._dates_head.setMinimumHeight(pixels(24))
        for row in self._rows:
            row.setFixedHeight(row.sizeHint().height())
        self.standing.setFixedHeight(self.standing.sizeHint().height())
        colour = self._told.lane_colour if self._told else self._theme.colours.accent
        self._bar.setFixedHeight(pixels(16))
        ground = self._bar.palette()
        ground.setColor(QPalette.ColorRole.Window, QColor(colour))
        self._bar.setPalette(ground)
        self._bar.setAutoFillBackground(True)

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, NumberedDate) and row.choice is not None:
            self.taken.emit(row.choice.number)


def names_of(event: Event) -> dict[str, list[Named]]:
    """Icons and names by head; each name once."""
    person = [p.name for p in event.participants if p.type == NameType.PERSON]
    organisations = [one.name for one in event.organisations]
    found = zip(HEADS, (person, organisations, [one.name for one in event.places]), strict=True)
    return {
        head: [(_ICONS[head], shown.line(name, 60)) for name in dict.fromkeys(names)]
        for head, names in found
    }
