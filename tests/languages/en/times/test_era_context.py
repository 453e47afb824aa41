"""The era in which a text has come to speak."""

import pytest

READ = {
    "In [490 BC] they won; in [480] they won again.": "BC0490 BC0480",
    "In [490 BC] they won.  In [2019] a book told of it.": "BC0490 2019",
    "In [AD 14] he died; in [37] Tiberius died.": "0014 0037",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_eras_that_go_on_of_the_corpora(misread):
    assert misread(r"\bBC\b|\bAD\b") == []
