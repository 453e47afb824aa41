"""Which words join which kinds."""

import pytest

READ = {
    "He stayed from [3 May 2019] to [about 9 May 2019].": "2019-05-03 2019-05-09@APPROX",
    "He came in [May] or [June 2019].": "2019-05 2019-06",
    "He came in [May] and in [June 2019].": "2019-05 2019-06",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_joints_of_the_corpora(misread):
    assert misread() == []
