"""The part of a page on which a passage stands, with the passage in its middle and lit."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.model import Span
from timeline_app.model.pages import Rectangle
from timeline_app.ui.pages import painter as paper
from timeline_app.ui.pages import zooming
from timeline_app.ui.pages.painter import SheetPlace
from timeline_app.ui.pages.pictures import Pictures
from timeline_app.ui.pages.place import PagePlace
from timeline_app.ui.pages.wire import UNCHANGED, PictureAnswer, PictureRequest
from timeline_app.ui.source.library import Original
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

SIDE = 14
"""Pixels at 100 % text between the cut and the letters of the page."""
MOST, LEAST = 1.5, 0.7
"""Of the size on paper: a narrow column is not blown up, a wide one not made unreadable."""


class PageCut(QWidget):
    """Shows a stretch of one page; whoever holds several asks for their pictures together."""

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._original: Original | None = None
        self._place: PagePlace | None = None
        self._lines: tuple[Rectangle, ...] = ()
        self._tints: tuple[list[Rectangle], ...] = ([], [], [])
        self._column = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 40)

    def show_passage(self, original: Original, passage: Span, words: Span | None) -> None:
        """Another passage of a document with pages; the page is that on which it begins."""
        number = original.pages.number_at(passage.start)
        place = PagePlace(original.pages, number)
        self._original, self._place = original, place
        self._lines = place.lines(passage)
        strong = list(place.lines(words)) if words is not None else []
        self._tints = ([], list(self._lines), strong)
        self._column = _column_of(place)
        self.setAccessibleName(tr("Page {number}", number=number))
        self.update()

    def clear(self) -> None:
        """Nothing is shown: nothing is drawn."""
        self._original = self._place = None
        self._lines, self._tints = (), ([], [], [])

    @property
    def wanted(self) -> PictureRequest | None:
        """The picture that it needs; None where it shows nothing."""
        if self._original is None or self._place is None:
            return None
        scale = self._scale() * self.devicePixelRatioF()
        width, height = self._size()
        return PictureRequest(
            self._original.sha256, self._original.paths, self._place.number,
            zooming.drawn_at(width, height, scale), member=self._original.member,
        )  # fmt: skip

    @property
    def problem(self) -> PictureAnswer | None:
        """Why the page cannot be shown; None where it can, or where that is not known yet."""
        wanted = self.wanted
        answer = None if wanted is None else self._pictures.problem(wanted)
        return answer if answer is not None and not answer.has_picture else None

    @property
    def is_refused(self) -> bool:
        """Whether its text is to be shown instead."""
        answer = self.problem
        return answer is not None and (answer.state != UNCHANGED or bool(answer.code))

    def _size(self) -> tuple[float, float]:
        assert self._place is not None  # noqa: S101 - asked only of what is shown
        page = self._place.pages.pages[self._place.number - 1]
        return page.width, page.height

    def _scale(self) -> float:
        """The letters of the page fill the cut from side to side, within reason."""
        left, right = self._column
        wide = max(right - left, 1.0)
        fitting = (self.width() - 2 * self._theme.pixels(SIDE)) / wide
        least = LEAST * zooming.PIXELS_A_POINT
        return min(max(fitting, least), MOST * zooming.PIXELS_A_POINT)

    @property
    def sheet(self) -> SheetPlace:
        """Where the page lies: the passage in the middle, the paper not beyond its edges."""
        width, height = self._size()
        scale = self._scale()
        left, right = self._column
        x = self.width() / 2 - (left + right) / 2 * scale
        first = next(iter(self._lines), None)
        middle = (first.top + self._lines[-1].bottom) / 2 if first else height / 2
        y = self.height() / 2 - middle * scale
        margin = self._theme.pixels(SIDE)
        y = max(min(y, margin), min(self.height() - margin - height * scale, margin))
        return SheetPlace(round(x), round(y), scale, width * scale, height * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paper.paint_desk(painter, event.rect(), self._theme)
            wanted = self.wanted
            if wanted is None:
                return
            sheet = self.sheet
            picture = self._pictures.picture(wanted) or self._pictures.any_size(wanted)
            paper.paint_paper(painter, sheet, picture, self._theme)
            paper.paint_tints(painter, sheet, self._tints, ())
            if self._theme.is_dark:
                paper.darken(painter, sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()


def _column_of(place: PagePlace) -> tuple[float, float]:
    """Between which sides the letters of a page stand; the whole page without letters."""
    letters = place.letters
    if not letters:
        page = place.pages.pages[place.number - 1]
        return 0.0, page.width
    return min(letter[1] for letter in letters), max(letter[3] for letter in letters)
