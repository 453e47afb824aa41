"""Mentions in the order of putting together, of which few are held."""

import pytest
from articles import ARTICLES
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import errors, store
from timeline_app.pipeline import import_paths, mentions
from timeline_app.pipeline.mentions import MentionColumns, Mentions, by_document
from timeline_app.pipeline.rebuilding import ranks_of


@pytest.fixture(scope="module")
def chronology(tmp_path_factory):
    folder = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    for _ in import_paths([folder], folder / "c.db"):
        pass
    return folder / "c.db"


@pytest.fixture
def opened(chronology):
    with store.open_store(chronology) as found:
        yield found


@pytest.fixture
def held(opened):
    """All of them, as the store gives them, sorted by the ranks of their documents."""
    ranks = ranks_of(opened)
    return sorted(opened.documents.mentions(), key=lambda one: ranks[one.document])


def test_they_are_the_mentions_of_the_store_by_the_ranks_of_their_documents(opened, held):
    found = Mentions.of_all(opened, ranks_of(opened))
    assert list(found) == held
    assert len(found) == len(held) > 5
    assert found[2:4] == held[2:4]
    assert found[-1] == held[-1]
    with pytest.raises(IndexError):
        found[len(held)]


def test_each_is_found_by_its_id_with_what_is_known_of_it_unread(opened, held):
    found = Mentions.of_all(opened, ranks_of(opened))
    for one in reversed(held):
        assert found.one(one.id) == one
        assert found.document(one.id) == one.document
        assert found.published(one.id) == one.published
        assert found.key(one.id) == one.key


def test_a_list_is_taken_for_them_and_they_for_themselves(held):
    found = Mentions.of(held)
    assert list(found) == held
    assert Mentions.of(found) is found
    assert found.key(held[3].id) == held[3].key
    assert list(Mentions.of([])) == []


def test_few_are_held_and_who_walks_asks_the_file_seldom(opened, held, monkeypatch):
    monkeypatch.setattr(mentions, "_WHOLE", 4)
    monkeypatch.setattr(mentions, "_KEPT", 2)
    monkeypatch.setattr(mentions, "_BLOCK", 2)
    found = Mentions.of_all(opened, ranks_of(opened))
    blocks, read = found._made, []
    real = blocks._read
    monkeypatch.setattr(blocks, "_read", lambda some: read.append(list(some)) or real(some))
    assert list(found) == held
    assert len(read) <= len(held) / 2 + 2
    assert len(blocks._young) + len(blocks._old) <= 2 * (2 + 2)
    read.clear()
    assert found[0] == held[0]
    assert read == [[0]]


def test_of_a_small_heap_all_are_held_once_they_were_read(opened, held, monkeypatch):
    monkeypatch.setattr(mentions, "_WHOLE", len(held))
    monkeypatch.setattr(mentions, "_KEPT", 1)
    found = Mentions.of_all(opened, ranks_of(opened))
    blocks, read = found._made, []
    real = blocks._read
    monkeypatch.setattr(blocks, "_read", lambda some: read.append(list(some)) or real(some))
    assert list(found) == list(found) == held
    assert sum(map(len, read)) == len(held)


def test_some_are_read_at_once_and_come_in_their_order_however_many(opened, held, monkeypatch):
    monkeypatch.setattr(mentions, "_WHOLE", 4)
    monkeypatch.setattr(mentions, "_KEPT", 1)
    monkeypatch.setattr(mentions, "_BLOCK", 2)
    found = Mentions.of_all(opened, ranks_of(opened))
    wanted = [held[4], held[0], held[4], held[2], held[1], held[3]]
    assert found.some(one.id for one in wanted) == wanted
    assert found.some([]) == []
    read = []
    blocks = found._made
    real = blocks._read
    monkeypatch.setattr(blocks, "_read", lambda some: read.append(list(some)) or real(some))
    assert found.some([held[3].id, held[5].id]) == [held[3], held[5]]
    assert read == [[5]]


def test_one_that_is_gone_meanwhile_is_said_to_be(opened):
    found = Mentions.of_all(opened, ranks_of(opened))
    found.columns.ids[0] = 10**6
    with pytest.raises(errors.Gone):
        found[0]


def test_the_mentions_of_a_document_come_together(held):
    told = dict(by_document(held))
    assert list(told) == list(dict.fromkeys(one.document for one in held))
    assert [one for ours in told.values() for one in ours] == held


@given(st.lists(st.integers(1, 10**12), unique=True), st.integers(1, 10**12))
def test_each_number_is_found_where_it_stands_and_no_other(numbers, other):
    columns = MentionColumns({})
    for number in numbers:
        columns.add(number, 1, 0, 0)
    assert dict(columns.places) == {number: place for place, number in enumerate(numbers)}
    assert (other in columns.places) == (other in numbers)
