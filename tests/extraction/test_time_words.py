"""Which words of a sentence say when, and which of them a title leaves to the axis."""

from dataclasses import replace

import pytest
from sentences_read import at, reads, times, tree

from timeline_app.extraction.time_words import TimeWords
from timeline_app.model import Span

pytestmark = reads


def read(text, impossible=()):
    one = tree(text)
    return one, TimeWords([one], [times(text, "2020-07-22")], [impossible])


def words(one, found):
    return [one.tokens[i].text for i in sorted(found)]


def test_the_words_of_every_date_say_when():
    one, found = read("On 3 May 2020 he left the council of 1991.")
    assert words(one, found.of[0]) == ["3", "May", "2020", "1991"]


def test_a_length_of_time_is_no_date():
    one, found = read("It lasted for two days.")
    assert found.of[0] == set()
    assert found.whole(0, at(one, "two")) == (at(one, "two"),)


def test_a_date_in_full_that_is_not_the_events_own_belongs_to_what_is_told():
    one, found = read("On Friday he told of a breach of the 1991 settlement.")
    number = next(n for n, e in times("On Friday he told of a breach of the 1991 settlement.",
                                      "2020-07-22") if e.text == "1991")  # fmt: skip
    assert words(one, found.full(0, None)) == ["1991"]
    assert found.full(0, number) == set()
    assert words(one, found.own(0, number)) == ["1991"]
    assert found.own(0, None) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She said it would open in June.", ["June"]),
        ("She said it would open on Friday.", []),
        ("She said it would open tomorrow.", []),
    ],
)
def test_words_that_point_from_where_the_author_stands_are_not_told_again(text, told):
    one, found = read(text)
    clause = range(2, len(one))
    assert words(one, found.told(0, None, clause)) == told
    assert found.told(0, None, range(2)) == set(), "not of this clause"


def test_a_word_of_a_date_leads_to_all_its_words():
    one, found = read("On 3 May 2020 he left.")
    assert words(one, found.whole(0, at(one, "May"))) == ["3", "May", "2020"]


def test_a_day_that_no_calendar_has_says_when_too():
    text = "On 31 June 2020 he left."
    one = tree(text)
    ((number, plain),) = times("On 3 June 2020 he left.")
    never = replace(plain, span=Span(3, 15), when=None)
    found = TimeWords([one], [()], [[(number, never)]])
    assert words(one, found.of[0]) == ["31", "June", "2020"]
    assert words(one, found.whole(0, at(one, "June"))) == ["31", "June", "2020"]
    assert found.full(0, None) == set()
