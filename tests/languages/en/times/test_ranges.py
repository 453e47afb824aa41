"""From one day to another."""

import pytest

READ = {
    "He came between [3] and [9 May 2019].": "2019-05-03 2019-05-09",
    "He stayed from [3] to [9 May 2019].": "2019-05-03 2019-05-09",
    "He stayed from [May 3] to [June 9, 2019].": "2019-05-03 2019-06-09",
    "The war of [1914]-[18] was long.": "1914 1918",
    "He stayed from [Monday] to [Friday].": "2020-01-13 2020-01-17",
    "He stayed in [1990]-[1995].": "1990 1995",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_ranges_of_the_corpora(misread):
    assert misread() == []
