"""The story laid out: nothing wider than its column, words counted as Qt counts."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from seen import inks

from timeline_app.ui.reading.laying import Paper, PieceLayer
from timeline_app.ui.reading.tellings import EventInWords
from timeline_app.ui.theme import COLOURS, LIGHT


def test_the_lit_word_is_counted_as_qt_counts(qapp):
    telling = EventInWords(
        1, "2019", "A title", ("🌉 the bridge ", "fell", " down."), "Letter, p. 1"
    )
    laid = PieceLayer(Paper(COLOURS[LIGHT]), 300).event(telling)
    sentence = next(layout for layout, _, _ in laid.texts if "fell" in layout.text())
    lit = sentence.formats()[0]
    text = sentence.text().encode("utf-16-le")
    assert text[2 * lit.start : 2 * (lit.start + lit.length)].decode("utf-16-le") == "fell"


@pytest.mark.parametrize("width", [60, 300, 740])
def test_nothing_is_wider_than_its_column(qapp, width):
    words = "Donaudampfschifffahrtsgesellschaftskapitän " * 6
    telling = EventInWords(1, "between 4 and 8 March 2019", words, (words, "lost", words), words)
    laid = PieceLayer(Paper(COLOURS[LIGHT]), width).event(telling, [telling], is_folded=False)
    for layout, place, _ in laid.texts:
        for number in range(layout.lineCount()):
            assert place.x() + layout.lineAt(number).naturalTextWidth() <= width + 24
    assert laid.title_end < laid.height


DOUBT = "disputed by “an hour later”, and by every other passage"


@pytest.mark.parametrize(
    ("width", "has_chip", "is_whole"), [(740, True, True), (300, True, False), (120, False, False)]
)
def test_what_is_doubtful_stands_beside_the_date_as_far_as_it_has_room(
    qapp, width, has_chip, is_whole
):
    colours = COLOURS[LIGHT]
    telling = EventInWords(1, "4 March 2019", "A title", warning=DOUBT)
    laid = PieceLayer(Paper(colours), width).event(telling)
    words = [layout.text() for layout, _, _ in laid.texts]
    assert (laid.chip is not None) is has_chip
    assert (DOUBT in words) is is_whole
    assert not has_chip or laid.chip.right() <= width
    image = QImage(width, round(laid.height), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        laid.draw(painter, QPointF(0, 0), colours)
    assert (colours.warn_bg.upper() in inks(image)) is has_chip
