"""Where the passages that another file names stand in the documents that are here."""

import hashlib

import pytest

from timeline_app.formats.incoming import IncomingPassage
from timeline_app.formats.quoted_places import Sources
from timeline_app.model import Document
from timeline_app.store import open_store

TEXT = "Rain fell on Holm. The crane  fell into the harbour. Rain fell on Holm."
OTHER = "The crane fell into the harbour, they say."


@pytest.fixture
def sources(tmp_path):
    with open_store(tmp_path / "a.db", create=True) as store:
        for path, text, title in (
            ("/case/log.txt", TEXT, "Deck log"),
            ("/case/b/note.txt", OTHER, "A note"),
        ):
            sha256 = hashlib.sha256(text.encode()).hexdigest()
            store.documents.add(Document(path, sha256, text, title), [], [], [])
        yield Sources(store)


@pytest.mark.parametrize(
    ("name", "quote", "document", "start"),
    [
        ("log.txt", "The crane fell into the harbour.", 1, 19),
        ("/elsewhere/log.txt", "The crane fell into the harbour.", 1, 19),
        ("Deck log", "The crane fell into the harbour.", 1, 19),
        ("deck  LOG", "The crane fell into the harbour.", 1, 19),
        ("note.txt", "The crane fell into the harbour", 2, 0),
        ("log.txt", "The sun shone.", None, None),
        ("missing.txt", "The crane fell into the harbour.", None, None),
        ("log.txt", "  ", None, None),
        ("", "The crane fell into the harbour.", None, None),
    ],
)
def test_a_name_counts_where_the_quote_stands_there(sources, name, quote, document, start):
    found = sources.place_of(IncomingPassage(name, quote))
    assert (found and (found[0], found[1].start)) == (document and (document, start))


def test_the_same_bytes_are_the_same_document(sources):
    sha256 = hashlib.sha256(OTHER.encode()).hexdigest()
    found = sources.place_of(IncomingPassage("log.txt", "The crane fell", sha256=sha256))
    assert found[0] == 2


def test_of_several_places_the_one_that_is_named_counts(sources):
    for start in (0, 53):
        found = sources.place_of(
            IncomingPassage("log.txt", "Rain fell on Holm.", start, start + 18)
        )
        assert found[1].start == start
