"""Neighbours become one expression."""

import pytest

READ = {
    "He came [early in March 2019].": "2019-03@START",
    "He came at [the end of May 2019].": "2019-05@END",
    "He came in [the third quarter of last year].": "2019-Q3",
    "He came in [late March 2019].": "2019-03@END",
    "He came in [about 1850].": "1850@APPROX",
    "He was born [ABT 1801].": "1801@APPROX",
    "He came in [the week of 6 March 2019].": "2019-W10",
    "He came on [the last Sunday of May 2019].": "2019-05-26",
    "He came [last Sunday, January 19].": "2020-01-19",
    "He came on [3 May 2019 at 10:30].": "2019-05-03T10:30",
    "He came in [the first half of the 19th century].": "18@START",
    "He came in [the first half of the 1960s].": "196@START",
    "He came in [the third quarter of the 18th century].": "17@MID",
    "He came in [the last quarter of the 18th century].": "17@END",
    "He came in [the last third of the 18th century].": "17@END",
    "He came at [the turn of the 20th century].": "19@START",
    "[Two years before 1914] the mill closed.": "1912",
    "[Ten days after 3 May 2019] he died.": "2019-05-13",
    "For [two years] before [1914] he slept.": "P2Y 1914",
    "He left [two days] before [1914].": "P2D 1914",
    "In [the first ten months of 1915] he wrote.": "P10M",
    "In [the quarter] ended [Sept. 30] it lost.": "2019-Q3 2019-09-30",
    "He came on [Monday morning].": "2020-01-20TMO",
    "He came in [the mid-1990s].": "199@MID",
    "He came on [Tuesday of last week].": "2020-01-14",
    "He came at [the beginning of the year].": "2020@START",
    "He came at [the end of last month].": "2019-12@END",
    "He came in [the second half of 2019].": "2019-H2",
    "He came in [the first quarter of 2019].": "2019-Q1",
    "He came in [the fourth quarter].": "2019-Q4",
    "He came in [the early 19th century].": "18@START",
    "It ran on [the first Monday of May 2019].": "2019-05-06",
    "It ran on [the third Thursday in November 2019].": "2019-11-21",
    "It ran on [the last day of May 2019].": "2019-05-31",
    "It ran on [the second day of May 2019].": "2019-05-02",
    "It ran in [mid-May 2019].": "2019-05@MID",
    "It ran in [late May] or [early June 2019].": "2019-05@END 2019-06@START",
    "It ran [circa 1850].": "1850@APPROX",
    "It ran at [about 3 p.m. on 3 May 2019].": "2019-05-03T15:00@APPROX",
    "It ran [less than two years ago].": "2018@LESS_THAN",
    "It ran [more than two years ago].": "2018@MORE_THAN",
    "It ran [nearly two years ago].": "2018@LESS_THAN",
    "It ran [almost ten years].": "P10Y@LESS_THAN",
    "It ran for [over ten years].": "P10Y@MORE_THAN",
    "It ran for [at least ten years].": "P10Y@EQUAL_OR_MORE",
    "It ran for [up to ten years].": "P10Y@EQUAL_OR_LESS",
    "It ran on [the fifth Monday of February 2020].": "2020-02",
    "It ran on [the fifth Saturday of February 2020].": "2020-02-29",
    "In [the final days of 2019] he ran.": "2019@END",
    "In [the first half of the 1990s] he ran.": "199@START",
    "In [the second half of the 19th century] he ran.": "18@END",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_neighbours_of_the_corpora(misread):
    assert misread() == []
