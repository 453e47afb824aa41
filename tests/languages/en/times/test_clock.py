"""Times of day, with their zone and their half."""

import pytest

READ = {
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
}
NOT_READ = [
    "The score was 10:30.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_clock_times_of_the_corpora(misread):
    assert misread() == []
