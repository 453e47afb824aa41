"""The events of a record's entries: one for a row, one for each sentence that tells a deed."""

from dataclasses import replace

import pytest
from sentences_read import at, drafted, reads, times, trees

from timeline_app.extraction.entries import IMPORTANCE, Entries
from timeline_app.extraction.pool import ExistenceContext, Pool
from timeline_app.extraction.references import References
from timeline_app.model import (
    DatedBy,
    Factuality,
    Mention,
    PartKind,
    RecordEntry,
    Span,
    Standing,
)
from timeline_app.model.edtf import parse

pytestmark = reads
DAY = parse("2016-12-02")


def mention(one, word, **changes):
    draft = drafted(one, at(one, word))
    token = one.tokens[draft.index]
    values = {
        "event_class": draft.event_class, "tense": draft.grammar.tense,
        "aspect": draft.grammar.aspect, "polarity": draft.grammar.polarity,
        "factuality": draft.verdict.factuality, "score": 0.4, **changes,
    }  # fmt: skip
    return Mention(token.span, word, token.lemma, one.sentence.span, **values)


def told(text, entry, words=(), published="2020-07-22"):
    """The mentions after an entry was told, with the sentences that it tells whole."""
    every = trees(text)
    numbered = [
        [(n, e) for n, e in times(text, published) if one.sentence.span.contains(e.span)]
        for one in every
    ]
    page = ExistenceContext(text, every, numbered, [False] * len(every), [None] * len(every),
                References(every), parse(published))  # fmt: skip
    known = [
        mention(one, word, title=one.sentence.span.of(text).rstrip("."))
        for one in every for word in words if any(t.text == word for t in one.tokens)
    ]  # fmt: skip
    pool = Pool(page, known)
    whole = Entries(pool).tell([entry])
    return pool.all, whole


def row(text, kind=PartKind.ITEM, **changes):
    span = Span(0, len(text))
    return replace(RecordEntry(span, span, kind, DAY), **changes)


def test_a_row_is_one_event_whatever_its_verb():
    text = "Van not returned"
    (made,), whole = told(text, row(text))
    assert (made.title, made.when, made.factuality) == (text, DAY, Factuality.HAPPENED)
    assert (made.standing, made.entry, made.is_candidate) == (Standing.ENTRY, 0, True)
    assert made.dated_by is DatedBy.DOCUMENT
    assert made.importance >= IMPORTANCE
    assert made.score >= 0.9
    assert made.passage == Span(0, len(text))
    assert whole == {0}


def test_a_row_made_of_cells_has_their_title_and_its_people():
    text = "Van booked"
    (made,), _ = told(text, row(text, title="Van: booked", people=("Ana Roy",)))
    assert made.title == "Van: booked"
    assert made.participants[0].name == "Ana Roy"


def test_a_row_to_come_is_a_plan():
    text = "Van booked"
    (made,), _ = told(text, row(text, when=parse("2021-01-01")))
    assert made.factuality is Factuality.PLANNED


@pytest.mark.parametrize("changes", [{"when": None}, {"body": Span(0, 0)}])
def test_without_a_day_or_a_word_there_is_no_event(changes):
    text = "Van booked"
    found, whole = told(text, row(text, **changes))
    assert (found, whole) == ([], set())


def test_what_else_a_row_tells_is_told_by_the_way_on_its_day():
    text = "The van was booked and the driver was paid"
    found, _ = told(text, row(text), words=("booked", "paid"))
    assert [m.is_candidate for m in found].count(True) == 1
    assert {m.when for m in found} == {DAY}


MESSAGES = [
    ("The council has approved it.", "approved", True),
    ("The council may approve it.", "approve", False),
    ("The council approves of it.", "approves", False),
    ("Did the council approve it?", "approve", False),
    ("Carried.", "Carried", False),
]


@pytest.mark.parametrize(("text", "word", "is_told"), MESSAGES)
def test_of_a_message_each_sentence_that_tells_a_deed_is_an_event(text, word, is_told):
    found, whole = told(text, row(text, PartKind.MESSAGE, is_whole=False), words=(word,))
    assert any(m.is_candidate for m in found) is is_told
    assert whole == set()


def test_a_sentence_with_a_day_of_its_own_keeps_it():
    text = "The council approved it on 3 May 2019."
    every = trees(text)[0]
    assert every.tokens[at(every, "approved")].text == "approved"
    found, _ = told(text, row(text, PartKind.MESSAGE, is_whole=False), words=("approved",))
    assert [m.when for m in found] == [DAY] or not any(m.is_candidate for m in found)


def test_a_line_of_a_chat_that_says_when_is_told_of_that_day():
    text = "They cut the trees yesterday."
    one = trees(text)[0]
    cut = mention(one, "cut", when=parse("2016-12-01"), dated_by=DatedBy.EXPLICIT,
                  title="They cut the trees", is_candidate=True)  # fmt: skip
    page = ExistenceContext(text, (one,), [list(times(text, "2016-12-02"))], [False], [None],
                References([one]), DAY)  # fmt: skip
    pool = Pool(page, [cut])
    assert Entries(pool).tell([row(text, PartKind.CHAT_LINE)]) == set()
    assert [m.when.edtf for m in pool.all if m.is_candidate] == ["2016-12-01"]


def test_the_date_at_the_head_of_an_entry_dates_it_in_its_own_words():
    text = "3 May 2019: The council approved it"
    head = Span(0, 10)
    entry = row(text, when=parse("2019-05-03"), head=head, body=Span(12, len(text)))
    found, _ = told(text, entry, words=("approved",))
    (made,) = [m for m in found if m.is_candidate]
    assert (made.dated_by, made.expression) == (DatedBy.EXPLICIT, 0)
