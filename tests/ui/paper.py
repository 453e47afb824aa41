"""Pages as they are wanted, and where words lie on them."""

import hashlib

import pypdfium2
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from timeline_app.model import Span
from timeline_app.ui.pages import painter
from timeline_app.ui.pages.wire import PictureRequest
from timeline_app.ui.printing.printing import made_printer, put


def wanted(path, page=1, **more):
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return PictureRequest(sha256, (str(path),), page, 0.5, **more)


FAINT, _, STRONG = (tint.lower() for tint in painter.TINTS)
"""Of an event made by hand all words decide."""


def words_of(pane):
    return pane.opened.document.text


def span_of(pane, words, occurrence=0):
    start = -1
    for _ in range(occurrence + 1):
        start = words_of(pane).index(words, start + 1)
    return Span(start, start + len(words))


def paper_at(view, span):
    """The commonest colour under a stretch: the paper's, as tinted."""
    picture = view.viewport().grab().toImage()
    rect = view.sheet.to_pixels(view._place.lines(span)[0]).adjusted(2, 2, -2, -2)
    seen = [
        picture.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    ]
    return max(set(seen), key=seen.count)


def rolled(view, turn, modifiers):
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def printed_to(wanted, path, *, is_landscape=False):
    """The text of each sheet."""
    printer = made_printer(is_landscape=is_landscape)
    printer.setOutputFileName(str(path))
    count = put(wanted, printer)
    document = pypdfium2.PdfDocument(path)
    assert len(document) == count
    return [page.get_textpage().get_text_bounded() for page in document]


def on_one_line(text):
    return " ".join(text.split())
