"""The card that comes when the pointer rests on an event: title, date in words, quote."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from timeline_app import chart, painting, wording
from timeline_app.chart import Cluster, EventWords, TextStyle
from timeline_app.model import Era, shown
from timeline_app.painting import Theme
from timeline_app.ui.speech import grouped, tr, tr_n

DELAY = 420
WIDEST = 360
LONGEST_QUOTE = 320
LONGEST = 1_200
EDGE = 8


class HoverCard(QLabel):
    """Shown after a moment's rest, gone with the first movement away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = painting.LIGHT
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._appear)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMargin(EDGE + 10)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def offer(self, line: EventWords, at: QPoint, scale: float, note: str = "") -> None:
        """Prepare the card of an event; it appears if the pointer stays.

        ``note`` is what somebody should look at.
        """
        quote = line.quote.strip()
        if len(quote) > LONGEST_QUOTE:
            quote = quote[: LONGEST_QUOTE - 1].rstrip() + "…"
        self._offer((line.title, line.words, f"“{quote}”" if quote else "", note), at, scale)

    def offer_cluster(
        self, cluster: Cluster, titles: Sequence[str], at: QPoint, scale: float
    ) -> None:
        """Prepare the card of events that are too close to tell apart."""
        told = "\n".join(f"·  {title}" for title in titles)
        if len(titles) < cluster.size:
            told += "\n… " + tr("and {rest} more", rest=grouped(cluster.size - len(titles)))
        when = chart.span(cluster.since, cluster.until)
        hint = f"{when}  ·  {tr('click to look closer')}"
        self._offer((tr_n("{n} event", "{n} events", cluster.size), hint, told), at, scale)

    def offer_era(self, era: Era, at: QPoint, scale: float) -> None:
        """Prepare the card of an era: its whole name and its dates."""
        first, last = wording.in_words(era.first), wording.in_words(era.last)
        dates = first if first == last else f"{first} – {last}"
        hint = tr("double-click to change it")
        self._offer((era.name, f"{dates}  ·  {hint}", ""), at, scale)

    def _offer(self, texts: tuple[str, ...], at: QPoint, scale: float) -> None:
        self.hide()
        self.setText(self._words(texts, scale))
        self.setFixedWidth(round(WIDEST * scale))
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.move(self._fitting(at))
        self._timer.start()

    def withdraw(self) -> None:
        self._timer.stop()
        self.hide()

    def _appear(self) -> None:
        self.raise_()
        self.show()

    def _fitting(self, at: QPoint) -> QPoint:
        """Below and right of the pointer, or wherever it fits."""
        around = self.parentWidget()
        width, height = (around.width(), around.height()) if around else (0, 0)
        x = min(at.x() + 14, width - self.width() - 4)
        y = at.y() + 20
        if y + self.height() > height - 4:
            y = at.y() - self.height() - 12
        return QPoint(max(4, x), max(4, y))

    def _words(self, texts: tuple[str, ...], scale: float) -> str:
        theme, family = self._theme, painting.family()
        event, meta = (
            painting.font(style, scale).pixelSize() for style in (TextStyle.EVENT, TextStyle.META)
        )
        looks = (
            f"font-size:{event}px; font-weight:600; color:{theme.ink}",
            f"font-size:{meta}px; color:{theme.muted}",
            f"font-size:{meta}px; color:{theme.ink}; margin-top:6px",
            f"font-size:{meta}px; color:{theme.warn}; margin-top:6px",
        )
        told = [escape(shown.paragraphs(text, LONGEST)).replace("\n", "<br>") for text in texts]
        return "".join(
            f'<div style="font-family:{family}; {look}">{text}</div>'
            for text, look in zip(told, looks, strict=False)
            if text
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(EDGE, EDGE - 2, -EDGE, -EDGE)
            painting.draw_panel(painter, self._theme, box, 10)
        super().paintEvent(event)
