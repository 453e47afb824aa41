"""Tables as text: each record one line, its cells parted by bars."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import PassageKind
from timeline_app.readers.encoding import NotText
from timeline_app.readers.from_csv import delimiter_of, read_csv
from timeline_app.readers.refusals import Refused


def lines(text):
    return read_csv(text.encode()).text.split("\n")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Date,Event\n3 May,Rain\n", ["Date | Event", "3 May | Rain"]),
        ("Date;Event\n3 May;Rain, sun\n", ["Date | Event", "3 May | Rain, sun"]),
        ("Date\tEvent\n3 May\tRain\n", ["Date | Event", "3 May | Rain"]),
        ('Date,Event\n3 May,"Rain,\n sun"\n', ["Date | Event", "3 May | Rain, sun"]),
        ("Date,Event\n,Rain\n", ["Date | Event", "| | Rain"]),
        ("a,b\n1,\n", ["a | b", "1"]),
        ("a,b\n\n1,2\n", ["a | b", "1 | 2"]),
    ],
)
def test_a_record_is_one_line(text, found):
    assert lines(text) == found


cells = st.text(st.sampled_from("ab 1,\"'"), max_size=5)


@given(st.lists(st.lists(cells, min_size=3, max_size=3), min_size=2, max_size=5))
def test_every_word_of_every_cell_is_there_in_a_row_of_its_table(rows):
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    reading = read_csv(written.getvalue().encode())
    assert all(block.kind is PassageKind.TABLE_ROW for block in reading.blocks)
    told = [block.span.of(reading.text) for block in reading.blocks]
    assert "\n".join(told) == reading.text


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b,c\n1;2\n3;4\n", ";"),
        ("a|b\n1|2\n", "|"),
        ("a\tb,c\n1\t2\n", "\t"),
        ("a b\n", ","),
        ("", ","),
    ],
)
def test_cells_are_parted_by_what_most_lines_have_equally_often(text, mark):
    assert delimiter_of(text) == mark


OURS = "id,start earliest,start latest,end earliest,end latest,EDTF,title\n"


def test_what_this_program_wrote_is_known_by_its_first_row_alone():
    with pytest.raises(Refused):
        read_csv(OURS.encode())
    assert len(lines(f"a,b\n{OURS}")) == 2


def test_a_cell_that_is_too_large_is_no_table():
    with pytest.raises(NotText):
        read_csv(b'a,b\n"' + b"x" * 1_000_001 + b'",2\n')
