"""Seasons, quarters, halves of a year."""

import pytest

READ = {
    "He came in [the summer of 2019].": "2019-SU",
    "He came in [winter 2018-19].": "2018-WI",
    "He came in [Q3 2019].": "2019-Q3",
    "He came in [the third quarter].": "2019-Q3",
    "He came in [the second half of 2019].": "2019-H2",
    "He came in [2019H1].": "2019-H1",
    "It was [summer 2019]-[2021].": "2019-SU 2021",
    "He came [this spring].": "2020-SP",
    "He came [last spring].": "2019-SP",
    "He will come [next spring].": "2020-SP",
    "He came in [spring 2019].": "2019-SP",
    "He came in [the winter of 2018-19].": "2018-WI",
    "He came in [autumn].": "2019-FA",
    "In [the fourth quarter of 2019] he came.": "2019-Q4",
    "In [Q3 2019] he came.": "2019-Q3",
    "In [3Q19] he came.": "2019-Q3",
}
NOT_READ = [
    "Stocks fall in London.",
    "A spring of water.",
    "In the second quarter mile he came.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_seasons_and_quarters_of_the_corpora(misread):
    assert misread() == []
