"""What scripts of others call keeps answering, wherever the rooms behind it have moved."""

import pytest

from timeline_app import language, readers
from timeline_app.model import edits
from timeline_app.model.when import day
from timeline_app.store import open_store
from timeline_app.store.store import KEPT


@pytest.fixture
def opened(tmp_path):
    with open_store(tmp_path / "a.db", create=True) as store:
        yield store


def test_sentences_are_cut_by_the_door_of_language():
    text = "It rained on 3 May. Mr. Holm stayed at home."
    told = [span.of(text) for span in language.split_sentences(text)]
    assert told == ["It rained on 3 May.", "Mr. Holm stayed at home."]


@pytest.mark.parametrize("name", sorted(KEPT))
def test_a_door_of_the_store_leads_to_the_part_that_has_it(opened, name):
    part, _, method = KEPT[name].partition(".")
    assert getattr(opened, name) == getattr(getattr(opened, part), method)


def test_a_session_of_somebody_elses_script(opened):
    opened.apply(edits.AddEvent("The bridge is opened", day(2020, 5, 3), "opening"))
    [one] = opened.ids()
    assert opened.event(one).title == "The bridge is opened"
    opened.undo()
    assert list(opened.events()) == []
    opened.redo()
    number = opened.add_document(readers.from_text("The bridge fell."), [], [])
    assert opened.document(number).text == "The bridge fell."
    assert len(opened.documents()) == 1
    assert [hit.document for hit in opened.search("bridge")] == [number]
    assert opened.eras() == ()


def test_what_the_store_never_had_is_no_door(opened):
    with pytest.raises(AttributeError, match="nothing_such"):
        opened.nothing_such()
