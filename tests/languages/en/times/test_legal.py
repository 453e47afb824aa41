"""Terms and lengths of sentences and contracts."""

import pytest

READ = {
    "The sentence is [two years and three months].": "P2Y3M",
    "It is due within [30 days] of [3 May 2019].": "P30D 2019-05-03",
    "It falls due [ten days] after [3 May 2019].": "P10D 2019-05-03",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_terms_of_the_corpora(misread):
    assert misread(r"\b(?:term|sentence|days after|years and)\b") == []
