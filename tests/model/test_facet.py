"""One table of facets: every row has its field, its key and, for names, its column."""

from dataclasses import fields
from pathlib import Path

import pytest

from timeline_app.model import FACETS, NAMED, EventFilter, LaneBy

SCHEMA = (Path(__file__).parent.parent / "golden" / "schema.sql").read_text(encoding="utf-8")


def test_every_lane_is_a_facet_and_comes_in_the_order_of_the_lanes():
    assert list(FACETS) == list(LaneBy)


@pytest.mark.parametrize("by", LaneBy)
def test_every_facet_has_a_field_of_the_filter(by):
    assert FACETS[by].field in {field.name for field in fields(EventFilter)}
    assert getattr(EventFilter(), FACETS[by].field) == frozenset()


def test_no_two_facets_share_a_key_or_a_field():
    assert len({facet.digit for facet in FACETS.values()}) == len(FACETS)
    assert len({facet.field for facet in FACETS.values()}) == len(FACETS)
    assert all(1 <= facet.digit <= 9 for facet in FACETS.values())


@pytest.mark.parametrize("by", NAMED)
def test_every_facet_of_names_has_a_column_and_a_lane_for_what_has_none(by):
    assert f"{by} INTEGER REFERENCES names (id)" in SCHEMA
    assert FACETS[by].nothing
