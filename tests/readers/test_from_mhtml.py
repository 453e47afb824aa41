"""Web archives: of all that was saved, the page."""

import pytest

from timeline_app.readers.encoding import NotText
from timeline_app.readers.from_mhtml import read_archive

HEAD = (
    "From: <Saved by a browser>\nSnapshot-Content-Location: https://example.org/a\n"
    "Content-Location: https://example.org/a\nSubject: Saved\n"
    "Date: Tue, 7 Oct 1997 09:12:00 -0000\nMIME-Version: 1.0\n"
    'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n'
)


def part(kind, where, body, encoding="8bit"):
    return (
        f"--b\nContent-Type: {kind}\nContent-Location: {where}\n"
        f"Content-Transfer-Encoding: {encoding}\n\n{body}\n"
    ).encode("cp1251")


def archive(*parts):
    return HEAD.encode() + b"".join(parts) + b"--b--\n"


def test_the_page_is_read_and_no_frame_of_it():
    frame = part("text/html", "https://ads.example.org", "<p>Buy.</p>")
    page = part("text/html", "https://example.org/a", "<h1>News</h1><p>It fell.</p>")
    reading = read_archive(archive(frame, page, part("image/png", "x", "iVBOR")))
    assert reading.text == "News\n\nIt fell."
    assert reading.title == "News"


def test_the_day_on_which_it_was_saved_is_only_a_change():
    reading = read_archive(archive(part("text/html", "x", "<p>It fell.</p>")))
    (saved,) = reading.metadata
    assert (saved.day.readings[0].edtf, saved.is_change) == ("1997-10-07", True)
    assert reading.title == "Saved"


def test_the_encoding_of_the_part_counts():
    page = part('text/html; charset="windows-1251"', "x", "<p>Мост упал.</p>")
    assert read_archive(archive(page)).text == "Мост упал."


def test_a_file_without_a_page_is_told():
    for data in (archive(part("image/png", "x", "iVBOR")), b"no archive"):
        with pytest.raises(NotText, match="page"):
            read_archive(data)
