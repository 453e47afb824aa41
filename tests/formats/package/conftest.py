"""A chronology of two short texts in which people decided much, and its packages."""

from pathlib import Path

import pytest
from cases import PERSON, TEXTS, decide, exported

from timeline_app import pipeline
from timeline_app.store import open_store


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("private-folder")


@pytest.fixture(scope="session")
def sources(folder):
    place = folder / "texts"
    place.mkdir()
    for name, text in TEXTS.items():
        (place / name).write_text(text, encoding="utf-8")
    return place


@pytest.fixture(scope="session")
def chronology(folder, sources):
    """The file; every kind of edit that later edits or a rebuilding hang on is in it."""
    path = folder / "case.db"
    list(pipeline.import_paths([sources], path))
    with open_store(path) as store:
        store.history.person = PERSON
        decide(store)
    return path


@pytest.fixture
def store(chronology):
    with open_store(chronology, read_only=True) as opened:
        yield opened


@pytest.fixture(scope="session")
def whole(chronology, folder) -> Path:
    """A package with all that can be asked for."""
    return exported(
        chronology, folder / "whole.zip", sources=True, notes=True, hands=True, paths="absolute"
    )


@pytest.fixture(scope="session")
def plain(chronology, folder) -> Path:
    """A package as it is where nobody asks for anything."""
    return exported(chronology, folder / "plain.zip")
