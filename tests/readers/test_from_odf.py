"""OpenDocument files: notes lifted out of the sentence, comments set apart, rows whole."""

import office_files as make
import pytest

from timeline_app.errors import ProblemCode
from timeline_app.model import PassageKind
from timeline_app.readers.from_odf import read_odf
from timeline_app.readers.refusals import Refused


def blocks(body, **parts):
    reading = read_odf(make.odt(body, **parts))
    return [(block.kind, block.span.of(reading.text)) for block in reading.blocks]


def test_a_note_cuts_no_sentence():
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>See the log.</text:p></text:note-body></text:note>"
    )
    assert blocks(f"<text:p>A rather{note} hard day.</text:p>") == [
        (None, "A rather hard day."),
        (PassageKind.FOOTNOTE, "See the log."),
    ]


def test_spaces_tabs_and_breaks_are_characters():
    body = '<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p>'
    assert blocks(body) == [(None, "a  b\tc\nd")]


def test_what_was_deleted_is_gone():
    gone = "<text:tracked-changes><text:p>Old.</text:p></text:tracked-changes>"
    assert blocks(f"{gone}<text:p>New <text:span>words</text:span>.</text:p>") == [
        (None, "New words.")
    ]


def test_a_comment_is_set_apart_with_its_author_and_day():
    comment = (
        "<office:annotation><dc:creator>Ann</dc:creator><dc:date>2019-06-05T10:00:00</dc:date>"
        "<text:p>No.</text:p></office:annotation>"
    )
    reading = read_odf(make.odt(f"<text:p>It opened{comment}.</text:p>"))
    (part,) = reading.parts
    assert reading.text == "It opened.\n\nNo."
    assert (part.author, part.published.when.edtf) == ("Ann", "2019-06-05")


def test_headings_items_rows_and_indexes_are_what_they_are():
    row = "".join(f"<table:table-cell><text:p>{x}</text:p></table:table-cell>" for x in "AB")
    body = (
        "<text:h>Title</text:h><text:list><text:list-item><text:p>One</text:p></text:list-item>"
        f"</text:list><table:table><table:table-row>{row}</table:table-row></table:table>"
        "<text:table-of-content><text:p>Title 1</text:p></text:table-of-content>"
    )
    assert blocks(body) == [
        (PassageKind.HEADING, "Title"),
        (PassageKind.LIST_ITEM, "• One"),
        (PassageKind.TABLE_ROW, "A\tB"),
        (PassageKind.FURNITURE, "Title 1"),
    ]


def test_heads_and_feet_are_furniture():
    styles = "<style:header><text:p>Draft</text:p></style:header>"
    assert blocks("<text:p>Words.</text:p>", styles=styles)[0] == (PassageKind.FURNITURE, "Draft")


def test_the_fields_give_the_days():
    meta = "<meta:creation-date>2019-03-04T12:00:00</meta:creation-date>"
    reading = read_odf(make.odt("<text:p>Words.</text:p>", meta=meta))
    assert [c.day.readings[0].edtf for c in reading.metadata] == ["2019-03-04"]


def test_a_locked_file_asks_for_its_password():
    with pytest.raises(Refused) as told:
        read_odf(make.odt("<text:p>x</text:p>", manifest="<m:encryption-data xmlns:m='m'/>"))
    assert told.value.code is ProblemCode.PASSWORD


def test_a_flat_file_is_read_too():
    inner = b"<o:body><o:text><t:p>Words.</t:p></o:text></o:body>"
    flat = b'<o:document xmlns:o="o" xmlns:t="t">' + inner + b"</o:document>"
    assert read_odf(flat).text == "Words."
    with pytest.raises(Refused, match="damaged"):
        read_odf(b"<html/>")
