"""Rows of chronologies that were brought in, and the events that stand for them."""

from tellings import TEXT, document, span_of

from timeline_app.model import Part, PartKind, edits

ROW = "Two days later Ana Silva visited Porto. The bridge fell in June 2020."
OTHER = "The café treaties were not signed."


def brought(store, *rows, kind=PartKind.BROUGHT_IN, name="rows.csv"):
    """A document with these rows, each an event made by hand; number and events."""
    text = f"{TEXT}\n\n{name}"
    parts = tuple(Part(span_of(row), kind) for row in rows)
    number = store.documents.add(document(text, path=name, parts=parts))
    made = [
        store.apply(edits.AddEvent(row, None, document=number, span=span_of(row))).focus
        for row in rows
    ]
    return number, made


def test_rows_that_became_events_are_known_by_where_they_stand(store):
    number, _ = brought(store, ROW, OTHER)
    assert store.brought_in.rows(number) == {span_of(ROW), span_of(OTHER)}
    assert store.brought_in.rows(1) == frozenset()


def test_a_row_is_an_event_also_after_it_was_merged_and_none_once_it_was_undone(store):
    number, (first, second) = brought(store, ROW, OTHER)
    store.apply(edits.MergeEvents((first, second)))
    assert store.brought_in.rows(number) == {span_of(ROW), span_of(OTHER)}
    assert store.brought_in.events() == {first: number}
    for _ in range(2):
        store.history.undo()
    assert store.brought_in.rows(number) == {span_of(ROW)}
    assert store.brought_in.events() == {first: number}


def test_every_event_is_told_with_the_document_of_its_row(store):
    one, first = brought(store, ROW, name="one.csv")
    two, second = brought(store, OTHER, name="two.csv")
    assert store.brought_in.events() == {first[0]: one, second[0]: two}
    store.apply(edits.MergeEvents((second[0], first[0])))
    assert store.brought_in.events() == {second[0]: one}, "the document that came first"


def test_what_was_made_by_hand_from_other_parts_or_read_was_not_brought_in(store):
    number, _ = brought(store, ROW, kind=PartKind.MESSAGE)
    assert store.brought_in.rows(number) == frozenset()
    assert store.brought_in.events() == {}
