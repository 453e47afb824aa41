"""Which column of somebody's table is what."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.mapping import (
    DATE_FIELDS,
    FIELD_TITLES,
    SEPARATORS,
    Field,
    Mapping,
    MappingUnfit,
    mapping_from_json,
    mapping_to_json,
    read_mapping,
)

mappings = st.builds(
    Mapping,
    st.dictionaries(st.text(max_size=5), st.sampled_from(Field), max_size=5),
    st.none() | st.booleans(),
    st.text(max_size=5),
    st.integers(0, 9),
    st.sampled_from(sorted(SEPARATORS)),
)


@given(mappings)
def test_a_mapping_comes_back_from_json(mapping):
    assert mapping_from_json(json.loads(json.dumps(mapping_to_json(mapping)))) == mapping


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ([], ("JSON object")),
        ({}, "JSON object"),
        ({"columns": {}, "more": 1}, "more"),
        ({"columns": []}, "columns"),
        ({"columns": {"When": "day of reckoning"}}, "When"),
        ({"columns": {}, "day_first": "yes"}, "day_first"),
        ({"columns": {}, "header_row": -1}, "header_row"),
        ({"columns": {}, "separator": "x"}, "separator"),
        ({"columns": {}, "sheet": 3}, "sheet"),
        (None, "JSON object"),
    ],
)
def test_what_does_not_fit_is_said(found, told):
    with pytest.raises(MappingUnfit, match=told):
        mapping_from_json(found)


def test_columns_are_found_by_what_they_are():
    mapping = Mapping(
        {
            "When": Field.DATE,
            "What": Field.TITLE,
            "More": Field.DATE,
            "N": Field.NOTE,
            "M": Field.NOTE,
            "X": Field.LEAVE_OUT,
            "Y": Field.LEAVE_OUT,
        }
    )
    assert mapping.column_of(Field.DATE) == "When"
    assert mapping.column_of(Field.PLACES) == ""
    assert mapping.doubles() == ("More",)


def test_a_file_that_is_no_mapping_is_unfit(tmp_path):
    path = tmp_path / "m.json"
    with pytest.raises(MappingUnfit):
        read_mapping(path)
    path.write_text("{oops")
    with pytest.raises(MappingUnfit):
        read_mapping(path)
    path.write_text('{"columns": {"When": "date"}}')
    assert read_mapping(path).column_of(Field.DATE) == "When"


def test_what_is_wrong_is_told_with_its_place():
    assert str(MappingUnfit("no date", row=3, column="When")) == "row 3, column “When”: no date"
    assert str(MappingUnfit("no date")) == "no date"


def test_every_field_has_its_title_and_those_that_tell_when_are_known():
    assert list(FIELD_TITLES) == list(Field)
    assert Field.END_DAY in DATE_FIELDS
    assert Field.KIND not in DATE_FIELDS
