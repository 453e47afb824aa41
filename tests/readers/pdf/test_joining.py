"""Sentences that run on over columns and pages."""

import pytest

from timeline_app.model import PassageKind
from timeline_app.readers.pdf.blocks import LinePiece, PdfBlock
from timeline_app.readers.pdf.joining import end_of_sentence, joined
from timeline_app.readers.pdf.lines import ColumnFrame, line_of
from timeline_app.readers.pdf.stretches import TextStretch

FRAME = ColumnFrame(0.0, 300.0, 12.0)


def block(text, page=1, *, kind=None, is_aside=False, size=10.0, begins_region=True, right=None):
    end = 6.0 * len(text) if right is None else right
    stretch = TextStretch(0, len(text), 0.0, 0.0, end, size, 1, 0, is_turned=False, text=text)
    line = line_of([stretch])
    pieces = ((LinePiece(page, 0, len(text)),),)
    return PdfBlock(pieces, kind, size, line, line, FRAME, is_aside, begins_region)


def told(*some):
    return [[piece.page for piece in one.cells[0]] for one in joined(some)]


@pytest.mark.parametrize(
    ("some", "pages"),
    [
        ([block("The crane fell into", 1), block("the harbour.", 2)], [[1, 2]]),
        ([block("The crane fell.", 1), block("Nobody was hurt.", 2)], [[1], [2]]),
        ([block("The crane fell into the har-", 1), block("Bour.", 2)], [[1, 2]]),
        # Letters of another size are another text.
        ([block("The crane fell into", 1), block("the harbour.", 2, size=14)], [[1], [2]]),
        # What stands in the middle comes after.
        (
            [
                block("The crane fell into", 1),
                block("Fig. 1", 1, is_aside=True),
                block("the harbour.", 2),
            ],
            [[1, 2], [1]],
        ),
        (
            [
                block("The crane fell.", 1),
                block("Fig. 1", 1, is_aside=True),
                block("the harbour.", 2),
            ],
            [[1], [1], [2]],
        ),
        # A heading ends it.
        (
            [
                block("The crane fell into", 1),
                block("Rain", 1, kind=PassageKind.HEADING),
                block("the harbour.", 2),
            ],
            [[1], [1], [2]],
        ),
        # Pages of tables in between are too many.
        (
            [
                block("The crane fell into", 1),
                block("Fig. 1", 6, is_aside=True),
                block("the harbour.", 7),
            ],
            [[1], [6], [7]],
        ),
        # A large letter goes on only where the line was full.
        (
            [block("The crane fell into the sea near", 1, right=298), block("Holm at noon.", 2)],
            [[1, 2]],
        ),
        (
            [block("The crane fell into the sea near", 1, right=100), block("Holm at noon.", 2)],
            [[1], [2]],
        ),
        # In one column two paragraphs are two.
        (
            [block("The crane fell into", 1), block("the harbour.", 1, begins_region=False)],
            [[1], [1]],
        ),
        ([], []),
    ],
)
def test_what_runs_on_is_put_together(some, pages):
    assert told(*some) == pages


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (("It ran on here. Then it stopped."), 7, 16),
        ("It ran on", 0, -1),
        ("Mr. Lee ran. Then.", 0, 13),
        ("In 1911. Then it", 0, 9),
        ("here. then", 0, -1),
    ],
)
def test_where_a_sentence_is_surely_over(text, start, end):
    assert end_of_sentence(text, start) == end
