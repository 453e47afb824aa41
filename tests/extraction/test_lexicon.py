"""The lexicons: every list can be read, no word stands in two kinds, every country is known."""

import tomllib

import pytest

from timeline_app import resources
from timeline_app.extraction import places
from timeline_app.extraction.classes import _LISTS
from timeline_app.syntax import index, table, words

FILES = ("event_classes", "event_kinds", "event_modality", "event_places", "event_roles",
         "event_triggers", "event_verbs")  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_files_are_whole(name):
    path = resources.path("lexicons", "en", f"{name}.toml")
    assert tomllib.loads(path.read_text(encoding="utf-8")) == table(name)


def test_every_class_list_exists():
    for name, _, _ in _LISTS:
        assert words("event_classes", name)


def test_kinds_are_looked_up_by_the_first_list_that_has_the_word():
    known = index("event_kinds")
    assert known["bombing"] == "attack"
    assert known["take office"] == "appointment"


@pytest.mark.parametrize(
    ("name", "country"),
    [("Baghdad", "Iraq"), ("the Hague", "Netherlands"), ("U.S.", "United States"),
     ("New York", "United States"), ("Atlantis", "")],
)  # fmt: skip
def test_countries_of_places(name, country):
    assert places.country_of(name) == country


def test_a_town_is_no_country():
    assert not places.is_country("Baghdad")
    assert places.is_country("Britain")
    assert places.is_country("US")


def test_adjectives_name_countries():
    assert places.country_by_adjective("Iraqi") == "Iraq"
    assert places.country_by_adjective("green") == ""
