"""Paints a row of the palette: icon or mark, words with the letters that fit, meta, key."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from timeline_app.ui import icons
from timeline_app.ui.keycap import cap_size, draw_cap
from timeline_app.ui.palette.entries import PaletteEntry
from timeline_app.ui.palette.matching import fit
from timeline_app.ui.table.quiet import LEFT, ROW_ROLE, Index, paint_text
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.ui.turned import draw_layout, turned

ROW, HEADING = 38, 30
"""Heights in pixels at 100 % text."""
EDGE, ICON, WORDS, GAP = 8, 16, 44, 12
"""From the left: the chosen row's ground, the icon, the words; between words and meta."""
ENTER = "⏎"


class PaletteRowDelegate(QStyledItemDelegate):
    """Rows of entries, and headings where the item holds plain words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.typed = ""
        """The letters to be lit."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        is_row = isinstance(index.data(ROW_ROLE), PaletteEntry)
        return QSize(0, self._theme.pixels(ROW if is_row else HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, area = index.data(ROW_ROLE), QRect(option.rect)
        painter.save()
        painter = turned(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, PaletteEntry):
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_entry(painter, area, entry, is_chosen=is_chosen)
        else:
            painter.setFont(self._font(12))
            painter.setPen(QColor(self._theme.colours.muted))
            inside = area.adjusted(self._theme.pixels(ICON + EDGE), 0, 0, -2)
            paint_text(painter, inside, str(index.data()), LEFT)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, area: QRect, entry: PaletteEntry, *, is_chosen: bool
    ) -> None:
        pixels, colours = self._theme.pixels, self._theme.colours
        area = area.adjusted(pixels(EDGE), 0, -pixels(EDGE), 0)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(area, pixels(6), pixels(6))
        self._paint_sign(painter, area, entry)
        keys = entry.keys or (ENTER if is_chosen and not entry.reason else "")
        right = area.right() - pixels(ICON)
        if keys:
            right = self._paint_keys(painter, area, right, keys)
        left = area.left() + pixels(WORDS)
        room = QRect(left, area.top(), right - pixels(GAP) - left, area.height())
        used = self._paint_words(painter, room, entry)
        rest = room.adjusted(used + pixels(GAP), 0, 0, 0)
        if rest.width() > pixels(24):
            painter.setFont(self._font(12))
            painter.setPen(QColor(colours.muted))
            paint_text(painter, rest, entry.reason or entry.meta, LEFT)

    def _paint_sign(self, painter: QPainter, area: QRect, entry: PaletteEntry) -> None:
        pixels, colours = self._theme.pixels, self._theme.colours
        side = pixels(icons.SIZE)
        left = area.left() + pixels(ICON)
        if entry.mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.mark))
            height = pixels(16)
            bar = QRectF(
                left + pixels(6), area.center().y() - height / 2, pixels(4), height
            )  # fmt: skip
            painter.drawRoundedRect(bar, 2, 2)
        elif entry.icon:
            ink = colours.muted if entry.reason else colours.ink
            drawing = icons.icon(entry.icon, ink, colours.muted, side).pixmap(side, side)
            painter.drawPixmap(left, area.center().y() - side // 2, drawing)

    def _paint_keys(self, painter: QPainter, area: QRect, right: int, keys: str) -> int:
        """The cap at the right end; where it begins."""
        size = cap_size(self._theme, keys)
        top = area.center().y() - size.height() / 2
        box = QRectF(right - size.width(), top, size.width(), size.height())
        draw_cap(painter, box, keys, self._theme)
        return int(box.left())

    def _paint_words(self, painter: QPainter, room: QRect, entry: PaletteEntry) -> int:
        """In ink, the letters that fit in blue and bold; how wide they are."""
        colours, font = self._theme.colours, self._font(13)
        words = QFontMetricsF(font).elidedText(
            entry.words, Qt.TextElideMode.ElideRight, max(0, room.width() - 8)
        )
        layout = QTextLayout(words, font)
        ink = colours.muted if entry.reason else colours.accent
        layout.setFormats(self._lit(words, ink))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(QColor(colours.muted if entry.reason else colours.ink))
        top = room.top() + (room.height() - line.height()) / 2
        draw_layout(painter, layout, QPointF(room.left(), top))
        return int(line.naturalTextWidth())

    def _lit(self, words: str, ink: str) -> list[QTextLayout.FormatRange]:
        found = fit(words, self.typed) if self.typed else None
        ranges = []
        for start, stop in found.spans if found else ():
            one, lit = QTextLayout.FormatRange(), QTextCharFormat()
            lit.setForeground(QColor(ink))
            lit.setFontWeight(QFont.Weight.DemiBold)
            # Qt counts in units of UTF-16.
            one.start = len(words[:start].encode("utf-16-le")) // 2
            one.length = len(words[start:stop].encode("utf-16-le")) // 2
            one.format = lit
            ranges.append(one)
        return ranges

    def _font(self, size: int) -> QFont:
        return plain_font(self._theme.pixels(size))
