"""Dates in digits."""

import pytest

READ = {
    "He came on [2019-05-03].": "2019-05-03",
    "He came on [03/04/2019].": "2019-03-04",
    "He came on [22/07/2020].": "2020-07-22",
    "He came on [07/22/2020].": "2020-07-22",
    "He came on [20190503].": "2019-05-03",
    "He came at [2017-06-26T14:37:17Z].": "2017-06-26T14:37:17Z",
    "He came in [2019-W05].": "2019-W05",
    "He came in [05/2019].": "2019-05",
    "He came in [2019-03].": "2019-03",
    "[Fri Nov 2 22:05:33 EDT 2012]": "2012-11-02T22:05:33",
    "He came on [1985-05-00].": "1985-05",
}
NOT_READ = [
    "It is version 1.2.2019.",
    "Call 555-12-1234.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_dates_in_digits_of_the_corpora(misread):
    assert misread() == []
