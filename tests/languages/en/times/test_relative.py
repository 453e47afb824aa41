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
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_counted_days_of_the_corpora(misread):
    assert misread() == []
