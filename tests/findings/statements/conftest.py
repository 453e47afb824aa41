"""Sentences as the real rooms read them."""

import pytest

from timeline_app import extraction, findings, language, temporal
from timeline_app.findings import statements


@pytest.fixture(scope="session")
def said():
    """``said(text)`` gives the sentences of a text with their statements and figures."""
    missing = language.is_model_present()
    if missing is not None:
        pytest.skip(missing)

    def reading(text):
        analysis = language.analyse(text)
        expressions = temporal.find(text, published=None, analysis=analysis)
        mentions = extraction.extract(analysis, expressions, published=None)
        told = findings.Told(text, analysis, expressions, mentions)
        return list(statements.find(told))

    return reading
