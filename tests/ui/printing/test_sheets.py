"""What goes on which sheet: all of it, in order, and never a title alone at a sheet's end."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.ui.printing.sheets import BlockPiece, PrintBlock, paged

ROOM = 100.0


@st.composite
def blocks(draw):
    height = draw(st.floats(1, 260))
    if height < 30 and draw(st.booleans()):
        return PrintBlock(height, holds_next=True)
    first = min(40.0, height / 2)
    count = draw(st.integers(0, 12))
    return PrintBlock(
        height, tuple(first + 15 * n for n in range(count) if first + 15 * n < height)
    )


def pieces(sheets):
    return [piece for sheet in sheets for piece in sheet]


def test_an_event_that_has_no_room_left_begins_on_the_next_sheet():
    assert paged([PrintBlock(60), PrintBlock(60)], ROOM) == [
        [BlockPiece(0, 0, 60, 0)], [BlockPiece(1, 0, 60, 0)]
    ]  # fmt: skip


def test_a_heading_goes_with_what_it_stands_over():
    sheets = paged([PrintBlock(70), PrintBlock(20, holds_next=True), PrintBlock(30)], ROOM)
    assert [[piece.block for piece in sheet] for sheet in sheets] == [[0], [1, 2]]


def test_what_is_higher_than_a_sheet_breaks_after_its_title():
    sheets = paged([PrintBlock(50), PrintBlock(180, (60.0, 75.0, 90.0, 165.0))], ROOM)
    assert sheets == [
        [BlockPiece(0, 0, 50, 0)], [BlockPiece(1, 0, 90.0, 0)], [BlockPiece(1, 90.0, 180, 0)]
    ]  # fmt: skip


@given(st.lists(blocks(), max_size=25))
def test_everything_is_printed_once_and_in_order(column):
    sheets = paged(column, ROOM)
    found = pieces(sheets)
    assert [piece.block for piece in found] == sorted(piece.block for piece in found)
    for number, block in enumerate(column):
        own = [piece for piece in found if piece.block == number]
        assert own[0].start == 0
        assert abs(own[-1].end - block.height) < 1e-6
        assert all(abs(a.end - b.start) < 1e-6 for a, b in pairwise(own))


@given(st.lists(blocks(), max_size=25))
def test_nothing_stands_below_the_sheets_edge(column):
    for sheet in paged(column, ROOM):
        assert all(piece.top + piece.end - piece.start <= ROOM + 0.1 for piece in sheet)


def together(column, number):
    """How high the block is with the headings over it, or with what it is a heading over."""
    first, last = number, number
    while first > 0 and column[first - 1].holds_next:
        first -= 1
    while last + 1 < len(column) and column[last].holds_next:
        last += 1
    return sum(block.height for block in column[first : last + 1])


@given(st.lists(blocks(), max_size=25))
def test_an_event_is_broken_only_where_it_must_and_may(column):
    for piece in pieces(paged(column, ROOM)):
        block = column[piece.block]
        if piece.end < block.height - 1e-6:
            assert together(column, piece.block) > ROOM
            assert piece.end in block.breaks or piece.end - piece.start > ROOM - 1e-6


@given(st.lists(blocks(), max_size=25))
def test_no_heading_stands_last_on_a_sheet(column):
    for sheet in paged(column, ROOM)[:-1]:
        last = column[sheet[-1].block]
        following = column[sheet[-1].block + 1] if sheet[-1].block + 1 < len(column) else None
        if last.holds_next and following is not None:
            # What can be broken nowhere goes on the next sheet whatever stands over it.
            assert together(column, sheet[-1].block) > ROOM
            used = sheet[-1].top + last.height
            assert not any(used + one <= ROOM for one in following.breaks)
