"""JSON: chats as many programs export them, records as tables, and nothing else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.errors import ProblemCode
from timeline_app.model import PartKind, PassageKind
from timeline_app.readers.from_json import read_json
from timeline_app.readers.refusals import Refused

SLACK = [
    {"type": "message", "user": "U1", "ts": "870686100.000200", "text": "The pump failed, <@U2>."},
    {
        "type": "message",
        "user": "U2",
        "ts": "870772500.000100",
        "text": "See <https://example.org|the log> &amp; tell <#C1|works>",
        "user_profile": {"real_name": "Ann Lee"},
    },
]
TELEGRAM = {
    "name": "Works",
    "messages": [
        {"type": "service", "date": "1997-08-04T09:00:00", "action": "create_group"},
        {
            "type": "message",
            "date": "1997-08-04T09:15:00",
            "from": "Ann Lee",
            "text": ["It ", {"type": "bold", "text": "failed"}, "."],
        },
    ],
}
MESSENGER = {
    "participants": [{"name": "Ann Lee"}],
    "messages": [
        {"sender_name": "Ann Lee", "timestamp_ms": 870686100000, "content": "It failed."}
    ],
}
DISCORD = {
    "channel": {"name": "works"},
    "messages": [
        {
            "timestamp": "1997-08-04T09:15:00+00:00",
            "content": "It failed.",
            "author": {"name": "ann", "nickname": "Ann Lee"},
        }
    ],
}


def parts(found):
    reading = read_json(json.dumps(found).encode())
    return [
        (p.author, p.published.when.edtf, p.heading, p.span.of(reading.text))
        for p in reading.parts
    ]


def test_a_channel_of_slack():
    assert parts(SLACK) == [
        ("U1", "1997-08-04", "09:15", "U1: The pump failed, @Ann Lee."),
        ("Ann Lee", "1997-08-05", "09:15", "Ann Lee: See the log & tell #works"),
    ]


@pytest.mark.parametrize("found", [TELEGRAM, MESSENGER, DISCORD])
def test_other_chats(found):
    assert parts(found) == [("Ann Lee", "1997-08-04", "09:15", "Ann Lee: It failed.")]


def test_messenger_has_the_newest_first_and_its_letters_in_bytes():
    newer = {
        "sender_name": "J\u00c3\u00b6rg",
        "timestamp_ms": 870772500000,
        "content": "\u00c3\u00bcber",
    }
    found = {"messages": [newer, *MESSENGER["messages"]]}
    assert [text for *_, text in parts(found)] == ["Ann Lee: It failed.", "Jörg: über"]


def test_the_author_is_no_part_of_the_passage():
    reading = read_json(json.dumps(TELEGRAM).encode())
    (block,) = reading.blocks
    assert block.span.of(reading.text) == "It failed."
    assert reading.parts[0].kind is PartKind.MESSAGE
    assert reading.title == "Works"


def test_many_chats_in_one_file_have_their_names_above():
    both = {"chats": {"list": [TELEGRAM, TELEGRAM | {"name": "Board"}]}}
    reading = read_json(json.dumps(both).encode())
    heads = [b.span.of(reading.text) for b in reading.blocks if b.kind is PassageKind.HEADING]
    assert heads == ["Works", "Board"]
    assert len(reading.parts) == 2


RECORDS = [
    {"date": "1997-01-11", "event": "Closed", "where": {"town": "Lodi"}, "tags": ["a", "b"]},
    {"date": "1997-02-17", "event": "Opened", "count": 3},
]


@pytest.mark.parametrize(
    "data",
    [
        json.dumps(RECORDS),
        json.dumps({"events": RECORDS, "version": 1}),
        "\n".join(map(json.dumps, RECORDS)),
    ],
)
def test_records_are_a_table(data):
    reading = read_json(data.encode())
    assert reading.text.splitlines() == [
        "date\tevent\twhere town\ttags\tcount",
        "1997-01-11\tClosed\tLodi\ta, b",
        "1997-02-17\tOpened\t\t\t3",
    ]
    assert {block.kind for block in reading.blocks} == {PassageKind.TABLE_ROW}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'{"a": 1}', ProblemCode.UNKNOWN_FORMAT),
        (b"[1, 2]", ProblemCode.UNKNOWN_FORMAT),
        (b'[{"a": 1', ProblemCode.DAMAGED),
        (b"[" * 100_000, ProblemCode.DAMAGED),
        (b'[{"a": ' + b"[" * 900 + b"]" * 900 + b"}]", ProblemCode.UNKNOWN_FORMAT),
    ],
)
def test_what_is_neither_is_told(data, code):
    with pytest.raises(Refused) as told:
        read_json(data)
    assert told.value.code is code


_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["text", "date", "from", "ts", "user", "name"]), inner)
    ),
    max_leaves=12,
)


@given(_VALUES)
def test_any_json_is_read_or_refused(found):
    try:
        reading = read_json(json.dumps(found).encode())
    except Refused:
        return
    assert all(block.span.of(reading.text).strip() for block in reading.blocks)


def test_a_short_message_is_no_heading(tmp_path):
    path = tmp_path / "a.json"
    said = [{"date": "1997-08-04", "from": "Ann", "text": text} for text in ("It failed", "When")]
    path.write_text(json.dumps(said), encoding="utf-8")
    assert [p.kind for p in readers.read(path).passages] == [PassageKind.PARAGRAPH] * 2
