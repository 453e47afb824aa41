"""Pieces of the printed report as rows: entries hold together, and every note has its row."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter
from random_chronologies import HOSTILE

from timeline_app.formats.report import pdf_rows
from timeline_app.formats.report import pdf_type as face
from timeline_app.formats.report.model import (
    AnnexSource,
    Footnote,
    Quote,
    Remark,
    ReportEntry,
    ReportHeading,
)
from timeline_app.formats.report.pdf_pages import MARGIN, PdfStrip
from timeline_app.formats.report.pdf_rows import BODY, WHOLE
from timeline_app.painting import LIGHT
from timeline_app.wording import said

SOURCE = AnnexSource("D001", "Deck log", "m.txt", "0", "", "")
ROOM = 4_840.0
ENTRY = ReportEntry(
    7, "5 May 2020", "2020-05-05", "The bridge opened", "Works", 2, "Opening", "", "accepted",
    quotes=(Quote("It opened.", Footnote(1, SOURCE, "row 1")),),
)  # fmt: skip


def quotes(count, words="It opened."):
    return tuple(Quote(words, Footnote(number, SOURCE, "")) for number in range(1, count + 1))


def painted(rows, *, tall=3_000):
    """The rows one below the other, at a tenth of their size."""
    image = QImage(595, tall // 10, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.scale(0.1, 0.1)
        top = 0.0
        for row in rows:
            row.paint(painter, top)
            top += row.height
    return image


def inked(image, name=None):
    """Pixels unlike the ground, or of one colour."""
    size = image.height(), image.width()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(size) & 0xFFFFFF
    is_dark = pixels.view(np.uint8).reshape(*size, 4)[:, :, :3].max(axis=2) < 200
    down, across = np.nonzero(pixels == int(name[1:], 16) if name else is_dark)
    return set(zip(across.tolist(), down.tolist(), strict=True))


def flat(groups):
    return [row for group in groups for row in group]


def test_nothing_is_a_row_without_ink():
    assert pdf_rows.space(120.0).height == 120.0
    assert inked(painted([pdf_rows.space(120.0)])) == set()


def test_a_rule_reaches_from_margin_to_margin():
    image = painted([pdf_rows.rule(ROOM)])
    xs = [x for x in range(595) if image.pixelColor(x, 0).name() != "#ffffff"]
    assert min(xs) == pytest.approx(MARGIN / 10, abs=1)
    assert max(xs) == pytest.approx((MARGIN + ROOM) / 10, abs=1)


def test_a_usual_entry_is_one_group_that_is_not_parted():
    (group,) = pdf_rows.entry(ENTRY, ROOM, {})
    assert group[0].anchors == ("e7",)
    assert [note.number for row in group for note in row.footnotes] == [1]
    assert sum(row.height for row in group) <= WHOLE


def test_date_number_bar_and_words_have_their_columns():
    (group,) = pdf_rows.entry(ENTRY, ROOM, {})
    image = painted(group)
    bar = inked(image, LIGHT.lane(2))
    assert {x for x, _ in bar} <= set(range(round((MARGIN + 1_290) / 10) - 1, 189))
    dark = inked(image)
    left = [x for x, _ in dark if x < (MARGIN + 1_200) / 10]
    assert min(left) == pytest.approx(MARGIN / 10, abs=3)
    words = [x for x, _ in dark if (MARGIN + BODY) / 10 - 2 <= x < 500]
    assert min(words) == pytest.approx((MARGIN + BODY) / 10, abs=3)


def test_an_entry_of_no_lane_has_a_grey_bar():
    (group,) = pdf_rows.entry(replace(ENTRY, colour=-1), ROOM, {})
    assert inked(painted(group), face.MUTED)
    assert not inked(painted(group), LIGHT.lane(2))


def test_an_entry_is_at_least_as_high_as_its_date():
    long = replace(ENTRY, date="between the fifth of May and the ninth of June 2020 " * 6)
    (group,) = pdf_rows.entry(long, ROOM, {})
    dates = sum(line.height for line in face.lines(long.date, face.DATE, pdf_rows.DATES))
    assert sum(row.height for row in group) >= dates


def test_a_long_entry_is_parted_but_not_after_its_title():
    long = replace(ENTRY, quotes=quotes(3, "It opened at noon. " * 200))
    groups = list(pdf_rows.entry(long, ROOM, {}))
    assert len(groups) > 3
    title = len(face.lines(long.title, face.TITLE, ROOM - BODY - 320))
    assert len(groups[0]) >= title + 3
    assert all(len(group) == 1 for group in groups[1:-1])
    assert [note.number for row in flat(groups) for note in row.footnotes] == [1, 2, 3]


@pytest.mark.parametrize("count", [0, 1, 12, 13, 40])
def test_no_line_bears_more_marks_than_a_page_has_room_for_footnotes(count):
    rows = list(pdf_rows.quotes(quotes(count, ""), ROOM))
    assert all(len(row.footnotes) <= 12 for row in rows)
    assert [note.number for row in rows for note in row.footnotes] == list(range(1, count + 1))


def test_an_event_by_hand_says_so():
    rows = list(pdf_rows.quotes((), ROOM))
    assert len(rows) == len(face.lines(said("report.added-by-hand"), face.SMALL, ROOM))
    assert all(row.footnotes == () for row in rows)


def test_a_remark_leads_to_its_contradiction_and_one_without_leads_nowhere():
    told = replace(ENTRY, remarks=(Remark("Two days.", 3), Remark("Disputed.")))
    rows = flat(pdf_rows.entry(told, ROOM, {"c3": 9}))
    assert {row.leads for row in rows} == {"", "c3"}
    assert inked(painted(rows), face.WARN_BACK)


def test_each_line_of_a_note_is_a_paragraph():
    one, three = (
        len(flat(pdf_rows.entry(replace(ENTRY, note=note), ROOM, {}))) for note in ("a", "a\n\nb")
    )
    assert three == one + 2


def test_a_heading_can_be_referred_to():
    rows = pdf_rows.heading(ReportHeading("May 2020", 3, 12), ROOM)
    assert rows[0].anchors == ("h12",)
    assert len(inked(painted(rows))) > 20


@pytest.mark.parametrize("words", ["May", "The council of the old harbour " * 20])
def test_a_heading_that_goes_on_is_one_line_with_a_word_for_it(words):
    row = pdf_rows.continued(words, ROOM)
    assert row.height == face.HEADING.line + 60
    assert max(x for x, _ in inked(painted([row]))) <= (MARGIN + ROOM + 110) / 10


def test_a_box_is_a_tinted_ground_about_its_lines():
    rows = list(pdf_rows.boxed("It was decided. " * 20, ROOM - BODY))
    assert len(rows) > 1
    assert rows[0].height > rows[1].height or len(rows) == 2
    single = list(pdf_rows.boxed("Decided.", ROOM - BODY))
    assert single[0].height == face.REMARK.line + 60
    assert len(list(pdf_rows.boxed("", ROOM - BODY))) <= 1


def test_two_columns_go_down_side_by_side_and_keep_all_notes():
    note = Footnote(1, SOURCE, "")
    left = face.lines("one " * 60, face.FACT, 900)
    right = face.lines([face.Run("two"), face.Run("1", footnote=note)], face.PLAIN, 900)
    rows = pdf_rows.beside(left, right, 1_290.0)
    assert len(rows) == len(left) > len(right)
    assert rows[0].footnotes == (note,)
    assert len(pdf_rows.beside(right, left, 1_290.0)) == len(left)
    assert pdf_rows.beside([], [], 1_290.0) == []


@settings(max_examples=20)
@given(st.sampled_from(HOSTILE), st.sampled_from(HOSTILE))
def test_words_of_any_kind_become_rows_of_some_height(title, quote):
    told = replace(
        ENTRY, title=title, quotes=quotes(2, quote[:600]), note=quote[:600], date=title[:80]
    )
    rows = flat(pdf_rows.entry(told, ROOM, {}))
    assert all(isinstance(row, PdfStrip) for row in rows)
    assert all(row.height > 0 for row in rows)
    assert sum(len(row.footnotes) for row in rows) == 2
