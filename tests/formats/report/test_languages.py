"""Reports in the language of their reader: its words in every form, its direction on a page."""

import re

import pypdf
import pypdfium2
import pytest
from report_case import filled

from timeline_app import formats, wording
from timeline_app.model import EventFilter
from timeline_app.store import open_store

ENGLISH = re.compile(
    r"\b(?:Chronology|Sources|How it was made|What was left out|accepted by a person|told by)\b"
)
CHAPTERS = {"de": "Widersprüche und Lücken", "ar": "التعارضات والفجوات"}


@pytest.fixture(scope="module")
def chronology(tmp_path_factory):
    path = tmp_path_factory.mktemp("languages") / "c.db"
    with open_store(path, create=True) as opened:
        filled(opened)
    return path


def exported(chronology, path, name, language):
    with wording.told_in(language), open_store(chronology, read_only=True) as opened:
        formats.export_of(opened, EventFilter(), path, name)
    return path


@pytest.mark.parametrize("language", CHAPTERS)
def test_a_page_has_no_english_of_its_own(chronology, tmp_path, language):
    page = exported(chronology, tmp_path / "r.html", "report-html", language).read_text("utf-8")
    told = re.sub(r"(?s)<style>.*?</style>|<[^>]+>", " ", page)
    assert CHAPTERS[language] in told
    assert not ENGLISH.findall(told)
    assert f'<html lang="{language}"{" dir=" if language == "ar" else ">"}' in page


def test_the_printed_report_is_told_in_its_language(chronology, tmp_path):
    path = exported(chronology, tmp_path / "r.pdf", "report-pdf", "de")
    told = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    assert CHAPTERS["de"] in told
    assert not ENGLISH.findall(told)


def test_the_report_for_word_processors_is_told_in_its_language(chronology, tmp_path):
    docx = pytest.importorskip("docx")
    path = exported(chronology, tmp_path / "r.docx", "report-docx", "de")
    told = " ".join(one.text for one in docx.Document(str(path)).paragraphs)
    assert CHAPTERS["de"] in told
    assert not ENGLISH.findall(told)


@pytest.mark.parametrize(("language", "is_turned"), [("en", False), ("de", False), ("ar", True)])
def test_a_word_file_runs_the_way_its_reader_reads(chronology, tmp_path, language, is_turned):
    docx = pytest.importorskip("docx")
    path = exported(chronology, tmp_path / "r.docx", "report-docx", language)
    document = docx.Document(str(path))
    section, style = document.sections[0]._sectPr, document.styles["Normal"].element
    tables = [table._tbl.tblPr for table in document.tables]
    assert [bool(one.findall(".//{*}bidi")) for one in (section, style)] == [is_turned] * 2
    assert {bool(one.findall("{*}bidiVisual")) for one in tables} == {is_turned}
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs]
    told = {run.text: bool(run._r.findall(".//{*}rtl")) for run in runs}
    assert told[CHAPTERS.get(language, "Contradictions and gaps")] is is_turned


@pytest.mark.parametrize(("language", "is_turned"), [("de", False), ("ar", True)])
def test_a_printed_line_begins_where_its_reader_begins(chronology, tmp_path, language, is_turned):
    path = exported(chronology, tmp_path / "r.pdf", "report-pdf", language)
    page = pypdfium2.PdfDocument(path)[1]
    text = page.get_textpage()
    # The numbers of pages in the list of contents stand at the other side.
    digits = [n for n in range(text.count_chars()) if text.get_text_range(n, 1).isdigit()]
    lefts = [text.get_charbox(n)[0] for n in digits]
    assert len(lefts) >= len(CHAPTERS) + 5
    at_the_left = sum(left < page.get_width() / 2 for left in lefts)
    assert (at_the_left > len(lefts) / 2) is is_turned
