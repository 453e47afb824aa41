"""PDF files of the timeline: one page of its own size, or sheets that show every title."""

import re

import pytest
import towns
from pypdf import PdfReader

from timeline_app.errors import ExportFailed
from timeline_app.formats import Cancelled
from timeline_app.formats.pictures import to_pdf


def test_a_pdf_is_one_page_of_the_pictures_size(tmp_path, town, lines):
    path = tmp_path / "town.pdf"
    to_pdf.write_pdf(path, town, lines, width=1_000, title="Town")
    body = path.read_bytes()
    assert body.startswith(b"%PDF")
    assert body.count(b"/Type /Page\n") == 1
    assert b"/MediaBox [0 0 750" in body


def test_soft_ends_keep_to_opaque_colours(tmp_path, town, lines):
    """Translucent gradients come out solid on paper: uncertainty would print as certainty."""
    path = tmp_path / "town.pdf"
    to_pdf.write_pdf(path, town, lines, width=1_000)
    masks = re.findall(rb"/SMask[^>\n]*", path.read_bytes())
    assert all(b"/None" in mask for mask in masks), masks


@pytest.mark.parametrize("paper", ["A4", "Letter", "A1"])
def test_every_title_stands_on_a_sheet(tmp_path, paper):
    path = tmp_path / "crowd.pdf"
    crowd = towns.crowded(200)
    assert to_pdf.write_pdf(path, crowd, towns.numbered, paper=paper) == ()
    pages = PdfReader(path).pages
    texts = [" ".join(page.extract_text().split()) for page in pages]
    found = re.findall(r"Item \d{5}", "\n".join(texts))
    assert sorted(found) == [f"Item {number:05d}" for number in range(1, 201)]
    assert (len(pages) > 1) is (paper != "A1")
    assert all(f"sheet {number} of {len(pages)}" in text for number, text in enumerate(texts, 1))
    width, height = (float(side) / 72 for side in pages[0].mediabox[2:])
    assert (width, height) == pytest.approx(SHEETS[paper], abs=0.02)


SHEETS = {"A4": (11.69, 8.27), "Letter": (11.0, 8.5), "A1": (33.11, 23.39)}
"""Inches across and down."""


def test_a_page_is_no_longer_than_readers_of_pdf_take(tmp_path):
    """A day on which 500 things happened, on one page: drawn smaller, with every title."""
    path = tmp_path / "day.pdf"
    assert to_pdf.write_pdf(path, towns.crowded(500, days=1), towns.numbered, every=True) == ()
    (page,) = PdfReader(path).pages
    assert float(page.mediabox[3]) <= 14_400.5
    assert len(set(re.findall(r"Item\s\d{5}", page.extract_text()))) == 500


def test_an_export_that_is_cancelled_leaves_the_old_file(tmp_path):
    path = tmp_path / "crowd.pdf"
    path.write_bytes(b"old")
    told = []

    def report(done, total):
        told.append((done, total))
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        to_pdf.write_pdf(path, towns.crowded(200), towns.numbered, report, paper="A4")
    assert path.read_bytes() == b"old"
    assert told[0] == (0, 200)
    assert [one.name for one in tmp_path.iterdir()] == ["crowd.pdf"]


def test_paper_that_nobody_makes_is_refused(tmp_path, town, lines):
    with pytest.raises(ExportFailed, match="A4"):
        to_pdf.write_pdf(tmp_path / "x.pdf", town, lines, paper="B7")
