"""What events can be laned or filtered by, counted over what is shown."""

import pytest
from tellings import by_title

from timeline_app.model import LaneBy, Review, edits


@pytest.fixture
def shown(store):
    store.connection.run("UPDATE events SET is_hidden = 0")
    return store


def test_the_most_frequent_come_first_and_equal_ones_by_name(shown):
    for title, tags in (("council", ("b", "c")), ("Ana", ("c", "a")), ("fell", ("c",))):
        shown.apply(edits.SetTags(by_title(shown, title).id, tags))
    assert shown.names.values(LaneBy.TAG) == [("c", 3), ("a", 1), ("b", 1)]


@pytest.mark.parametrize("by", LaneBy)
def test_what_is_hidden_or_rejected_counts_for_nothing(shown, by):
    before = dict(shown.names.values(by))
    for event in shown.reading.ids()[:2]:
        shown.apply(edits.SetReview(event, Review.REJECTED))
    shown.apply(edits.SetHidden(by_title(shown, "café").id, is_hidden=True))
    after = dict(shown.names.values(by))
    assert sum(after.values()) <= sum(before.values())
    if by in {LaneBy.KIND, LaneBy.STATUS, LaneBy.DOCUMENT}:
        assert (sum(before.values()), sum(after.values())) == (4, 1)


def test_a_document_counts_an_event_once_however_often_it_tells_it(shown):
    shown.apply(edits.MergeEvents((1, by_title(shown, "fell").id)))
    assert shown.names.values(LaneBy.DOCUMENT) == [("bridge.txt", 3)]


def test_the_same_name_in_two_roles_is_two(shown):
    shown.apply(edits.SetNames(1, LaneBy.PERSON, ("Porto",)))
    assert ("Porto", 1) in shown.names.values(LaneBy.PERSON)
    assert shown.names.values(LaneBy.PLACE) == [("Porto", 1)]


def test_spellings_are_sorted_under_their_name(store):
    store.connection.run(
        "INSERT INTO spellings SELECT id, s FROM names, (SELECT 'b' AS s UNION SELECT 'a') "
        "WHERE name IN ('Porto', 'Ana Silva')"
    )
    assert store.names.spellings() == {"Ana Silva": ("a", "b"), "Porto": ("a", "b")}
