"""What a document is called by its own text."""

import pytest

from timeline_app import readers
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
