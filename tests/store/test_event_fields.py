"""The fields of an event that a person can set: what each reads of its cells, and writes back."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.model import LaneBy
from timeline_app.model.when import day
from timeline_app.store.event_fields import FIELDS, FINDABLE, NAMES
from timeline_app.store.mapping import WHEN_COLUMNS, when_to_json, when_to_row

PEOPLE = st.lists(
    st.tuples(
        st.text(min_size=1, max_size=4),
        st.sampled_from(["person", "organisation", "place", "other"]),
        st.just("agent"),
        st.none(),
    ).map(list),
    max_size=6,
)
PLACES = st.lists(st.tuples(st.text(min_size=1, max_size=4), st.just(""), st.none()).map(list))


def cells(participants, places):
    return {"participants": json.dumps(participants), "places": json.dumps(places)}


@pytest.mark.parametrize("name", sorted(NAMES))
@settings(max_examples=30)
@given(people=PEOPLE, places=PLACES)
def test_what_is_read_can_be_written_back_and_changes_nothing(name, people, places):
    row = cells(people, places)
    before = dict(row)
    field = FIELDS[name]
    field.put(row, field.get(row))
    assert row == before


@pytest.mark.parametrize("name", sorted(NAMES))
@settings(max_examples=30)
@given(people=PEOPLE, places=PLACES)
def test_names_of_one_type_leave_those_of_other_types(name, people, places):
    row, field = cells(people, places), FIELDS[name]
    wanted = [[["New", name, "other", None]], [["Town", "", None]] if name == "place" else []]
    field.put(row, wanted)
    assert field.get(row) == wanted
    told = json.loads(row["participants"])
    assert told[:-1] == [one for one in people if one[1] != name]
    if name != "place":
        assert json.loads(row["places"]) == places


@pytest.mark.parametrize(
    ("name", "column"),
    [("title", "title"), ("kind", "kind"), ("status", "status"), ("review", "review"),
     ("note", "note"), ("hidden", "is_hidden")],
)  # fmt: skip
def test_a_plain_field_is_its_cell(name, column):
    row = {column: "old"}
    assert FIELDS[name].columns == (column,)
    assert FIELDS[name].get(row) == "old"
    FIELDS[name].put(row, "new")
    assert row == {column: "new"}


def test_stars_stand_beside_the_importance_that_they_give():
    row = {"stars": None, "importance": 0.3}
    assert FIELDS["stars"].get(row) == [None, 0.3]
    FIELDS["stars"].put(row, [2, 0.66])
    assert row == {"stars": 2, "importance": 0.66}


@pytest.mark.parametrize("when", [None, day(2020, 5, 3), day(-44, 3, 15)])
def test_a_date_is_all_its_cells_and_who_gave_it(when):
    row = {**dict.fromkeys(WHEN_COLUMNS), "dated_by": None}
    FIELDS["when"].put(row, [when_to_json(when), "user" if when else None])
    assert tuple(row[name] for name in WHEN_COLUMNS) == when_to_row(when)
    assert FIELDS["when"].get(row) == [when_to_json(when), "user" if when else None]


@pytest.mark.parametrize("name", ["tags", "disputes"])
def test_a_list_is_kept_as_json(name):
    row = {name: '["a"]'}
    assert FIELDS[name].get(row) == ["a"]
    FIELDS[name].put(row, ["é", "b"])
    assert row == {name: '["é","b"]'}


def test_what_finds_an_event_are_its_names_and_tags():
    assert {LaneBy(name) for name in NAMES} == {LaneBy.PERSON, LaneBy.ORGANISATION, LaneBy.PLACE}
    assert {"tags"} == FINDABLE - NAMES
    assert set(FIELDS) > FINDABLE
