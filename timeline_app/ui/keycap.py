"""Keys drawn where they work: a cap by itself, and a button with its cap left of its word."""

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from timeline_app.ui import icons
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Colours, Theme, plain_font
from timeline_app.ui.turned import of_widget

CAP, RADIUS, BELOW, LETTERS = 20, 5, 2, 11
"""Pixels at 100 % text: a cap's height, its corners, what shows under it, and its letters."""
_SIDE = 6
"""Between a cap's edge and its word."""
DRAWN = {"Backspace": "backspace", "⌫": "backspace"}
"""Keys that have a drawing in place of a word."""


class KeycapLook(Enum):
    """How a button with a key stands out."""

    PLAIN = auto()
    PRIMARY = auto()
    """The usual answer; no key but its own gives it."""
    FLAT = auto()
    """Words beside a cap, without a frame."""


class _Frame:
    """The colours of one cap: on the ground of the window, or on the accent."""

    def __init__(self, colours: Colours, *, is_on_accent: bool) -> None:
        self.fill = QColor(colours.accent if is_on_accent else colours.stripe)
        self.edge = QColor(colours.accent_ink if is_on_accent else colours.handle)
        self.ink = colours.accent_ink if is_on_accent else colours.ink


def cap_size(theme: Theme, keys: str) -> QSize:
    """What a cap of this key takes; at least as wide as high."""
    side = theme.pixels(CAP)
    if keys in DRAWN:
        return QSize(side + theme.pixels(_SIDE), side)
    words = QFontMetricsF(_letters(theme)).horizontalAdvance(keys)
    return QSize(max(side, round(words) + 2 * theme.pixels(_SIDE)), side)


def draw_cap(
    painter: QPainter, area: QRectF, keys: str, theme: Theme, *, is_on_accent: bool = False
) -> None:
    """Draw a cap that fills the area."""
    frame = _Frame(theme.colours, is_on_accent=is_on_accent)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = area.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = theme.pixels(RADIUS)
    top = whole
    if not is_on_accent:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(frame.edge)
        painter.drawRoundedRect(whole, radius, radius)
        top = whole.adjusted(0, 0, 0, 1 - theme.pixels(BELOW))
    painter.setPen(QPen(frame.edge, 1))
    painter.setBrush(frame.fill)
    painter.drawRoundedRect(top, radius, radius)
    _write(painter, top, keys, theme, frame.ink)
    painter.restore()


