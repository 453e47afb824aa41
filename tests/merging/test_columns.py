"""Tellings as columns of numbers."""

import math

import numpy as np
import pytest
from merged import facts, killing, telling, visit

from timeline_app.merging import columns as table_of
from timeline_app.merging.columns import WIDTHS, columns
from timeline_app.model import DatedBy, edtf
from timeline_app.model.when import day


def test_every_telling_has_a_row_in_every_column():
    some = facts(visit(1), visit(2), killing(2, "kill", start=900))
    table = columns(some)
    assert table.size == 3
    assert all(len(column) == 3 for column in table.number.values())
    assert {name: bag.words(np.arange(3)).shape for name, bag in table.bag.items()} == {
        name: (3, width) for name, width in WIDTHS.items()
    }
    assert table.number["document"].tolist() == [0, 1, 1]
    assert table.number["order"].tolist() == [0, 0, 1]
    empty = columns([])
    assert empty.size == 0


def test_the_first_family_is_the_stem_and_rare_words_weigh_more():
    table = columns(
        facts(visit(1, agent="Ann Lee"), visit(2, agent="Bo Hale"), visit(3, agent="Bo Hale"))
    )
    assert len(set(table.bag["near"].column(0).tolist())) == 1
    weights = table.bag["agent"].mass(np.arange(3)).tolist()
    assert weights[0] > weights[1] == weights[2] > 0
    assert table.weight[-1] == 0
    assert (table.weight[:-1] > 0).all()


@pytest.mark.parametrize(
    ("said", "flags"),
    [
        ({}, {"firm": 1, "fine": 1, "of document": 0, "of story": 0}),
        ({"dated_by": DatedBy.DOCUMENT}, {"firm": 0, "of document": 1}),
        ({"dated_by": DatedBy.NARRATIVE}, {"firm": 0, "of story": 1}),
        ({"when": edtf.parse("2020-07")}, {"fine": 0}),
        ({"agent": "a clerk"}, {"named agent": 0, "named patient": 1}),
        ({"more": {"entry": 7}}, {"entry": 7}),
        ({"kind": "other"}, {"kind": 0}),
        ({"is_candidate": False}, {"candidate": 0}),
    ],
)
def test_flags_tell_what_the_telling_is(said, flags):
    table = columns(facts(visit(1, **said)))
    assert {name: int(table.number[name][0]) for name in flags} == flags


def test_days_are_numbers_and_what_has_none_is_not_a_number():
    table = columns(facts(visit(1, day(1970, 1, 2)), telling(2, "visit", "A")))
    assert table.number["first"][0] == 1
    assert 1.9 < table.number["last"][0] < 2
    assert math.isnan(table.number["first"][1])


def test_meanings_are_compared_exactly_and_only_if_all_are_of_one_length():
    some = [visit(n, more={"vector": bytes([3, 4])}) for n in (1, 2)]
    table = columns(facts(*some, visit(3)))
    found = table.cosine(np.array([0, 0]), np.array([1, 2]))
    assert found.tolist() == pytest.approx([1, 0])
    mixed = columns(facts(some[0], visit(2, more={"vector": bytes([1, 2, 3])})))
    assert mixed.cosine(np.array([0]), np.array([1])).tolist() == [0]


def test_how_rare_a_deed_is_where_it_is_told():
    table = columns(
        facts(visit(1), visit(1, start=900), visit(2, day(2020, 9, 9)), killing(3, "kill"))
    )
    number = table.number
    assert np.exp(number["here"]).round().tolist() == [2, 2, 1, 1]
    assert np.exp(number["days"]).round().tolist() == [2, 2, 2, 1]
    assert number["spread"].round(2).tolist() == [0.67, 0.67, 0.67, 0.33]


def test_a_telling_stands_so_far_down_its_document():
    document, passage = np.array([7, 7, 3, 7, 3]), np.array([20, 20, 9, 4, 90])
    assert table_of._order(document, passage).tolist() == [1, 1, 0, 0, 1]
    assert table_of._order(np.zeros(0, np.int64), np.zeros(0, np.int64)).tolist() == []
