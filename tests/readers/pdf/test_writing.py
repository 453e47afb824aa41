"""Blocks to the text of the document: its passages, its pages, and a box for each character."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import PassageKind
from timeline_app.readers.pdf.blocks import LinePiece, PdfBlock
from timeline_app.readers.pdf.characters import Characters
from timeline_app.readers.pdf.hyphens import Hyphens
from timeline_app.readers.pdf.writing import Writer


class Pages:
    """Pages to which pieces are added; each letter's box tells its page and its place."""

    def __init__(self):
        self.texts = {}

    def piece(self, page, text):
        start = len(self.texts.setdefault(page, ""))
        self.texts[page] += f"{text} "
        return LinePiece(page, start, start + len(text))

    def block(self, *cells, kind=None):
        """Of cells, each a list of (page, text)."""
        made = tuple(tuple(self.piece(*one) for one in cell) for cell in cells)
        return PdfBlock(made, kind)

    def written(self, *blocks, words=()):
        characters = {
            page: Characters(text, boxes, boxes, np.zeros(len(text), np.bool_))
            for page, text in self.texts.items()
            for boxes in [np.array([(6 * n, 10 * page, 6 * n + 6, 10 * page + 10)
                                    for n in range(len(text))], np.float32)]
        }  # fmt: skip
        writer = Writer(characters, Hyphens(words))
        writer.write(blocks)
        return writer

    def told(self, *blocks, **more):
        writer = self.written(*blocks, **more)
        text = "".join(writer.parts)
        return text, [(passage.span.of(text), passage.kind) for passage in writer.passages]


@pytest.fixture
def pages():
    return Pages()


def test_blocks_are_parted_by_an_empty_line_and_each_is_a_passage(pages):
    one, other = pages.block([(1, "It rained.")]), pages.block([(1, "It snowed.")])
    text, passages = pages.told(one, other)
    assert text == "It rained.\n\nIt snowed."
    assert passages == [("It rained.", None), ("It snowed.", None)]


def test_the_lines_of_a_paragraph_are_parted_by_a_blank(pages):
    text, passages = pages.told(pages.block([(1, "It rained"), (1, "all day.")]))
    assert text == "It rained all day."
    assert len(passages) == 1


def test_cells_are_parted_by_tabs_and_rows_by_a_line(pages):
    row = PassageKind.TABLE_ROW
    rows = [pages.block([(1, day)], [(1, event)], kind=row) for day, event in
            (("1 May", "strike"), ("2 May", "talks"))]  # fmt: skip
    after = pages.block([(1, "It rained.")])
    text, passages = pages.told(*rows, after)
    assert text == "1 May\tstrike\n2 May\ttalks\n\nIt rained."
    assert passages == [("1 May\tstrike", row), ("2 May\ttalks", row), ("It rained.", None)]


def test_a_printers_hyphen_goes(pages):
    text, _ = pages.told(pages.block([(1, "the har-"), (1, "bour")]), words=["the harbour here"])
    assert text == "the harbour"


def test_a_paragraph_over_two_pages_is_two_passages_where_a_sentence_ends(pages):
    block = pages.block([(1, "It rained."), (2, "It snowed. It froze.")])
    text, passages = pages.told(block)
    assert text == "It rained. It snowed. It froze."
    assert [words for words, _ in passages] == ["It rained.", "It snowed. It froze."] or [
        words for words, _ in passages
    ] == ["It rained. It snowed.", "It froze."]


def test_a_sentence_over_two_pages_is_not_cut(pages):
    block = pages.block([(1, "The crane fell"), (2, "into the harbour")])
    _, passages = pages.told(block)
    assert [words for words, _ in passages] == ["The crane fell into the harbour"]


def test_each_turn_of_a_page_begins_a_run(pages):
    blocks = (
        pages.block([(1, "It rained.")]),
        pages.block([(1, "It froze"), (2, "all day.")]),
        pages.block([(2, "It snowed.")]),
    )
    writer = pages.written(*blocks)
    text = "".join(writer.parts)
    assert [(text[run.start :][:4], run.page) for run in writer.runs] == [("It r", 1), ("all ", 2)]


def boxes(writer):
    return np.frombuffer(writer.boxes.getvalue(), "<f4").reshape(-1, 4)


def test_each_character_has_its_box_and_what_was_added_has_none(pages):
    writer = pages.written(pages.block([(1, "ab")]), pages.block([(2, "cd")]))
    assert writer.length == len("".join(writer.parts)) == len(boxes(writer)) == 6
    assert boxes(writer).tolist() == [
        [0, 10, 6, 20], [6, 10, 12, 20], [0, 0, 0, 0], [0, 0, 0, 0], [0, 20, 6, 30],
        [6, 20, 12, 30],
    ]  # fmt: skip


def test_a_block_of_nothing_is_no_passage(pages):
    text, passages = pages.told(pages.block([(1, "\x00")]), pages.block([(1, "It rained.")]))
    assert passages == [("It rained.", None)]
    assert text.strip() == "It rained."


def test_pages_long_written_are_let_go_and_the_last_are_kept(pages):
    blocks = [pages.block([(number, f"Page {number}.")]) for number in range(1, 40)]
    writer = pages.written(*blocks)
    kept = sorted(writer.characters)
    assert kept[-1] == 39
    assert 1 not in kept
    assert kept == list(range(kept[0], 40))


blocks_told = st.lists(
    st.lists(
        st.tuples(st.integers(0, 1), st.text(st.sampled_from("abcA. -"), min_size=1, max_size=9)),
        min_size=1, max_size=4,
    ),
    max_size=5,
)  # fmt: skip


@given(blocks_told)
def test_text_boxes_passages_and_runs_always_agree(told):
    pages, page, blocks = Pages(), 1, []
    for pieces in told:
        cell = []
        for turn, text in pieces:
            page += turn
            cell.append((page, text))
        blocks.append(pages.block(cell))
    writer = pages.written(*blocks)
    text = "".join(writer.parts)
    assert len(text) == writer.length == len(boxes(writer))
    ends = [edge for one in writer.passages for edge in (one.span.start, one.span.end)]
    assert ends == sorted(ends)
    assert "".join(one.span.of(text) for one in writer.passages).split() == [] or all(
        one.span.of(text) == one.span.of(text).strip() for one in writer.passages
    )
    inside = "".join(one.span.of(text) for one in writer.passages)
    assert "".join(inside.split()) == "".join(text.split())
    starts = [run.start for run in writer.runs]
    assert starts == sorted(starts)
    assert [run.page for run in writer.runs] == sorted({run.page for run in writer.runs})
