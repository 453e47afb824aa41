"""What happens again and again."""

import pytest

READ = {
    "He came [every Friday].": "XXXX-WXX-5",
    "He came [every other week].": "P2W",
    "He came [twice a year].": "P1Y",
    "He came [every other weekend].": "P2WE",
    "He came [every day].": "P1D",
    "He came [twice a week].": "P1W",
    "He comes on [Mondays].": "XXXX-WXX-1",
    "He comes [monthly].": "P1M",
    "He comes [every other week].": "P2W",
    "He came [every Monday].": "XXXX-WXX-1",
    "He comes [twice a week].": "P1W",
    "He comes [each year].": "P1Y",
    "He comes [daily].": "P1D",
    "He comes [every two years].": "P2Y",
    "He comes [Monday nights].": "XXXX-WXX-1TNI",
    "He comes [Monday night].": "2020-01-20TNI",
    "He comes on [Monday mornings].": "XXXX-WXX-1TMO",
    "He comes [three times a month].": "P1M",
}
NOT_READ = [
    "The quarterly dividend rose.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_sets_of_the_corpora(misread):
    assert misread(r"\b(?:every|each|weekly|daily|monthly|twice|annual)\b") == []
