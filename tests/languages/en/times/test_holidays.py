"""Feasts by name."""

import pytest

READ = {
    "He came on [Christmas Day 2019].": "2019-12-25",
    "He came at [Easter 2019].": "2019-04-21",
    "He came on [Labor Day 2019].": "2019-09-02",
    "He came on [Thanksgiving 2018].": "2018-11-22",
    "He came [two weeks before Easter 2019].": "2019-W14",
    "He came on [New Year's Eve].": "2019-12-31",
    "It was a [Christmas] party.": "2019-12-25",
    "It was [9/11].": "2001-09-11",
    "It ran on [May Day 2019].": "2019-05-01",
    "It ran on [Good Friday 2019].": "2019-04-19",
    "It ran on [Thanksgiving 2019].": "2019-11-28",
    "It ran on the eve of [Easter 2019].": "2019-04-21",
    "It ran on [the Ides of March 2019].": "2019-03-15",
    "It ran on [Whit Monday 2019].": "2019-06-10",
    "[Two weeks before Easter 2019] he came.": "2019-W14",
    "[Eight days after Easter 2019] he came.": "2019-04-29",
    "[Two hours] before [Easter 2019] he came.": "PT2H 2019-04-21",
    "The [September 11] attacks came.": "2001-09-11",
    "The [September 12] attacks came.": "2019-09-12",
    "The [9/11] attacks came.": "2001-09-11",
    "The [7/7] bombings came.": "2005-07-07",
    "In [Easter week] he came.": "2020-W15",
}
NOT_READ = [
    "He lived on Christmas Island.",
    "The 7/7 score came.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_feasts_of_the_corpora(misread):
    assert misread(r"Christmas|Easter|Thanksgiving|Day\b|Eve\b") == []
