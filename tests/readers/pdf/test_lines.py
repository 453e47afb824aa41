"""Stretches to lines, and the frame of a column."""

import pytest

from timeline_app.readers.pdf import lines
from timeline_app.readers.pdf.stretches import TextStretch


def stretch(text, left=0.0, top=0.0, *, size=10.0, start=0):
    return TextStretch(start, start + len(text), left, top, left + 6 * len(text), top + size, 1, 0,
                   is_turned=False, text=text)  # fmt: skip


def line(text, **rest):
    return lines.line_of([stretch(text, **rest)])


@pytest.mark.parametrize(
    ("text", "ends", "hyphen", "small", "entry"),
    [
        ("The crane fell.", True, False, False, False),
        ("“The crane fell.”", True, False, False, False),
        ("The crane fell.12", True, False, False, False),
        ("the crane fell", False, False, True, False),
        ("“the crane", False, False, True, False),
        ("The har-", False, True, False, False),
        ("The har\x02", False, True, False, False),
        ("• Rain", False, False, False, True),
        ("3. Rain", False, False, False, True),
        ("3.5 tons", False, False, False, False),
        ("the following:", True, False, True, False),
    ],
)
def test_a_line_tells_how_it_begins_and_ends(text, ends, hyphen, small, entry):
    one = line(text)
    assert (one.ends_sentence(), one.ends_in_hyphen(), one.begins_small(), one.begins_entry()) == (
        ends, hyphen, small, entry
    )  # fmt: skip


def test_stretches_beside_each_other_are_one_line_read_from_the_left():
    found = lines.lines_of(
        [stretch("world", 100), stretch("Hello", 0, 1), stretch("Below", 0, 20)]
    )
    assert [one.text for one in found] == ["Hello world", "Below"]
    assert (found[0].left, found[0].right) == (0, 130)
    assert found[0].centre == 65
    left = [stretch("\u05d0\u05d1", 100), stretch("\u05d2", 0)]
    assert [one.text for one in lines.lines_of(left)] == ["\u05d0\u05d1 \u05d2"]
    assert lines.lines_of([]) == []


def test_the_longest_stretch_gives_the_size():
    one = lines.line_of([stretch("Hello"), stretch("1", 40, -3, size=6)])
    assert (one.size, one.middle) == (10, 5)


def test_a_frame_is_that_of_most_lines():
    column = [line("x" * 40, left=5, top=12 * n) for n in range(20)]
    column += [line("x" * 60, left=-30, top=240)]
    frame = lines.frame_of(column)
    assert (frame.left, frame.pitch) == (5, 12)
    assert frame.right in {245, 330}
    assert lines.frame_of([line("x")]).pitch == pytest.approx(12)
