"""What a document is called by its own text."""

import pytest

from timeline_app import readers

LETTER = "12 April 2023\n\n{head}\n\nI received your letter on 16 March 2023 and answer it.\n"


@pytest.mark.parametrize(
    ("head", "title"),
    [("Dear Ms Pryce,", "Dear Ms Pryce"), ("The sale of the house", "The sale of the house")],
)
def test_a_title_keeps_no_comma_that_leads_on(tmp_path, head, title):
    path = tmp_path / "letter.txt"
    path.write_text(LETTER.format(head=head), encoding="utf-8")
    assert readers.read(path).title == title
