"""One page at a time, its passages lit: what it shows, and how large."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea

from timeline_app.model import Evidence, Span
from timeline_app.model.pages import Pages, Rectangle
from timeline_app.ui.pages import painter, place, zooming
from timeline_app.ui.pages.painter import SheetPlace
from timeline_app.ui.pages.pictures import Pictures
from timeline_app.ui.pages.place import MarginTick, PagePlace, with_count
from timeline_app.ui.pages.wire import PictureAnswer, PictureRequest
from timeline_app.ui.source.library import Original
from timeline_app.ui.source.passages import PassageIndex, stretches
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

PATIENCE_MS = 300
"""A page that is there sooner is not announced."""
DRAWING = tr("Drawing page {page}…")
_NONE = Original("", (), Pages())
_BAR = 10
"""Pixels that the other scroll bar takes."""


class PageSheet(QAbstractScrollArea):
    """Shows a page as it is printed, with what is lit and what is selected on it."""

    turned = Signal(int)
    """The page in view, from 1."""
    zoomed = Signal(int)
    """Per cent; zooming.WHOLE for the whole page."""
    marked = Signal()
    """What is lit, or what stands on the page, is another now."""
    answered = Signal(object)
    """Answer: what is known of the page in view now."""

    def __init__(self, theme: Theme, colour_of: Callable[[int], str]) -> None:
        super().__init__()
        self._theme = theme
        self._colour_of = colour_of
        self.pictures = Pictures()
        self._original: Original | None = None
        self._text = ""
        self._index = PassageIndex(())
        self._chosen: Sequence[Evidence] = ()
        self._found: Sequence[Span] = ()
        self._page = 1
        self._zoom = zooming.WHOLE
        self._selection: Span | None = None
        self._is_patient = True
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE_MS)
        self._forget_place()
        self._prepare()

    def _prepare(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Page"))
        self.setObjectName("pageView")
        self.viewport().setMouseTracking(True)
        self._waiting.timeout.connect(self._lose_patience)
        self.pictures.came.connect(self._on_came)
        self._theme.changed.connect(self.viewport().update)

    # What is shown

    @property
    def original(self) -> Original | None:
        """The file in view."""
        return self._original

    @property
    def page(self) -> int:
        """The page in view, from 1."""
        return self._page

    @property
    def pages(self) -> Pages:
        """All pages of the document in view."""
        return self._original.pages if self._original else Pages()

    @property
    def zoom(self) -> int:
        """Per cent; zooming.WHOLE for the whole page."""
        return self._zoom

    @property
    def sheet(self) -> SheetPlace:
        """Where the page lies in the pane."""
        size, room = self._size_of(self._page), self.viewport().size()
        scrolled = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return painter.lay(room, size, self._scale_of(self._page), scrolled)

    @property
    def ticks(self) -> list[MarginTick]:
        """The passages in the margin."""
        return self._ticks

    @property
    def chosen_events(self) -> tuple[int, ...]:
        """The events whose passages are lit on this page."""
        own = {evidence.span for evidence in self._chosen}
        return tuple(event for event, e in self._here if e.span in own)

    @property
    def words(self) -> str:
        """Which page of how many; "" without one."""
        return place.in_words(self.pages, self._page) if self._original else ""

    @property
    def event_count(self) -> int:
        """How many events have passages on the page."""
        return len({tick.event for tick in self._ticks})

    def selected_span(self) -> Span | None:
        """The words that were dragged over, in the document's code points; None if none."""
        return self._selection

    def show_original(self, original: Original, text: str, passages: PassageIndex) -> None:
        """Another document, from its first page."""
        self._original, self._text, self._index = original, text, passages
        self._chosen, self._found, self._selection = (), (), None
        self._turn(1)

    def clear(self) -> None:
        """Nothing is shown: nothing is drawn."""
        self._original, self._text = None, ""
        self._index, self._chosen, self._selection = PassageIndex(()), (), None
        self._forget_place()

    def set_original(self, original: Original) -> None:
        """The same document, now with the place of each letter."""
        self._original = original
        self._place = PagePlace(self.pages, self._page)
        self._mark()

    def set_passages(self, passages: PassageIndex) -> None:
        self._index = passages
        self._mark()

    def show_evidence(self, chosen: Sequence[Evidence], focus: Evidence | None) -> None:
        """Light an event's passages, and turn to one of them."""
        self._chosen, self._found = chosen, ()
        self._reveal(focus.span if focus else None)

    def show_found(self, found: Sequence[Span], focus: Span | None = None) -> None:
        """Light what a search found."""
        self._found = found
        self._reveal(focus)

    def go_to(self, page: int) -> None:
        """Another page, if there is one with this number."""
        if self._original and 1 <= page <= len(self.pages.pages) and page != self._page:
            self._turn(page)

    def set_zoom(self, per_cent: int) -> None:
        """Larger or smaller, with what is in the middle kept there."""
        if per_cent == self._zoom:
            return
        centre = self.viewport().rect().center().toPointF()
        x, y = self.sheet.to_points(centre)
        self._zoom = per_cent
        self._fit_bars()
        sheet = self.sheet
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(sheet.left + x * sheet.scale - centre.x()))
        down.setValue(down.value() + round(sheet.top + y * sheet.scale - centre.y()))
        self.zoomed.emit(per_cent)
        self.ask()

    def zoom_by(self, step: int) -> None:
        """One step larger (1) or smaller (-1) than what is seen."""
        seen = self._scale_of(self._page) / zooming.PIXELS_A_POINT * 100
        self.set_zoom(zooming.beside(seen, step))

    def select(self, span: Span | None) -> None:
        """Mark these words to be copied, or to be made an event of."""
        self._selection = span
        self.viewport().update()

    # Inside

    def _reveal(self, span: Span | None) -> None:
        if span is None or self._original is None:
            self._mark()
            return
        page = self.pages.number_at(span.start)
        if page and page != self._page:
            self._turn(page)
        else:
            self._mark()
        lines = self._place.lines(span)
        if lines:
            self._bring_into_sight(lines)

    def _bring_into_sight(self, lines: Sequence[Rectangle]) -> None:
        sheet, area = self.sheet, self.viewport().rect()
        seen = sheet.to_pixels(lines[0])
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if seen.top() < area.top() or sheet.to_pixels(lines[-1]).bottom() > area.bottom():
            down.setValue(down.value() + seen.top() - area.height() // 3)
        if seen.left() < area.left() or seen.right() > area.right():
            across.setValue(across.value() + seen.left() - painter.LEFT)

    def _turn(self, page: int) -> None:
        self._page = page
        self._place = PagePlace(self.pages, page)
        self._fit_bars()
        self.verticalScrollBar().setValue(0)
        self._mark()
        self.turned.emit(page)
        self.ask()

    def _forget_place(self) -> None:
        self._page, self._place = 1, PagePlace(Pages(), 1)
        self._here: list[tuple[int, Evidence]] = []
        self._tints: tuple[list[Rectangle], ...] = ([], [], [])
        self._ticks: list[MarginTick] = []

    def _mark(self) -> None:
        self._here = [pair for span in self._place.spans for pair in self._index.within(span)]
        marked = stretches(self._here, self._chosen, self._found)
        self._tints = self._place.tints(marked)
        self._ticks = self._place.ticks((event, e.span) for event, e in self._here)
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        """For those who listen: which page this is, how much stands on it, and what is lit."""
        if self._original is None:
            return
        lit = next((e.quote for e in self._chosen if self._place.lines(e.span)), "")
        about = with_count(self.words, self.event_count)
        self.setAccessibleDescription(
            tr("{about}; lit: {lit}", about=about, lit=lit) if lit else about
        )
        self.marked.emit()

    def _size_of(self, page: int) -> tuple[float, float]:
        found = self.pages.pages[page - 1] if self._original else None
        return (found.width, found.height) if found and found.width > 0 else (595.0, 842.0)

    def _scale_of(self, page: int) -> float:
        if self._zoom != zooming.WHOLE:
            return self._zoom / 100 * zooming.PIXELS_A_POINT
        return painter.whole(self.maximumViewportSize(), self._size_of(page))

    def _fit_bars(self) -> None:
        width, height = self._size_of(self._page)
        scale, room = self._scale_of(self._page), self.maximumViewportSize()
        over = round(width * scale) + painter.LEFT + painter.RIGHT - room.width()
        below = round(height * scale) + 2 * painter.TOP - room.height()
        for bar, beyond, side in (
            (self.horizontalScrollBar(), over, room.width()),
            (self.verticalScrollBar(), below, room.height()),
        ):
            bar.setRange(0, beyond + _BAR if beyond > 0 else 0)
            bar.setPageStep(side)
            bar.setSingleStep(40)

    # Pictures

    def ask(self) -> None:
        """Have the page in view drawn, and its neighbours ahead."""
        if self._original is None or not self.isVisible():
            return
        self._is_patient = True
        last = len(self.pages.pages)
        around = (self._page, self._page + 1, self._page - 1, self._page + 2)
        self.pictures.want([self._wanted(page) for page in around if 1 <= page <= last])
        if self.pictures.picture(self._wanted(self._page)) is None:
            self._waiting.start()
        self._tell_answer()
        self.viewport().update()

    def _wanted(self, page: int) -> PictureRequest:
        scale = self._scale_of(page) * self.devicePixelRatioF()
        drawn_at = zooming.drawn_at(*self._size_of(page), scale)
        original = self._original or _NONE
        return PictureRequest(
            original.sha256, original.paths, page, drawn_at, member=original.member
        )

    def _on_came(self, wanted: PictureRequest) -> None:
        if self._original and (wanted.sha256, wanted.page) == (self._original.sha256, self._page):
            self._waiting.stop()
            self._tell_answer()
            self.viewport().update()

    def _tell_answer(self) -> None:
        answer = self.pictures.problem(self._wanted(self._page))
        self.answered.emit(answer or PictureAnswer())

    def _lose_patience(self) -> None:
        self._is_patient = False
        self.viewport().update()

    def _words(self) -> str:
        """What stands on paper that has no picture."""
        problem = self.pictures.problem(self._wanted(self._page))
        if problem is not None:
            return "" if problem.is_locked else _sentence(problem.words)
        return "" if self._is_patient else DRAWING.format(page=self._page)

    # What Qt tells

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as with_painter:
            painter.paint_desk(with_painter, event.rect(), self._theme)
            if self._original is not None:
                self._paint_page(with_painter)

    def _paint_page(self, with_painter: QPainter) -> None:
        sheet, wanted = self.sheet, self._wanted(self._page)
        picture = self.pictures.picture(wanted) or self.pictures.any_size(wanted)
        painter.paint_paper(with_painter, sheet, picture, self._theme)
        if picture is None and self._words():
            painter.paint_words(with_painter, sheet, self._words(), self.viewport().rect())
        chosen = self._selection
        selected = self._place.lines(chosen) if chosen else ()
        painter.paint_tints(with_painter, sheet, self._tints, selected)
        if self._theme.is_dark:
            painter.darken(with_painter, sheet)
        events = self.chosen_events
        painter.paint_ticks(with_painter, sheet, self._ticks, events, self._colour_of)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bars()
        self.ask()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."
