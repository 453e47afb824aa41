"""Days and months one after the other."""

import pytest

READ = {
    "He came on [3], [5] and [9 May 2019].": "2019-05-03 2019-05-05 2019-05-09",
    "He came on [May 3], [5] and [9, 2019].": "2019-05-03 2019-05-05 2019-05-09",
    "He came in [May], [June] and [July 2019].": "2019-05 2019-06 2019-07",
    "It ran on [5], [6], and [7 May 2019].": "2019-05-05 2019-05-06 2019-05-07",
    "It ran on [May 5], [6], and [7, 2019].": "2019-05-05 2019-05-06 2019-05-07",
    "It ran on [May 5] and [6].": "2019-05-05 2019-05-06",
    "It ran over [the years 1990], [1992] and [1995].": "1990 1992 1995",
    "On [May 3], [5] and [9] he came.": "2019-05-03 2019-05-05 2019-05-09",
    "On [May 3], 5 and 9 ships came.": "2019-05-03",
    "On [May 3], 5, 9 he came.": "2019-05-03",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_lists_of_the_corpora(misread):
    assert misread(r", .* and |\band\b .*\d{4}") == []
