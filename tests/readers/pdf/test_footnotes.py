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
