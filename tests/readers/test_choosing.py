"""By what a file is read: its name, unless its bytes say otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.readers import sniffing

PAGE = "<!DOCTYPE html><html><body><p>The bridge fell on 3 May 1915 at Lodi.</p></body></html>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


@pytest.mark.parametrize("name", ["talks.txt", "talks.log", "talks.pdf", "talks"])
def test_a_page_under_another_name_is_read_as_a_page_and_that_is_said(tmp_path, name):
    path = tmp_path / name
    path.write_text(PAGE, encoding="utf-8")
    document = readers.read(path)
    assert document.text == "The bridge fell on 3 May 1915 at Lodi."
    assert any("web page" in note for note in document.notes)


def test_markdown_may_begin_with_a_page(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(PAGE, encoding="utf-8")
    assert readers.read(path).text == PAGE


@pytest.mark.parametrize(
    ("stream", "code"),
    [("WordDocument", "old_format"), ("EncryptedPackage", "password"), ("", "old_format")],
)
def test_what_no_reader_reads_is_told_by_what_it_is(tmp_path, stream, code):
    path = tmp_path / "a.docx"
    path.write_bytes(OLE + stream.encode("utf-16-le"))
    (problem,) = readers.read_all(path)
    assert problem.code == ProblemCode(code)
    assert "save it" in problem.reason


def test_an_unknown_name_says_what_can_be_read(tmp_path):
    path = tmp_path / "a.xyz"
    path.write_text("Words.", encoding="utf-8")
    with pytest.raises(UnreadableDocument, match=r"\.txt") as told:
        readers.read(path)
    assert told.value.code is ProblemCode.UNKNOWN_FORMAT


@given(st.binary(max_size=600))
def test_any_bytes_have_a_suffix_or_none(data):
    found = sniffing.suffix_of(data)
    assert found == "" or found.startswith(".")
