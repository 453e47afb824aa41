"""Dates with the name of a month or a weekday."""

import pytest

READ = {
    "He came on [31-Dec-99].": "1999-12-31",
    "He came on [13NOV2017].": "2017-11-13",
    "He came in [May '68].": "1968-05",
    "He came on [4 September 476].": "0476-09-04",
    "He came on [Friday 3 May 2004].": "2004-05-03",
    "He came on [2024 Aug 5].": "2024-08-05",
    "He came on [Friday the 13th].": "2019-12-13",
    "He came on [the 30th].": "2020-01-30",
    "He came on [3 May].": "2019-05-03",
    "He may march in [June].": "2020-06",
    "He came on [3 May (2019)].": "2019-05-03",
    "He came on [Sun.]": "2020-01-19",
    "On [4 September 476] he fell.": "0476-09-04",
    "On [4 September] 476 men fell.": "2019-09-04",
    "In [May '68] he came.": "1968-05",
    "On [13NOV2017] he came.": "2017-11-13",
    "On [13NOV17] he came.": "2017-11-13",
    "In [2024 Aug] he came.": "2024-08",
    "On [Friday the 13th] he came.": "2019-12-13",
}
NOT_READ = [
    "Theresa May spoke.",
    "On 31NOV17 he came.",
    "On 13NOX17 he came.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_named_dates_of_the_corpora(misread):
    assert misread() == []
