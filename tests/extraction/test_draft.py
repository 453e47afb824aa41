"""A mention in the making: its name within the document, and what its sentence says of it."""

import pytest
from sentences_read import at, draft, drafted, reads, trees

from timeline_app.extraction.draft import UNDATED, Dating

pytestmark = reads


def test_its_name_is_its_sentence_and_its_token():
    text = "The bridge fell. The council met."
    first, second = trees(text)
    assert drafted(first, at(first, "fell")).key == (0, at(first, "fell"))
    assert drafted(second, at(second, "met")).key == (1, at(second, "met"))


@pytest.mark.parametrize(
    ("text", "word", "is_quoted"),
    [
        ("“We closed the bridge”, she said.", "closed", True),
        ("“We closed the bridge”, she said.", "said", False),
        ("The bridge fell.", "fell", False),
    ],
)
def test_what_stands_in_quotation_marks_is_quoted(text, word, is_quoted):
    assert draft(text, word).is_quoted is is_quoted


@pytest.mark.parametrize(
    ("text", "word", "has"),
    [
        ("The bridge fell.", "fell", True),
        ("The bridge will fall.", "fall", False),
        ("The bridge did not fall.", "fall", False),
    ],
)
def test_what_is_told_as_fact_has_happened(text, word, has):
    assert draft(text, word).has_happened is has


def test_without_a_date_nothing_is_said_of_when():
    assert Dating() == UNDATED
    assert (UNDATED.when, UNDATED.dated_by, UNDATED.expression) == (None, None, None)
    marks = (UNDATED.is_inherited, UNDATED.is_elsewhere, UNDATED.is_frame, UNDATED.is_due)
    assert not any(marks)
