"""Words on the window: labels whose look the style sheet decides by their role."""

from collections.abc import Callable
from html import escape
from textwrap import wrap
from typing import Protocol, overload

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from timeline_app.model import shown
from timeline_app.ui.turned import isolated

LINK_PADDING = 12
LONGEST_TIP = 1_200
TIP_WIDTH = 90
"""Letters of one line of a tool tip."""


def label(text: str = "", *, role: str = "", wraps: bool = False) -> QLabel:
    """Plain text, never markup: much of it comes out of documents."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wraps)
    if role:
        result.setProperty("role", role)
    if wraps:
        result.setSizePolicy(wrapping())
        result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return result


def keep_lines(words: QLabel, lines: int) -> None:
    """Room for so many lines, said or not: what stands below never moves."""
    words.ensurePolished()
    words.setMinimumHeight(lines * words.fontMetrics().lineSpacing())


def give_width(words: QLabel, width: int) -> int:
    """Make wrapped words so wide and as high as they then are; says how high."""
    words.setMinimumSize(0, 0)  # Qt counts by the size of before
    words.setMaximumSize(width, 16_777_215)
    high = words.heightForWidth(width)
    words.setFixedSize(width, high)
    return high


def no_mnemonic(words: str) -> str:
    """Words of a file or a document on a button or in a menu: their "&" is a letter."""
    return words.replace("&", "&&")


class Tipped(Protocol):
    """What has one tool tip: a widget, an action, an item of a list."""

    def setToolTip(self, text: str, /) -> object: ...


class TippedByColumn(Protocol):
    """What has a tool tip in each column."""

    def setToolTip(self, column: int, text: str, /) -> object: ...


@overload
def tip(owner: Tipped, text: str) -> None: ...
@overload
def tip(owner: TippedByColumn, text: str, column: int) -> None: ...
def tip(owner: Tipped | TippedByColumn, text: str, column: int | None = None) -> None:
    """Give it a tool tip that says just these words: the only way to do so in this program."""
    setter: Callable[..., object] = owner.setToolTip
    setter(plain_tip(text)) if column is None else setter(column, plain_tip(text))


def plain_tip(text: str) -> str:
    """What a tool tip must be given so that it shows this text, letter by letter.

    Tool tips take for markup what looks like it, and fetch its pictures.
    """
    paragraphs = shown.paragraphs(text, LONGEST_TIP).split("\n")
    told = "\n".join(part for text in paragraphs for part in _lines(text))
    if not QtText.mightBeRichText(told):
        return told
    return f'<qt><span style="white-space:pre">{escape(told)}</span></qt>'.replace("\n", "<br>")


def _lines(text: str) -> list[str]:
    """As long as is easily read; words longer than that are broken."""
    return wrap(text, TIP_WIDTH, drop_whitespace=False, replace_whitespace=False) or [""]


def wrapping() -> QSizePolicy:
    """As wide as there is room, and as high as the words then are."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class ElidedButton(QPushButton):
    """A flat button whose words begin at its left edge and end in an ellipsis."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setFlat(True)
        self.setProperty("role", "link")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(shown.line(words))
        self._cut()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - LINK_PADDING
        mode = Qt.TextElideMode.ElideRight
        cut = self.fontMetrics().elidedText(shown.line(self._words), mode, room)
        self.setText(no_mnemonic(cut))


class ElidedLabel(QLabel):
    """One line that is cut with an ellipsis where the room ends; the whole is its tool tip."""

    def __init__(
        self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__(text)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        self.setText(shown.line(text))
        tip(self, text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            area = self.contentsRect()
            text = self.fontMetrics().elidedText(self.text(), self._mode, area.width())
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(area, int(self.alignment()), isolated(text))
