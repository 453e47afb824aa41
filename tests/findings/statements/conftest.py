"""Sentences as the real rooms read them."""

import pytest
from heaps import told_of

from timeline_app.findings import statements


@pytest.fixture(scope="session")
def said(needs_model):
    """``said(text)`` gives the sentences of a text with their statements and figures."""

    def reading(text):
        return list(statements.find(told_of(text)))

    return reading
