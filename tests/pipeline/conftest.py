"""Small texts on disk."""

import pytest
from articles import ARTICLES, told

from timeline_app import pipeline


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


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    """Three articles, and what this machine makes of them by itself."""
    folder = tmp_path_factory.mktemp("few")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = tmp_path_factory.mktemp("few-alone") / "alone.db"
    list(pipeline.import_paths([folder], path))
    return folder, told(path)
