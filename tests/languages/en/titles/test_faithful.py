"""Whether a shortened title still says what its sentence says."""

import pytest
from sentences_read import at, drafted, reads, times, trees

from timeline_app.extraction import References
from timeline_app.languages.en.titles.faithful import _FAULTS, _Title, is_faithful
from timeline_app.languages.en.titles.title_tokens import Bit

pytestmark = reads


def faults(text, trigger, title):
    """Why the words of a title do not tell what the last sentence tells; put-in ones by a star."""
    every = trees(text)
    one = every[-1]
    known = {token.text: index for index, token in enumerate(one.tokens)}
    bits = []
    for word in title.split():
        name, _, stands_for = word.partition("=")
        group = known[stands_for] if stands_for else known.get(name, -1)
        bits.append(Bit(name.replace("_", " "), 0, -1 if stands_for else known[name], group))
    dates = {i for _, e in times(text) for i in one.cover(e.span)}
    draft = drafted(one, at(one, trigger))
    references = References(every)
    found = {
        why for why, is_at_fault in _FAULTS.items()
        if is_at_fault(_Title(draft, bits, dates, references))
    }  # fmt: skip
    assert is_faithful(draft, bits, dates, references) is not found
    assert is_faithful(draft, bits, dates, references) is (not found)
    return found


FAITHFUL = [
    ("The council closed the mill on 3 May 2020.", "closed", "The council closed the mill"),
    ("At least three men died.", "died", "At least three men died"),
    ("The council sold the mill to Bo Dahl.", "sold", "The council sold the mill"),
    ("Anna Berg was born in Lund. She left.", "left", "Anna_Berg=She left"),
    ("He made an attempt to flee.", "made", "He made an attempt to flee"),
]


@pytest.mark.parametrize(("text", "trigger", "title"), FAITHFUL)
def test_a_title_that_keeps_what_it_needs_is_faithful(text, trigger, title):
    assert faults(text, trigger, title) == set()


AT_FAULT = [
    ("The council closed the mill.", "closed", "The council closed",
     "a verb without what it needs"),
    ("At least three men died.", "died", "three men died", "a word without what belongs to it"),
    ("The Director-General left.", "left", "The General left", "half of a word"),
    ("He did not return until 1994.", "return", "He did not return", "says the opposite"),
    ("Norlight bought Dahl and Ost.", "bought", "Norlight bought Dahl",
     "a word without what belongs to it"),
    ("The wisdom of the attack was doubted.", "doubted", "The wisdom was doubted",
     "a word without what belongs to it"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "title", "why"), AT_FAULT)
def test_a_title_that_says_another_thing_is_told_why(text, trigger, title, why):
    assert why in faults(text, trigger, title)


def test_a_name_is_not_told_twice():
    text = "Anna Berg said Anna Berg left."
    assert "a name twice" in faults(text, "said", "Anna Berg said Anna Berg left")


def test_an_hour_or_a_day_may_go_and_what_is_only_beside_the_point():
    for text, title in (
        ("The mill burned on 3 May 2020.", "The mill burned"),
        ("The mill burned despite the rain.", "The mill burned"),
        ("The mill also burned.", "The mill burned"),
    ):
        assert faults(text, "burned", title) == set(), text
