"""Days and weeks counted from another."""

import pytest

READ = {
    "He came [yesterday].": "2020-01-21",
    "He came [two days ago].": "2020-01-20",
    "He came [last week].": "2020-W03",
    "He will come [next month].": "2020-02",
    "He came [the day before yesterday].": "2020-01-20",
    "He came [three weeks earlier].": "2020-W01",
    "He came on [the following day].": "2020-01-23",
    "He came [a week ago Sunday].": "2020-01-12",
    "He came [earlier this year].": "2020@START",
    "He came in [the past week].": "P1W",
    "He will come [the day after tomorrow].": "2020-01-24",
    "He came [a day earlier].": "2020-01-21",
    "He came [the previous Monday].": "2020-01-20",
    "He will come [this Friday].": "2020-01-24",
    "He came [two and a half years ago].": "2017-07",
    "He came [half a year ago].": "2019-07",
    "He came [a century ago].": "19",
    "He came [decades ago].": "PAST_REF",
    "He came [some two years ago].": "2018@APPROX",
    "He came [about three months ago].": "2019-10@APPROX",
    "He came in [the year before].": "2019",
    "He came [the same day].": "2020-01-22",
    "He came [that week].": "2020-W04",
    "He came [the next day].": "2020-01-23",
    "He came [the month after].": "2020-02",
    "He came within [a week].": "P1W",
    "He came in [the last two weeks].": "P2W",
    "He came in [the next two weeks].": "P2W",
    "He came [later this month].": "2020-01@END",
    "He came [earlier this week].": "2020-W04@START",
    "He came [early next year].": "2021@START",
    "He came [late last year].": "2019@END",
    "He came [last weekend].": "2020-W03-WE",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_counted_days_of_the_corpora(misread):
    assert misread() == []
