"""A small chronology to open, ask and change."""

import shutil

import pytest
from tellings import EXPRESSIONS, LINKS, MENTIONS, document, rebuild

from timeline_app.store import open_store


@pytest.fixture
def path(tmp_path):
    return tmp_path / "chronology.db"


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """The small chronology, made once."""
    made = tmp_path_factory.mktemp("template") / "small.db"
    with open_store(made, create=True) as opened:
        opened.documents.add(document(), EXPRESSIONS, MENTIONS, LINKS)
        rebuild(opened)
    return made


@pytest.fixture
def store(path, template):
    shutil.copyfile(template, path)
    with open_store(path) as opened:
        yield opened


@pytest.fixture(scope="session")
def bare(tmp_path_factory):
    """A chronology with nothing in it, made once."""
    made = tmp_path_factory.mktemp("bare") / "bare.db"
    open_store(made, create=True).close()
    return made
