"""What a document is called by its own text."""

import pytest

from timeline_app import readers
from timeline_app.model import Passage, PassageKind, Span
from timeline_app.readers import titles

LETTER = "12 April 2023\n\n{head}\n\nI received your letter on 16 March 2023 and answer it.\n"


@pytest.mark.parametrize(
    ("head", "title"),
    [("Dear Ms Pryce,", "Dear Ms Pryce"), ("The sale of the house", "The sale of the house")],
)
def test_a_title_keeps_no_comma_that_leads_on(tmp_path, head, title):
    path = tmp_path / "letter.txt"
    path.write_text(LETTER.format(head=head), encoding="utf-8")
    assert readers.read(path).title == title


@pytest.mark.parametrize("width", range(1, 14))
def test_a_long_title_is_cut_after_the_last_word_that_fits(tmp_path, width):
    words = [f"{number}" * width for number in range(10)] * 20
    path = tmp_path / "letter.md"
    path.write_text(f"# {' '.join(words)}\n\nIt rained.\n", encoding="utf-8")
    title = readers.read(path).title
    kept = title.removesuffix("…").split()
    assert title == " ".join(kept) + "…"
    assert kept == words[: len(kept)]
    assert len(title) - 1 <= titles._LONGEST < len(" ".join(words[: len(kept) + 1])) + 1


@pytest.mark.parametrize("length", [titles._LONGEST - 1, titles._LONGEST])
def test_a_title_that_fits_is_left_whole(tmp_path, length):
    path = tmp_path / "letter.md"
    head = ("word " * length)[: length - 1] + "x"
    path.write_text(f"# {head}\n\nIt rained.\n", encoding="utf-8")
    assert readers.read(path).title == head


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The talks began. They failed.", "The talks began."),
        ("The U.S. and J. Smith met Gov. Hill in May. It rained.",
         "The U.S. and J. Smith met Gov. Hill in May."),
        ("He said “It is over.” “Never!” was the answer.", "He said “It is over.”"),
        ("Version 2.0 came in May and no more", "Version 2.0 came in May and no more"),
    ],
)  # fmt: skip
def test_a_text_without_a_heading_is_called_by_its_first_sentence(text, title):
    assert titles.title_of(text, [Passage(Span(0, len(text)))]) == title


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("From: Ann Lee\nSubject: 'The talks'", "The talks"),
        ("subject\nTitle : The sale", "The sale"),
        ("From: Ann Lee\nSubject", ""),
        ("From: Ann Lee\nSubject:", ""),
    ],
)
def test_what_a_label_at_the_top_calls_the_text_is_its_title(head, title):
    furniture = [Passage(Span(0, len(head)), PassageKind.FURNITURE)]
    assert titles.title_of(head, furniture) == title
    assert (
        titles.title_of(head, [Passage(Span(0, len(head)), PassageKind.TABLE_ROW)]) != "The talks"
    )
