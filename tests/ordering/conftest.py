"""Real readings for the room: the language model where its weights are, skipped where not."""

import pytest

from timeline_app import extraction, ordering, parsing, temporal
from timeline_app.model.edtf import parse


@pytest.fixture(scope="session")
def order(needs_model):
    """``order(text)`` gives the mentions of a text and the links between them."""

    def ordering_of(text, published="2020-07-22"):
        when = parse(published)
        analysis = parsing.analyse(text)
        expressions = temporal.find(text, published=when, analysis=analysis)
        mentions = extraction.extract(analysis, expressions, published=when)
        return mentions, ordering.find_links(analysis, mentions, expressions)

    return ordering_of
