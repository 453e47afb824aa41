"""Dual years, two calendars, digits that nobody could read."""

import pytest

READ = {
    "He came on [15 January 1743/44].": "1744-01-15",
    "He came on [5 November 1688 O.S.]": "1688-11-05",
    "He came on [25 October (7 November) 1917].": "1917-11-07",
    "He came on [13/25 May 1896].": "1896-05-25",
    "It was built in [187?], and sold.": "187",
    "He came in [February 1699/1700].": "1700-02",
    "On [15 January 1743/44] he left.": "1744-01-15",
    "On [15 January 1743/4] he left.": "1744-01-15",
    "On [15 January 1743]/46 he left.": "1743-01-15",
    "On [15 January 1799/800] he left.": "1800-01-15",
    "In [January 1743/44] he left.": "1744-01",
    "On [January 15, 1743/44], he left.": "1744-01-15",
    "On [5 November 1688 O.S.] he left.": "1688-11-05",
    "On [5 November 1688 (Old Style)] he left.": "1688-11-05",
    "On [5 November (N.S.) 1688] he left.": "1688-11-05",
    "On [25 October (7 November) 1917] he left.": "1917-11-07",
    "On [25 October 1917 (7 November)] he left.": "1917-11-07",
    "On [24 December 1799 (4 January 1800)] he left.": "1800-01-04",
    "On [October 25 (November 7), 1917], he left.": "1917-11-07",
    "On [13/25 May 1896] he left.": "1896-05-25",
    "On [13/26 May 1896] he left.": "1896-05-26",
    "On 13/27 [May 1896] he left.": "1896-05",
    "On 3/13 [May 1581] he left.": "1581-05",
    "On [3/13 May 1583] he left.": "1583-05-13",
    "On [3 (15) May 1830] he left.": "1830-05-15",
    "In [1?54] he left.": "1X54",
    "Built in [187?], and sold.": "187",
    "Built in [18??], and sold.": "18",
    "Built in [187?]-[1890] and sold.": "187 1890",
}
NOT_READ = [
    "On 31 November 1688 O.S. he left.",
    "Did he come in 201? He did.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_dates_of_two_calendars_of_the_corpora(misread):
    assert misread(r"O\.S|Old Style|\d/\d\d?\b|\d\?") == []
