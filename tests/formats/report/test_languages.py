"""Reports in the language of their reader: its words in every form, its direction on a page."""

import re

import pypdf
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
