"""Dates in digits."""

import pytest

READ = {
    "He came on [2019-05].": "2019-05",
    "He came in [5/2019].": "2019-05",
    "He came on [05.06.2019].": "2019-06-05",
    "He came in [2018]-[19].": "2018 2019",
    "He came in [1918]-[20].": "1918 1920",
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
    "On [2020-05-00] he came.": "2020-05",
    "On [2019-05-03 10:30 pm] he came.": "2019-05-03T22:30",
    "On [2019-05-03 13:30] am he came.": "2019-05-03T13:30",
    "On [2019-05-03T10:30:15Z] he came.": "2019-05-03T10:30:15Z",
    "On [Fri Nov 2 22:05:33 EDT 2012] it ran.": "2012-11-02T22:05:33",
    "On [Fri Nov 2 10:05:33 PM EDT 2012] it ran.": "2012-11-02T22:05:33",
    "On [00/05/2020] he came.": "2020-05",
    "On [13/05/2020] he came.": "2020-05-13",
    "On [05/13/2020] he came.": "2020-05-13",
    "On [05/05/2020] he came.": "2020-05-05",
    "On [2020/05/13] he came.": "2020-05-13",
    "On [2020-W53] he came.": "2020-W53",
    "On [2019-W18-5] he came.": "2019-05-03",
}
NOT_READ = [
    "It is version 1.2.2019.",
    "Call 555-12-1234.",
    "On 2020-13-01 he came.",
    "On 2020-02-30 he came.",
    "On 2019-05-03T25:00 he came.",
    "On 2019-05-03T10:61 he came.",
    "On 13/13/2020 he came.",
    "On 12-34-5678 he came.",
    "On 2020/13/05 he came.",
    "On 2020-W54 he came.",
    "On 2019-W53 he came.",
    "On 2019-W00 he came.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_dates_in_digits_of_the_corpora(misread):
    assert misread() == []
