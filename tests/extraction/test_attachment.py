"""Which event a time dates: the tree is climbed, and each step has its price."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sentences_read import at, drafts, reads, times, tree
from test_any_tree import sentences

from timeline_app.extraction.attachment import attach, is_compared, place, prices
from timeline_app.model import EventClass
from timeline_app.syntax import Tree

pytestmark = reads

DATED = [
    ("The council voted on 3 May 2020 to close the bridge.", "3 May 2020", "voted"),
    ("Police said the man who was shot on 3 May 2020 had died.", "3 May 2020", "shot"),
    ("The bridge that fell in 1999 was rebuilt in 2004.", "1999", "fell"),
    ("The bridge that fell in 1999 was rebuilt in 2004.", "2004", "rebuilt"),
    ("He promised on Monday to resign.", "Monday", "promised"),
    ("After the fire of 1850 the town was rebuilt.", "1850", "fire"),
    ("Anna Berg, who was born in 1901, founded a school.", "1901", "born"),
    ("On 4 May 2015 Norlight bought Dahl Shipping and sold its ferries.", "4 May 2015", "bought"),
]


@pytest.mark.parametrize(("text", "date", "word"), DATED)
def test_a_time_dates_what_it_hangs_on(text, date, word):
    one, found = tree(text), times(text, "2020-07-22")
    classes = {draft.index: draft.event_class for draft in drafts(one)}
    attached = attach(one, place(one, found), classes)
    number = next(n for n, e in found if date in e.text)
    dated = [one.tokens[i].text for i, a in attached.items() if a.placed.number == number]
    assert dated == [word]
    assert all(0 < a.certainty <= 1 for a in attached.values())


NOT_PLACED = [
    "Prices were higher than in 2004.",
    "The index stood at its lowest level since 1950.",
    "It was the first time in a year.",
    "He opened the Developers Conference 2010.",
    "Sales rose by 5 points compared to 2004.",
    "Shares fell to 3 million from March 2012.",
]


@pytest.mark.parametrize("text", NOT_PLACED)
def test_a_time_that_measures_or_names_dates_nothing(text):
    assert place(tree(text), times(text, "2020-07-22")) == []


PLACED = [
    ("It was closed on 3 May 2020.", "on"),
    ("It was closed by May 2020.", "by"),
    ("It was closed since 1950.", "since"),
    ("It was closed last year.", ""),
]


@pytest.mark.parametrize(("text", "case"), PLACED)
def test_the_word_before_a_time_goes_with_it(text, case):
    (placed,) = place(tree(text), times(text, "2020-07-22"))
    assert placed.case == case


def test_a_comparison_ends_at_the_verb_and_at_a_comma():
    text = "It cost more than before, and in 2004 it was closed."
    ((_, expression),) = times(text)
    one = tree(text)
    assert not is_compared(one, at(one, "2004"), expression)


def test_hours_within_the_day_are_finer_than_the_day():
    text = "On 3 May 2020 he was seen at 10:15 in Lund."
    one, found = tree(text), times(text)
    seen = at(one, "seen")
    attached = attach(one, place(one, found), {seen: EventClass.OCCURRENCE})
    assert attached[seen].placed.expression.when.edtf.startswith("2020-05-03T10:15")


@settings(max_examples=40)
@given(sentences(0), st.data())
def test_prices_start_from_nothing_and_grow_with_each_step(sentence, data):
    one = Tree(sentence, 0)
    start = data.draw(st.integers(0, len(one) - 1))
    found = prices(one, start)
    assert found[start] == 0
    assert set(found) >= {start, *one.ancestors(start)}
    assert all(price > 0 for index, price in found.items() if index != start)
    above = [found[index] for index in one.ancestors(start)]
    assert above == sorted(above)
    for index, price in found.items():
        if index not in {start, *one.ancestors(start)}:
            assert price > found[one.head(index)], "what hangs below is farther"


def attached_to(text, date, *words):
    """The first of these words that a date may be of, with its certainty."""
    one, found = tree(text), times(text, "2020-07-22")
    here = [item for item in place(one, found) if date in item.expression.text]
    triggers = {at(one, word): EventClass.OCCURRENCE for word in words}
    return {one.tokens[i].text: a.certainty for i, a in attach(one, here, triggers).items()}


def test_a_year_before_a_noun_tells_which_one_it_is():
    text = "He was acquitted in the 2009 crash."
    assert attached_to(text, "2009", "acquitted")["acquitted"] < 0.4
    assert set(attached_to(text, "2009", "acquitted", "crash")) == {"crash"}
    text = "He resigned in a July meeting."
    assert attached_to(text, "July", "resigned")["resigned"] > 0.6


def test_a_date_is_surer_the_nearer_it_hangs():
    direct = attached_to("He left on 3 May 2020.", "3 May", "left")["left"]
    assert direct == 1.0
    farther = attached_to("He left after the fire of 1850.", "1850", "left")["left"]
    assert farther == pytest.approx(1 / (1 + 0.25 * (2.0 - 1.0)))


def test_a_state_and_a_verb_of_saying_are_dearer():
    text = "He left on 3 May 2020."
    one, found = tree(text), times(text)
    index = at(one, "left")

    def sure(kind):
        return attach(one, place(one, found), {index: kind})[index].certainty

    assert sure(EventClass.STATE) < sure(EventClass.OCCURRENCE) == sure(EventClass.REPORTING)


def test_of_two_dates_on_one_word_the_one_that_says_a_day_is_taken():
    text = "For two days in May 2020 it burned on 3 May 2020."
    one, found = tree(text), times(text)
    index = at(one, "burned")
    chosen = attach(one, place(one, found), {index: EventClass.OCCURRENCE})[index]
    assert chosen.placed.expression.text == "3 May 2020"
