"""Blocks put together: whatever goes in, spans are true, in order, and apart."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import PageKind, PartKind, PassageKind, Span
from timeline_app.readers.building import Builder, clean

_KINDS = st.sampled_from([None, *PassageKind])
_STEPS = st.one_of(
    st.tuples(st.just("add"), st.text(max_size=20), _KINDS),
    st.tuples(st.just("row"), st.lists(st.text(max_size=6), max_size=4)),
    st.tuples(st.just("page"), st.text(max_size=4)),
    st.tuples(st.just("lead"), st.text("ab: ", max_size=4)),
    st.tuples(st.just("table")),
)


def built(steps):
    builder = Builder()
    for name, *given_ in steps:
        match name:
            case "add":
                span = builder.add(*given_)
                if span is not None:
                    builder.set_apart(span, PartKind.SECTION)
            case "row":
                builder.add_row(*given_)
            case "page":
                builder.begin_page(*given_, PageKind.SLIDE)
            case "lead":
                builder.lead(*given_)
            case _:
                builder.begin_table()
    return builder.reading()


@given(st.lists(_STEPS, max_size=12))
def test_spans_are_true_and_in_order(steps):
    reading = built(steps)
    at = 0
    for block in reading.blocks:
        words = block.span.of(reading.text)
        assert block.span.start >= at
        assert words == words.strip() != ""
        at = block.span.end
    assert all(part.span.end <= len(reading.text) for part in reading.parts)
    starts = [run.start for run in reading.pages.runs]
    assert starts == sorted(starts)
    assert all(start <= len(reading.text) for start in starts)


@given(st.lists(st.text("ab\t \n", max_size=8), min_size=2, max_size=5))
def test_a_row_has_as_many_cells_as_it_had(cells):
    builder = Builder()
    span = builder.add_row(cells)
    (filled, reading) = (sum(bool(clean(cell)) for cell in cells), builder.reading())
    if filled > 1:
        told = reading.text.split("\t")
        assert told == [" ".join(cell.split()) for cell in cells][: len(told)]
        assert span is not None
        assert reading.blocks[0].kind is PassageKind.TABLE_ROW


def test_rows_stand_together_and_tables_apart():
    builder = Builder()
    for cells in (["a", "b"], ["", "c", "d"]):
        builder.add_row(cells)
    builder.begin_table()
    builder.add_row(["e", "f"])
    reading = builder.reading()
    assert reading.text == "a\tb\n\tc\td\n\n\ne\tf"
    assert [block.span for block in reading.blocks] == [Span(0, 3), Span(5, 8), Span(11, 14)]


def test_a_row_that_is_a_page_is_told_as_texts():
    builder = Builder()
    builder.add_row(["word " * 400, "b"])
    assert [block.kind for block in builder.blocks] == [None, None]


def test_empty_lines_part_blocks():
    builder = Builder()
    assert builder.add("One.\n \nTwo.") == Span(0, 10)
    assert [b.span.of(builder.reading().text) for b in builder.blocks] == ["One.", "Two."]
    assert builder.add(" \n\0") is None
