"""Tables as they stand, cell by cell."""

import pytest

from timeline_app.errors import UnreadableDocument
from timeline_app.readers.tabular import sheets


def read(folder, data, name="a.csv"):
    path = folder / name
    path.write_bytes(data)
    (sheet,) = sheets(path)
    return sheet.rows


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        (b"date,event\n3 May,Rain\n", [("date", "event"), ("3 May", "Rain")]),
        (
            b'date;event\n3 May;"Rain, sun; fog"\n',
            [("date", "event"), ("3 May", "Rain, sun; fog")],
        ),
        (b"date,event\n\n3 May,\n", [("date", "event"), (), ("3 May", "")]),
        ("date,event\n3 May,Grüße\n".encode("utf-16"), [("date", "event"), ("3 May", "Grüße")]),
        (b'a,b\n"1\n2",3\n', [("a", "b"), ("1\n2", "3")]),
    ],
)
def test_every_row_is_kept_also_empty_ones(tmp_path, data, rows):
    assert list(read(tmp_path, data)) == rows


def test_what_stands_in_quotes_parts_no_cells(tmp_path):
    rows = read(tmp_path, b'a;"b, c, d"\n1;"2, 3, 4"\n5;"6, 7"\n')
    assert rows[0] == ("a", "b, c, d")


def test_a_cell_that_is_too_large_cannot_be_read(tmp_path):
    with pytest.raises(UnreadableDocument):
        read(tmp_path, b'a,b\n"' + b"x" * 1_000_001 + b'",2\n')
    with pytest.raises(UnreadableDocument):
        read(tmp_path, b"PK no workbook at all", "a.xlsx")
    with pytest.raises(UnreadableDocument):
        sheets(tmp_path / "missing.csv")
