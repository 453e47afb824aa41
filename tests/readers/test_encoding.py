"""Bytes of every sort become text without loss, or are refused with a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.encoding import NotText, declared_charset, decode
from timeline_app.wording import worded

TEXT = "Señor Müller said: “No deal” on 3 May 2004.\r\nNothing followed.\n"
RUSSIAN = "Президент России посетил Минск в среду и провёл переговоры.\n" * 3


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_text_survives_its_encoding(encoding):
    assert decode(TEXT.encode(encoding)).text == TEXT


@pytest.mark.parametrize(
    ("encoding", "bom"), [("utf-16-be", b"\xfe\xff"), ("utf-32-be", b"\0\0\xfe\xff")]
)
def test_big_endian_marks_are_dropped(encoding, bom):
    assert decode(bom + TEXT.encode(encoding)).text == TEXT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [TEXT, RUSSIAN], ids=["Latin", "Cyrillic"])
def test_utf16_without_a_mark_is_guessed_and_said(encoding, text):
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.encoding == encoding
    assert "guessed" in worded(decoded.notes[0])


def test_windows_1252_is_guessed_and_said():
    decoded = decode("a “quoted” word – naïve".encode("cp1252"))
    assert decoded.text == "a “quoted” word – naïve"
    assert "Windows-1252" in worded(decoded.notes[0])


def test_mixed_encodings_are_read_piece_by_piece():
    decoded = decode("café in UTF-8, ".encode() + "café in cp1252 ".encode("cp1252") + b"\x81")
    assert decoded.text == "café in UTF-8, café in cp1252 \x81"
    assert "mixes" in worded(decoded.notes[0])


def test_line_ends_and_white_space_stay():
    data = b"\r\na\rb\n\n\tc \r\n"
    assert decode(data).text == data.decode()


def test_some_nul_characters_are_kept_and_said():
    decoded = decode(b"A long enough sentence with a NUL \0 in it, and more words after it.")
    assert decoded.text.count("\0") == 1
    assert "NUL" in worded(decoded.notes[0])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7 text", "PDF"),
        (b"PK\x03\x04rest", "zip"),
        (b"\x89PNG\r\n\x1a\nrest", "picture"),
        (b"SQLite format 3\x00rest", "database"),
        (bytes(range(256)) * 40, "binary"),
        (b"\0" * 500, "binary"),
    ],
)
def test_binary_content_is_refused_with_a_reason(data, words):
    with pytest.raises(NotText, match=words):
        decode(data)


def test_a_declared_encoding_counts_where_the_bytes_agree():
    assert decode(RUSSIAN.encode("koi8-r"), declared="koi8-r").text == RUSSIAN
    assert decode("naïve".encode(), declared="koi8-r").text == "naïve"
    assert decode("“x”".encode("cp1252"), declared="iso-8859-1").text == "“x”"
    assert decode(b"abc\xe9", declared="no-such-thing").text == "abcé"
    assert decode(b"abc\xe9", declared="hex").text == "abcé"


@pytest.mark.parametrize(
    "head",
    [
        b'<meta charset="koi8-r">',
        b'<?xml encoding="koi8-r"?>',
        b"<meta content='text/html; charset=koi8-r'>",
    ],
)
def test_the_encoding_that_a_page_names(head):
    assert declared_charset(head) == "koi8-r"
    assert declared_charset(b"<p>none</p>") == ""


def test_truncated_utf16_loses_only_the_last_half():
    decoded = decode("\ufeffabc".encode("utf-16-le") + b"\x20")
    assert decoded.text == "abc\ufffd"
    assert decoded.notes


@given(st.text())
def test_utf8_is_always_exact(text):
    if text.startswith("\ufeff") or "\0" in text:
        return
    try:
        assert decode(text.encode()).text == text
    except NotText:
        assert (
            sum(character < " " or character == "\x7f" for character in text) or text[:3] in text
        )


@given(st.binary())
def test_any_bytes_are_read_or_refused(data):
    try:
        decoded = decode(data)
    except NotText:
        return
    decoded.text.encode()
