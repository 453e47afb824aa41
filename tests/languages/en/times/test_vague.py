"""Some time or other."""

import pytest

READ = {
    "He came [recently].": "PAST_REF",
    "He came in [the future].": "FUTURE_REF",
    "[Soon] he will come.": "FUTURE_REF",
}
NOT_READ = [
    "He came once upon a time.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_vague_times_of_the_corpora(misread):
    assert misread(r"\b(?:now|recent|recently|soon|once|future|past|current|currently)\b") == []
