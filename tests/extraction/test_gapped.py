"""Happenings whose verb is told once: each date of a list has its own name."""

import pytest
from sentences_read import at, dates_of, reads, times, tree

from timeline_app.extraction import gapped
from timeline_app.model import DatedBy, Mention, Participant, Span

pytestmark = reads
PUBLISHED = "1999-01-01"


def gaps(text):
    one = tree(text)
    verbs = {
        date.expression: at(one, word)
        for word, date in dates_of(text, PUBLISHED).items()
        if date.expression is not None and not date.is_inherited
    }
    return one, list(gapped.find(one, times(text, PUBLISHED), verbs))


TAKEN = "The army took Bessa on 26 January 1643 and Girn on 5 February 1643."


def test_a_second_name_with_a_second_date_has_the_first_one_s_verb():
    one, (gap,) = gaps(TAKEN)
    assert one.tokens[gap.verb].text == "took"
    assert one.tokens[gap.stands_for].text == "Bessa"
    assert [one.tokens[i].text for i in gap.name] == ["Girn"]
    assert gap.when.edtf == "1643-02-05"


def test_a_year_that_is_not_told_again_is_that_of_the_first():
    text = "The army took Bessa on 26 January 1643 and Girn on 5 February."
    _, (gap,) = gaps(text)
    assert gap.when.edtf == "1643-02-05"


NONE = [
    "The army took Bessa on 26 January 1643.",
    "The army took Bessa on 26 January 1643 and left on 5 February 1643.",
    "The army took Bessa on 26 January 1643 or 5 February 1643.",
    "On 26 January 1643 and 5 February 1643 Bessa burned.",
]


@pytest.mark.parametrize("text", NONE)
def test_without_a_name_of_its_own_a_date_tells_nothing_more(text):
    assert gaps(text)[1] == []


def mention(one, **changes):
    token = one.tokens[at(one, "took")]
    people = (
        Participant("The army", "organisation", span=Span(0, 8)), Participant("Bessa", "place"),
    )  # fmt: skip
    values = {
        "title": "The army took Bessa", "participants": people, "date_confidence": 0.5, **changes,
    }  # fmt: skip
    return Mention(token.span, "took", "take", one.sentence.span, **values)


def test_each_gap_becomes_a_mention_with_the_new_name_in_the_old_ones_place():
    one, found = gaps(TAKEN)
    (made,) = gapped.mentions(one, found, {found[0].verb: mention(one)})
    assert made.title == "The army took Girn"
    assert [person.name for person in made.participants] == ["The army", "Girn"]
    assert (made.text, made.when.edtf, made.dated_by) == ("Girn", "1643-02-05", DatedBy.EXPLICIT)
    assert made.expression == found[0].number
    assert made.date_confidence is None


@pytest.mark.parametrize("title", ["", "The town fell"])
def test_what_has_no_title_with_the_old_name_becomes_none(title):
    one, found = gaps(TAKEN)
    assert list(gapped.mentions(one, found, {found[0].verb: mention(one, title=title)})) == []
    assert list(gapped.mentions(one, found, {})) == []
