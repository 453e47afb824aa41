"""Sentences as the rules of the room see them: trees, drafts and dates, read by the model."""

from functools import cache

import pytest

from timeline_app import extraction, parsing, temporal
from timeline_app.extraction import classes, dating, document, factuality, grammar, triggers
from timeline_app.extraction.draft import MentionDraft
from timeline_app.model.edtf import parse

reads = pytest.mark.skipif(
    parsing.weights_problem() is not None, reason="the weights of the language model are missing"
)
"""Marks a module whose sentences are read by the model."""


@cache
def trees(text):
    """The trees of all sentences of a text."""
    return extraction.trees_of(parsing.analyse(text))


def tree(text):
    """The tree of a text of one sentence."""
    (one,) = trees(text)
    return one


def at(one, word):
    """The number of the first token with these letters."""
    return next(i for i, token in enumerate(one.tokens) if token.text == word)


def draft(text, word):
    """The mention in the making whose trigger is the word."""
    one = next(t for t in trees(text) if any(token.text == word for token in t.tokens))
    return drafted(one, at(one, word))


def drafted(one, index):
    """The mention in the making with this trigger."""
    form = grammar.read(one, index)
    verdict = factuality.judge(one, index, form)
    return MentionDraft(one, index, classes.classify(one, index), form, verdict)


def drafts(one, times=()):
    """All mentions in the making of a sentence."""
    return [drafted(one, index) for index in triggers.find(one, times)]


@cache
def times(text, published=None):
    """The time expressions of a text, numbered."""
    when = parse(published) if published else None
    found = temporal.find(text, published=when, analysis=parsing.analyse(text))
    return tuple(enumerate(found))


def reading(text, published=None):
    """A whole text with all that the rules look at."""
    return document.read(
        parsing.analyse(text), [one for _, one in times(text, published)], (), made=trees(text)
    )


def dates_of(text, published=None):
    """The date that a text of one sentence gives each of its mentions, by the trigger's word."""
    one, found = tree(text), times(text, published)
    here = drafts(one, [e.span for _, e in found])
    when = parse(published) if published else None
    dated, _ = dating.date_sentence(one, here, found, when)
    return {one.tokens[index].text: date for index, date in dated.items()}
