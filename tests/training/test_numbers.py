"""What the numbers are learned from, and what is made of it."""

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import numbers as shipped
from timeline_app.model import edtf
from timeline_app.training import number_rows, numbers
from timeline_app.training.dates import MentionDayPair

TITLE = "The council of Porto closed the old bridge over the river"
words = st.lists(st.sampled_from("abcdefgh"), min_size=4, max_size=12).map(" ".join)


@given(words, st.lists(words, min_size=1), st.integers())
def test_a_mutilated_title_is_made_of_words_of_titles(title, others, seed):
    made = number_rows._mutilated(title, Random(seed), others)
    known = {*title.split(), *(word for other in others for word in other.split())}
    assert set(made.split()) <= known


@pytest.mark.parametrize(
    ("ours", "gold", "is_same"),
    [
        ("2020-05-03", "2020-05-03", True),
        ("2020-05-03T10:15", "2020-05-03", True),
        ("2020-05-03", "2020-05", False),
        ("2020-05-03", "2020-05-04", False),
        ("1290/2020-05-03", "1290", True),
        ("2020", "2020-05-03", False),
        ("2020-05-04", "2020-05-03/2020-05-07", True),
    ],
)
def test_a_date_is_right_where_it_says_what_the_corpus_says(ours, gold, is_same):
    assert number_rows.is_same(edtf.parse(ours), edtf.parse(gold)) is is_same


def test_what_mutilation_shows_counts_only_as_far_as_readings_bear_it_out():
    whole = [MentionDayPair({"some": 1.0, "gaps": 0.0}, True, 1.0)] * 20
    torn = [MentionDayPair({"some": 1.0, "gaps": 1.0}, False, 1.0)] * 20
    borne_out = numbers.of_titles([*whole, *torn], [*whole, *torn])
    denied = numbers.of_titles(
        [*whole, *torn], [MentionDayPair(p.features, not p.is_right, 1.0) for p in [*whole, *torn]]
    )
    assert borne_out["gaps"] < 0 < denied["gaps"]


def test_the_shipped_lines_are_there_and_give_probabilities():
    assert set(shipped.weights()) == {"date", "title", "merging", "unknown"}
    for name, line in shipped.weights().items():
        assert 0 <= shipped.chance(name, dict.fromkeys(line, 1.0)) <= 1


def test_a_verdict_counts_while_the_title_is_the_same(tmp_path):
    path = tmp_path / "readings.jsonl"
    row = {"document": "a", "start": 4, "title": TITLE, "is_faithful": True}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    assert numbers._verdicts(path) == {("a", 4): (TITLE, True)}
