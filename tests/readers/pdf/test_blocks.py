"""Lines to paragraphs and headings of one column."""

import pytest

from timeline_app.model import PassageKind
from timeline_app.readers.pdf import blocks, lines
from timeline_app.readers.pdf.stretches import TextStretch

WIDTH = 300


def column(*rows):
    """Lines of (text, top, left, size), the text drawn out to its letters."""
    found, at = [], 0
    for text, top, *rest in rows:
        left, size = (*rest, *(0.0, 10.0)[len(rest) :])
        one = TextStretch(at, at + len(text), left, top, left + 6.0 * len(text), top + size, 1, 0,
                      is_turned=False, text=text)  # fmt: skip
        at += len(text) + 1
        found.append(one)
    return lines.lines_of(found)


FULL = "x" * 43 + " words."
RUN = "y" * 45 + " on"


def texts(*rows):
    found = blocks.blocks_of(1, column(*rows), 10.0)
    return [len(one.cells[0]) for one in found], [one.kind for one in found]


@pytest.mark.parametrize(
    ("rows", "sizes"),
    [
        # Lines that run on are one paragraph.
        ([(RUN, 0), (RUN, 12), (FULL, 24)], [3]),
        # A wide step ends it, if the sentence is over.
        ([(FULL, 0), (FULL, 12), (FULL, 40)], [2, 1]),
        # An indent after a sentence begins the next.
        ([(FULL, 0), (FULL, 12), ("z" * 40, 24, 20)], [2, 1]),
        # The writer's own break: the next word would have fitted.
        ([("Short", 0), ("A crane " + FULL[8:], 12), (FULL, 24)], [1, 2]),
        # A bullet after a sentence.
        ([(FULL, 0), ("• " + "z" * 40, 12), (FULL, 24)], [1, 2]),
        # From one column to the top of the next.
        ([(FULL, 100), (FULL, 112), (FULL, 0)], [2, 1]),
        # A word that goes on in the next line.
        ([("x" * 44 + "-", 0), ("z" * 40, 40)], [2]),
    ],
)
def test_paragraphs_begin_and_end(rows, sizes):
    found, _ = texts(*rows)
    assert found == sizes


def test_large_letters_make_a_heading_unless_it_is_a_sentence():
    rows = [("Rain in Holm", 0, 0, 14), (RUN, 30), (FULL, 42)]
    assert texts(*rows)[1] == [PassageKind.HEADING, None]
    rows[0] = ("Rain in Holm.", 0, 0, 14)
    assert texts(*rows)[1] == [None, None]


def test_a_block_knows_its_pages_and_the_first_of_a_column():
    found = blocks.blocks_of(7, column((FULL, 0), (FULL, 12), ("X" + FULL[1:], 52)), 10.0)
    assert [(one.page, one.last_page) for one in found] == [(7, 7), (7, 7)]
    assert [one.begins_region for one in found] == [True, False]
    assert blocks.blocks_of(1, [], 10.0) == []
