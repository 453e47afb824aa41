"""Numbers and amounts of time: words, digits, halves."""

import pytest

READ = {
    "He stayed for [two hundred and fifty days].": "P250D",
    "It took [two and a half years].": "P2Y6M",
    "It took [3½ hours].": "PT3H30M",
    "It took [half an hour].": "PT30M",
    "It ran for [1,500 years].": "P1500Y",
    "[A few decades] passed.": "PXDE",
    "They waited for [several days].": "PXD",
    "It took [a couple of weeks].": "P2W@APPROX",
    "He was away for [twenty-five years].": "P25Y",
    "It took [three thousand two hundred years].": "P3200Y",
    "The trial took [half a century].": "P50Y",
    "It took [1.5 days].": "P1.5D",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_amounts_of_the_corpora(misread):
    assert misread() == []
