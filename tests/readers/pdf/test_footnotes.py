"""What stands at the foot of a column."""

import pytest

from timeline_app.model import PassageKind
from timeline_app.readers.pdf.footnotes import foot_of
from timeline_app.readers.pdf.lines import lines_of


def foot(at, *rows):
    text = [
        at("The council met and talked of the bridge", 50, 100 + 14 * n, start=100 * n)
        for n in range(4)
    ]
    small = [
        at(row, 50, 700 + 10 * n, start=1000 + 100 * n, size=8.0) for n, row in enumerate(rows)
    ]
    return foot_of(1, lines_of([*text, *small]), 10.0)


def test_notes_in_small_type_are_parted_at_their_marks(at):
    found = foot(at, "1 A survey of 1996.", "2 The report was never", "printed.")
    assert [block.kind for block in found.blocks] == [PassageKind.FOOTNOTE] * 2
    assert [len(block.cells[0]) for block in found.blocks] == [1, 2]
    assert found.marks == {"1", "2"}
    assert len(found.body) == 4


@pytest.mark.parametrize("row", ["© 1997 The Valley Press", "All rights reserved."])
def test_what_the_printer_put_there_is_furniture(at, row):
    assert [block.kind for block in foot(at, row).blocks] == [PassageKind.FURNITURE]


def test_small_type_above_the_text_is_no_foot(at):
    small = at("1 A line in small type", 50, 60, size=8.0)
    text = at("The council met and talked", 50, 100, start=100)
    found = foot_of(1, lines_of([small, text]), 10.0)
    assert len(found.body) == 2
    assert not found.blocks


@pytest.mark.parametrize(("step", "lines"), [(15.9, [3]), (16.1, [2, 1]), (25, [2, 1])])
def test_a_wide_step_parts_what_stands_at_the_foot(at, step, lines):
    tops = (700, 710, 710 + step)
    rows = [at("of the river board", 50, top, start=int(top), size=8.0) for top in tops]
    text = at("The council met and talked", 50, 100)
    found = foot_of(1, lines_of([text, *rows]), 10.0)
    assert [len(block.cells[0]) for block in found.blocks] == lines


@pytest.mark.parametrize(("size", "is_foot"), [(9.29, True), (9.31, False)])
def test_type_is_smaller_from_some_share_of_the_bodys_on(at, size, is_foot):
    text = at("The council met and talked", 50, 100)
    note = at("1 A survey of 1996.", 50, 700, start=1000, size=size)
    assert bool(foot_of(1, lines_of([text, note]), 10.0).blocks) == is_foot


@pytest.mark.parametrize(
    ("first", "left", "notes"),
    [("1 A survey.", 80, 2), ("1 A survey of", 80, 1), ("1 A survey of", 51, 2)],
)
def test_a_number_within_a_note_begins_none(at, first, left, notes):
    """Unless a sentence has ended before it, or it stands where the note began."""
    text = at("The council met and talked", 50, 100)
    rows = [
        at(first, 50, 700, start=1000, size=8.0),
        at("2 bridges.", left, 710, start=1100, size=8.0),
    ]
    assert len(foot_of(1, lines_of([text, *rows]), 10.0).blocks) == notes
