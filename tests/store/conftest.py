"""A small chronology to open, ask and change."""

import pytest
from tellings import EXPRESSIONS, LINKS, MENTIONS, document, rebuild

from timeline_app.store import open_store


@pytest.fixture
def path(tmp_path):
    return tmp_path / "chronology.db"


@pytest.fixture
def store(path):
    with open_store(path, create=True) as opened:
        opened.add_document(document(), EXPRESSIONS, MENTIONS, LINKS)
        rebuild(opened)
        yield opened
