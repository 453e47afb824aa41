"""Days that no calendar has."""

import pytest

from timeline_app import temporal

READ = {
    "He came on [February 28] to 30, 2020.": "2020-02-28",
    "On [31 January 2020] he came.": "2020-01-31",
    "On 100 [January 2020] he came.": "2020-01",
    "From [February 28] to 30, 2020, he came.": "2020-02-28",
}
NOT_READ = [
    "On 32 January 2020 he came.",
    "On 99 January 2020 he came.",
    "From February 30 to 31, 2020, he came.",
    "At 25:70 he came.",
    "On 30 February he came.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_days_that_are_none_of_the_corpora(misread):
    assert misread(r"February|Feb\b|May") == []


def test_what_no_calendar_has_is_found_and_is_no_time(impossible):
    for text in impossible:
        assert (temporal.find(text), len(temporal.find_all(text)[1])) == ([], 1), text


@pytest.mark.parametrize(
    "text",
    [
        "In Feb 30 people died.",
        "No. 32 January 2020",
        "Room 45 May 2020",
        "The score was 25:70.",
        "They won 30:40.",
        "He came on February 27 to 28, 2020.",
        "No. 45 of May",
    ],
)
def test_what_is_none_of_them(text):
    assert temporal.find_all(text)[1] == []
