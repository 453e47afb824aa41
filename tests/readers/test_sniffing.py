"""What a file is by its first bytes."""

import io
import tarfile
import zipfile

import pytest

from timeline_app.readers.sniffing import HEAD, suffix_of


def zipped(*names, mimetype=None):
    """The same bytes whenever it is made: they are part of the names of tests."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        if mimetype:
            archive.writestr(zipfile.ZipInfo("mimetype"), mimetype)
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), "x")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (b"{\\rtf1 x", ".rtf"),
        (b"%PDF-1.7", ".pdf"),
        (b"junk\n%PDF-1.4", ".pdf"),
        (b"x" * 1024 + b"%PDF-1.4", ""),
        (b"\x89PNG\r\n\x1a\nx", ".png"),
        (b"\xff\xd8\xff\xe0", ".jpg"),
        (b"RIFF\0\0\0\0WEBPVP8", ".webp"),
        (b"RIFF\0\0\0\0WAVE", ""),
        (b"\x1f\x8b\x08", ".gz"),
        (b"<!DOCTYPE html><p>", ".html"),
        (b" <?xml version='1.0'?><!-- a --><html>", ".html"),
        (b"<p>Rain", ""),
        (b"From ann Mon Mar  4 10:15:00 2019\nFrom: Ann\n", ".mbox"),
        (b"From Holm to Ware it rained.\n", ""),
        (b"Rain fell.", ""),
        (b"", ""),
        (zipped("word/document.xml"), ".docx"),
        (zipped("xl/workbook.xml"), ".xlsx"),
        (zipped("xl/workbook.bin"), ".xlsb"),
        (zipped("ppt/presentation.xml"), ".pptx"),
        (zipped("META-INF/container.xml"), ".epub"),
        (zipped("a.txt"), ".zip"),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), ".odt"),
        (zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"), ".ods"),
        (zipped(mimetype="application/x-other"), ".zip"),
        (zipped("word/document.xml")[:40], ".zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ".ole"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), ".doc"),
    ],
)
def test_a_format_is_told_by_its_beginning(data, suffix):
    assert suffix_of(data) == suffix


def test_an_archive_that_is_not_pressed_is_no_pdf_though_it_begins_with_one():
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        member = tarfile.TarInfo("a.pdf")
        member.size = 8
        archive.addfile(member, io.BytesIO(b"%PDF-1.7"))
    assert suffix_of(data.getvalue()) == ".tar"
    assert suffix_of(data.getvalue()[:HEAD]) == ".tar"
