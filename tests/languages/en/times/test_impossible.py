"""Days that no calendar has."""

import pytest

READ = {
    "He came on [February 28] to 30, 2020.": "2020-02-28",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_days_that_are_none_of_the_corpora(misread):
    assert misread(r"February|Feb\b|May") == []
