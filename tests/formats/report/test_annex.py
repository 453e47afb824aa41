"""The list of sources: each document once, under a number, without a word of the machine."""

from dataclasses import replace

import pytest
from report_case import HOSTILE, filled

from timeline_app.formats import Options, Outgoing
from timeline_app.formats.report import annex as sources
from timeline_app.model import EventFilter, shown
from timeline_app.store import open_store


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("annex") / "c.db", create=True) as opened:
        yield filled(opened)


def outgoing(store, **options):
    return Outgoing(store, EventFilter(), Options(**options))


def test_every_document_has_a_mark_in_the_order_in_which_they_were_added(case):
    found = sources.annex(outgoing(case))
    assert [(number, one.mark) for number, one in found.items()] == [(1, "D001"), (2, "D002")]
    assert [one.title for one in found.values()] == ["Deck log", '<i>"Transcript"</i> & more']
    assert [len(one.sha256) for one in found.values()] == [64, 64]


def test_the_day_it_was_written_on_is_told_with_where_that_was_read(case):
    one = sources.annex(outgoing(case))[1]
    assert one.published == "1 June 2020"
    assert one.published_from
    assert one.note == ""


@pytest.mark.parametrize(("paths", "is_told"), [("relative", False), ("absolute", True)])
def test_where_a_file_lay_is_told_only_where_it_was_asked_for(case, paths, is_told):
    told = [one.path for one in sources.annex(outgoing(case, paths=paths)).values()]
    assert any("/secret" in path for path in told) is is_told
    assert len(set(told)) == 2
    assert all(path == shown.line(path, None) for path in told)


def test_lanes_call_documents_by_their_titles(case):
    told = sources.titles(outgoing(case))
    assert set(told) == {row.path for row in case.documents.all()}
    assert list(told.values()) == ["Deck log (D001)", '<i>"Transcript"</i> & more (D002)']


class Rows:
    """What goes out, with other rows of documents than the store has."""

    def __init__(self, rows):
        self.documents = {row.id: row for row in rows}
        self.names = {row.id: row.path for row in rows}


def test_an_older_version_names_the_newer_one_and_a_day_that_nobody_knows_is_none(case):
    row = case.documents.all()[0]
    rows = [replace(row, id=3, superseded_by=9, published=None), replace(row, id=9, title="")]
    one, other = sources.annex(Rows(rows)).values()
    assert (one.mark, other.mark) == ("D001", "D002"), "numbers have no gaps"
    assert one.note == "An older version of D002"
    assert (one.published, one.published_from, other.note) == ("", "", "")
    assert other.title


def test_of_a_thousand_documents_all_marks_are_as_long(case):
    row = case.documents.all()[0]
    found = sources.annex(Rows([replace(row, id=number) for number in range(1, 1_001)]))
    assert {len(one.mark) for one in found.values()} == {5}
    assert found[1_000].mark == "D1000"
    assert found[1].mark == "D0001"


@pytest.mark.parametrize("word", HOSTILE)
def test_a_title_of_any_words_is_one_line(case, word):
    row = replace(case.documents.all()[0], title=word)
    (one,) = sources.annex(Rows([row])).values()
    assert one.title == shown.document(word, row.path)
    assert len(one.title.splitlines()) == 1


def test_an_unknown_document_has_no_place_in_the_list():
    assert sources.unknown().mark == "D?"
    assert sources.unknown().sha256 == ""
