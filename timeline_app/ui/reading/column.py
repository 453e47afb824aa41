"""The column itself: painted from the piece at its top downwards, so its length costs nothing."""

from array import array
from collections import OrderedDict
from collections.abc import Callable
from itertools import chain

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from timeline_app.review import EMPTY, Story, StoryPieceKind
from timeline_app.ui.reading.laying import HEADING_HEIGHT, SILENCE_HEIGHT, Laid, Paper, PieceLayer
from timeline_app.ui.reading.painting import AROUND, LEFT, Brush
from timeline_app.ui.reading.place import ScrollPlace, same_place
from timeline_app.ui.reading.tellings import EventInWords
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

WIDTH = 740
"""Pixels of the column at 100 %: about 95 letters."""
MOST_LAID = 400
_MOST_CHOSEN = 200
"""Of a larger selection the first ones are looked for."""
_FINE = 64
"""Steps of the scroll bar for one piece."""
_WHEEL = 0.6
"""Pixels for one eighth of a degree."""


class StoryColumn(QAbstractScrollArea):
    """Shows a story; tells what was chosen in it and what stands at its top."""

    chosen = Signal(int)
    """An event was clicked or stepped to."""
    opened = Signal()
    """The chosen event's passage is asked for with the keyboard."""
    moved = Signal()
    """Another piece stands at the top."""
    left = Signal()

    def __init__(
        self, theme: Theme, telling: Callable[[int], EventInWords], colour: Callable[[int], str]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._telling = telling
        self._colour = colour
        self._story: Story = EMPTY
        self._place = ScrollPlace()
        self._laid: OrderedDict[int, Laid] = OrderedDict()
        self._unfolded: set[int] = set()
        self._selection: tuple[int, ...] = ()
        self._hovered = -1
        self._is_following = False
        self.setObjectName("reading")
        self.setAccessibleName(tr("Reading"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        theme.changed.connect(self.lay_again)

    # What is shown

    @property
    def story(self) -> Story:
        """What is read."""
        return self._story

    @property
    def top(self) -> int:
        """The number of the piece at the top."""
        return self._place.number

    def colour(self, event: int) -> str:
        """Of an event's lane, as hexadecimal text."""
        return self._colour(event)

    def is_unfolded(self, event: int) -> bool:
        """Whether the statements about it are seen."""
        return event in self._unfolded

    def show_story(self, story: Story) -> None:
        """Another story; what stood at the top stays there, or what came after it."""
        before, top, offset = self._story, self._place.number, self._place.offset
        self._story = story
        self._laid.clear()
        self._unfolded &= story.below.keys()
        number, is_same = same_place(before, top, story)
        self._place = ScrollPlace(number, offset if is_same else 0.0)
        self._settle()

    def lay_again(self) -> None:
        """The words, their size or the room have changed."""
        self._laid.clear()
        self._settle()

    def show_selection(self, events: tuple[int, ...]) -> None:
        """Mark what is chosen, and scroll as little as shows it."""
        self._selection = events
        if events:
            deed = self._story.deeds.get(events[0])
            if deed is not None and deed not in self._unfolded:
                self.unfold(deed)
            self._reveal(events[0] if deed is None else deed)
            self._tell(events[0])
        self.viewport().update()

    def _top_event(self) -> int | None:
        """The first event at or below the top."""
        for number in range(self._place.number, len(self._story)):
            part, value = self._story.item(number)
            if part is StoryPieceKind.EVENT:
                return value
        return None

    def _tell(self, event: int) -> None:
        """For those who listen."""
        self.setAccessibleDescription(self._telling(event).spoken)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    # Where things stand

    @property
    def _width(self) -> float:
        pixels = self._theme.pixels
        return max(80.0, min(pixels(WIDTH), self.viewport().width() - pixels(LEFT + AROUND)))

    def laid(self, number: int) -> Laid:
        """The event with this number, laid out."""
        if number not in self._laid:
            value = self._story.values[number]
            below = [self._telling(one) for one in self._story.below.get(value, ())]
            paper = Paper(self._theme.colours, self._theme.text_size)
            self._laid[number] = PieceLayer(paper, self._width).event(
                self._telling(value), below, is_folded=value not in self._unfolded
            )
            while len(self._laid) > MOST_LAID:
                self._laid.popitem(last=False)
        return self._laid[number]

    def height_of(self, number: int) -> float:
        """Pixels of a piece."""
        part = StoryPieceKind(self._story.parts[number])
        if part is StoryPieceKind.EVENT:
            return self.laid(number).height
        if part is StoryPieceKind.SILENCE:
            return self._theme.pixels(SILENCE_HEIGHT)
        return self._theme.pixels(HEADING_HEIGHT) if number else self._theme.pixels(AROUND)

    def _seen(self) -> list[tuple[int, float]]:
        """The pieces in view, each with its top."""
        found, y = [], -self._place.offset
        for number in range(self._place.number, len(self._story)):
            if y >= self.viewport().height():
                break
            found.append((number, y))
            y += self.height_of(number)
        return found

    def _number_at(self, y: float) -> tuple[int, float]:
        """The piece at a height, and its top; -1 below the last."""
        return next(
            ((n, top) for n, top in self._seen() if top <= y < top + self.height_of(n)), (-1, 0.0)
        )

    # Scrolling

    def scroll_by(self, pixels: float) -> None:
        """Further down, or up."""
        self._place = self._place.moved(pixels, len(self._story), self.height_of)
        self._settle()

    def go_to(self, number: int) -> None:
        """Put a piece at the top."""
        self._place = ScrollPlace(number)
        self._settle()

    def _settle(self) -> None:
        """Stop at the last page, and tell bar and head where we are."""
        count = len(self._story)
        self._place = self._place.held(count, self.viewport().height(), self.height_of)
        bar = self.verticalScrollBar()
        end = self._place_of_end()
        self._is_following = True
        bar.setRange(0, end)
        bar.setPageStep(max(1, len(self._seen()) * _FINE))
        bar.setSingleStep(_FINE // 4)
        bar.setValue(self._place.steps(_FINE, self.height_of) if count else 0)
        self._is_following = False
        self.moved.emit()
        self.viewport().update()

    def _place_of_end(self) -> int:
        count = len(self._story)
        last = ScrollPlace(count).held(count, self.viewport().height(), self.height_of)
        return last.steps(_FINE, self.height_of) if count else 0

    def _on_bar_moved(self, value: int) -> None:
        if self._is_following or not len(self._story):
            return
        number = min(value // _FINE, len(self._story) - 1)
        share = value % _FINE / _FINE
        self._place = ScrollPlace(number, share * self.height_of(number))
        self._settle()

    def _reveal(self, event: int) -> None:
        number = self._story.number_of(event)
        if number < 0:
            return
        room = self.viewport().height()
        seen = dict(self._seen())
        if number in seen:
            top, height = seen[number], self.height_of(number)
            if top >= 0 and top + height <= room:
                return
            self.scroll_by(top if top < 0 or height > room else top + height - room)
            return
        # A heading just above belongs to what is shown.
        before = number - 1
        heads = before >= 0 and self._story.parts[before] != StoryPieceKind.EVENT
        height = self.height_of(number)
        is_after = number > self._place.number
        self._place = ScrollPlace(before if heads else number)
        if is_after:
            self._place = self._place.moved(height - room / 2, len(self._story), self.height_of)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or event.angleDelta().y() * _WHEEL
        self.scroll_by(-pixels)
        event.accept()

    # Choosing

    def step(self, by: int) -> None:
        """Choose the next or previous event that is seen unfolded."""
        event = self._neighbour(by)
        if event is not None:
            self.chosen.emit(event)

    def neighbour(self) -> int | None:
        """The event after the selected ones, else the one before them: what to read next."""
        numbers = self._selected_numbers()
        if not numbers:
            return None
        around = chain(
            range(max(numbers) + 1, len(self._story)), range(min(numbers) - 1, -1, -1)
        )  # fmt: skip
        found = (self._story.item(number) for number in around)
        return next((one.value for one in found if one.part is StoryPieceKind.EVENT), None)

    def after_selected(self) -> "array[int]":
        """The events of all pieces below the lowest selected one."""
        numbers = self._selected_numbers()
        below = range(max(numbers) + 1, len(self._story)) if numbers else range(0)
        event, parts, values = int(StoryPieceKind.EVENT), self._story.parts, self._story.values
        return array("q", [values[number] for number in below if parts[number] == event])

    def _selected_numbers(self) -> list[int]:
        """The pieces that the selection stands in."""
        deeds = {self._story.deeds.get(event, event) for event in self._selection[:_MOST_CHOSEN]}
        return [number for number in map(self._story.number_of, deeds) if number >= 0]

    def _neighbour(self, by: int) -> int | None:
        current = self._selection[0] if self._selection else None
        deed = None if current is None else self._story.deeds.get(current, current)
        number = -1 if deed is None else self._story.number_of(deed)
        if number < 0 or deed is None or current is None:
            return self._top_event()
        around = [deed, *(self._story.below.get(deed, ()) if deed in self._unfolded else ())]
        place = around.index(current) + by if current in around else -1
        if 0 <= place < len(around):
            return around[place]
        number += by
        while 0 <= number < len(self._story) and self._story.parts[number] != StoryPieceKind.EVENT:
            number += by
        if not 0 <= number < len(self._story):
            return None
        event = self._story.values[number]
        inner = self._story.below.get(event, ()) if event in self._unfolded else ()
        return inner[-1] if by < 0 and inner else event

    def unfold(self, deed: int) -> None:
        """See the statements about an event, or no longer."""
        self._unfolded ^= {deed}
        self._laid.pop(self._story.number_of(deed), None)
        self._settle()

    def enter(self) -> None:
        """The statements of the chosen event, or its passage where there are none."""
        if not self._selection:
            return
        event = self._selection[0]
        deed = self._story.deeds.get(event, event)
        if deed in self._story.below:
            if deed != event:
                self.chosen.emit(deed)
            self.unfold(deed)
        else:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = _KEYS.get(Qt.Key(event.key()))
        if deed is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        deed(self)
        event.accept()

    def page(self, by: float) -> None:
        """A screen further down, or up."""
        self.scroll_by(by * self.viewport().height() * 0.9)

    def edge(self, *, is_end: bool) -> None:
        """The first or the last event of the story."""
        self.go_to(len(self._story) if is_end else 0)
        numbers = range(len(self._story) - 1, -1, -1) if is_end else range(len(self._story))
        found = (n for n in numbers if self._story.parts[n] == StoryPieceKind.EVENT)
        number = next(found, -1)
        if number >= 0:
            self.chosen.emit(self._story.values[number])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number, top = self._number_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self._press(number, event.position() - QPointF(self._theme.pixels(LEFT), top))
        super().mousePressEvent(event)

    def _press(self, number: int, place: QPointF) -> None:
        part, value = self._story.item(number)
        if part is not StoryPieceKind.EVENT:
            return
        laid = self.laid(number)
        if laid.fold is not None and laid.fold.contains(place):
            self.unfold(value)
            return
        inner = (one for one, area in laid.inner if area.contains(place))
        self.chosen.emit(next(inner, value))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number, top = self._number_at(event.position().y())
        is_event = number >= 0 and self._story.parts[number] == StoryPieceKind.EVENT
        self._hover(number if is_event else -1)
        fold = self.laid(number).fold if is_event else None
        over = event.position() - QPointF(self._theme.pixels(LEFT), top)
        shape = Qt.CursorShape.PointingHandCursor
        is_over = fold is not None and fold.contains(over)
        self.viewport().setCursor(shape if is_over else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = self._theme.colours
            painter.fillRect(self.viewport().rect(), QColor(colours.bg))
            brush = Brush(painter, self._theme, self._width)
            seen = self._seen()
            brush.line(seen[-1][1] + self.height_of(seen[-1][0]) if seen else 0)
            for number, top in seen:
                self._paint(brush, number, top)

    def _paint(self, brush: Brush, number: int, top: float) -> None:
        item = self._story.item(number)
        if item.part is not StoryPieceKind.EVENT:
            brush.between(item, top, is_first=number == 0)
            return
        laid, event = self.laid(number), item.value
        if event in self._selection or number == self._hovered:
            brush.ground(laid, top, is_chosen=event in self._selection)
        for one, area in laid.inner:
            if one in self._selection:
                brush.inner(area, top)
        brush.event(laid, top, self._telling(event), self._colour(event))
        if self.hasFocus() and self._selection[:1] == (event,):
            brush.focus(QRectF(0, top, self._width, laid.height))


_KEYS: dict[Qt.Key, Callable[[StoryColumn], object]] = {
    Qt.Key.Key_Down: lambda column: column.step(1),
    Qt.Key.Key_Up: lambda column: column.step(-1),
    Qt.Key.Key_PageDown: lambda column: column.page(1),
    Qt.Key.Key_PageUp: lambda column: column.page(-1),
    Qt.Key.Key_Home: lambda column: column.edge(is_end=False),
    Qt.Key.Key_End: lambda column: column.edge(is_end=True),
    Qt.Key.Key_Return: StoryColumn.enter,
    Qt.Key.Key_Enter: StoryColumn.enter,
    Qt.Key.Key_Enter: StoryColumn.enter,
    Qt.Key.Key_Escape: lambda column: column.left.emit(),
}
