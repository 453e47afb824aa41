"""Ranges without a year, told as past or as to come."""

import pytest

READ = {
    "He was there from [March] to [November].": "2019-03 2019-11",
    "It will be closed from [March] to [November].": "2020-03 2020-11",
    "He was there between [March] and [November].": "2019-03 2019-11",
    "He was away from [Monday] to [Friday].": "2020-01-13 2020-01-17",
    "It will run from [Friday] to [Monday].": "2020-01-24 2020-01-27",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_ranges_without_a_year_of_the_corpora(misread):
    assert misread(r"\bfrom\b|\bbetween\b") == []
