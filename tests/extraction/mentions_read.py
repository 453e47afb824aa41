"""Real readings for the room: the language model where its weights are, skipped where not."""

import pytest

from timeline_app import extraction, parsing, temporal
from timeline_app.model import When
from timeline_app.model.edtf import parse


@pytest.fixture(scope="session")
def read(needs_model):
    """``read(text, published)`` gives all mentions of a text."""

    def reading(text, published="2020-07-22"):
        when: When | None = parse(published) if published else None
        analysis = parsing.analyse(text)
        expressions = temporal.find(text, published=when, analysis=analysis)
        never = temporal.find_all(text)[1]
        return extraction.extract(analysis, expressions, published=when, impossible=never)

    return reading


@pytest.fixture(scope="session")
def find(read):
    """``find(text, word)`` gives the mention whose trigger is the word."""

    def finding(text, word, published="2020-07-22"):
        found = [m for m in read(text, published) if m.text == word]
        assert found, f"{word!r} is no mention of {text!r}"
        return found[0]

    return finding
