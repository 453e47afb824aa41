"""Rows, labels with a day, messages and answers, taken from single lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers, records
from timeline_app.model import Fate, PartKind
from timeline_app.records.gathering import LABEL, SHORT_PARAGRAPH


def read(*lines):
    document = readers.from_text("\n".join(lines))
    return document.text, records.read(document.text, document.passages, None)


def told(*lines):
    text, found = read(*lines)
    return [(e.when.edtf if e.when else None, e.title or e.body.of(text)) for e in found.entries]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Date Filed: 08/14/2019", "Date Filed"),
        ("**Filed:** 3 May", "Filed"),
        ("Date Of Last Known Sighting: x", None),
        ("filed: 3 May", None),
        ("Filed:3 May", None),
        ("Filed 2: 3 May", None),
    ],
)
def test_a_label_is_one_to_four_words_with_a_capital_before_a_colon(line, label):
    found = LABEL.match(line)
    assert (found and found["label"]) == label


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Date Filed: 14 August 2019", [("2019-08-14", "Date Filed")]),
        ("Date of Death: 3 May 1911", [("1911-05-03", "Death")]),
        ("Day of the Hearing: 3 May 1911", [("1911-05-03", "Hearing")]),
        (
            "Filed: 3 May 1911   Decided: 9 May 1911",
            [("1911-05-03", "Filed"), ("1911-05-09", "Decided")],
        ),
        ("Filed: 3 May 1911.", [("1911-05-03", "Filed")]),
        ("Filed: 3 May 1911 by the clerk", []),
        ("Filed: May 1911", []),
        ("Filed: yes", []),
    ],
)
def test_a_label_says_what_was_done_on_the_day_behind_it(line, found):
    assert told(line) == found


def test_what_a_label_says_of_the_document_itself_is_no_entry():
    text, found = read("Last updated: 3 May 2019", "", "It rained.")
    assert found.entries == ()
    assert found.fated[0].fate is Fate.DOCUMENT
    assert found.fated[0].span.of(text) == "3 May 2019"


def test_each_row_has_its_head_as_a_date_and_its_fate():
    text, found = read("1911: Pit shut.", "1912: Pit opened.")
    assert [one.span.of(text) for one in found.heads] == ["1911", "1912"]
    assert [(one.span.of(text), one.fate) for one in found.fated] == [
        ("1911", Fate.ROW), ("1912", Fate.ROW)
    ]  # fmt: skip


CHAT = (
    "Tove Lind  3 May 2019 10:02",
    "Boats are loaded.",
    "And the mast is up.",
    "Ravi Das  3 May 2019 10:15",
    "The pump has failed again.",
    "Tove Lind  4 May 2019 09:00",
    "It is mended.",
)


def test_messages_are_told_by_who_wrote_them_and_when():
    text, found = read(*CHAT)
    if not found.entries:
        pytest.fail("no message was found")
    assert [(e.when.edtf, e.people, e.body.of(text)) for e in found.entries] == [
        ("2019-05-03T10:02", ("Tove Lind",), "Boats are loaded.\nAnd the mast is up."),
        ("2019-05-03T10:15", ("Ravi Das",), "The pump has failed again."),
        ("2019-05-04T09:00", ("Tove Lind",), "It is mended."),
    ]
    assert {e.kind for e in found.entries} == {PartKind.CHAT_LINE}
    assert all(e.is_whole for e in found.entries)


def test_a_long_message_may_tell_more_than_one_thing():
    long = "The pump has failed again and nobody came. " * 8
    _text, found = read(*CHAT[:4], long, *CHAT[5:])
    assert [e.is_whole for e in found.entries] == [
        len(e.body) <= SHORT_PARAGRAPH for e in found.entries
    ]
    assert [e.is_whole for e in found.entries] == [True, False, True]


EXAMINED = (
    "Q. Where were you on 3 May 2019?",
    "A. I was at the quay.",
    "Q. And then?",
    "A. I went home.",
    "Q. What about the next day?",
    "A. I stayed in bed.",
)


def test_an_answer_tells_of_the_day_that_its_question_names():
    found = told(*EXAMINED)
    assert found[0] == ("2019-05-03", "I was at the quay.")
    assert ("2019-05-04", "I stayed in bed.") in found


def test_an_answer_without_a_day_asked_for_is_none():
    assert told("Q. Who are you?", "A. Ana Roy.") == []


LINES = st.lists(
    st.sampled_from([*CHAT, *EXAMINED, "Filed: 3 May 1911   Decided: 9 May 1911", "", "It rained.",
                     "Last updated: 3 May 2019", "1911: Pit shut.", "<script>", "\u202eFiled: x"]),
    max_size=12,
)  # fmt: skip


@given(LINES)
def test_every_entry_with_a_head_says_its_date_there_and_lies_in_the_text(lines):
    text, found = read(*lines)
    for entry in found.entries:
        assert entry.span.end <= len(text)
        assert entry.body.of(text).strip()
    assert len(found.heads) >= sum(1 for entry in found.entries if entry.head is not None)
