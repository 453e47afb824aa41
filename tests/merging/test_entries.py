"""Which tellings make an event, and which entries of records they tell."""

from merged import facts, telling, visit

from timeline_app.merging.columns import columns
from timeline_app.merging.entries import Entries

SOME = facts(
    visit(1, more={"entry": 4}),
    visit(1, start=900),
    visit(2),
    telling(3, "visit", "", is_candidate=False),
)


def test_all_tellings_of_a_record_have_an_entry_or_none_and_others_are_of_no_record():
    found = Entries.of(SOME)
    assert [found.entry(number) for number in range(4)] == [{1: 4}, {1: None}, {}, {}]
    assert [bool(one) for one in found.makes] == [True, True, True, False]


def test_columns_tell_the_same_by_the_places_of_the_documents():
    found = Entries.of_columns(columns(SOME))
    assert [found.entry(number) for number in range(4)] == [{0: 4}, {0: None}, {}, {}]
    assert [bool(one) for one in found.makes] == [True, True, True, False]
    assert Entries.of([]).entry(0) == {}
