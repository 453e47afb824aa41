"""Times of day, with their zone and their half."""

import pytest

from timeline_app.languages.en.times import clock

READ = {
    "He came at [10.30 p.m. on 3 May 2019].": "2019-05-03T22:30",
    "He came at [12:15 a.m. on 3 May 2019].": "2019-05-03T00:15",
    "He came at [12:15 p.m. on 3 May 2019].": "2019-05-03T12:15",
    "He came at [half past nine on 3 May 2019].": "2019-05-03T09:30",
    "He came at [quarter to ten on 3 May 2019].": "2019-05-03T09:45",
    "He came at [noon on 3 May 2019].": "2019-05-03T12:00",
    "He came at [midnight on 3 May 2019].": "2019-05-03T24:00",
    "He came at 25:15 on [3 May 2019].": "2019-05-03",
    "He came at [9:15 GMT on 3 May 2019].": "2019-05-03T09:15",
    "At [1430 on 3 May 2019] he came.": "2019-05-03T14:30",
    "He called at [10:30 p.m. on 3 May 2019].": "2019-05-03T22:30",
    "He called at [12 a.m. on 3 May 2019].": "2019-05-03T00:00",
    "He called at [12:15 pm on 3 May 2019].": "2019-05-03T12:15",
    "He called at [14:30 UTC+2 on 3 May 2019].": "2019-05-03T14:30",
    "He called at [14:30 ET on 3 May 2019].": "2019-05-03T14:30",
    "He called at [1430 hours on 3 May 2019].": "2019-05-03T14:30",
    "He called at [24:00 on 3 May 2019].": "2019-05-03T24:00",
    "He called at [noon on 3 May 2019].": "2019-05-03T12:00",
    "He called at [half past ten on 3 May 2019].": "2019-05-03T10:30",
    "He called at [a quarter to six in the evening of 3 May 2019].": "2019-05-03T17:45",
    "He called on [the morning of 3 May 2019].": "2019-05-03TMO",
    "He called at [9 o'clock on 3 May 2019].": "2019-05-03T09:00",
    "He called at [14:30 pm on 3 May 2019].": "2019-05-03T14:30",
    "He called at [05:30Z on 3 May 2019].": "2019-05-03T05:30",
    "He called at [7.45pm on 3 May 2019].": "2019-05-03T19:45",
    "He called at [one thirty p.m. on 3 May 2019].": "2019-05-03T13:30",
    "He called at [a quarter to one in the afternoon of 3 May 2019].": "2019-05-03T12:45",
    "He called at [a quarter past twelve p.m. on 3 May 2019].": "2019-05-03T12:15",
    "He called at [twenty to nine on 3 May 2019].": "2019-05-03T08:40",
    "He called at [five past two p.m. on 3 May 2019].": "2019-05-03T14:05",
    "He called at [five past two in the afternoon of 3 May 2019].": "2019-05-03T14:05",
    "He called at seven past two on [3 May 2019].": "2019-05-03",
    "He called at [four in the morning of 3 May 2019].": "2019-05-03T04:00",
    "He called at [four at night on 3 May 2019].": "2019-05-03T04:00",
    "He called at [ten at night on 3 May 2019].": "2019-05-03T22:00",
    "He called at [5:30 in the afternoon of 3 May 2019].": "2019-05-03T17:30",
    "He called at [12:30 in the afternoon of 3 May 2019].": "2019-05-03T12:30",
    "He called at [12:30 a.m. on 3 May 2019].": "2019-05-03T00:30",
    "He called at [12 pm on 3 May 2019].": "2019-05-03T12:00",
    "He called at one four p.m. on [3 May 2019].": "2019-05-03",
    "He called at thirteen thirty p.m. on [3 May 2019].": "2019-05-03",
    "He called at 25:30 on [3 May 2019].": "2019-05-03",
    "He called at [8:21:15 AM on 3 May 2019].": "2019-05-03T08:21:15",
    "He called at [14h30 on 3 May 2019].": "2019-05-03T14:30",
    "He called at [14.30 on 3 May 2019].": "2019-05-03T14:30",
    "He called at [0630].": "2020-01-22T06:30",
    "He called at [1430].": "1430",
    "He called at [1430 GMT].": "2020-01-22T14:30",
    "It began at [10:30 a.m.] (1430 GMT).": "2020-01-22T10:30",
    "He called at [1430 hrs on 3 May 2019].": "2019-05-03T14:30",
    "He called at [0800 hours on 3 May 2019].": "2019-05-03T08:00",
    "He called at [twelve o'clock on 3 May 2019].": "2019-05-03T12:00",
    "He called at [3 o'clock in the afternoon of 3 May 2019].": "2019-05-03T15:00",
    "He called at [3 o'clock p.m. on 3 May 2019].": "2019-05-03T15:00",
    "He called at thirteen o'clock on [3 May 2019].": "2019-05-03",
    "He called at [10 tonight].": "2020-01-22T22:00",
    "He called at [12 tonight].": "2020-01-22T24",
    "He called at [midnight on 3 May 2019].": "2019-05-03T24:00",
    "High Noon came at [noon on 3 May 2019].": "2019-05-03T12:00",
    "[Noon] came.": "2020-01-22T12:00",
    "At [night] he slept.": "2020-01-22TNI",
}
NOT_READ = [
    "The score was 10:30.",
    "The night was cold.",
    "The Morning Post wrote.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_clock_times_of_the_corpora(misread):
    assert misread() == []


@pytest.mark.parametrize(
    ("text", "told"),
    [("+5", "+05:00"), ("-11", "-11:00"), ("+530", "+05:30"), ("+0530", "+05:30"),
     ("-3:30", "-03:30"), ("+11:00", "+11:00")],
)  # fmt: skip
def test_an_offset_is_told_in_hours_and_minutes(text, told):
    assert clock.offset(text) == told
