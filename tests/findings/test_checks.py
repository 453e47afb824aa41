"""Drafts become findings: each once, in order, named by their words, quoted as long as fits."""

import pytest
from heaps import heap_of
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings import checks
from timeline_app.findings.checks import LONGEST_QUOTE, MOST_WITNESSES, find
from timeline_app.findings.impossible import NoSuchDay
from timeline_app.findings.order import Reversed
from timeline_app.findings.weekday import WrongWeekday
from timeline_app.message import told as as_told
from timeline_app.model import FindingKind, Span

TEXT = "He came on 31 April. It was a Sunday, 4 May 1990. He came on  31 April."
HERE, THERE = Span(0, 20), Span(50, 71)


def no_such(passage, words):
    return NoSuchDay(passage, words, as_told("April has no day 31"))


def test_kinds_come_in_the_order_in_which_they_are_shown():
    weekday = WrongWeekday(Span(21, 49), Span(30, 48), 6, 4, 1990, 5, 4, is_year_told=True)
    found = find(heap_of([weekday, no_such(HERE, Span(11, 19))], texts=[TEXT]))
    assert [one.kind for one in found] == [FindingKind.IMPOSSIBLE, FindingKind.WEEKDAY]
    assert found[0].witnesses[0].quote == "He came on 31 April."
    assert found[0].witnesses[0].words == Span(11, 19)
    assert set(checks.CHECKS) <= set(FindingKind)


def test_the_same_words_are_one_finding_wherever_they_stand():
    one, other = no_such(HERE, Span(11, 19)), no_such(THERE, Span(62, 70))
    heap = heap_of([one, other], [one], texts=[TEXT, TEXT])
    assert len(find(heap)) == 1
    key = find(heap)[0].key
    assert key == find(heap_of([one], texts=[TEXT]))[0].key
    assert key != find(heap_of([no_such(HERE, Span(11, 18))], texts=[TEXT]))[0].key
    assert len(key) == 32


lengths = st.integers(LONGEST_QUOTE + 1, 3 * LONGEST_QUOTE)


@given(lengths, st.integers(0, 3 * LONGEST_QUOTE))
def test_of_a_long_passage_what_stands_about_the_words_is_quoted(length, at):
    passage = Span(10, 10 + length)
    start = 10 + min(at, length - 4)
    text = "x" * (length + 20)
    (found,) = find(heap_of([no_such(passage, Span(start, start + 4))], texts=[text]))
    quoted = found.witnesses[0].span
    assert len(quoted) == LONGEST_QUOTE
    assert passage.contains(quoted)
    assert quoted.contains(found.witnesses[0].words)
    is_amid = quoted.start > passage.start and quoted.end < passage.end
    assert not is_amid or abs(quoted.start + quoted.end - 2 * start - 4) <= 2


def test_a_passage_that_is_just_short_enough_is_quoted_whole():
    passage = Span(10, 10 + LONGEST_QUOTE)
    text = "x" * 900
    (found,) = find(heap_of([no_such(passage, Span(12, 14))], texts=[text]))
    assert found.witnesses[0].span == passage


@pytest.mark.parametrize("kind", [NoSuchDay, WrongWeekday, Reversed])
def test_nothing_is_found_where_nothing_is_claimed(kind):
    assert find(heap_of([], [])) == []
    assert list(heap_of([]).each(kind)) == []
    assert MOST_WITNESSES > 2
