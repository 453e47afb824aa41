"""A sheet's stretches to blocks in the order in which they are read."""

import numpy as np
import pytest

from timeline_app.model import PassageKind
from timeline_app.readers.pdf.arranging import arranged, body_size
from timeline_app.readers.pdf.characters import Characters
from timeline_app.readers.pdf.margins import PdfSheet

NO_CHARACTERS = Characters(
    "", np.zeros((0, 4), np.float32), np.zeros((0, 4), np.float32), np.zeros(0, np.bool_)
)
FULL = "It rained on the harbour and the crane fell over."


def sheet(*stretches):
    return PdfSheet(1, 595.0, 842.0, NO_CHARACTERS, list(stretches))


def numbered(at, *rows):
    """Stretches of (text, left, top) or (text, left, top, size), each with its own start."""
    return [at(text, *place[:2], start=1_000 * (number + 1), size=(*place, 10.0)[2])
            for number, (text, *place) in enumerate(rows)]  # fmt: skip


def texts(blocks, stretches):
    words = {one.start: one.text for one in stretches}
    return [
        [" ".join(words[piece.start] for piece in cell) for cell in block.cells]
        for block in blocks
    ]


def test_the_height_of_most_letters_is_the_bodys(at):
    rows = numbered(
        at, ("Rain in Holm", 50, 50, 20.0), (FULL, 50, 100, 10.2), (FULL, 50, 112, 9.9)
    )
    assert body_size(rows) == 10.0
    assert body_size([]) == 0.0


def test_turned_letters_do_not_tell_the_height_of_the_body(at):
    from dataclasses import replace

    rows = numbered(at, ("a", 50, 50, 10.0), (FULL, 50, 100, 30.0))
    assert body_size([rows[0], replace(rows[1], is_turned=True)]) == 10.0


def test_furniture_and_turned_words_come_last(at):
    from dataclasses import replace

    head, body, turned = numbered(
        at, ("The Valley Post", 50, 20), (FULL, 50, 100), ("aside", 550, 300)
    )
    turned = replace(turned, is_turned=True)
    made = arranged(sheet(turned, head, body), frozenset({head.start}))
    assert texts(made.blocks, [head, body, turned]) == [
        [FULL], ["The Valley Post"], ["aside"]
    ]  # fmt: skip
    assert [block.kind for block in made.blocks] == [None, PassageKind.FURNITURE, None]
    assert [block.is_aside for block in made.blocks] == [False, True, True]


def test_the_numbers_down_a_margin_are_one_block(at):
    rows = numbered(at, ("5", 20, 100), ("10", 20, 160), ("Draft", 20, 20), (FULL, 80, 100))
    made = arranged(sheet(*rows), frozenset(one.start for one in rows[:3]))
    assert texts(made.blocks, rows) == [[FULL], ["Draft"], ["5 10"]]


def test_two_columns_are_read_one_after_the_other(at):
    left = [(f"left {number} " + "x" * 30, 50, 100 + 12 * number) for number in range(8)]
    right = [(f"right {number} " + "y" * 30, 320, 100 + 12 * number) for number in range(8)]
    rows = numbered(at, *left, *right)
    made = arranged(sheet(*rows), frozenset())
    told = " ".join(" ".join(cells) for cells in texts(made.blocks, rows))
    assert told.index("left 7") < told.index("right 0")


def test_a_table_stands_where_its_first_cell_does_a_block_a_row(at):
    rows = numbered(
        at, (FULL, 50, 60), ("Date", 50, 100), ("Event", 160, 100), ("1 May", 50, 116),
        ("strike", 160, 116), ("2 May", 50, 132), ("talks", 160, 132), (FULL, 50, 190),
    )  # fmt: skip
    made = arranged(sheet(*rows), frozenset())
    assert texts(made.blocks, rows) == [
        [FULL], ["Date", "Event"], ["1 May", "strike"], ["2 May", "talks"], [FULL]
    ]  # fmt: skip
    assert [block.kind for block in made.blocks] == [None, *[PassageKind.TABLE_ROW] * 3, None]


@pytest.mark.parametrize(
    ("text", "is_caption"),
    [
        ("Figure 3. The crane after its fall", True),
        ("Fig. 3: The crane", True),
        ("TABLE IV. Costs", True),
        ("Map 2.1 | The valley", True),
        ("Photograph 3. The crane", True),
        ("Figure it out.", False),
        ("Figure 3 shows the crane.", False),
        ("Table 3.", False),
    ],
)
def test_a_caption_may_wait_until_the_sentence_around_it_is_over(at, text, is_caption):
    rows = numbered(at, (text, 50, 100))
    (block,) = arranged(sheet(*rows), frozenset()).blocks
    assert (block.kind is PassageKind.CAPTION) is is_caption
    assert block.is_aside is is_caption


def test_an_empty_sheet_has_no_blocks():
    made = arranged(sheet(), frozenset())
    assert (made.blocks, made.marks) == ([], frozenset())
