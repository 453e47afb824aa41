"""What became of every date: one entry each, with its fate, on any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import pipeline, readers, temporal
from timeline_app.message import Message
from timeline_app.model import (
    Document,
    EventClass,
    Factuality,
    Fate,
    Fated,
    Mention,
    Passage,
    PassageKind,
    Published,
    PublishedFrom,
    Span,
    TimeExpression,
    TimexType,
)
from timeline_app.model.when import day
from timeline_app.pipeline import fates
from timeline_app.wording import worded

TEXT = "The pump failed on 3 May 2020. Was it tested on 4 May 2020? It ran for two days."


def span_of(words, text=TEXT):
    start = text.index(words)
    return Span(start, start + len(words))


def expression(words, when=None, text=TEXT, **changes):
    values = {"type": TimexType.DATE, "value": when.edtf if when else "", "rule": "test"}
    return TimeExpression(span_of(words, text), words, when=when, **{**values, **changes})


def document(text=TEXT, kind=PassageKind.PARAGRAPH, **changes):
    passages = (Passage(Span(0, len(text)), kind),)
    return Document("a.txt", "0" * 64, text, passages=passages, **changes)


def mention(word, sentence, number=None, **changes):
    values = {"expression": number, "is_candidate": True, "title": sentence, **changes}
    return Mention(span_of(word), word, word, span_of(sentence), **values)


def only(entries):
    (entry,) = entries
    return entry.fate, entry.reason


THIRD = expression("3 May 2020", day(2020, 5, 3))
FAILED = "The pump failed on 3 May 2020."


def test_an_event_needs_a_mention_that_makes_one():
    found = fates.ledger(document(), [THIRD], [mention("failed", FAILED, 0)])
    assert (found[0].fate, found[0].mention, found[0].edtf) == (Fate.EVENT, 0, "2020-05-03")
    assert found[0].passage == span_of(FAILED)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"factuality": Factuality.DENIED}, fates.IS_DENIED),
        ({"factuality": Factuality.HYPOTHETICAL}, fates.IS_SUPPOSED),
        ({"event_class": EventClass.STATE}, fates.IS_STATE),
        ({}, fates.NOT_TOLD),
    ],
)
def test_what_makes_no_event_says_why(changes, reason):
    told = mention("failed", FAILED, 0, is_candidate=False, title="", **changes)
    assert only(fates.ledger(document(), [THIRD], [told])) == (Fate.UNUSED, reason)


def test_what_no_mention_is_dated_by_says_what_its_sentence_tells():
    assert only(fates.ledger(document(), [THIRD], [])) == (Fate.UNUSED, fates.NO_CLAUSE)
    undated = mention("failed", FAILED)
    assert only(fates.ledger(document(), [THIRD], [undated])) == (
        Fate.UNUSED, fates.NOTHING_DATED
    )  # fmt: skip
    two = "It failed on 3 May 2020, not 4 May 2020."
    first, fourth = (expression(f"{n} May 2020", day(2020, 5, n), two) for n in (3, 4))
    failed = Mention(span_of("failed", two), "failed", "fail", Span(0, len(two)), expression=0)
    found = fates.ledger(document(two), [first, fourth], [failed])
    assert worded(found[1].reason) == "What its sentence tells is dated by “3 May 2020”."
    fourth = expression("4 May 2020", day(2020, 5, 4))
    sentences = [span_of(FAILED), span_of("Was it tested on 4 May 2020?")]
    assert only(fates.ledger(document(), [fourth], [undated], sentences=sentences)) == (
        Fate.UNUSED, fates.IN_QUESTION
    )  # fmt: skip


def test_stretches_beside_the_text_say_so():
    for kind, reason in fates._BESIDE.items():
        found = fates.ledger(document(kind=kind), [THIRD], [])
        assert only(found) == (Fate.UNUSED, reason)


def test_the_day_of_the_document_is_its_own():
    written = Published(day(2020, 5, 3), PublishedFrom.HEADER, THIRD.span)
    assert only(fates.ledger(document(published=written), [THIRD], []))[0] is Fate.DOCUMENT
    elsewhere = Published(day(2020, 5, 3), PublishedFrom.METADATA)
    beside = document(kind=PassageKind.FURNITURE, published=elsewhere)
    assert only(fates.ledger(beside, [THIRD], [])) == (Fate.DOCUMENT, fates.OWN_DAY)


def test_a_stretch_gives_its_fate_to_what_dates_no_event():
    row = Fated(span_of(FAILED), Fate.ROW, "It begins a row.")
    inner = Fated(span_of("3 May 2020"), Fate.REFERENCE, "It names a law.")
    assert only(fates.ledger(document(), [THIRD], [], fated=[row])) == (
        Fate.ROW, "It begins a row."
    )  # fmt: skip
    assert only(fates.ledger(document(), [THIRD], [], fated=[row, inner]))[0] is Fate.REFERENCE
    told = [mention("failed", FAILED, 0)]
    assert only(fates.ledger(document(), [THIRD], told, fated=[row]))[0] is Fate.EVENT


def test_amounts_and_what_cannot_be_resolved():
    lasting = expression("two days", type=TimexType.DURATION, value="P2D")
    assert only(fates.ledger(document(), [lasting], []))[0] is Fate.DURATION
    often = expression("two days", type=TimexType.SET, value="P2D")
    assert only(fates.ledger(document(), [often], []))[0] is Fate.SET
    vague = expression("two days", value="PAST_REF")
    assert only(fates.ledger(document(), [vague], [])) == (Fate.UNRESOLVED, fates.VAGUE)


def test_a_part_names_its_whole():
    first, second = THIRD, expression("4 May 2020", day(2020, 5, 4), part_of=0)
    found = fates.ledger(document(), [first, second], [])
    assert (found[1].fate, worded(found[1].reason)) == (Fate.PART, "Part of “3 May 2020”.")
    month = expression("May 2020", day(2020, 5, 1))
    parts = fates.ledger(document(), [month, first], [])
    assert [entry.fate for entry in parts] == [Fate.UNUSED, Fate.PART]


def test_the_impossible_is_kept_and_what_lies_in_it_is_a_part():
    text = "He came on 31 April 2020."
    whole = expression(
        "31 April 2020", text=text, warnings=(Message("date.no-day-in-month", (31,)),)
    )
    month = expression("April 2020", day(2020, 4, 1), text)
    found = fates.ledger(document(text), [month], [], impossible=[whole])
    assert [(entry.fate, worded(entry.reason)) for entry in found] == [
        (Fate.IMPOSSIBLE, "There is no day 31 in that month."),
        (Fate.PART, "Part of “31 April 2020”."),
    ]
    assert found[0].edtf == ""


def test_the_interval_is_what_an_expression_with_a_whole_was_read_as():
    both = day(2020, 5, 3), day(2020, 5, 7)
    one = expression("3 May 2020", both[0], whole=both[1])
    assert fates.ledger(document(), [one], [])[0].edtf == "2020-05-07"


def test_a_sentence_that_stands_again_dates_its_event_there_too():
    text = "The pump failed on 3 May 2020. Later. The pump failed on 3 May 2020."
    again = Span(text.rindex("The pump"), len(text))
    second = THIRD.span.shifted(again.start)
    told = mention("failed", FAILED, 0, repeats=(again,))
    copy = TimeExpression(second, THIRD.text, THIRD.type, THIRD.value, "test", when=THIRD.when)
    found = fates.ledger(document(text), [THIRD, copy], [told])
    assert [(entry.fate, entry.mention) for entry in found] == [(Fate.EVENT, 0)] * 2


WORDS = st.sampled_from(
    [
        "31 April 2020", "3 May 2020", "on Monday", "from 3 to 7 May 2020", "yesterday",
        "for two days", "every Friday", "now", "the council voted", "she left", "?", ".", "\n\n",
        "30 February", "in 1999", "Act 1998", "nobody came", "the pump failed at 07:38",
        "date 2020-05-10", "May", "| 12/03/55 |", "1745  Born at Harlow", "> On 2 May he wrote:",
        "spring", "it is said that", "é🌉",
    ]
)  # fmt: skip


@given(st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=14).map(" ".join))
@settings(max_examples=25, deadline=None)
def test_rows_are_the_expressions_found_and_the_impossible_ones(text):
    read = readers.from_text(text, published=Published(day(2020, 5, 10), PublishedFrom.USER))
    found = pipeline.digest(read)
    impossible = temporal.find_all(found.document.text)[1]
    rows = [(entry.span, entry.value) for entry in found.ledger]
    assert sorted(rows) == sorted((e.span, e.value) for e in [*found.expressions, *impossible])
    assert rows == sorted(rows, key=lambda row: row[0])
    for entry in found.ledger:
        assert entry.span.of(found.document.text) == entry.text
        assert entry.passage is not None
        assert entry.passage.contains(entry.span) or entry.passage.overlaps(entry.span)
        assert bool(entry.reason) == (entry.fate is not Fate.EVENT)
    times = pipeline.annotate(text, published=day(2020, 5, 10))["times"]
    assert {(t["start"], t["end"]) for t in times} <= {(r.start, r.end) for r, _ in rows}


@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda at: Span(at[0], sum(at))),
        max_size=12,
    ),
    st.lists(st.integers(0, 40), max_size=4),
)
def test_any_overlapping_expressions_have_one_fate_each(spans, starts):
    text = "x" * 40
    found = [
        TimeExpression(span, span.of(text), TimexType.DATE, "2020", "test", when=day(2020, 1, 1))
        for span in spans
    ]
    fated = [Fated(Span(start, 40), Fate.ROW, "row") for start in starts]
    entries = fates.ledger(document(text), found, [], fated=fated)
    assert len(entries) == len(found)
    for entry in entries:
        within = any(one.span.contains(entry.span) for one in fated)
        assert entry.fate is Fate.PART or entry.fate is (Fate.ROW if within else Fate.UNUSED)
    if spans and not any(a.overlaps(b) for a in spans for b in spans if a is not b):
        assert all(entry.fate is not Fate.PART for entry in entries)
    longest = max(map(len, spans), default=0)
    assert not spans or any(len(e.span) == longest and e.fate is not Fate.PART for e in entries)
