"""The order of what stands beside each other."""

from timeline_app.readers.pdf.columns import regions_of

SENTENCE = "the council met and talked of the bridge"


def order(regions):
    return [one.text for region in regions for one in region.stretches]


def column(at, name, left, top, rows, *, start, step=12):
    texts = [f"{name}{row} {SENTENCE}" for row in range(rows)]
    return [
        at(text, left, top + step * row, start=start + 100 * row) for row, text in enumerate(texts)
    ]


def test_lines_that_pdfium_reads_across_are_read_down_each_column(at):
    left = column(at, "a", 50, 100, 8, start=0)
    right = column(at, "b", 320, 100, 8, start=50)
    found = order(regions_of([one for pair in zip(left, right, strict=True) for one in pair]))
    assert found == [one.text for one in [*left, *right]]


def test_three_columns(at):
    columns = [column(at, n, 30 + 250 * k, 90, 6, start=33 * k) for k, n in enumerate("abc")]
    mixed = sorted((one for rows in columns for one in rows), key=lambda one: one.start)
    assert order(regions_of(mixed)) == [one.text for rows in columns for one in rows]


def test_a_line_across_parts_what_is_above_from_what_is_below(at):
    above = [*column(at, "a", 50, 100, 4, start=0), *column(at, "b", 320, 104, 4, start=1000)]
    title = at(
        "A heading that goes over both of the columns and on to the end", 150, 200, start=5000
    )
    below = [*column(at, "c", 50, 240, 4, start=6000), *column(at, "d", 320, 240, 4, start=7000)]
    found = [text.split()[0] for text in order(regions_of([*above, title, *below]))]
    told = [f"{n}{k}" for n in "ab" for k in range(4)]
    assert found == [*told, "A", *(f"{n}{k}" for n in "cd" for k in range(4))]


def test_a_table_is_no_pair_of_columns(at):
    rows = [
        one
        for row in range(9)
        for one in (
            at(f"{row + 1} May 1990", 50, 100 + 14 * row, start=100 * row),
            at("the council met", 200, 100 + 14 * row, start=100 * row + 50),
        )
    ]
    (region,) = regions_of(rows)
    assert region.stretches == rows


def test_lines_drawn_between_rows_make_a_table_of_long_cells(at):
    left, right = (column(at, n, x, 100, 9, start=s) for n, x, s in (("a", 50, 0), ("b", 320, 50)))
    mixed = [one for pair in zip(left, right, strict=True) for one in pair]
    rules = [(98 + 12 * row, 40.0, 560.0) for row in range(10)]
    assert len(regions_of(mixed, rules)) == 1


def test_without_columns_the_order_is_pdfiums_own(at):
    rows = [at("one line", 50, 100, start=0), at("a box above", 50, 40, start=20)]
    assert order(regions_of(rows)) == ["one line", "a box above"]
    assert regions_of([]) == []
