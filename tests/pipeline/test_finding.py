"""Findings over all documents of a store: claims are taken once, and in one order."""

import pytest

from timeline_app import readers
from timeline_app.findings import EDITION
from timeline_app.pipeline import finding
from timeline_app.pipeline.digest import digest
from timeline_app.store import open_store

TEXTS = (
    "The bridge fell on 3 May 2015.",
    "The bridge fell on 4 May 2015, the council said.",
    "The mill burned on 5 May 2015.",
)


@pytest.fixture
def store(tmp_path, needs_model):
    with open_store(tmp_path / "c.db", create=True) as opened:
        for number, text in enumerate(TEXTS):
            found = digest(readers.from_text(text, path=f"{number}.txt"))
            opened.documents.add(found.document, found.expressions, found.mentions, found.links)
        yield opened


def test_documents_without_claims_are_read_again_one_after_the_other(store):
    assert not finding.is_checked(store)
    assert list(finding.check_again(store)) == [2, 1, 0]
    assert finding.is_checked(store)
    assert list(finding.check_again(store)) == []


def test_what_is_broken_off_is_gone_on_with(store):
    looks = iter([False, True])
    assert list(finding.check_again(store, lambda: next(looks))) == [2]
    assert not finding.is_checked(store)
    assert list(finding.check_again(store)) == [1, 0]
    assert finding.is_checked(store)


def test_the_documents_come_in_one_order_whatever_order_they_came_in(store):
    list(finding.check_again(store))
    sources = finding.heap_of(store).sources
    assert [one.sha256 for one in sources] == sorted(one.sha256 for one in sources)
    assert {one.id for one in sources} == {row.id for row in store.documents.all()}


def test_only_documents_whose_claims_are_of_this_edition_are_looked_at(store):
    list(finding.check_again(store))
    store.connection.run("UPDATE claims SET edition = 'older' WHERE document = 1")
    assert len(finding.heap_of(store).sources) == 2
    assert not finding.is_checked(store)
    assert list(finding.check_again(store)) == [0]


def test_a_document_contributes_its_claims_under_the_edition_that_took_them(needs_model):
    found = digest(readers.from_text(TEXTS[0]))
    assert finding.claimed(found) == (EDITION, found.claims)
    assert found.claims != "{}"
