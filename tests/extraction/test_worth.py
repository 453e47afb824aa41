"""What a mention is worth: its figures, the weights, the order that they give, the headline."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import extraction, numbers, parsing, temporal
from timeline_app.extraction import worth
from timeline_app.extraction.worth_features import FEATURES
from timeline_app.model import Passage, PassageKind, Span, Standing
from timeline_app.model.edtf import parse

HEADLINE = "Dam bursts above Varga"
STORY = (
    "A dam burst above the town of Varga on Tuesday and killed eleven people, officials said.",
    "Soldiers evacuated two hundred families from the valley.",
    "Mayor Ilse Brandt declared a state of emergency.",
    '"We would have rebuilt the wall if somebody had paid for it," said Otto Meyer.',
    "Critics might ask whether the ministry could have foreseen the flood.",
    "The dam was built by prisoners in 1931.",
)


@pytest.fixture(scope="module")
def article(needs_model):
    """The mentions of a story with a heading, with their figures."""
    text = "\n".join((HEADLINE, *STORY))
    passages, at = [], 0
    for line in (HEADLINE, *STORY):
        kind = PassageKind.HEADING if line is HEADLINE else PassageKind.PARAGRAPH
        passages.append(Passage(Span(at, at + len(line)), kind))
        at += len(line) + 1
    analysis = parsing.analyse(text, [passage.span for passage in passages])
    published = parse("2021-03-04")
    found = temporal.find(text, published=published, analysis=analysis)
    given = {"published": published, "passages": passages}
    told = extraction.extract(analysis, found, **given)
    return told, extraction.described(analysis, found, **given)


def by_word(mentions, word):
    return next(m for m in mentions if m.text == word)


def test_every_mention_has_every_figure(article):
    told, described = article
    assert [m.span for m in told] == [m.span for m, *_ in described]
    assert len(set(FEATURES)) == len(FEATURES)
    for _, row, _ in described:
        assert len(row) == len(FEATURES)
        assert all(math.isfinite(figure) for figure in row)


def test_the_figures_say_what_they_are_named_for(article):
    _, described = article
    rows = {m.text: dict(zip(FEATURES, row, strict=True)) for m, row, _ in described}
    assert rows["burst"]["first"] == 1
    assert rows["burst"]["trigger_in_headline"] == 1
    assert rows["burst"]["own_date"] == 1
    assert rows["rebuilt"]["quoted"] == rows["rebuilt"]["modal"] == 1
    assert rows["evacuated"]["quoted"] == rows["evacuated"]["own_date"] == 0
    assert rows["evacuated"]["place"] < rows["built"]["place"]
    assert {m.text for m, _, is_head in described if is_head} == {"bursts"}


def test_the_deed_of_the_day_is_worth_more_than_what_is_only_supposed(article):
    told, _ = article
    assert all(0 <= mention.importance <= 1 for mention in told)
    supposed = max(by_word(told, word).importance for word in ("rebuilt", "ask", "foreseen"))
    for word in ("burst", "killed", "evacuated", "declared"):
        assert by_word(told, word).importance > supposed


def test_what_the_headline_tells_is_marked_where_the_body_tells_it(article):
    told, _ = article
    assert [m.text for m in told if m.standing is Standing.HEADLINE] == ["burst"]
    assert by_word(told, "bursts").importance < by_word(told, "burst").importance
    assert by_word(told, "burst").importance >= worth.LEAST_OF_HEADLINES


@pytest.mark.usefixtures("needs_model")
def test_a_headline_that_nothing_repeats_stands_for_itself():
    head = "Bishop of Varga resigns"
    text = f"{head}\n\nThe harbour is two miles long and has four piers for large ships."
    end = len(head)
    passages = [Passage(Span(0, end), PassageKind.HEADING), Passage(Span(end + 2, len(text)))]
    analysis = parsing.analyse(text, [passage.span for passage in passages])
    told = extraction.extract(analysis, [], published=None, passages=passages)
    assert [m.text for m in told if m.standing is Standing.HEADLINE] == ["resigns"]


def test_the_weights_are_there_and_for_our_figures():
    weights = worth.learned()
    assert weights is not None
    assert len(weights.means) == len(weights.scales) == len(weights.weights) == len(FEATURES)
    assert all(scale > 0 for scale in weights.scales)


def test_weights_for_other_figures_are_not_used():
    assert worth.from_json('{"features": ["height", "weight"]}') is None


def line(**changes):
    count = len(FEATURES)
    values = {
        "means": (0.0,) * count,
        "scales": (1.0,) * count,
        "weights": (0.0,) * count,
        "bias": 0.0,
        "vector": (0.0, 0.0),
        **changes,
    }
    return worth.Worth(**values)


def test_the_score_is_the_sum_of_its_parts():
    count = len(FEATURES)
    weights = line(
        means=(1.0, *[0.0] * (count - 1)),
        scales=(2.0, *[1.0] * (count - 1)),
        weights=(3.0, *[0.0] * (count - 1)),
        bias=0.25,
        vector=(1.0, -2.0),
    )
    row = (5.0, *[0.0] * (count - 1))
    assert weights.logit(row, bytes([127, 127])) == pytest.approx(0.25 + 3 * 2 + 1 - 2)
    assert weights.logit(row, b"") == pytest.approx(6.25), "a word may have no vector"


@given(st.lists(st.floats(-1e6, 1e6), min_size=len(FEATURES), max_size=len(FEATURES)))
def test_a_worth_is_a_share_whatever_the_figures(row):
    weights = line(weights=(50.0,) * len(FEATURES))
    assert 0 <= worth._worth(weights.logit(row, b"")) <= 1


def test_without_weights_the_rule_of_thumb_stands(article):
    told, _ = article
    assert worth.weigh(None, (), told, None) == told


@pytest.mark.parametrize(
    ("one", "other", "nearness"),
    [(b"\x01\x00", b"\x02\x00", 1.0), (b"\x01\x00", b"\x00\x05", 0.0), (b"", b"\x01", 0.0)],
)
def test_how_near_two_words_are(one, other, nearness):
    assert numbers.cosine(one, other) == pytest.approx(nearness)
