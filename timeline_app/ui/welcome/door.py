"""A door of the welcome, and a row of what was open before: buttons that are drawn whole."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from timeline_app.ui import icons
from timeline_app.ui.keycap import cap_size, draw_cap
from timeline_app.ui.labels import tip
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.ui.turned import draw_icon, of_widget
from timeline_app.ui.welcome.recent import Recent

WIDTH, HEIGHT, ROW = 296, 196, 34
"""Pixels at 100 % text: a door where there is room, and the height of a row."""
PADDING, ICON, TITLE_AT, WORDS_AT, LINE = 24, 26, 70, 98, 19
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def bold(pixels: int) -> QFont:
    """The font of what comes first."""
    font = plain_font(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def lines_of(words: str, font: QFont, room: float) -> list[str]:
    """The words in lines that fit into the room; a single word is never broken."""
    metrics, lines = QFontMetricsF(font), [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


class _Drawn(QAbstractButton):
    """A button that Enter presses, too, and that is drawn anew when the look changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._renew)

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _picture(self, painter: QPainter, name: str, ink: str, area: QRect) -> None:
        drawing = icons.icon(name, ink, ink, area.width())
        draw_icon(painter, drawing, area)


@dataclass(frozen=True, slots=True)
class DoorWords:
    """What stands on a door."""

    icon: str
    title: str
    lesson: str


class Door(_Drawn):
    """One way to begin, with its key; a drag over the window makes one the drop invitation."""

    def __init__(self, theme: Theme, words: DoorWords) -> None:
        super().__init__(theme)
        self._words = words
        self._keys = ""
        self._invitation = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(words.title)
        self.setAccessibleName(words.title)
        self.show_key("")

    @property
    def keys(self) -> str:
        """The key as it is written on the door."""
        return self._keys

    @property
    def invitation(self) -> str:
        """What the door says to a drag; "" while there is none."""
        return self._invitation

    def show_key(self, keys: str) -> None:
        """The key that does the same, as this system writes it."""
        self._keys = keys
        told = (
            f"{self._words.lesson} {tr('Key {keys}', keys=keys)}" if keys else self._words.lesson
        )
        self.setAccessibleDescription(told)
        self.update()

    def invite(self, words: str) -> None:
        """Say what dropping would do; "" when the drag has gone."""
        self._invitation = words
        self.update()

    def height_for(self, width: int) -> int:
        """What the words take at this width."""
        room = width - 2 * self._theme.pixels(PADDING)
        lines = len(lines_of(self._words.lesson, plain_font(self._theme.pixels(13)), room))
        return self._words_at(width) + self._theme.pixels(lines * LINE + PADDING)

    def _title_lines(self, width: int) -> int:
        """Two where the title would be cut in one."""
        room = width - 2 * self._theme.pixels(PADDING)
        metrics = QFontMetricsF(bold(self._theme.pixels(18)))
        return 1 if metrics.horizontalAdvance(self._words.title) <= room else 2

    def _words_at(self, width: int) -> int:
        extra = (self._title_lines(width) - 1) * self._theme.pixels(24)
        return self._theme.pixels(WORDS_AT) + extra

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as own:
            painter = of_widget(own, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            if self._invitation:
                self._paint_invitation(painter)
            else:
                self._paint_words(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._theme.colours
        fill = colours.hover if self.underMouse() or self.isDown() else colours.surface
        edge, wide = (colours.accent, 2.0) if self.hasFocus() else (colours.handle, 1.0)
        pen = QPen(QColor(edge), wide)
        if self._invitation:
            fill, pen = colours.selected, QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        inset = wide / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, self._theme.pixels(10), self._theme.pixels(10))

    def _paint_words(self, painter: QPainter) -> None:
        pixels, colours = self._theme.pixels, self._theme.colours
        side, edge = pixels(ICON), pixels(PADDING)
        self._picture(painter, self._words.icon, colours.accent, QRect(edge, edge, side, side))
        if self._keys:
            size = cap_size(self._theme, self._keys)
            right = self.width() - pixels(18) - size.width()
            draw_cap(
                painter,
                QRectF(right, pixels(22), size.width(), size.height()),
                self._keys,
                self._theme,
            )
        room = self.width() - 2 * edge
        painter.setFont(bold(pixels(18)))
        painter.setPen(QColor(colours.ink))
        below = self._words_at(self.width())
        top = pixels(TITLE_AT)
        painter.drawText(QRectF(edge, top, room, below - top), int(_WRAPPED), self._words.title)
        font = plain_font(pixels(13))
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        for number, line in enumerate(lines_of(self._words.lesson, font, room)):
            area = QRectF(edge, below + number * pixels(LINE), room, pixels(LINE))
            painter.drawText(area, int(_MIDDLE), line)

    def _paint_invitation(self, painter: QPainter) -> None:
        painter.setFont(bold(self._theme.pixels(18)))
        painter.setPen(QColor(self._theme.colours.ink))
        edge = self._theme.pixels(PADDING)
        area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(flags), self._invitation)


class RecentRow(_Drawn):
    """A chronology that was open before; a click or Enter opens it."""

    def __init__(self, theme: Theme, recent: Recent) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.recent = recent
        self.show_recent(recent)

    def show_recent(self, recent: Recent) -> None:
        """The same file with what is known of it now."""
        self.recent = recent
        self.setText(recent.title)
        self.setAccessibleName(", ".join(filter(None, (recent.title, recent.words, recent.at))))
        tip(self, str(recent.path))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(WIDTH), self._theme.pixels(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        pixels, colours = self._theme.pixels, self._theme.colours
        with QPainter(self) as own:
            painter = of_widget(own, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.hasFocus():
                painter.fillRect(self.rect(), QColor(colours.hover))
            painter.setPen(QColor(colours.accent if self.hasFocus() else colours.hair))
            painter.drawLine(0, 0, self.width(), 0)
            if self.hasFocus():
                painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            side = pixels(16)
            top = (self.height() - side) // 2
            self._picture(painter, "timeline", colours.muted, QRect(0, top, side, side))
            area = QRectF(pixels(24), 0, self._write_right(painter) - pixels(24), self.height())
            for words, font, ink in (
                (self.recent.title, bold(pixels(13)), colours.ink),
                (self.recent.words, plain_font(pixels(13)), colours.muted),
            ):
                metrics = QFontMetricsF(font)
                cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
                painter.setFont(font)
                painter.setPen(QColor(ink))
                painter.drawText(area, int(_MIDDLE), cut)
                area.setLeft(area.left() + metrics.horizontalAdvance(cut) + pixels(8))

    def _write_right(self, painter: QPainter) -> float:
        """The day at the right edge; it is never cut.  Where the room before it ends."""
        font = plain_font(self._theme.pixels(12))
        wide = QFontMetricsF(font).horizontalAdvance(self.recent.at)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        left = self.width() - wide
        painter.drawText(QRectF(left, 0, wide + 1, self.height()), int(_MIDDLE), self.recent.at)
        return left - self._theme.pixels(10)
