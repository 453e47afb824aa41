"""What a card is made of: chips of names, how sure it is, the doubt, one row for each date."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from timeline_app import wording
from timeline_app.model import shown, sureness
from timeline_app.review import DateChoice, Doubt
from timeline_app.ui import icons
from timeline_app.ui.keycap import cap_size, draw_cap
from timeline_app.ui.labels import label, tip
from timeline_app.ui.naming import SURENESS
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Colours, Theme, plain_font
from timeline_app.ui.turned import of_widget

CHIP, GAP = 24, 6
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_END = Qt.TextElideMode.ElideRight
Named = tuple[str, str]
"""The icon's name and the words of a chip."""


class NameLines(QWidget):
    """Names as chips, in as many lines as they need; above ``most`` the rest is counted."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._chips: Sequence[Named] = ()
        self._most = 1_000
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fit)

    def show_names(self, chips: Sequence[Named], most: int = 1_000) -> None:
        """Other names."""
        self._chips, self._most = chips, most
        names = ", ".join(words for _, words in chips)
        self.setAccessibleName(f"{self._name}: {names}" if chips else self._name)
        tip(self, names if len(chips) > most else "")
        self.setVisible(bool(chips))
        self._fit()
        self.update()

    def _shown(self) -> list[Named]:
        rest = len(self._chips) - self._most
        if rest <= 0:
            return list(self._chips)
        return [*self._chips[: self._most], ("", f"+ {rest}")]

    def _places(self, width: int) -> list[QRectF]:
        pixels = self._theme.pixels
        metrics = QFontMetricsF(plain_font(pixels(12)))
        x, y, found = 0.0, 0.0, []
        for icon, words in self._shown():
            wanted = metrics.horizontalAdvance(words) + pixels(20 + (20 if icon else 0))
            wide = min(wanted, float(width))
            if x and x + wide > width:
                x, y = 0.0, y + pixels(CHIP + GAP)
            found.append(QRectF(x, y, wide, pixels(CHIP)))
            x += wide + pixels(GAP)
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(max(width, 1))
        return int(places[-1].bottom()) if places else 0

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its lines: other names come, and the text grows, at a width that stays."""
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, pixels = self._theme.colours, self._theme.pixels
        with QPainter(self) as own:
            painter = of_widget(own, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(plain_font(pixels(12)))
            for (icon, words), area in zip(self._shown(), self._places(self.width()), strict=True):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.selected))
                painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
                inner = area.adjusted(pixels(10), 0, -pixels(10), 0)
                if icon:
                    _draw_icon(painter, icon, inner, pixels(14), colours.ink)
                    inner.adjust(pixels(18), 0, 0, 0)
                painter.setPen(QColor(colours.ink))
                cut = painter.fontMetrics().elidedText(words, _END, int(inner.width()) + 1)
                painter.drawText(inner, _MIDDLE, cut)


def _draw_icon(painter: QPainter, name: str, area: QRectF, side: int, ink: str) -> None:
    drawing = icons.icon(name, ink, ink, side).pixmap(side, side)
    painter.drawPixmap(int(area.left()), int(area.center().y() - side / 2), drawing)


_LOOKS = {
    sureness.Sureness.CHECK: ("warning", "warn", "warn_bg"),
    sureness.Sureness.LIKELY: ("", "muted", "stripe"),
    sureness.Sureness.SURE: ("accept", "good", "good_bg"),
}
"""Icon, colour of the word, ground."""


