"""Terms and lengths of sentences and contracts."""

import pytest

AT_TEN = "2019-05-03T10:00 2019-05-03T"
READ = {
    "The sentence is [two years and three months].": "P2Y3M",
    "It is due within [30 days] of [3 May 2019].": "P30D 2019-05-03",
    "It falls due [ten days after 3 May 2019].": "2019-05-13",
    "[This 16th day of July, 2020], he swore.": "2020-07-16",
    "On [the 16th day of July in the year 2020] he swore.": "2020-07-16",
    "On [July 16, in the year 2020], he swore.": "2020-07-16",
    "In [two thousand and four] he left.": "2004",
    "In [the year one thousand eight hundred and twelve] he left.": "1812",
    "In [nineteen hundred and five] he left.": "1905",
    "In [nineteen oh five] he left.": "1905",
    "In nineteen oh [five-minute] games he left.": "PT5M",
    "In [twenty nineteen] he left.": "2019",
    "On [May third twenty twenty] it rained.": "2020-05-03",
    "On [the third of May twenty twenty] it rained.": "2020-05-03",
    "He left [the Friday before last].": "2020-01-10",
    "He will leave [the Monday after next].": "2020-02-03",
    "He left [two Fridays ago].": "2020-01-10",
    "He will leave on [Tuesday week].": "2020-02-04",
    "He will leave [a week from Tuesday].": "2020-02-04",
    "He left [two weeks ago Friday].": "2020-01-03",
    "He left [a week last Tuesday].": "2020-01-14",
    "He left [two years and three months ago].": "2017-10",
    "He left [one month and two days later].": "2020-02-24",
    "He left [one year, two months earlier].": "2018-11",
    "He left [two months] and [two months ago].": "P2M 2019-11",
    "He left [two days] and [three months ago].": "P2D 2019-10",
    "He left [two weeks and three days ago].": "2020-01-05",
    "At [10:00 on 3 May 2019] he came; [one minute and forty seconds later] he left.": AT_TEN
    + "10:01",
    "At [10:00 on 3 May 2019] he came; [two hours and forty minutes later] he left.": AT_TEN
    + "12:40",
    "At [10:00 on 3 May 2019] he came; [one hour and ninety seconds earlier] she left.": AT_TEN
    + "08:58",
}
NOT_READ = [
    "This 31st day of June, 2020, he swore.",
    "In two thousand and four cases he left.",
    "Two thousand and four people left.",
    "In nine hundred and five he left.",
    "In two thousand one hundred and one he left.",
    "In twenty nine he left.",
    "In thirty nineteen he left.",
    "In twenty nineteen percent left.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_terms_of_the_corpora(misread):
    assert misread(r"\b(?:term|sentence|days after|years and)\b") == []
