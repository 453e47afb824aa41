"""Hyphens at the ends of lines."""

import pytest

from timeline_app.readers.pdf.hyphens import Hyphens


@pytest.mark.parametrize(
    ("head", "tail", "is_printers"),
    [
        ("Febru", "ary", True),
        ("Anglo", "Saxon", False),
        ("1914", "18", False),
        ("twenty", "five", False),
        ("mother-in", "law", False),
        ("", "law", False),
    ],
)
def test_spelling_tells(head, tail, is_printers):
    assert Hyphens([]).is_printers(head, tail) is is_printers


def test_the_documents_other_words_tell_first():
    lines = ["a co-operation of both towns", "the selfmade man came late"]
    assert not Hyphens(lines).is_printers("co", "operation")
    assert Hyphens(lines).is_printers("self", "made")


def test_the_last_word_of_a_line_tells_nothing():
    assert Hyphens(["it went on by co-operation"]).is_printers("co", "operation")
