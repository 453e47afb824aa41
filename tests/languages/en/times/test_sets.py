"""What happens again and again."""

import pytest

READ = {
    "He came [every day].": "P1D",
    "He came [twice a week].": "P1W",
    "He comes on [Mondays].": "XXXX-WXX-1",
    "He comes [monthly].": "P1M",
    "He comes [every other week].": "P2W",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_sets_of_the_corpora(misread):
    assert misread(r"\b(?:every|each|weekly|daily|monthly|twice|annual)\b") == []
