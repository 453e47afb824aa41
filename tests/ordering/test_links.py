"""The corpus of orders: what came first, and how many days lie between."""

import tomllib
from pathlib import Path

import pytest

from timeline_app import ordering
from timeline_app.model import Analysis

CORPUS = tomllib.loads(
    (Path(__file__).parent.parent / "corpus" / "sentences.toml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CORPUS["order"], ids=lambda c: c["text"][:50])
def test_what_a_sentence_says_about_order(case, order):
    mentions, links = order(case["text"])
    told = {(mentions[x.before].text, mentions[x.after].text): x for x in links}
    assert (case["before"], case["after"]) in told, list(told)
    link = told[case["before"], case["after"]]
    most = -1 if link.gap_max is None else link.gap_max
    assert (link.gap_min, most) == (case["least"], case["most"])
    assert case["text"][link.span.start : link.span.end] == case["text"]


@pytest.mark.parametrize("case", CORPUS["none"], ids=lambda c: c["text"])
def test_sentences_without_order(case, order):
    assert order(case["text"])[1] == []


def test_days_after_counts_from_the_noun_beside_it(order):
    text = "Rebels killed the governor in January. The army retaliated for his death days after."
    mentions, links = order(text)
    found = [x for x in links if mentions[x.after].text == "retaliated"]
    assert [(x.gap_min, x.gap_max) for x in found] == [(2, 10)]


def test_days_after_is_no_connective_of_what_follows_it(order):
    text = (
        "Rebels killed the governor in January. "
        "The army retaliated for his death days after by shelling a village."
    )
    mentions, links = order(text)
    told = {(mentions[x.before].text, mentions[x.after].text): x for x in links}
    assert ("shelling", "retaliated") not in told
    found = [x for pair, x in told.items() if pair[1] == "retaliated"]
    assert [(x.gap_min, x.gap_max) for x in found] == [(2, 10)]


def test_no_mentions_no_links():
    assert ordering.find_links(Analysis("", ()), [], []) == []
