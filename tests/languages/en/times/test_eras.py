"""Years, decades, centuries and their eras."""

import pytest

READ = {
    "He came in [the fifth century BC].": "BC04",
    "He came in [the first century].": "00",
    "He came in [the late 1920s].": "192@END",
    "He came in [the mid-1920s].": "192@MID",
    "It was built in [1850].": "1850",
    "It was built in [44 BC].": "BC0044",
    "It was built in [AD 79].": "0079",
    "It was built in [the 1990s].": "199",
    "It was built in [the 430s BC].": "BC043",
    "It was built in [the 90s].": "199",
    "It was built in [the nineties].": "199",
    "It was built in [the 19th century].": "18",
    "It was built in [the 5th century BC].": "BC04",
    "It was built in [nineteen eighty-four].": "1984",
    "It was built in [fiscal 2019].": "2019",
    "It was built in [the year 800].": "0800",
    "It was built in [the summer of '69].": "1969-SU",
    "It was built in [the 1900s].": "19",
    "In [1274 BC] he fought, in [1258] he made peace.": "BC1274 BC1258",
    "[The eighteen-nineties] were gay.": "189",
    "He was crowned in [410].": "0410",
    "It was [the 15th of March 44 BC].": "BC0044-03-15",
    "It fell on [24 August 79 AD].": "0079-08-24",
    "He came in [the mid-90s].": "199@MID",
    "He came in [the 5th century BC].": "BC04",
    "He came in [44 BCE].": "BC0044",
    "In [nineteen eighty-five] he came.": "1985",
    "In [fifteen hundred] he came.": "1500",
    "In [nineteen ninety-nine] he came.": "1999",
    "In [eighteen twelve] he came.": "1812",
}
NOT_READ = [
    "It has 2019 inhabitants.",
    "They bought a 2000-seat hall.",
    "Flight 1549 landed.",
    "He paid 1790 in cash.",
    "1600 Pennsylvania Avenue is white.",
    "20th Century Fox made it.",
    "In fourteen ninety-two he came.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_years_and_eras_of_the_corpora(misread):
    assert misread() == []
