"""All pairs worth comparing, to learn from."""

import numpy as np
from merged import telling, visit

from timeline_app.merging import pair_table
from timeline_app.merging.pairs import NAMES
from timeline_app.model import DatedBy
from timeline_app.model.when import day


def test_a_row_for_each_pair_in_the_order_that_was_given():
    given = [visit(2, day(2020, 7, 21)), visit(1, day(2020, 7, 19))]
    found = pair_table(given)
    assert {int(found.one[0]), int(found.other[0])} == {0, 1}
    assert int(found.one[0]) == 1
    assert found.values.shape == (1, len(NAMES))
    assert found.is_forbidden.tolist() == [True]
    assert found.is_within.tolist() == [False]
    assert found.days.tolist() == [2]


def test_days_are_told_of_firm_dates_alone():
    loose = visit(2, day(2020, 7, 21), dated_by=DatedBy.DOCUMENT)
    assert pair_table([visit(1), loose]).days.tolist() == [-1]


def test_all_pairs_of_some_within_a_document_are_taken():
    some = [visit(1), telling(1, "song", "Rain", start=500), telling(2, "ring", "Snow")]
    assert len(pair_table(some).one) == 0
    found = pair_table(some, close=(0, 1, 2))
    assert list(zip(found.one.tolist(), found.other.tolist(), strict=True)) == [(0, 1)]
    assert found.is_within.tolist() == [True]
    assert np.isfinite(found.values).all()


def test_nothing_makes_an_empty_table():
    found = pair_table([])
    assert len(found.one) == len(found.is_forbidden) == len(found.values) == 0
