"""The words of a telling, sorted by what they say of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from merged import facts, telling, visit

from timeline_app.merging import wordbags


def bags(one):
    return wordbags.bags(facts(one)[0])


def test_words_are_sorted_by_what_they_say():
    found = bags(visit(1, agent="Ann Lee", patient="Bo Hale", place="Lima"))
    assert set(found["agent"]) & set(found["all"]) == set(found["agent"])
    assert set(found["patient"]) <= set(found["all"])
    assert set(found["place"]) <= set(found["all"])
    assert not set(found["agent"]) & set(found["patient"])
    assert not set(found["content"]) & set(found["agent"])
    assert all(wordbags.is_name(word) for word in (*found["near"], *found["names"]))
    assert not any(wordbags.is_name(word) for word in found["all"])
    assert all(len(set(words)) == len(words) for words in found.values())


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kadhemi", "Kadhimi"), ("Washington", "the U.S."), ("American", "America"),
     ("harbour", "harbours"), ("Suleimani", "Soleimani")],
)  # fmt: skip
def test_spellings_that_sound_alike_are_one(one, other):
    found = [bags(telling(1, "visit", "A", agent=f"{name} Man"))["agent"] for name in (one, other)]
    assert set(found[0]) == set(found[1])


def test_figures_are_counted_with_their_noun():
    for title in ("5 people dead", "five people dead"):
        found = bags(telling(1, "die", title))
        assert found["counted"] == ["* 5 peopl"]
        assert found["units"] == ["* unit peopl"]
    assert bags(telling(1, "die", "people dead"))["counted"] == []


def test_the_sentence_is_the_quote_or_else_the_title():
    assert "harbor" not in bags(telling(1, "die", "Rain"))["sentence"]
    quoted = bags(telling(1, "die", "Rain", quote="The crane fell."))["sentence"]
    assert quoted != bags(telling(1, "die", "Rain"))["sentence"]


words = st.lists(st.text(max_size=6), max_size=3)


@given(st.lists(st.tuples(words, words).map(lambda two: {"a": two[0], "b": two[1]}), max_size=4))
def test_what_is_packed_comes_back(told):
    assert wordbags.unpacked(wordbags.packed(told), len(told)) == told
    assert wordbags.unpacked(wordbags.packed(told), len(told) + 1) is None


@pytest.mark.parametrize("cell", [b"", b"damaged", b"x\x9c"])
def test_what_is_damaged_is_none(cell):
    assert wordbags.unpacked(cell, 1) is None
