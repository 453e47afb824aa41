"""Articles to labelled rows: who is held, where an opening ends, what may be learned on."""

import hashlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import extraction
from timeline_app.training import worth_rows


@given(st.text(max_size=20))
def test_a_document_is_held_where_three_divides_its_hash(name):
    number = int(hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest(), 16)
    assert worth_rows.is_held(name) == (number % 3 == 0)


def test_a_file_has_one_document_a_line_and_blank_ones_none(tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_text('{"id": "a"}\n\n  \n{"id": "b"}\n', encoding="utf-8")
    assert [one["id"] for one in worth_rows.read(path)] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Head\nIt rained. It snowed.", "Head\nIt rained"),
        ("Mr. A.\nIt rained. It snowed.", "Mr. A.\nIt rained"),
        ("Head\nIt rained", "Head\nIt rained"),
        ("It rained. It snowed.", "It rained"),
        ("", ""),
    ],
)
def test_the_opening_ends_with_the_first_sentence_below_the_headline(text, opening):
    assert text[: worth_rows._opening(text)] == opening


TEXT = "Bridge falls\nThe bridge fell on Monday. Nobody was hurt. The mill burned on Friday."


def document(*words, **more):
    events = [
        {"start": TEXT.index(word), "end": TEXT.index(word) + len(word), "instance": name}
        for word, name in words
    ]
    return {"id": "a", "text": TEXT, "published": "2021-03-04", "events": events} | more


def told(article):
    return {
        mention.span.of(TEXT): (bool(label), bool(learnable))
        for mention, label, learnable in zip(
            article.mentions, article.labels, article.learnable, strict=True
        )
    }


def test_what_is_marked_is_worth_and_headlines_are_not_learned_on(needs_model):
    article = worth_rows.salient(document(("burned", "")))
    found = told(article)
    assert found["burned"] == (True, True)
    assert found["fell"] == (False, True)
    assert found["falls"][1] is False
    assert article.rows.shape == (len(article.mentions), len(extraction.FEATURES))
    assert article.vectors.shape[0] == len(article.mentions)
    assert np.abs(article.vectors).max() <= 128 / 127
    assert [span.of(TEXT) for span in article.wanted] == ["burned"]


def test_of_instances_what_the_lead_tells_or_several_articles_know_is_worth(needs_model):
    words = (("fell", "bridge"), ("hurt", ""), ("burned", "mill"))
    article = worth_rows.of_instances(document(*words), frozenset(), 0.5)
    found = told(article)
    assert found["fell"] == (True, True)
    assert found["burned"] == (False, True)
    assert article.weight == 0.5
    assert article.wanted == ()
    known = told(worth_rows.of_instances(document(*words), frozenset({"mill"}), 0.5))
    assert known["burned"] == (True, True)
    bare = told(worth_rows.of_instances(document(("fell", "bridge")), frozenset(), 1.0))
    assert bare["burned"][1] is False, "only annotated mentions count"


def test_an_article_without_a_mention_has_no_rows(needs_model):
    article = worth_rows.salient({"id": "a", "text": "", "events": []})
    assert article.rows.shape == (0, len(extraction.FEATURES))
    assert len(article.labels) == 0
