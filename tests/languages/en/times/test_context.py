"""What stands around a token."""

import pytest

READ = {
    "He came in [May]. Then he left in [June].": "2019-05 2019-06",
    "It cost £2000 in [2000].": "2000",
    "No. 5 of [2019].": "2019",
}
NOT_READ = [
    '"May" was cold.',
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_surroundings_of_the_corpora(misread):
    assert misread() == []
