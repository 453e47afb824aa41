"""Shows one page of the help; it loads nothing, neither from the disk nor from the network."""

from PySide6.QtCore import QMargins, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from timeline_app.ui.guide.finding import spans
from timeline_app.ui.guide.pages import GuidePage
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

WIDTH, MARGIN = 640, 32
"""Pixels at 100 % text: how long a line may be, and what is free around the text."""
LINE = 145.0
"""Per cent of the letters' height from line to line."""
SIZES = {1: 22, 2: 16, 3: 14}
"""Pixels of a heading by its level."""
TEXT = 14


class Browser(QTextBrowser):
    """Markdown of the program's own; a link is told of and not followed."""

    led = Signal(str)
    """The name of the page that a link leads to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("helpPage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Page of the help"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self._theme = theme
        self._page: GuidePage | None = None
        self._words: list[str] = []
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._renew)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing, whatever is asked for."""
        return None

    @property
    def page(self) -> GuidePage | None:
        """What is shown."""
        return self._page

    def show_page(self, page: GuidePage, words: str = "") -> None:
        """From its beginning, or from the first of these words, which are marked."""
        self._page, self._words = page, words.split()
        self._renew()

    def _renew(self) -> None:
        if self._page is None:
            return
        self.document().setDefaultFont(self._font(TEXT))
        self.document().setMarkdown(
            self._page.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()
        self._fit()

    def _font(self, pixels: int) -> QFont:
        font = self.font()
        font.setPixelSize(self._theme.pixels(pixels))
        return font

    @property
    def _direction(self) -> Qt.LayoutDirection:
        """Of the page, whatever its line begins with; one in English stands so in any window."""
        is_turned = self._page is not None and self._page.is_from_right
        direction = Qt.LayoutDirection
        return direction.RightToLeft if is_turned else direction.LeftToRight

    def _dress(self) -> None:
        """Direction, sizes and distances: Qt's own are too small for reading."""
        block = self.document().begin()
        while block.isValid():
            level, cursor = block.blockFormat().headingLevel(), QTextCursor(block)
            cursor.mergeBlockFormat(self._shape(block, level))
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                letters.setFont(self._font(SIZES.get(level, TEXT)))
                letters.setFontWeight(QFont.Weight.DemiBold)
                cursor.setCharFormat(letters)
            else:
                self._lighten(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)

    def _shape(self, block: QTextBlock, level: int) -> QTextBlockFormat:
        pixels, shape = self._theme.pixels, QTextBlockFormat()
        shape.setLayoutDirection(self._direction)
        is_cell = QTextCursor(block).currentTable() is not None
        shape.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(pixels(20 if level > 1 else 0))
        if is_cell:
            shape.setBottomMargin(0)
        else:
            shape.setBottomMargin(pixels(4 if block.textList() is not None else 8))
        return shape

    def _lighten(self, block: QTextBlock) -> None:
        """Strong words in the weight that the program has, not in a bolder imitation of it."""
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        heavy, first = [], block.position()
        at = block.begin()
        while not at.atEnd():
            part = at.fragment()
            if part.charFormat().fontWeight() > QFont.Weight.DemiBold:
                since = part.position() - first
                heavy.append((since, since + part.length()))
            at += 1
        for since, until in heavy:
            _cursor(block, since, until).mergeCharFormat(strong)

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        is_turned = self._direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_turned else Qt.AlignmentFlag.AlignLeft
        shape.setAlignment(side)
        shape.setCellPadding(self._theme.pixels(5))
        shape.setBorder(0.5)
        shape.setBorderBrush(QBrush(QColor(self._theme.colours.hair)))
        shape.setBorderCollapse(True)
        shape.setBottomMargin(self._theme.pixels(10))
        table.setFormat(shape)

    def _mark(self) -> None:
        """What was looked for, in the tint of the documents' words; the first comes into view."""
        found, tint = [], QTextCharFormat()
        tint.setBackground(QColor(self._theme.colours.marker_strong))
        block = self.document().begin()
        while self._words and block.isValid():
            for since, until in spans(block.text(), self._words):
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = _cursor(block, since, until), tint
                found.append(selection)
            block = block.next()
        self.setExtraSelections(found)
        if found:
            places = [one.cursor.selectionStart() for one in found]
            first = self.textCursor()
            first.setPosition(min(places))
            self.setTextCursor(first)
            self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Lines stay short enough to read; what is left over is margin."""
        margin = self._theme.pixels(MARGIN)
        right = max(margin, self.width() - self._theme.pixels(WIDTH) - margin)
        margins = edges(margin, self._theme.pixels(24), right, 0)
        if self.viewportMargins() != QMargins(*margins):
            self.setViewportMargins(*margins)
        # Qt keeps the width of before where a page needs no scroll bar.
        self.document().setTextWidth(self.viewport().width())

    def _on_link(self, link: QUrl) -> None:
        name = link.toString()
        if name.endswith(".md"):
            self.led.emit(name.removesuffix(".md"))


def _cursor(block: QTextBlock, since: int, until: int) -> QTextCursor:
    """These letters of a block, chosen."""
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + since)
    cursor.setPosition(block.position() + until, QTextCursor.MoveMode.KeepAnchor)
    return cursor
