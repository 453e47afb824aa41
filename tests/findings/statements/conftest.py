"""Sentences as the real rooms read them."""

import pytest

from timeline_app import extraction, findings, parsing, temporal
from timeline_app.findings import statements


@pytest.fixture(scope="session")
def said(needs_model):
    """``said(text)`` gives the sentences of a text with their statements and figures."""

    def reading(text):
        analysis = parsing.analyse(text)
        expressions = temporal.find(text, published=None, analysis=analysis)
        mentions = extraction.extract(analysis, expressions, published=None)
        told = findings.Told(text, analysis, expressions, mentions)
        return list(statements.find(told))

    return reading
