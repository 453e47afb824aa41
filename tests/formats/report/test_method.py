"""What a report says about itself: every chapter has its name, every sentence an end."""

import pytest

from timeline_app.formats.report import method
from timeline_app.formats.report.model import Chapter

SENTENCES = {
    name: value
    for name, value in vars(method).items()
    if isinstance(value, str) and name.isupper() and not name.startswith("_")
}


@pytest.mark.parametrize("chapter", Chapter)
def test_every_chapter_is_called_something_of_its_own(chapter):
    assert method.CHAPTERS[chapter].strip()
    assert len(set(method.CHAPTERS.values())) == len(Chapter)


def test_chapters_are_called_in_their_order():
    assert list(method.CHAPTERS) == list(Chapter)


@pytest.mark.parametrize("sentence", [*SENTENCES.values(), *method.METHOD])
def test_what_is_said_is_whole_sentences_without_marks(sentence):
    assert sentence.lstrip("“")[0].isupper()
    assert sentence.endswith((".", "…"))
    assert not {"<", ">", "*", "\n"} & set(sentence)


def test_a_count_has_its_place():
    assert method.DISMISSED.format(1_200) == (
        "Not told here: 1,200 that a person looked at and found to be no conflict."
    )


def test_it_does_not_claim_that_the_documents_are_right():
    assert "does not make the documents right" in method.NO_CONTRADICTION
