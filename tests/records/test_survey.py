"""What lines make a record together, and what is no date among them."""

import pytest

from timeline_app import readers, records


def dated(text):
    """What is told on which date, in the order of the text."""
    document = readers.from_text(text, path="a")
    found = records.read(document.text, document.passages, None)
    return [(e.when.edtf, e.title or e.body.of(text)) for e in found.entries if e.when]


@pytest.mark.parametrize(
    "text",
    [
        "961  Shed\n962  Barn\n963  Gate\n",
        "- 961  Shed\n- 962  Barn\n- 963  Gate\n- 970  Wall\n",
        "1911\n1912\n1913\n",
    ],
)
def test_numbers_that_may_be_no_dates_are_none(text):
    assert dated(text) == []


def test_an_attribution_wrapped_before_the_name_is_one():
    text = (
        "I agree.\n\nOn Tue, 3 May 2011 at 10:15, the roofer\n"
        "Ann Smith <a@b.example> wrote:\n> The roof leaks.\n"
    )
    assert [when for when, _ in dated(text)] == ["2011-05-03T10:15"] * 2


DAYS = "3 May 1911\n\nRain fell on the roof.\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A day that stands alone may be that of the document; two of them head what follows.
        (DAYS, []),
        (
            DAYS + "\n4 May 1911\n\nThe roof was mended.\n",
            [("1911-05-03", "Rain fell on the roof."), ("1911-05-04", "The roof was mended.")],
        ),
        # No year is one before 1000 or after 2199.
        (
            "1000  Fire\n1001  Flood\n2199  Rain\n2200  Snow\n",
            [("1000", "Fire"), ("1001", "Flood"), ("2199", "Rain")],
        ),
        (
            "- May 1000: Fire\n- May 2199: Flood\n- May 2200: Snow\n",
            [("1000-05", "Fire"), ("2199-05", "Flood")],
        ),
        # An end that cannot be read is no open one, one that is left out is.
        (
            (
                "| Start | End | Post |\n|---|---|---|\n| 3 May 1911 | 5 June 1911 | Clerk |\n"
                "| 5 May 1912 | unknown | Mate |\n| 6 May 1913 | | Master |\n"
                "| 6 May 1914 | 7 May 1914 | Cook |\n"
            ),
            [
                ("1911-05-03/1911-06-05", "Clerk"),
                ("1912-05-05", "Mate"),
                ("1913-05-06/..", "Master"),
                ("1914-05-06/1914-05-07", "Cook"),
            ],
        ),
    ],
)
def test_what_is_a_row(text, told):
    assert dated(text) == told


@pytest.mark.parametrize(
    ("above", "first"),
    [
        ("", "2016-02-05"),
        ("Dates are DD/MM/YYYY.\n\n", "2016-02-05"),
        ("Dates are mm/dd/yyyy.\n\n", "2016-05-02"),
    ],
)
def test_a_document_may_say_in_which_order_its_days_are_written(above, first):
    text = above + "05/02/2016  Seen\n07/02/2016  Fell\n"
    assert dated(text)[0] == (first, "Seen")
