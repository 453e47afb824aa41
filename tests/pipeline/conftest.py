"""Small texts on disk."""

import pytest
from articles import ARTICLES


@pytest.fixture
def folder(tmp_path):
    """A folder with three short articles."""
    place = tmp_path / "articles"
    place.mkdir()
    for name, text in ARTICLES.items():
        (place / name).write_text(text, encoding="utf-8")
    return place


@pytest.fixture
def path(tmp_path):
    return tmp_path / "chronology.db"
