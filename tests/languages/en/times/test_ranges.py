"""From one day to another."""

import pytest

READ = {
    "He came from [May] to [June 2019].": "2019-05 2019-06",
    "He came from [3] to [7 May 2019].": "2019-05-03 2019-05-07",
    "He came between [1920] and [1930].": "1920 1930",
    "He came between [3] and [9 May 2019].": "2019-05-03 2019-05-09",
    "He stayed from [3] to [9 May 2019].": "2019-05-03 2019-05-09",
    "He stayed from [May 3] to [June 9, 2019].": "2019-05-03 2019-06-09",
    "The war of [1914]-[18] was long.": "1914 1918",
    "He stayed from [Monday] to [Friday].": "2020-01-13 2020-01-17",
    "He stayed in [1990]-[1995].": "1990 1995",
    "It ran from [2001-01] to [2001-03].": "2001-01 2001-03",
    "It ran from [2001-11] to [2001-12].": "2001-11 2001-12",
    "It ran from [2001-12] to [2002-01].": "2001-12 2002-01",
    "It ran on [3/4 May 2019].": "2019-05-03",
    "It ran on [1/2 May 2019].": "2019-05-01",
    "It ran on [30/31 May 2019].": "2019-05-30",
    "It ran on 4/3 [May 2019].": "2019-05",
    "It ran on 3/5 [May 2019].": "2019-05",
    "It ran on 31/32 [May 2019].": "2019-05",
    "It ran on 0/1 [May 2019].": "2019-05",
    "It broke out in [the night to 1 May 2019].": "2019-04-30",
    "It broke out in [the night to 1 May].": "2019-04-30",
    "It snowed from [Friday night] to [11 March 2013].": "2020-01-17TNI 2013-03-11",
    "They watched day and night to [11 March 2013].": "2013-03-11",
    "It ran from [November] to [February 2019].": "2018-11 2019-02",
    "It ran in [November] and [February 2019].": "2019-11 2019-02",
    "It ran from [30 November] to [2 February 2019].": "2018-11-30 2019-02-02",
    "It ran [1990]-[1995].": "1990 1995",
    "It ran [1990]–1990.": "1990",
    "It ran [2011] – present.": "2011",
    "It ran in [the 1970s]-[80s].": "197 198",
    "It ran in [the 18th] and [19th centuries].": "17 18",
    "It ran in [the 5th] and [4th centuries BC].": "BC04 BC03",
    "It ran from [44] to [31 BC].": "BC0044 BC0031",
    "It ran from 31 to [44 BC].": "BC0044",
    "It ran between [9] and [10 a.m. on 3 May 2019].": "2019-05-03T09:00 2019-05-03T10:00",
    "It ran between [11] and [2 p.m. on 3 May 2019].": "2019-05-03T11:00 2019-05-03T14:00",
    "It ran from [May 30] to [June 2].": "2019-05-30 2019-06-02",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_ranges_of_the_corpora(misread):
    assert misread() == []
