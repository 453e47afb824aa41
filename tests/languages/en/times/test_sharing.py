"""What neighbours say once and mean twice."""

import pytest

READ = {
    "He stayed from [May] to [July 2019].": "2019-05 2019-07",
    "He stayed from [November] to [February 2019].": "2018-11 2019-02",
    "He came from [14:00] to [16:00 on 3 May 2019].": "2019-05-03T14:00 2019-05-03T16:00",
    "It fell in [Sept.] and rose again in [Oct. 2018].": "2018-09 2018-10",
    "From [Monday] to [Friday last week] he slept.": "2020-01-13 2020-01-17",
    "At [14:30] the alarm rang on [3 May 2019].": "2019-05-03T14:30 2019-05-03",
    "He stayed from [November 2018] to [February].": "2018-11 2019-02",
    "From [January] to [March last year] he slept.": "2019-01 2019-03",
    "Docked on [3 May], sailed on [5 May], sank on [9 May 2019].": (
        "2019-05-03 2019-05-05 2019-05-09"
    ),
    "On [3 May 2019, 10:15] to [10:40], he spoke.": "2019-05-03T10:15 2019-05-03T10:40",
    "At [14:30] he came, and on [3 May 2019] he left.": "2020-01-22T14:30 2019-05-03",
    "He came from [3] to [7 May 2019].": "2019-05-03 2019-05-07",
    "He came on [May 3]-[7, 2019].": "2019-05-03 2019-05-07",
    "He came from [May] to [July 2019].": "2019-05 2019-07",
    "He came on [3], [5] and [7 May 2019].": "2019-05-03 2019-05-05 2019-05-07",
    "He came on [Monday] or [Tuesday].": "2020-01-20 2020-01-21",
    "He came in [May] or [June 2019].": "2019-05 2019-06",
    "He came on [the night of 3]-[4 May 2019].": "2019-05-03TNI 2019-05-04",
    "It ran from [January] to [March last year].": "2019-01 2019-03",
    "It ran from [November] to [March last year].": "2018-11 2019-03",
    "It ran on [Monday] and [Tuesday of last week].": "2020-01-13 2020-01-14",
    "It ran from [14:00] to [16:00 on 3 May 2019].": "2019-05-03T14:00 2019-05-03T16:00",
    "It ran from [24:00] to [02:00 on 3 May 2019].": "2019-05-03T00:00 2019-05-03T02:00",
    "It ran on [3 May 2019, 10:15] to [10:40].": "2019-05-03T10:15 2019-05-03T10:40",
    "On [3 May 2019] from [10:15] to [10:40].": "2019-05-03 2019-05-03T10:15 2019-05-03T10:40",
    "Docked on [3 May], left on [5 May] and sank on [9 May 2019].": (
        "2019-05-03 2019-05-05 2019-05-09"
    ),
    "It ran in [spring] and [summer 2019].": "2019-SP 2019-SU",
    "It ran from [Q1] to [Q3 2019].": "2019-Q1 2019-Q3",
    "It ran from [3] to [5 May] and from [7] to [9 June 2019].": (
        "2019-05-03 2019-05-05 2019-06-07 2019-06-09"
    ),
    "It ran from [dawn] to [dusk on 3 May 2019].": "2019-05-03TMO 2019-05-03TEV",
    "From [November 2018] to [February] he ran.": "2018-11 2019-02",
    "From [9 a.m. Monday] to [5 p.m. Friday] he ran.": "2020-01-13T09:00 2020-01-17T17:00",
    "He ran at 10 and left on [3 May 2019].": "2019-05-03",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_what_is_shared_of_the_corpora(misread):
    assert misread() == []
