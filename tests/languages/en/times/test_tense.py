"""Which way a sentence looks."""

import pytest

READ = {
    "He set a hearing for [Friday].": "2020-01-24",
    "He set a hearing for the mayor, for [Friday].": "2020-01-24",
    "He had set up a stand; for [Friday] he came.": "2020-01-17",
    "The match is on [Saturday].": "2020-01-25",
    "It's [Saturday].": "2020-01-25",
    "He will skip [Friday]'s debate.": "2020-01-24",
    "He will resign after [Friday]'s vote.": "2020-01-17",
    "The case is heard on [Friday].": "2020-01-24",
    "The case was heard on [Friday].": "2020-01-17",
    "He will leave on [Friday].": "2020-01-24",
    "He left on [Friday].": "2020-01-17",
    "The vote is scheduled for [May].": "2020-05",
    "He was found in [May].": "2019-05",
    "He left in [October].": "2019-10",
    "He is to leave in [May].": "2020-05",
    "Ahead of [Friday]'s vote he spoke.": "2020-01-24",
    "The results are published on [Wednesday].": "2020-01-22",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


def test_sentences_that_look_ahead_or_back_of_the_corpora(misread):
    assert misread() == []
