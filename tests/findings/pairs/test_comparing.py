"""Two clauses side by side: is it one deed, what do they share, in what do they differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parts import WEIGHTS, pair, slot, told

from timeline_app.findings.pairs.comparing import PhraseAccord, accord, best
from timeline_app.model import FindingKind, Span

CRANE, ROPE = slot("patient", "old", "quay"), slot("patient", "rope")
ANN, BO = slot("agent", called="Ann Lee"), slot("agent", called="Bo Hale")


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (CRANE, CRANE, PhraseAccord.SAME),
        (CRANE, ROPE, PhraseAccord.OTHER),
        (CRANE, slot("agent", "quay"), PhraseAccord.SAME),
        # They share a word, and neither's head is among the other's.
        (slot("of", "quay", "driver"), slot("of", "quay", "rope"), PhraseAccord.OPEN),
        (ANN, ANN, PhraseAccord.SAME),
        (ANN, BO, PhraseAccord.OTHER),
        (ANN, slot("agent", called="Mrs Lee"), PhraseAccord.SAME),
        (
            slot("agent", called="Holm Hospital"),
            slot("agent", called="Holm School"),
            PhraseAccord.OPEN,
        ),
        (slot("agent", "man"), ANN, PhraseAccord.OPEN),
        (slot("agent", "they", is_open=True), ANN, PhraseAccord.OPEN),
        (slot("agent", "nobody", is_none=True), CRANE, PhraseAccord.OPEN),
        (slot("agent", "quay", is_none=True), CRANE, PhraseAccord.SAME),
    ],
)
def test_two_phrases_may_mean_one_thing(one, other, found):
    assert accord(one, other) is found
    assert accord(other, one) is found


phrases = st.lists(st.sampled_from([CRANE, ROPE, ANN, BO, slot("of", "they", is_open=True)]),
                   max_size=3)  # fmt: skip


@given(phrases, phrases)
def test_the_best_of_two_groups_is_one_that_agrees(ours, theirs):
    found = best(ours, theirs, WEIGHTS)
    every = {accord(a, b) for a in ours for b in theirs}
    if PhraseAccord.SAME in every:
        assert found.is_same
        assert found.weight > 0
    elif PhraseAccord.OPEN in every or not every:
        assert found.accord is PhraseAccord.OPEN
    else:
        assert found.is_other
    if every:
        assert accord(found.one, found.other) is found.accord


def deed(one, other, **rest):
    return pair(told(one, **rest), told(other)).deed


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [("open", "open", 1.0), ("open", "sing", 0.0), ("acquit", "convict", 0.0)],
)
def test_one_word_is_one_deed_and_opposites_are_two(one, other, likeness):
    assert deed(one, other) == likeness


def test_near_synonyms_are_nearly_one_deed_and_ways_are_none():
    near = told("shut"), told("close")
    families = ("=7",)
    both = [type(one)(one.span, one.deed, (one.deed, *families), ()) for one in near]
    assert pair(*both).deed == 0.8
    ways = [type(one)(one.span, one.deed, (one.deed, "~3"), ()) for one in near]
    assert pair(*ways).deed == 0.0
    assert pair(*ways).is_one_way
    assert not pair(*both).is_one_way


@pytest.mark.parametrize(
    ("when", "other", "gap", "are_apart", "are_long_apart"),
    [
        ("1960-05-03", "1960-05-03", 0, False, False),
        ("1960-05-03", "1960-05-04", 1, True, False),
        ("1960-05-03", "1960-05-06", 2 * 86_400 + 1, True, False),
        ("1960-05-03", "1960-05-07", 3 * 86_400 + 1, True, True),
        ("1960-05", "1960-05-07", 0, False, False),
        ("1960-05-03", "", None, False, False),
    ],
)
def test_two_dates_are_apart_or_not(when, other, gap, are_apart, are_long_apart):
    one, two = told("open", when=when), told("open", when=other)
    for found in (pair(one, two), pair(two, one)):
        assert found.gap == gap
        assert (found.are_apart, found.are_long_apart) == (are_apart, are_long_apart)


@pytest.mark.parametrize(
    ("ours", "theirs", "are_apart"),
    [("", "", False), ("first", "first", False), ("first", "second", True), ("", "first", False),
     ("", "another", True)],
)  # fmt: skip
def test_another_of_its_sort_is_another(ours, theirs, are_apart):
    one, other = told("open", ordinal=ours), told("open", ordinal=theirs)
    assert pair(one, other).are_numbered_apart == are_apart


def test_what_both_share_is_found_in_their_phrases_and_beside():
    one = told("open", CRANE, ANN)
    other = told("open", slot("patient", "quay"), BO)
    found = pair(one, other, words=("harbour", "open"))
    assert found.in_slots == {"quay"}
    assert found.beside == {"harbour"}
    assert found.who.is_other
    assert found.whom.is_same
    assert found.theme.is_same
    assert found.spoken_of == "old quay"
    assert found.sameness > pair(one, other).sameness > pair(told("open"), told("open")).sameness


def test_circumstances_are_phrases_with_one_preposition():
    here, there = slot("on", "shaker"), slot("in", "shaker")
    assert pair(told("lie", here), told("lie", here)).circumstances == 1
    assert pair(told("lie", here), told("lie", there)).circumstances == 0
    assert pair(told("lie", CRANE), told("lie", CRANE)).circumstances == 0


def test_a_thing_is_known_by_two_words_of_a_phrase():
    load = slot("patient", "load", "coal")
    assert pair(told("lose", load), told("find", load)).thing > 0
    assert pair(told("lose", load), told("find", slot("patient", "coal"))).thing == 0


@pytest.mark.parametrize(
    ("ours", "theirs", "are_elsewhere"),
    [((), (), False), (("mill",), (), False), (("mill",), ("quay",), True),
     (("mill", "quay"), ("quay",), False)],
)  # fmt: skip
def test_sentences_that_name_other_places_are_elsewhere(ours, theirs, are_elsewhere):
    found = pair(told("open"), told("open"))
    a, b = (type(one.line)(one.document, 0, type(one.sentence)(one.sentence.span, (), sites=sites),
                           frozenset())
            for one, sites in ((found.a, ours), (found.b, theirs)))  # fmt: skip
    places = [type(found.a)(line, told("open")) for line in (a, b)]
    assert type(found)(*places, WEIGHTS).are_elsewhere == are_elsewhere


@pytest.mark.parametrize(
    ("first", "second", "are_told"),
    [({}, {}, True), ({"is_fact": False}, {}, False), ({}, {"is_denied": True}, False)],
)
def test_both_are_told_as_facts(first, second, are_told):
    assert pair(told("open", **first), told("open", **second)).are_told == are_told


def test_a_clash_carries_both_deeds_and_their_theme():
    found = pair(told("open", CRANE), told("open", CRANE))
    made = found.clash(FindingKind.WHO, "doers", (Span(1, 2), Span(3, 4)), {"a": 1.0})
    assert (made.kind, made.about, made.theme) == (FindingKind.WHO, "doers", "old quay")
    assert made.triggers == (found.one.span, found.other.span)
    assert [one.document for one in made.lines] == [1, 2]
