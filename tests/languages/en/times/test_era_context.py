"""The era in which a text has come to speak."""

import pytest

READ = {
    "In [490 BC] they won; in [480] they won again.": "BC0490 BC0480",
    "In [490 BC] they won.  In [2019] a book told of it.": "BC0490 2019",
    "In [AD 14] he died; in [37] Tiberius died.": "0014 0037",
    "In [100 BC] he came; in [200] he left.": "BC0100 BC0200",
    "In [100 BC] he came; in 201 he left.": "BC0100",
    "In [AD 200] he came; in [100] he left.": "0200 0100",
    "In [AD 200] he came; in 99 he left.": "0200",
    "In [1999 BC] he came; in [1499] he left.": "BC1999 BC1499",
    "In [2000 BC] he came; in [1499] he left.": "BC2000 1499",
    "In [1499 BC] he came; in [1500] he left.": "BC1499 1500",
    "In [431 BC] the war began. In [404] it ended. In [1999] it was filmed.": "BC0431 BC0404 1999",
    "In [31 BC] he won. In [14 AD] he died. In [37] he fell.": "BC0031 0014 0037",
    "In [44 BC] he died. In [45] he was born.": "BC0044 BC0045",
    "In [44 BC] he died. In [30 days] he fell.": "BC0044 P30D",
    "In [AD 79] it blew. In [80] it cooled.": "0079 0080",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_eras_that_go_on_of_the_corpora(misread):
    assert misread(r"\bBC\b|\bAD\b") == []


def test_an_era_holds_for_some_pages_and_no_longer(reads):
    near, far = ("It rained. " * count for count in (540, 550))
    reads(f"In [490 BC] they won. {near}In [480] they won.", "BC0490 BC0480")
    reads(f"In [490 BC] they won. {far}In 480 they win.", "BC0490")
