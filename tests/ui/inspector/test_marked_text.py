"""A few lines of a passage, with the words that tell the event lit."""

import pytest
from seen import inks

from timeline_app.model import Span
from timeline_app.ui.inspector.marked_text import LINE, MOST_LINES, MarkedText

TEXT = "The mayor opened the bridge 🌉 on 3 May 2020."


@pytest.fixture
def words(qtbot, theme):
    theme.apply()
    made = MarkedText(theme)
    qtbot.addWidget(made)
    made.resize(400, 60)
    made.show()
    return made


@pytest.mark.parametrize("is_lit", [True, False])
@pytest.mark.parametrize("strong", [(), (Span(10, 16),)])
def test_what_is_lit_and_what_is_strong_are_seen(words, theme, strong, is_lit):
    words.show_text(TEXT, strong, is_lit=is_lit)
    painted = inks(words)
    assert (theme.colours.marker.upper() in painted) is is_lit
    assert (theme.colours.marker_strong.upper() in painted) is bool(strong)
    assert words.accessibleName() == TEXT


@pytest.mark.parametrize(("text", "width", "lines"), [(TEXT, 2_000, 1), (TEXT * 40, 200, 4)])
def test_it_takes_as_many_lines_as_it_needs_but_four_at_most(words, theme, text, width, lines):
    words.show_text(text, (), is_lit=True)
    assert words.heightForWidth(width) == lines * theme.pixels(LINE)
    assert lines <= MOST_LINES


def test_without_words_one_line_stays_free(words, theme):
    words.show_text("", (), is_lit=True)
    assert words.heightForWidth(200) == theme.pixels(LINE)
    assert words.sizeHint().width() == 200


def test_a_wide_character_before_it_moves_nothing(words):
    words.show_text("🌉 bridge", (Span(2, 8),), is_lit=False)
    (form,) = words._formats()
    assert (form.start, form.length) == (3, 6)
