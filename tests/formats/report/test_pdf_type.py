"""Type of the printed report: lines no wider than their room, each with its footnotes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.formats.report.model import AnnexSource, Footnote
from timeline_app.formats.report.pdf_type import (
    COVER_TITLE,
    NOTE,
    SMALL,
    TEXT,
    TITLE,
    Run,
    elided,
    font,
    lines,
    width,
)

SOURCE = AnnexSource("D001", "Minutes", "m.txt", "0", "", "")


def test_a_footnote_stands_on_the_line_of_its_number():
    """Counted as Qt counts, where a letter beyond the first plane is two."""
    one, two = Footnote(1, SOURCE, ""), Footnote(2, SOURCE, "")
    told = [Run("\U0001f600 " * 40), Run("1", footnote=one), Run(" word" * 30),
            Run("2", footnote=two)]  # fmt: skip
    found = lines(told, TEXT, 3_000)
    assert len(found) > 2
    assert [note.number for line in found for note in line.footnotes] == [1, 2]
    assert found[-1].footnotes == (two,)
    for line in found:
        assert line.width <= 3_001


def told(line):
    """The words of a line, as Qt counts them."""
    units = line.layout.text().encode("utf-16-le")
    start = 2 * line.line.textStart()
    return units[start : start + 2 * line.line.textLength()].decode("utf-16-le", "replace")


@settings(max_examples=40)
@given(st.text(max_size=200), st.sampled_from([200.0, 900.0, 4_000.0]))
def test_no_letter_is_lost_and_no_line_is_too_wide(text, room):
    found = lines(text, TEXT, room)
    for line in found:
        assert line.width <= room + 120, "a single letter may be wider than a narrow room"
        assert line.height == TEXT.line
    whole = "".join(map(told, found))
    if text.isascii() and text.isprintable():
        assert "".join(whole.split()) == "".join(text.split())


def test_what_no_page_may_hold_is_shown_as_unknown():
    (line,) = lines("a\ufdd0\uffffb", TEXT, 4_000)
    assert told(line) == "a\ufffd\ufffdb"


def test_a_word_that_no_line_holds_is_parted():
    found = lines("x" * 400, TEXT, 1_000)
    assert len(found) > 3
    assert sum(len(told(line)) for line in found) == 400


def test_pieces_of_their_own_style_are_in_one_paragraph():
    runs = [Run("Ana Silva   "), Run("1, 2", SMALL), Run(" end")]
    (line,) = lines(runs, TEXT, 4_000)
    assert told(line) == "Ana Silva   1, 2 end"
    plain = lines("Ana Silva   1, 2 end", TEXT, 4_000)[0]
    assert line.width < plain.width, "the small piece is smaller"


def test_nothing_is_no_line_or_an_empty_one():
    assert all(told(line) == "" for line in lines("", TEXT, 4_000))


@pytest.mark.parametrize("style", [TEXT, TITLE, NOTE, SMALL, COVER_TITLE])
def test_the_face_is_bundled_and_of_the_size_that_was_asked_for(style):
    made = font(style)
    assert made.pixelSize() == style.size
    assert (made.weight() == made.Weight.DemiBold) == style.is_strong
    assert made.family().startswith("Inter")
    assert font(style) is made


def test_a_text_is_shortened_to_its_room_and_no_other_is():
    wide = width("The ferry struck", TITLE)
    assert elided("The ferry struck", TITLE, wide + 1) == "The ferry struck"
    short = elided("The ferry struck", TITLE, wide - 20)
    assert short.endswith("…")
    assert width(short, TITLE) <= wide - 20


def test_a_raised_number_does_not_move_its_line():
    plain = lines("The seal was replaced", TEXT, 4_000)[0]
    noted = lines([Run("The seal was replaced"), Run("1", footnote=Footnote(1, SOURCE, ""))],
                  TEXT, 4_000)[0]  # fmt: skip

    def foot(line):
        image = QImage(2_000, 300, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            line.paint(painter, 50, 100)
        rows = [y for y in range(300) if any(image.pixelColor(x, y).lightness() < 100
                                             for x in range(50, 700, 3))]  # fmt: skip
        return max(rows)

    assert foot(plain) == foot(noted)
    assert noted.height == plain.height
