"""The two bars of review: what is reviewed and how far it is; and the keys."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import CHOICES, EventFilter, LaneBy, Review, shown
from timeline_app.review import QueueOrder, QueueTally, ReviewOutcome
from timeline_app.ui import icons
from timeline_app.ui.filters.conditions import conditions, with_values
from timeline_app.ui.inspector.flow import FlowLayout
from timeline_app.ui.keycap import KeyButton, KeycapLook
from timeline_app.ui.labels import ElidedLabel, label, no_mnemonic, tip
from timeline_app.ui.naming import HEADINGS, headed
from timeline_app.ui.review import words
from timeline_app.ui.review.keys import KEYS
from timeline_app.ui.review.sizes import CardSizes
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.theme import Theme

HEIGHT, KEYS_HEIGHT, PROGRESS = 54, 56, 300
_MOST_VALUES = 24
Offered = Mapping[str, tuple[tuple[str, int], ...]]
"""The values that a filter can be set to, with their counts."""


class TopBar(QWidget):
    """Name, order, filters, progress, all at once, leave."""

    order_chosen = Signal(object)
    filter_chosen = Signal(object)
    queue_asked = Signal()
    all_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._filter = EventFilter()
        self._offered: Callable[[], Offered] = dict
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = label()
        self._name = label(tr("Review"), role="title")
        self.orders = QComboBox()
        self.orders.setAccessibleName(tr("Order of the queue"))
        self.orders.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for order in QueueOrder:
            self.orders.addItem(words.ORDERS[order], order)
        self.queue_button = QPushButton(tr("Queue"))
        self.queue_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chips = QWidget()
        self._chip_row = QHBoxLayout(self._chips)
        self._chip_row.setContentsMargins(0, 0, 0, 0)
        self._chip_row.setSpacing(6)
        self.more = QPushButton(tr("+ Filter"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Decided"))
        self.bar.setTextVisible(False)
        self._count = label(role="strong")
        self._pace = label(role="meta")
        self.all_button = KeyButton(theme, "")
        self.leave_button = KeyButton(theme, tr("Leave"), "Esc", look=KeycapLook.FLAT)
        self._build()
        self._connect()
        self._dye()

    def _build(self) -> None:
        self.more.setProperty("role", "filterChip")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setSpacing(12)
        for part in (
            self._icon, self._name, self.orders, self.queue_button, self._chips, self.more
        ):  # fmt: skip
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.bar)
        told = QHBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._count)
        told.addWidget(self._pace)
        row.addLayout(told)
        row.addStretch(1)
        row.addWidget(self.all_button)
        row.addWidget(self.leave_button)
        self._row = row

    def _connect(self) -> None:
        self.orders.activated.connect(
            lambda number: self.order_chosen.emit(self.orders.itemData(number))
        )
        self.queue_button.clicked.connect(self.queue_asked)
        self.all_button.clicked.connect(self.all_asked)
        self.leave_button.clicked.connect(self.left)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._theme.changed.connect(self._dye)

    def _dye(self) -> None:
        ink, side = self._theme.colours.ink, self._theme.pixels(icons.SIZE)
        self._icon.setPixmap(icons.icon("review", ink, ink, side).pixmap(side, side))
        self.queue_button.setIcon(icons.icon("lanes", ink, ink, side))
        self.queue_button.setIconSize(QSize(side, side))

    def offer(self, offered: Callable[[], Offered]) -> None:
        """From where the values come that a filter can be set to."""
        self._offered = offered

    def fit(self, room: CardSizes) -> None:
        """What goes where there is little room: chips, then the order, then the pace."""
        self._room = room
        pixels = self._theme.pixels
        self.setFixedHeight(pixels(HEIGHT) if not room.is_large else pixels(HEIGHT - 8))
        side = pixels(24) if not room.is_narrow else 14
        self._row.setContentsMargins(side, 0, side, 0)
        self.orders.setVisible(not room.is_large)
        self.queue_button.setVisible(room.is_narrow)
        for part in (self._chips, self.more, self.all_button):
            part.setVisible(not room.is_narrow)
        self._pace.setVisible(not room.is_large)
        wide = PROGRESS if not room.is_narrow else 150 if not room.is_large else 100
        self.bar.setFixedWidth(pixels(wide))

    def show_progress(self, tally: QueueTally, minutes: int | None, *, is_narrow: bool) -> None:
        """How far it is, and how long what is left takes."""
        self.bar.setMaximum(max(1, tally.total))
        self.bar.setValue(tally.decided)
        self._count.setText(words.progress(tally))
        self._pace.setText(words.pace(tally, minutes, is_short=is_narrow))

    def show_all(self, text: str, count: int, keys: str) -> None:
        """What would be accepted at once."""
        self.all_button.show_words(text, f"{grouped(count)}")
        self.all_button.setEnabled(count > 0)
        tip(self.all_button, f"{text} ({keys})")

    def show_order(self, order: QueueOrder) -> None:
        self.orders.setCurrentIndex(self.orders.findData(order))

    def show_filter(self, wanted: EventFilter, names: Mapping[int, str]) -> None:
        """A chip for each condition; a click takes it away."""
        self._filter = wanted
        while self._chip_row.count():
            item = self._chip_row.takeAt(0)
            part = item.widget() if item else None
            if part is not None:
                part.hide()
                part.deleteLater()
        for text, without in self._conditions(names):
            chip = QPushButton(f"{no_mnemonic(shown.line(text, 28))}  ×")
            chip.setProperty("role", "chip")
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setAccessibleName(tr("Remove the condition {text}", text=shown.line(text)))
            tip(chip, text)
            chip.clicked.connect(self._choosing(without))
            self._chip_row.addWidget(chip)

    def _conditions(self, names: Mapping[int, str]) -> Iterator[tuple[str, EventFilter]]:
        wanted = self._filter
        if wanted.reviews == frozenset({Review.UNREVIEWED}):
            yield words.NAMES[ReviewOutcome.WAITING], with_values(wanted, "reviews", frozenset())
            wanted = with_values(wanted, "reviews", frozenset())
            for one in conditions(wanted, names):
                yield one.words, with_values(one.without, "reviews", self._filter.reviews)
            return
        for one in conditions(wanted, names):
            yield one.words, one.without

    def _choosing(self, wanted: EventFilter) -> Callable[[], None]:
        return lambda: self.filter_chosen.emit(wanted)

    def _fill_menu(self) -> None:
        """The values of each facet, the most frequent first."""
        self.menu.clear()
        only = frozenset({Review.UNREVIEWED})
        entry = self.menu.addAction(words.NAMES[ReviewOutcome.WAITING])
        entry.setEnabled(self._filter.reviews != only)
        entry.triggered.connect(self._choosing(with_values(self._filter, "reviews", only)))
        self.menu.addSeparator()
        for by, values in self._offered().items():
            facet = CHOICES[by]
            if by == LaneBy.DOCUMENT or not values:
                continue
            menu = self.menu.addMenu(HEADINGS[by])
            chosen = getattr(self._filter, facet.field)
            for value, count in values[:_MOST_VALUES]:
                told = shown.line(value, 60) if facet.is_name else headed(value)
                entry = menu.addAction(no_mnemonic(f"{told}  {grouped(count)}"))
                entry.setCheckable(True)
                entry.setChecked(facet.of(value) in chosen)
                both = chosen ^ frozenset({facet.of(value)})
                entry.triggered.connect(
                    self._choosing(with_values(self._filter, facet.field, both))
                )


class KeyBar(QWidget):
    """A button for each key that decides; the last decision beside the key that takes it back."""

    asked = Signal(str)
    """The id of a row of the keys."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("reviewKeys")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._room = CardSizes()
        self._last = ""
        self._trouble = label(role="warning", wraps=True)
        self._trouble.setObjectName("reviewTrouble")
        self._trouble.hide()
        self.buttons: dict[str, KeyButton] = {}
        for row in KEYS:
            if row.is_in_bar:
                look = KeycapLook.PRIMARY if row.id == "accept" else KeycapLook.PLAIN
                self.buttons[row.id] = self._button(KeyButton(theme, row.words, look=look), row.id)
        self.back = self._button(KeyButton(theme, "", "Backspace", look=KeycapLook.FLAT), "back")
        self.last = ElidedLabel()
        self.last.setProperty("role", "meta")
        self.last.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        deciding = QWidget()
        self._deciding = FlowLayout(deciding)  # large text in a small window takes two rows
        for button in self.buttons.values():
            self._deciding.addWidget(button)
        self._row = QHBoxLayout()
        self._row.addWidget(deciding, 1)
        self._row.addWidget(self.back)
        self._row.addWidget(self.last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._trouble)
        column.addLayout(self._row)

    def _button(self, button: KeyButton, name: str) -> KeyButton:
        button.clicked.connect(lambda _on=False: self.asked.emit(name))
        return button

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys that work now, as this system writes them."""
        for name, button in (*self.buttons.items(), ("back", self.back)):
            button.show_keys(keys.get(name, ""))

    def show_state(self, *, can_decide: bool, last: str) -> None:
        """Whether anything can be decided, and what was decided last."""
        for button in self.buttons.values():
            button.setEnabled(can_decide)
        self.back.setEnabled(bool(last))
        self.back.setAccessibleName(tr("Take back {step}", step=last) if last else tr("Take back"))
        self._last = last
        self._show_last()

    def _show_last(self) -> None:
        words = (
            tr("Take back “{step}”", step=self._last)
            if not self._room.is_narrow
            else tr("Take back")
        )
        self.last.show_text(words if self._last else "")
        self.last.setVisible(bool(self._last) and not self._room.is_large)

    def show_trouble(self, text: str) -> None:
        """In amber over the keys; "" takes it away."""
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def fit(self, room: CardSizes) -> None:
        """Narrower buttons where the window is small, so that the keys stay in one row."""
        self._room = room
        pixels = self._theme.pixels
        side = pixels(24) if not room.is_narrow else 12
        self._row.setContentsMargins(side, pixels(10), side, pixels(10))
        for row in (self._row, self._deciding):
            row.setSpacing(10 if not room.is_narrow else 6)
        for button in self.buttons.values():
            button.set_tight(is_tight=room.is_narrow)
        wide = 360 if not room.is_narrow else 72
        self.last.setFixedWidth(pixels(wide))
        self._show_last()
