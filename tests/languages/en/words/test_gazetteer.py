"""Names known beforehand, in the spelling of the word lists."""

import pytest

from timeline_app import syntax
from timeline_app.languages.en.words.gazetteer import names, peoples, places
from timeline_app.model import NameType


@pytest.mark.parametrize("name", ["Portugal", "Lisbon", "United States", "Iraq"])
def test_countries_and_capitals_are_places(name):
    assert name in places()


def test_other_spellings_are_places_too():
    for facts in syntax.table("names_places").values():
        assert set(facts["aliases"]) <= places()


def test_peoples_are_called_by_their_own_words():
    assert {"Iraqi", "Dutch", "Portuguese"} <= peoples()
    assert "Iraq" not in peoples()


def test_each_list_is_made_once():
    assert places() is places()
    assert peoples() is peoples()


def test_names_are_found_by_lists_that_hold_something():
    found = names()
    assert found.places == places()
    assert "I" not in found.closers
    assert found.joiners == {"of"}
    assert {"Mr", "President"} <= {word.strip(".") for word in found.titles} | found.titles
    assert set(found.last_words) == {NameType.ORGANISATION, NameType.PLACE}
    assert set(found.nouns) == {NameType.PERSON, NameType.PLACE, NameType.ORGANISATION}
    for some in (*found.last_words.values(), *found.nouns.values(), found.calendar):
        assert some
