"""What is known of one sentence."""

import pytest
from heaps import told_of

from timeline_app.extraction import trees_of
from timeline_app.findings.statements.context import SentenceContext


@pytest.fixture(scope="module")
def context(needs_model):
    def reading(text):
        told = told_of(text)
        tree = next(iter(trees_of(told.analysis)))
        return SentenceContext(told, tree, told.mentions, told.expressions)

    return reading


def at(context, word):
    return next(n for n, token in enumerate(context.tree.tokens) if token.text == word)


def test_dates_that_name_a_day_a_month_or_a_year_are_firm(context):
    found = context("On Monday he came, and on 3 May 1960 he left.")
    assert [found.text(one.span) for one in found.firm] == ["3 May 1960"]
    assert found.is_time[at(found, "1960")]
    assert not found.is_time[at(found, "came")]
    assert context("He came.").firm == []


@pytest.mark.parametrize(
    ("text", "word", "deed"),
    [("The men got away from Holm.", "got", "get_away"), ("The men came.", "came", "come"),
     ("He was in the bank.", "bank", "be_where"), ("The shop was set up.", "set", "set_up")],
)  # fmt: skip
def test_a_deed_is_its_lemma_with_its_particle(context, text, word, deed):
    found = context(text)
    assert found.deed(at(found, word)) == deed


def test_a_label_stands_at_the_start_before_a_name(context):
    found = context("Surgeon: Ann Lee")
    assert found.is_label(0)
    assert not found.is_label(2)
    assert not context("The surgeon was Ann Lee.").is_label(1)


def test_the_past_perfect_is_known_by_its_had(context):
    found = context("He had not been beaten.")
    assert found.is_past_perfect(at(found, "beaten"))
    found = context("He was not beaten.")
    assert not found.is_past_perfect(at(found, "beaten"))


def test_a_mention_and_a_name_are_found_at_their_words(context):
    found = context("Ann Lee opened the bridge.")
    assert found.mention(at(found, "opened")).lemma == "open"
    assert found.mention(at(found, "bridge")) is None
    assert found.named(at(found, "Lee")).name == "Ann Lee"
    assert found.named(at(found, "opened")) is None
    arguments = found.arguments(at(found, "opened"))
    assert arguments is found.arguments(at(found, "opened"))
    assert found.factuality(at(found, "opened")).value == "happened"
