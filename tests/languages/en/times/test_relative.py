"""Days and weeks counted from another."""

import pytest

READ = {
    "Sales grew in [the latest period].": "2019-Q4",
    "Sales grew in [the latest quarter].": "2019-Q4",
    "Sales grew in [the 2018 period].": "2018",
    "Sales grew from [the year-earlier period].": "2019",
    "Sales grew from [the year-earlier first quarter].": "2019-Q1",
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
    "He came [last night].": "2020-01-21TNI",
    "He came [last evening].": "2020-01-21TEV",
    "He came [the next morning].": "2020-01-23TMO",
    "He came [a year and a half ago].": "2018-07",
    "He came [1.5 years ago].": "2018-07",
    "He came [2.5 decades ago].": "1995",
    "He came [three minutes ago].": "2020-01-22",
    "He came 1000000 [years ago].": "PAST_REF",
    "In [the year] ended [30 June 2019] it lost.": "P1Y 2019-06-30",
    "In [the quarter] ended [30 June 2019] it lost.": "2019-Q2 2019-06-30",
    "[Later in the day] he left.": "2020-01-22@END",
    "At [the end of the century] he left.": "20@END",
    "At [the end of the decade] he left.": "202@END",
    "He came [the week before last].": "2020-W02",
    "He came [the month after next].": "2020-03",
    "He came [the week] before [last Monday].": "2020-W04 2020-01-20",
    "He came [the day before].": "2020-01-21",
    "He wrote on [the 8th inst.]": "2020-01-08",
    "He wrote on [the 20th ult.]": "2019-12-20",
    "By [year-end] he left.": "2020@END",
    "By [month-end] he left.": "2020-01@END",
    "[Overnight] he left.": "2020-01-22TNI",
}
NOT_READ = [
    "At the day-care he stayed.",
    "The Week wrote so.",
    "The day before him he came.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_counted_days_of_the_corpora(misread):
    assert misread() == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Two hours and ten minutes later", "2019-05-04T00:20"),
        ("Two hours and ten minutes earlier", "2019-05-03T20:00"),
        ("Three hours later", "2019-05-04T01:10"),
        ("Ninety seconds later", "2019-05-03T22:11"),
        ("An hour and a half later", "2019-05-03T23:40"),
        ("Two and a half hours later", "2019-05-04T00:40"),
        ("One and a half hours earlier", "2019-05-03T20:40"),
        ("The next day", "2019-05-04"),
        ("Two weeks later", "2019-W20"),
        ("Two months earlier", "2019-03"),
        ("The following Monday", "2019-05-06"),
    ],
)
def test_what_is_counted_from_the_hour_that_was_told(words, value, reads):
    reads(f"At [22:10 on 3 May 2019] he left. [{words}] it rained.", f"2019-05-03T22:10 {value}")


@pytest.mark.parametrize(
    ("told", "words", "values"),
    [
        ("On [31 January 1919]", "One month later", "1919-01-31 1919-02"),
        ("On [29 February 1920]", "A year later", "1920-02-29 1921"),
        ("In [1919]", "Three years later", "1919 1922"),
        ("In [1919]", "A month later", "1919 1919"),
        ("In [May 1919]", "Two days later", "1919-05 1919"),
    ],
)
def test_nothing_is_counted_finer_than_what_it_is_counted_from(told, words, values, reads):
    reads(f"{told} he left. [{words}] it rained.", values)