def _write(painter: QPainter, area: QRectF, keys: str, theme: Theme, ink: str) -> None:
    if keys in DRAWN:
        side = theme.pixels(14)
        drawing = icons.icon(DRAWN[keys], ink, ink, side).pixmap(side, side)
        painter.drawPixmap(area.center() - QRectF(0, 0, side, side).center(), drawing)
        return
    painter.setFont(_letters(theme))
    painter.setPen(QColor(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, keys)


def _letters(theme: Theme) -> QFont:
    font = plain_font(theme.pixels(LETTERS))
    font.setWeight(QFont.Weight.DemiBold)
    return font


class KeyCap(QWidget):
    """One key; without one it takes no room."""

    def __init__(self, theme: Theme, keys: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.show_keys(keys)

    @property
    def keys(self) -> str:
        """The key as it is written on the cap."""
        return self._keys

    def show_keys(self, keys: str) -> None:
        """Another key; "" takes the cap away."""
        self._keys = keys
        self.setAccessibleName(tr("Key {keys}", keys=keys))
        if not keys or self.parentWidget() is not None:  # by itself it would be a window
            self.setVisible(bool(keys))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return cap_size(self._theme, self._keys)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            draw_cap(painter, QRectF(self.rect()), self._keys, self._theme)


class KeyButton(QAbstractButton):
    """A button with its key left of its word, and at its right end a number where there is one.

    The keyboard does not come to it: its key works wherever the keyboard is.  36 pixels high at
    100 % text, 26 where it is small.
    """

    def __init__(
        self,
        theme: Theme,
        words: str,
        keys: str = "",
        *,
        look: KeycapLook = KeycapLook.PLAIN,
        is_small: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._keys = keys
        self._count = ""
        self._look = look
        self._height = 26 if is_small else 36
        self._is_tight = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)
        self._name()

    @property
    def keys(self) -> str:
        """The key as it is written on the cap."""
        return self._keys

    @property
    def words(self) -> str:
        """What stands right of the cap."""
        return self._words

    def show_keys(self, keys: str) -> None:
        """The key that works now, as this system writes it."""
        self._keys = keys
        self._name()

    def show_words(self, words: str, count: str = "") -> None:
        """Other words, and a number in a muted tint after them."""
        self._words, self._count = words, count
        self._name()

    def set_tight(self, *, is_tight: bool) -> None:
        """Less room about cap and words, where many stand in a row."""
        self._is_tight = is_tight
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        """What a screen reader says: the words, and the key as a description."""
        self.setText(" ".join(part for part in (self._words, self._count) if part))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(tr("Key {keys}", keys=self._keys) if self._keys else "")
        self.updateGeometry()
        self.update()

    def _steps(self) -> tuple[int, int]:
        """Between edge and cap, and between cap and words."""
        pixels = self._theme.pixels
        edge = 0 if self._look is KeycapLook.FLAT else pixels(7 if self._is_tight else 10)
        is_wide = self._height > 26 and not self._is_tight
        return edge, pixels(10 if is_wide else 7)

    def sizeHint(self) -> QSize:
        edge, gap = self._steps()
        cap = cap_size(self._theme, self._keys).width() + gap if self._keys else 0
        metrics = QFontMetricsF(self._font())
        words = round(metrics.horizontalAdvance(self._words)) + 1
        count = round(metrics.horizontalAdvance(self._count)) + gap if self._count else 0
        end = self._theme.pixels(9 if self._is_tight else 16) if edge else 0
        height = self._theme.pixels(self._height)
        return QSize(edge + cap + words + count + end, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _font(self) -> QFont:
        return plain_font(self._theme.pixels(13))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as own:
            painter = of_widget(own, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ink, muted = self._paint_ground(painter)
            edge, gap = self._steps()
            at = float(edge)
            if self._keys:
                size = cap_size(self._theme, self._keys)
                top = (self.height() - size.height()) / 2
                area = QRectF(at, top, size.width(), size.height())
                is_on_accent = self._look is KeycapLook.PRIMARY and self.isEnabled()
                draw_cap(painter, area, self._keys, self._theme, is_on_accent=is_on_accent)
                at += size.width() + gap
            painter.setFont(self._font())
            for words, colour in ((self._words, ink), (self._count, muted)):
                painter.setPen(QColor(colour))
                area = QRectF(at, 0, self.width() - at, self.height())
                painter.drawText(area, _MIDDLE, words)
                at += QFontMetricsF(self._font()).horizontalAdvance(words) + gap

    def _paint_ground(self, painter: QPainter) -> tuple[str, str]:
        """The frame; and the colours of the words and of the number on it."""
        colours = self._theme.colours
        if self._look is KeycapLook.FLAT:
            return (colours.ink, colours.muted) if self.isEnabled() else (colours.muted,) * 2
        is_primary = self._look is KeycapLook.PRIMARY and self.isEnabled()
        fill = colours.hover if self.underMouse() or self.isDown() else colours.surface
        painter.setBrush(QColor(colours.accent if is_primary else fill))
        edge = colours.accent if is_primary else colours.handle
        painter.setPen(QPen(QColor(edge if self.isEnabled() else colours.hair), 1))
        radius = self._theme.pixels(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if not self.isEnabled():
            return (colours.muted,) * 2
        return (colours.accent_ink,) * 2 if is_primary else (colours.ink, colours.muted)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
