"""One side of a finding: its number, its document, the passage in place, and how it was read."""

from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from timeline_app import wording
from timeline_app.model import Witness, shown
from timeline_app.ui.checking.page_cut import PageCut
from timeline_app.ui.checking.passage_words import PassageWords, sentence_of
from timeline_app.ui.checking.sources import PassageSources
from timeline_app.ui.checking.text_cut import TextCut
from timeline_app.ui.keycap import KeyCap
from timeline_app.ui.labels import ElidedLabel, label, tip
from timeline_app.ui.pages.pictures import Pictures
from timeline_app.ui.source import why
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

CUT, LOW_CUT, LEAST_CUT = 340, 190, 84
"""Pixels at 100 % text: the height of what is cut out of the page, at the most where there is
room, where the sides stand one above the other, and at the least."""
RADIUS = 8
AIR = 36
"""Pixels between the parts of a side, all together."""
GONE = tr("This document was withdrawn.")


class Cut(QFrame):
    """The frame with round corners in which page or text is cut out."""

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("cut")
        self.page = PageCut(theme, pictures)
        self.text = TextCut(theme)
        self._missing = label(GONE, role="meta")
        self._missing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for part in (self.text, self.page, self._missing):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.stack)

    @property
    def is_page(self) -> bool:
        """Whether the page itself is shown, not its text."""
        return self.stack.currentWidget() is self.page

    def show_missing(self) -> None:
        """There is no such document any more."""
        self.page.clear()
        self.stack.setCurrentWidget(self._missing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is inside is cut off at the round corners."""
        super().resizeEvent(event)
        path = QPainterPath()
        radius = self._theme.pixels(RADIUS) - 1
        path.addRoundedRect(QRectF(self.stack.rect()), radius, radius)
        self.stack.setMask(QRegion(path.toFillPolygon().toPolygon()))


class WitnessSide(QWidget):
    """Shows one passage so that a person can choose by it."""

    def __init__(self, theme: Theme, sources: PassageSources, pictures: Pictures) -> None:
        super().__init__()
        self._theme = theme
        self._sources = sources
        self._pictures = pictures
        self._witness: Witness | None = None
        self.cap = KeyCap(theme)
        self._title = ElidedLabel()
        self._title.setProperty("role", "strong")
        self._place = label(role="meta")
        self._written = ElidedLabel()
        self._written.setProperty("role", "meta")
        self.cut = Cut(theme, pictures)
        self.words = PassageWords(theme)
        self._read = QLabel()
        self._read.setTextFormat(Qt.TextFormat.RichText)
        self._read.setProperty("role", "meta")
        self._read.setWordWrap(True)
        self._build()
        pictures.came.connect(lambda _wanted: self.follow_picture())
        theme.changed.connect(self._dress)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.cap)
        head.addWidget(self._title, 1)
        head.addWidget(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._written)
        column.addSpacing(4)
        column.addWidget(self.cut)
        column.addSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self._read)
        column.addStretch(1)

    @property
    def witness(self) -> Witness | None:
        """What it shows."""
        return self._witness

    def show_witness(self, witness: Witness, number: str) -> None:
        """Another passage; ``number`` is the key that says it is right, "" for none."""
        self._witness = witness
        self.show()
        self.cap.show_keys(number)
        document = self._sources.document(witness.document)
        self._title.show_text(self._sources.titles.get(witness.document, ""))
        self.words.show_sentence(sentence_of(witness))
        if document is None:
            self._place.setText("")
            self._written.show_text("")
            self._read.setText("")
            self.cut.show_missing()
            return
        self._place.setText(self._sources.place_of(document, witness.span))
        self._written.show_text(self._sources.written(document, witness))
        self._show_reading(witness)
        self.cut.text.show_passage(document.text, witness.span, witness.words)
        original = self._sources.original(witness.document)
        if original is not None:
            self.cut.page.show_passage(original, witness.span, witness.words)
        else:
            self.cut.page.clear()
        self.follow_picture()

    def clear(self) -> None:
        """Nothing is shown on this side."""
        self._witness = None
        self.cut.page.clear()
        self.hide()

    def _show_reading(self, witness: Witness) -> None:
        told = self._sources.telling(witness)
        value = shown.line(wording.worded(witness.says))
        anchor = ""
        if told is not None and told.when is not None:
            value = wording.in_words(told.when)
            anchor = wording.of_text(told.anchor) if told.anchor else ""
        ink = self._theme.colours.ink
        bold = f'<span style="color: {ink}; font-weight: 600">{escape(value)}</span>'
        day = escape(shown.line(anchor))
        words = (
            tr("Read as {value}, counted from {day}", value=bold, day=day)
            if day
            else tr("Read as {value}", value=bold)
        )
        words = words if value else ""
        self._read.setText(words)
        self._read.setVisible(bool(words))
        tip(
            self._read,
            tr("By the rule “{rule}”", rule=why.rule_in_words(told.rule))
            if told and told.rule
            else "",
        )

    def _dress(self) -> None:
        if self._witness is not None:
            self._show_reading(self._witness)

    def follow_picture(self) -> None:
        """Page or text, whichever can be shown."""
        page = self.cut.page
        if page.wanted is None and not self.cut.is_page:
            return
        is_page = page.wanted is not None and not page.is_refused
        self.cut.stack.setCurrentWidget(page if is_page else self.cut.text)
        page.update()

    def set_cut_height(self, pixels: int) -> None:
        """So much of the page is seen."""
        self.cut.setFixedHeight(pixels)

    def rest(self, width: int) -> int:
        """How high all but the cut is at a width."""
        read = self._read.heightForWidth(width) if not self._read.isHidden() else 0
        head = max(self.cap.sizeHint().height(), self._title.sizeHint().height())
        written = self._written.sizeHint().height()
        return head + written + self.words.heightForWidth(width) + read + AIR
