"""How strongly a stretch of the source is marked: each in its own way, never by colour alone."""

import pytest
from PySide6.QtGui import QTextCharFormat, QTextDocument

from timeline_app.model import Span
from timeline_app.ui.source.highlighter import char_format, selections
from timeline_app.ui.source.passages import MarkedStretch, Weight
from timeline_app.ui.source.text_window import window_around
from timeline_app.ui.theme import COLOURS

Line = QTextCharFormat.UnderlineStyle
LOOKS = {
    Weight.FAINT: ("", Line.DotLine),
    Weight.PASSAGE: ("marker", Line.NoUnderline),
    Weight.TIME: ("marker", Line.SingleUnderline),
    Weight.TRIGGER: ("marker_strong", Line.NoUnderline),
    Weight.SEARCH: ("marker_strong", Line.NoUnderline),
}


@pytest.mark.parametrize("colours", COLOURS.values(), ids=COLOURS)
@pytest.mark.parametrize("weight", list(Weight))
def test_each_weight_has_its_ground_and_its_line(qapp, weight, colours):
    ground, line = LOOKS[weight]
    form = char_format(weight, colours)
    assert form.underlineStyle() == line
    if not ground:
        assert not form.hasProperty(QTextCharFormat.Property.BackgroundBrush)
        return
    assert form.background().color().name().upper() == getattr(colours, ground).upper()
    assert form.foreground().color().name().upper() == colours.ink.upper()


def test_only_what_is_laid_out_is_marked_where_it_stands(qapp):
    text = "The 🌉 fell. " * 40
    window = window_around(text, 0)
    document = QTextDocument(window.shown)
    spans = (Span(0, 5), Span(5, 10), Span(len(text) + 50, len(text) + 60))
    made = selections(
        document, window, [MarkedStretch(span, Weight.PASSAGE) for span in spans], COLOURS["light"]
    )
    assert [one.cursor.selectedText() for one in made] == ["The 🌉", " fell"]
