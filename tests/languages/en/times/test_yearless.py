"""Ranges without a year, told as past or as to come."""

import pytest

READ = {
    "He was there from [March] to [November].": "2019-03 2019-11",
    "It will be closed from [March] to [November].": "2020-03 2020-11",
    "He was there between [March] and [November].": "2019-03 2019-11",
    # Both ends lie behind, and the second after the first, whatever month it is now.
    "He stayed from [May] to [June].": "2019-05 2019-06",
    "The mill was closed from [November] to [February].": "2018-11 2019-02",
    "The mill was closed from [November] to [January].": "2019-11 2020-01",
    "The mill was closed from [30 November] to [2 February].": "2018-11-30 2019-02-02",
    "It will be closed from [November] to [February].": "2020-11 2021-02",
    "It will be closed from [30 November] to [2 February].": "2020-11-30 2021-02-02",
    "He was away from [Monday] to [Friday].": "2020-01-13 2020-01-17",
    "It will run from [Friday] to [Monday].": "2020-01-24 2020-01-27",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_ranges_without_a_year_of_the_corpora(misread):
    assert misread(r"\bfrom\b|\bbetween\b") == []
