"""Lengths of time."""

import pytest

READ = {
    "He came for [an hour and a half].": "PT1H30M",
    "He came for [two years and three months].": "P2Y3M",
    "He came for [two hours and ten minutes].": "PT2H10M",
    "He came for [half an hour].": "PT30M",
    "He came for [more than two years].": "P2Y@MORE_THAN",
    "He came in [24 hours].": "PT24H",
    "It lasted from start to end [ten days].": "P10D",
    "He served a [two-year] term.": "P2Y",
    "The [ten-day] strike ended.": "P10D",
    "It was [decades-long].": "PXDE",
    "He lived there for [years].": "PXY",
    "For [the past three years] he worked.": "P3Y",
    "[The last ten days] were hard.": "P10D",
    "He worked for [two years].": "P2Y",
    "He worked for [ten to twelve years].": "P10Y@EQUAL_OR_MORE",
    "He worked [two-and-a-half years].": "P2Y6M",
    "He worked for [a year and a half].": "P1Y6M",
    "He worked [three hours].": "PT3H",
    "He worked for [several months].": "PXM",
    "It took [a quarter century].": "P25Y",
    "It took [half a century].": "P50Y",
    "It took [one and a half hours].": "PT1H30M",
    "It took [two hours and thirty minutes].": "PT2H30M",
    "It took [thirty minutes] and [two hours].": "PT30M PT2H",
    "It took [12 to 18 months].": "P12M@EQUAL_OR_MORE",
    "The [2016]-[17] years passed.": "2016 2017",
    "In [the last few days] he ran.": "PXD",
    "It lasted [a decade].": "P10Y",
    "It lasted [three fortnights].": "P6W",
    "It lasted [two quarters].": "P2Q",
    "It lasted [two centuries].": "P200Y",
    "It lasted [three weekends].": "P3WE",
    "It lasted [two decades].": "P20Y",
    "It lasted [a millennium].": "P1000Y",
    "It lasted [90 seconds].": "PT90S",
    "It lasted [2½ years].": "P2Y6M",
    "It lasted [12½ years].": "P12Y6M",
}
NOT_READ = [
    "The past decade of war passed.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_lengths_of_the_corpora(misread):
    assert misread() == []
