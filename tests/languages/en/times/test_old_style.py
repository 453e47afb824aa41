"""Dual years, two calendars, digits that nobody could read."""

import pytest

READ = {
    "He came on [15 January 1743/44].": "1744-01-15",
    "He came on [5 November 1688 O.S.]": "1688-11-05",
    "He came on [25 October (7 November) 1917].": "1917-11-07",
    "He came on [13/25 May 1896].": "1896-05-25",
    "It was built in [187?], and sold.": "187",
    "He came in [February 1699/1700].": "1700-02",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_dates_of_two_calendars_of_the_corpora(misread):
    assert misread(r"O\.S|Old Style|\d/\d\d?\b|\d\?") == []
