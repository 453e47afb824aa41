"""The story laid out: nothing wider than its column, words counted as Qt counts."""

import pytest

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
