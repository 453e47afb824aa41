"""From a file, or a text in memory, to a document whose offsets are true."""

import contextlib
import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.errors import UnreadableDocument
from timeline_app.settings import Settings

LONG = "The ministers of both countries met in Geneva for talks on the border and its crossings."


def test_the_text_is_exactly_what_the_bytes_decode_to(tmp_path):
    data = "\ufeff \r\nA 🜚 line\r\twith\x0b everything\u2028 é\r\n\n".encode()
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    document = readers.read(path)
    assert document.text == data.decode("utf-8-sig")
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert document.path == str(path)


def test_same_bytes_same_document_wherever_they_lie(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(LONG, encoding="utf-8")
    assert readers.read(tmp_path / "a.txt").sha256 == readers.read(tmp_path / "b.txt").sha256
    assert readers.from_text(LONG).sha256 == readers.read(tmp_path / "a.txt").sha256


@pytest.mark.parametrize("reader", readers.READERS, ids=lambda reader: reader.name)
def test_every_row_names_functions_that_are_there(reader):
    assert reader.reads() or reader.opens()
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in reader.suffixes)


def test_no_suffix_has_two_readers():
    suffixes = [suffix for reader in readers.READERS for suffix in reader.suffixes]
    assert sorted(suffixes) == sorted(readers.SUFFIXES)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".eml", ".csv", ".log"])
def test_a_suffix_is_known_in_any_case(tmp_path, suffix):
    path = tmp_path / f"a{suffix.upper()}"
    body = f"Subject: Talks\n\n{LONG}" if suffix == ".eml" else LONG
    path.write_text(body, encoding="utf-8")
    assert LONG in readers.read(path).text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"War breaks out\n\n{LONG}", "War breaks out"),
        (f"date 2020-07-22 Left Menu\n\nWar breaks out\n{LONG}", "War breaks out"),
        (f"Talks began on Monday. {LONG}", "Talks began on Monday."),
        (
            "The U.S. and Mr. Smith met Dr. No in May. It rained.",
            "The U.S. and Mr. Smith met Dr. No in May.",
        ),
        (f"{LONG} {LONG}", LONG),
        ("", "notes"),
        ("Share Tweet", "notes"),
        (f"REPORT\n\nNumber: 12\n\nOfficer: Doe\n\nTown: Troy\n\n{LONG}", "REPORT"),
        (f"3 May 1915\n\n{LONG}\n\n4 May 1915\n\n{LONG}", LONG),
        (f"Sent: 3 May 2012\nSubject: The talks\n\nDear Ann,\n\n{LONG}\n\nBo", "The talks"),
        (f"{LONG}\n\nA later heading\n\n{LONG}", LONG),
        ("word " * 60, " ".join(["word"] * 22) + "…"),
    ],
)
def test_titles(text, title):
    assert readers.from_text(text, path="some/notes.txt").title == title


def test_half_characters_are_replaced_one_by_one():
    document = readers.from_text("a \ud800 b \udfff 3 May 2004")
    assert document.text == "a \ufffd b \ufffd 3 May 2004"
    assert document.notes


@pytest.mark.parametrize(("less", "told"), [(0, ["It rained.", "It froze."]), (1, ["It rained."])])
def test_of_a_text_that_is_cut_whole_passages_stay(tmp_path, less, told):
    path = tmp_path / "a.html"
    path.write_text("<p>It rained.</p><p>It froze.</p><p>It snowed.</p>", encoding="utf-8")
    whole = readers.read(path)
    most = whole.passages[1].span.end - less
    cut = readers.read(path, replace(Settings(), largest_text=most))
    assert cut.text == whole.text[:most]
    assert [passage.span.of(cut.text) for passage in cut.passages] == told
    assert [note.code for note in cut.notes] == ["note.text-cut"]
    assert readers.read(path, replace(Settings(), largest_text=len(whole.text))) == whole


@given(st.text())
def test_any_text_is_a_document(text):
    document = readers.from_text(text)
    assert len(document.text) == len(text)
    for passage in document.passages:
        assert passage.span.of(document.text).strip() == passage.span.of(document.text) != ""


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path_factory, data):
    for suffix in (".txt", ".html", ".eml"):
        path = tmp_path_factory.getbasetemp() / f"any{suffix}"
        path.write_bytes(data)
        with contextlib.suppress(UnreadableDocument):
            readers.read(path).text.encode()
