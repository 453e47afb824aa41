"""Documents: whole, once, and what was read in them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tellings import EXPRESSIONS, LINKS, MENTIONS, TEXT, document, rebuild

from timeline_app import errors
from timeline_app.message import told as as_told
from timeline_app.model import Published, PublishedFrom, Span, edits
from timeline_app.model.when import day
from timeline_app.store import mapping


def test_a_document_comes_back_as_it_went_in(store):
    assert store.documents.one(1) == document()


def test_an_unknown_document_is_a_key_error(store):
    with pytest.raises(KeyError):
        store.documents.one(99)


def test_the_same_bytes_are_one_document_with_two_paths(store):
    again = store.documents.add(document(path="copy.txt"), EXPRESSIONS, MENTIONS, LINKS)
    (row,) = store.documents.all()
    assert again == 1
    assert (row.path, row.paths) == ("bridge.txt", ("copy.txt",))
    assert len(list(store.documents.mentions())) == len(MENTIONS)


def test_documents_come_without_their_text(store):
    (row,) = store.documents.all()
    assert (row.id, row.title, row.length) == (1, "The bridge", len(TEXT))
    assert row.published == Published(day(2020, 6, 30), PublishedFrom.HEADER)
    assert row.sha256 == document().sha256


def test_what_is_kept_comes_back_as_it_went_in(store):
    expected = sorted(MENTIONS, key=lambda m: m.span)
    assert [m.mention for m in store.documents.mentions()] == expected


def test_what_makes_no_event_is_kept_as_proof_of_another(store):
    untold = [replace(m, is_candidate=False, title="") for m in MENTIONS]
    store.documents.replace_mentions(1, EXPRESSIONS, untold, [])
    assert not any(m.mention.makes_event for m in store.documents.mentions())
    assert len(list(store.documents.mentions())) == len(MENTIONS)


def test_reading_anew_keeps_the_ids_of_what_is_still_there(store):
    before = {m.key: m.id for m in store.documents.mentions()}
    store.documents.replace_mentions(1, EXPRESSIONS, MENTIONS[:2], [])
    after = {m.key: m.id for m in store.documents.mentions()}
    assert len(after) == 2
    assert after.items() <= before.items()
    assert store.documents.order_links() == []


def test_a_link_names_its_mentions_though_they_have_no_title(store):
    mentions = [replace(m, is_candidate=False, title="") for m in MENTIONS]
    store.documents.replace_mentions(1, EXPRESSIONS, mentions, LINKS)
    (link,) = store.documents.order_links()
    told = {m.id: m.mention.text for m in store.documents.mentions()}
    assert [told[link.before], told[link.after]] == ["voted", "visited"]


def test_a_problem_is_kept_until_its_file_is_read(store):
    store.documents.add_problem("gone.txt", as_told("it vanished"))
    store.documents.add_problem("gone.txt", as_told("it vanished again"))
    assert [(p.path, p.reason) for p in store.documents.problems()] == [
        ("gone.txt", as_told("it vanished again"))
    ]
    store.documents.add(document("Now it is here.", path="gone.txt"))
    assert store.documents.problems() == []


def test_words_at_a_place(store):
    assert store.documents.words_at(1, Span(4, 11)) == "council"
    assert store.documents.words_at(9, Span(4, 11)) == ""


def test_what_is_read_puts_the_events_behind(store):
    assert not store.rebuilding.is_behind
    store.documents.add(document("Another text.", path="b.txt"))
    assert store.rebuilding.is_behind
    rebuild(store)
    assert not store.rebuilding.is_behind


@given(st.floats(0, 1), st.binary(max_size=8), st.text(max_size=8))
def test_a_mention_survives_its_row(score, vector, word):
    from dataclasses import replace

    told = replace(
        MENTIONS[1], score=score, vector=vector, lemma=word, repeats=(Span(1, 2), Span(4, 9))
    )
    row = (
        told.span.start, told.span.end, told.passage.start, told.passage.end, 1,
        mapping.mention_to_cell(told), vector,
    )  # fmt: skip
    assert mapping.mention_from_row(row) == replace(told, score=round(score, 6))


def test_a_document_is_renamed_by_hand_and_back_again(store, path):
    store.apply(edits.SetDocumentTitle(1, "  The  bridge of 1911 "))
    assert [row.title for row in store.documents.all()] == ["The bridge of 1911"]
    assert store.documents.one(1).title == "The bridge of 1911"
    assert store.history.undo_label == "Rename document"
    store.history.undo()
    assert store.documents.one(1).title == document().title
    store.history.redo()
    store.apply(edits.SetDocumentTitle(1, ""))
    assert store.documents.one(1).title == document().title


@pytest.mark.parametrize(
    ("edit", "error"),
    [
        (edits.SetDocumentTitle(9, "x"), errors.Gone),
        (edits.SetDocumentTitle(1, "x" * 501), errors.CannotBeDone),
    ],
)
def test_what_is_no_title_or_no_document_changes_nothing(store, edit, error):
    with pytest.raises(error):
        store.apply(edit)
    assert store.documents.one(1).title == document().title
