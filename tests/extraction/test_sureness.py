"""How sure dates and titles are: plain ones are surer than what may be another's."""

import pytest


@pytest.fixture
def by_word(read):
    def reading(text, published=None):
        return {mention.text: mention for mention in read(text, published)}

    return reading


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("In 1643 the town was taken by royalist forces.", "taken"),
        ("The family has farmed this land since 1290.", "farmed"),
        ("On 3 May 1815 the bridge fell into the river.", "fell"),
    ],
)
def test_a_plain_date_of_its_own_is_sure(by_word, text, word):
    assert by_word(text)[word].date_confidence > 0.85


def test_a_day_that_only_the_document_gives_is_less_sure(by_word):
    own = by_word("On 3 May 2015 the council closed the bridge.", "2015-05-05")["closed"]
    lent = by_word("The council closed the bridge.", "2015-05-05")["closed"]
    assert lent.when is None or lent.date_confidence < own.date_confidence


def test_a_clause_is_a_surer_title_than_one_without_its_subject(by_word):
    whole = by_word("The council closed the old bridge on 3 May 2015.")["closed"]
    torn = by_word("He promised the council on 3 May 2015 to leave it to the old bridge company.")[
        "leave"
    ]
    assert whole.title_confidence > 0.9
    assert torn.title_confidence is None or torn.title_confidence < whole.title_confidence