class SureChip(QWidget):
    """How sure it is, in a word, with an icon and a ground of its own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sure = sureness.Sureness.CHECK
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_sureness(self, sure: sureness.Sureness, why: str) -> None:
        """The word, and as a tool tip the reason."""
        self._sure = sure
        self.setAccessibleName(tr("How sure: {sure}", sure=sure))
        tip(self, why)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        pixels = self._theme.pixels
        wide = QFontMetricsF(plain_font(pixels(12))).horizontalAdvance(SURENESS[self._sure])
        icon = _LOOKS[self._sure][0]
        return QSize(round(wide) + pixels(22 + (18 if icon else 0)), pixels(CHIP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, pixels = self._theme.colours, self._theme.pixels
        icon, ink, ground = _LOOKS[self._sure]
        with QPainter(self) as own:
            painter = of_widget(own, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(colours, ground)))
            area = QRectF(self.rect())
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
            inner = area.adjusted(pixels(10), 0, -pixels(8), 0)
            if icon:
                _draw_icon(painter, icon, inner, pixels(14), getattr(colours, ink))
                inner.adjust(pixels(18), 0, 0, 0)
            painter.setFont(plain_font(pixels(12)))
            painter.setPen(QColor(getattr(colours, ink)))
            painter.drawText(inner, _MIDDLE, SURENESS[self._sure])


class DoubtBox(QWidget):
    """In amber: what makes it doubtful, why, and the way to where it is settled."""

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("doubtBox")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = label()
        self._words = label(role="strong", wraps=True)
        self._why = label(role="meta", wraps=True)
        self._link = QPushButton(tr("To check ›"))
        self._link.setFlat(True)
        self._link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._link.clicked.connect(self.asked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 10, 14, 10)
        self._row.setSpacing(10)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._words)
        text.addWidget(self._why)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(text, 1)
        self._row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._dye)
        self._dye()

    def _dye(self) -> None:
        ink, side = self._theme.colours.warn, self._theme.pixels(16)
        self._icon.setPixmap(icons.icon("warning", ink, ink, side).pixmap(side, side))

    def show_doubt(self, doubt: Doubt | None, *, is_short: bool) -> None:
        """One doubt; None hides the box."""
        self.setVisible(doubt is not None)
        if doubt is None:
            return
        self._words.setText(shown.line(doubt.words))
        self._why.setText(shown.line(doubt.why))
        self._why.setVisible(bool(doubt.why) and not is_short)
        self._link.setVisible(doubt.finding is not None)
        self.setAccessibleName(tr("To look at: {words}", words=shown.line(doubt.words)))


class NumberedDate(QAbstractButton):
    """A date with its number key; a click takes it as the key does."""

    HEIGHT = 30

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._choice: DateChoice | None = None
        self._is_last = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def choice(self) -> DateChoice | None:
        """What the row takes."""
        return self._choice

    def show_choice(self, choice: DateChoice, *, is_last: bool) -> None:
        """One of the dates; under the last there is no line."""
        self._choice, self._is_last = choice, is_last
        told = (str(choice.number), wording.in_words(choice.when), said(choice))
        self.setAccessibleName(", ".join((*told, tr("in use")) if choice.is_in_use else told))
        tip(self, "" if choice.is_in_use else tr("The event’s date is this one"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.pixels(self.HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._choice is None:
            return
        with QPainter(self) as own:
            self._paint(of_widget(own, self), self._choice, self._theme.colours)

    def _paint(self, painter: QPainter, choice: DateChoice, colours: Colours) -> None:
        pixels, area = self._theme.pixels, QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(area, QColor(colours.hover))
        if not self._is_last:
            painter.fillRect(QRectF(0, area.bottom() - 1, area.width(), 1), QColor(colours.hair))
        number = str(choice.number)
        cap = cap_size(self._theme, number)
        top = (area.height() - cap.height()) / 2
        draw_cap(painter, QRectF(0, top, cap.width(), cap.height()), number, self._theme)
        room = area.adjusted(cap.width() + pixels(12), 0, 0, 0)
        if choice.is_in_use:
            room.setRight(self._paint_in_use(painter, area) - pixels(10))
        font = plain_font(pixels(13))
        font.setWeight(QFont.Weight.DemiBold if choice.is_in_use else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        date = wording.in_words(choice.when)
        painter.drawText(room, _MIDDLE, date)
        used = painter.fontMetrics().horizontalAdvance(date) + pixels(16)
        room.adjust(max(float(pixels(188)) if room.width() > pixels(330) else 0.0, used), 0, 0, 0)
        painter.setFont(plain_font(pixels(12)))
        painter.setPen(QColor(colours.muted))
        cut = painter.fontMetrics().elidedText(said(choice), _END, int(room.width()))
        painter.drawText(room, _MIDDLE, cut)

    def _paint_in_use(self, painter: QPainter, area: QRectF) -> float:
        """The chip at the right end; returns where it begins."""
        colours, pixels = self._theme.colours, self._theme.pixels
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(plain_font(pixels(12)))
        wide = painter.fontMetrics().horizontalAdvance(tr("in use")) + pixels(16)
        high = pixels(20)
        chip = QRectF(area.right() - wide, (area.height() - high) / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selected))
        painter.drawRoundedRect(chip, high / 2, high / 2)
        painter.setPen(QColor(colours.ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, tr("in use"))
        return chip.left()


def said(choice: DateChoice) -> str:
    """The words of the text in quotes, or that it is the document's day."""
    return tr("day of the document") if choice.is_of_document else f"“{shown.line(choice.words)}”"
