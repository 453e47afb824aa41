"""How probably all tellings of a group are one happening."""

import numpy as np
import pytest
from merged import facts, telling, visit

from timeline_app import merging
from timeline_app.merging.judging import Judged
from timeline_app.merging.unity import confidences, describe
from timeline_app.model.when import day


def judged(*pairs):
    rows = sorted(pairs)
    chances = np.array([chance for _, _, chance in rows], float)
    return Judged(
        np.array([one for one, _, _ in rows], int), np.array([other for _, other, _ in rows], int),
        chances, chances,
    )  # fmt: skip


SOME = facts(visit(1), visit(2), visit(3), visit(3, day(2020, 9, 9), start=900))
PAIRS = judged((0, 1, 0.9), (0, 2, 0.6), (1, 2, 0.8))


def test_a_single_telling_is_one_and_so_is_what_a_person_joined():
    assert confidences(SOME, PAIRS, [[3]], ()) == [1.0]
    assert describe(SOME, PAIRS, [[0, 1, 2]], [(0, 1), (1, 2)]) == [None]
    assert describe(SOME, PAIRS, [[0, 1, 2]], [(0, 1)]) != [None]
    assert confidences(SOME, PAIRS, [[0, 1, 2]], [(1, 0), (1, 2)]) == [1.0]


def test_figures_of_a_group_tell_how_it_holds_together():
    (found,) = describe(SOME, PAIRS, [[0, 1, 2]], ())
    assert found["weakest"] == pytest.approx(np.log(0.8 / 0.2))
    assert found["mean"] == pytest.approx(np.log((2.3 / 3) / (1 - 2.3 / 3)))
    assert found["uncompared"] == pytest.approx(0)
    assert (found["in_one_document"], found["undated"], found["dates_differ"]) == (0, 0, 0)
    (found,) = describe(SOME, PAIRS, [[0, 3]], ())
    assert found["uncompared"] == 1
    assert found["dates_differ"] == 1
    (found,) = describe(SOME, PAIRS, [[2, 3]], ())
    assert found["in_one_document"] == 1


def test_more_kinds_of_words_and_no_dates_are_counted():
    mixed = facts(visit(1), telling(2, "meet", "A"), telling(3, "trip", "A"))
    (found,) = describe(mixed, PAIRS, [[0, 1, 2]], ())
    assert found["lemmas"] == pytest.approx(2 / 5)
    undated = facts(telling(1, "meet", "A"), telling(2, "meet", "A"))
    (found,) = describe(undated, judged((0, 1, 0.9)), [[0, 1]], ())
    assert (found["undated"], found["lemmas"], found["size"]) == (1, 0, 0)


def test_likelier_pairs_make_a_surer_group():
    sure = [confidences(SOME, judged((0, 1, chance)), [[0, 1]], ())[0]
            for chance in (0.3, 0.6, 0.97)]  # fmt: skip
    assert sure == sorted(set(sure))
    assert all(0 < one < 1 for one in sure)


def test_pairs_of_other_groups_do_not_count():
    both = describe(SOME, PAIRS, [[0, 1], [2, 3]], ())
    assert both[0]["weakest"] == pytest.approx(np.log(0.9 / 0.1))
    assert both[1]["uncompared"] == 1


def test_the_figures_of_a_pair_and_of_a_crowd_are_in_their_scales():
    (pair,) = describe(SOME, PAIRS, [[0, 1]], ())
    assert (pair["some"], pair["size"], pair["uncompared"]) == (1, 0, 0)
    (three,) = describe(SOME, PAIRS, [[0, 1, 2]], ())
    assert three["size"] == pytest.approx(np.log2(1.5) / 5)
    many = facts(*(visit(n) for n in range(200)))
    (crowd,) = describe(many, judged((0, 1, 0.5)), [list(range(200))], ())
    assert crowd["size"] == 1
    assert crowd["weakest"] == pytest.approx(np.log(0.02 / 0.98))
    assert crowd["uncompared"] == pytest.approx(1 - 1 / 19_900)


def test_what_a_person_joined_counts_as_certain_within_its_group():
    (found,) = describe(SOME, PAIRS, [[0, 1, 2]], [(2, 0)])
    assert found["mean"] == pytest.approx(np.log((2.7 / 3) / (1 - 2.7 / 3)))
    assert found["weakest"] == pytest.approx(np.log(0.9 / 0.1))
    assert describe(SOME, PAIRS, [[0, 1]], [(1, 2)]) == describe(SOME, PAIRS, [[0, 1]], ())


def test_for_training_only_groups_of_several_known_tellings_come():
    tellings = [visit(3), visit(1), visit(2), telling(4, "vote", "Parliament votes", place="Lima")]
    ((members, figures),) = merging.unities(tellings, range(4))
    assert sorted(members) == [0, 1, 2]
    assert figures["size"] == pytest.approx(np.log2(1.5) / 5)
    ((members, figures),) = merging.unities(tellings, {0, 2, 3})
    assert sorted(members) == [0, 2]
    assert figures["size"] == 0
    assert merging.unities(tellings, {0, 3}) == merging.unities([], ()) == []
