"""Whether a day that was found is written on a page as the page's own."""

import pytest

from timeline_app.readers.page_evidence import is_own
from timeline_app.readers.page_tree import grown

DAY = "2020-05-03"


def own(markup):
    return is_own(DAY, grown(f"<html><body>{markup}</body></html>"))


@pytest.mark.parametrize(
    "markup",
    [
        "<p>3 May 2020</p>",
        "<p>May 3, 2020</p>",
        "<p>2020-05-03 10:15</p>",
        "<p>03.05.20</p>",
        (
            "<p>This entry was posted on Sunday, 3 May 2020 "
            "by Ann and is long enough to be a sentence.</p>"
        ),
        "<span data-day='2020-05-03'></span>",
        "<script>var day = '20200503';</script>",
        "<!-- made 2020-05-03 --><p>Rain</p>",
    ],
)
def test_a_day_in_a_field_or_a_line_of_its_own_is_the_pages(markup):
    assert own(markup)


@pytest.mark.parametrize(
    "markup",
    [
        ("<p>The crane fell into the harbour of Holm on 3 May 2020.</p>"),
        "<p>Of 2020.</p>",
        "<p>4 May 2020</p>",
        "<a href='/2020/05/03/x'>Rain</a>",
        "<img src='20200503.png'>",
        "<ul><li>3 May 2020</li><li>4 May 2020</li><li>5 May 2020</li></ul>",
        "<p>13 May 2020</p>",
    ],
)
def test_a_sentence_an_address_or_a_list_of_days_is_not(markup):
    assert not own(markup)


def test_two_days_beside_each_other_are_no_list():
    assert own("<ul><li>3 May 2020</li><li>4 May 2020</li></ul>")
