"""Which words tell of an event."""

import json

import pytest

from timeline_app.training.events import UNKNOWN, from_tree, labels, read_tellings


def told(sentence):
    return [w.form for w, mark in zip(sentence.words, from_tree(sentence), strict=True) if mark]


def test_verbs_and_the_heads_of_event_entities_tell(sentence):
    found = sentence(
        "the DT 2 det (1-event",
        "war NN 3 nsubj 1)",
        "ended VBD 0 root",
    )
    assert told(found) == ["war", "ended"]


@pytest.mark.parametrize(
    "rows",
    [
        ("it X 2 nsubj", "was VBD 0 root"),
        ("a DT 3 det", "growing VBG 3 amod", "crowd NN 0 root"),
        ("firm NN 0 root", "based VBN 1 acl"),
        ("going VBG 0 root", "home NN 1 xcomp"),
    ],
    ids=["being", "attribute", "measure", "future"],
)
def test_what_helps_or_lasts_is_no_event(sentence, rows):
    assert told(sentence(*rows)) == []


def test_an_attitude_towards_a_happening_tells(sentence):
    assert told(sentence("willing JJ 0 root", "leave VB 1 xcomp")) == ["willing", "leave"]


@pytest.fixture
def corpus(tmp_path):
    text = "Quake hits coast.\n\nIt struck at dawn. Crews set up camps."
    marks = [("struck", "q1"), ("set up", "c1")]
    mentions = [
        {"start": text.index(word), "end": text.index(word) + len(word), "coref": coref}
        for word, coref in marks
    ]
    path = tmp_path / "corpus.jsonl"
    document = {"id": "7_1ecb", "topic": "7ecb", "text": text, "mentions": mentions}
    path.write_text(json.dumps(document) + "\n", encoding="utf-8")
    return path


def test_lines_with_mentions_become_words_and_marks(corpus):
    (telling,) = read_tellings(corpus, key="mentions")
    assert telling.topic == "7ecb"
    assert [m.event for m in telling.mentions] == ["q1", "c1"]
    marked = dict(zip(telling.words, labels(telling), strict=True))
    assert marked["struck"] == 1
    assert marked["set"] == marked["up"] == UNKNOWN
    assert marked["dawn"] == 0


def test_lines_that_nobody_annotated_can_be_left_out(corpus):
    assert read_tellings(corpus, key="mentions", lines=frozenset({0, 1})) == []
