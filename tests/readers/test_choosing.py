"""By what a file is read: its name, unless its bytes say otherwise."""

import office_files as make
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.readers import choosing, sniffing, table
from timeline_app.settings import Settings
from timeline_app.wording import worded

PAGE = "<!DOCTYPE html><html><body><p>The bridge fell on 3 May 1915 at Lodi.</p></body></html>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def test_what_is_known_of_formats_fits_the_readers():
    first = {reader.suffixes[0] for reader in table.READERS}
    assert first >= choosing._PACKED
    assert set(choosing._BINARY) <= first
    told = table.SUFFIXES & set(choosing._FORMATS)
    assert not told, "it has a reader: take it out of _FORMATS in readers/choosing.py"


def test_what_the_bytes_say_is_read_or_told():
    said = {suffix for _, suffix in (*sniffing._SIGNATURES, *sniffing._IN_ZIP)}
    said |= {suffix for _, suffix in sniffing._STREAMS} | set(sniffing._MIMETYPES.values())
    lost = {suffix for suffix in said if not choosing.knows("x", suffix)}
    assert not lost, "no reader in readers/table.py and no row of _FORMATS in readers/choosing.py"


@pytest.mark.parametrize("name", ["talks.txt", "talks.log", "talks.pdf", "talks"])
def test_a_page_under_another_name_is_read_as_a_page_and_that_is_said(tmp_path, name):
    path = tmp_path / name
    path.write_text(PAGE, encoding="utf-8")
    document = readers.read(path)
    assert document.text == "The bridge fell on 3 May 1915 at Lodi."
    assert any("web page" in note for note in tuple(map(worded, document.notes)))


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
    assert "save it" in worded(problem.reason)


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


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.doc", OLE, "old"),
        ("a.xls", b"\x09\x04\x06\x00\0\0", "XLSX"),
        ("a.wpd", b"\xffWPC\x10\0\0\0", "WordPerfect"),
        ("a.pst", b"!BDN\0\0\0\0\0\0\0\0", "MSG"),
        ("a.pages", make.zipped({"Index/Document.iwa": b"x"}), "Pages"),
        ("a.key", b"\0\1\2\3" * 30, "Keynote"),
        ("a.lwp", b"\0\1\2\3" * 30, "Word Pro"),
    ],
)
def test_an_old_format_says_what_to_save_it_as(tmp_path, name, data, words):
    (tmp_path / name).write_bytes(data)
    (found,) = readers.walk([tmp_path / name], Settings())
    (problem,) = readers.read_all(found)
    assert problem.code is ProblemCode.OLD_FORMAT
    assert words in worded(problem.reason)


@pytest.mark.parametrize("name", ["a.docx", "a.rtf", "a.doc", "a.wpd"])
def test_a_plain_text_with_the_name_of_an_office_file_is_read_as_one(tmp_path, name):
    (tmp_path / name).write_text("The bridge fell on 3 May 1915.", encoding="utf-8")
    document = readers.read(tmp_path / name)
    assert document.text == "The bridge fell on 3 May 1915."
    assert "plain text" in worded(document.notes[0])


def test_a_table_with_the_name_of_a_workbook_is_read_as_one(tmp_path):
    (tmp_path / "a.xls").write_text("When\tWhat\n1997-01-11\tClosed\n", encoding="utf-8")
    assert "table as text" in worded(readers.read(tmp_path / "a.xls").notes[0])


def test_an_office_file_without_its_text_is_damaged_not_a_folder(tmp_path):
    (tmp_path / "a.docx").write_bytes(make.zipped({"a.txt": "x"}))
    (problem,) = readers.read_all(tmp_path / "a.docx")
    assert problem.code is ProblemCode.DAMAGED


def test_an_office_file_under_another_name_is_what_it_is(tmp_path):
    (tmp_path / "a.zip").write_bytes(make.docx(make.p("It fell.")))
    document = readers.read(tmp_path / "a.zip")
    assert (document.text, "Word file" in worded(document.notes[0])) == (
        "It fell.",
        True,
    )
