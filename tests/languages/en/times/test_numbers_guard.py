"""Years and dates told from counts, codes and prices."""

import pytest

READ = {
    "He was born [1923].": "1923",
    "Founded [1923], it closed.": "1923",
    "In [1790] it began.": "1790",
    "He came by [1650] or so.": "1650",
    "In [44 BC] he died; in [31] Octavian won.": "BC0044 BC0031",
    "The [1929] Wall Street crash came.": "1929",
    "In [the 90s] he sang; his 90s were hard.": "199",
    "He came in ['69] and left in ['71].": "1969 1971",
    "Case no. 2019 of [2020] was heard.": "2020",
    "The season [1990]-[95] was long.": "1990 1995",
}
NOT_READ = [
    "The hall has 1950 seats.",
    "Sections 1981 and 1982 apply.",
    "Pages 1901 to 1925 were torn.",
    "It cost $1999.",
    "There were 1985 of them.",
    "Of 1800 workers, 3 died.",
    "1985 of them came.",
    "The population of 1950 was small.",
    "Call 020 7946 1955.",
    "Windows 2000 crashed.",
    "It opened in 31 cities.",
    "It measured 2000 km.",
    "Version 20190503 failed.",
    "See pp. 1990-95.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_numbers_of_the_corpora(misread):
    assert misread() == []
