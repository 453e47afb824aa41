"""What a report says about itself: every chapter has its name, every sentence an end."""

import pytest

from timeline_app import wording
from timeline_app.formats.report import method
from timeline_app.formats.report.model import Chapter
from timeline_app.wording.language import language_of

SENTENCES = ["read-so", "all-dated", "none-dated", "no-contradiction", "no-name",
             "nothing-left-out", "added-by-hand", "was-rejected", "below-level"]  # fmt: skip


@pytest.fixture(params=wording.languages())
def language(request):
    with wording.told_in(request.param):
        yield language_of(request.param)


def test_every_chapter_is_called_something_of_its_own(language):
    names = dict(method.chapters())
    assert list(names) == list(Chapter)
    assert len({name.strip() for name in names.values()}) == len(Chapter)


def test_what_is_said_is_whole_sentences_without_marks(language):
    told = [wording.said(f"report.{name}") for name in SENTENCES]
    for sentence in (*told, *method.paragraphs()):
        first = sentence.lstrip("“„«")[0]
        assert first.isupper() or language.is_from_right
        assert sentence.endswith(".")
        assert not {"<", ">", "*", "\n"} & set(sentence)


def test_a_count_has_its_place():
    assert wording.said("report.dismissed", "1,200") == (
        "Not told here: 1,200 that a person looked at and found to be no conflict."
    )


def test_it_does_not_claim_that_the_documents_are_right():
    assert "does not make the documents right" in wording.said("report.no-contradiction")
