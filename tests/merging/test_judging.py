"""Every pair worth comparing is judged once."""

import numpy as np
import pytest
from merged import facts, telling, visit

from timeline_app.merging import judging, pairs
from timeline_app.merging.judging import judge
from timeline_app.model.when import day


def judged(*tellings):
    going = judge(facts(*tellings))
    while True:
        try:
            next(going)
        except StopIteration as end:
            return end.value


def test_the_same_visit_is_probable_and_another_is_not():
    found = judged(visit(1), visit(2))
    assert (found.one.tolist(), found.other.tolist()) == ([0], [1])
    assert found.chance[0] > 0.5
    assert found.edge[0] > 0
    less = judged(visit(1), visit(2, agent="a clerk", place="", patient="a town"))
    assert not len(less.chance) or less.chance[0] < found.chance[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [(visit(1, day(2020, 7, 19)), visit(2, day(2020, 9, 19))),
     (visit(1, place="Lima"), visit(2, place="Holm")),
     (telling(1, "kill", "A", patient="Ann Lee", when=day(2020, 7, 19)),
      telling(2, "kill", "A", patient="Bo Hale", when=day(2020, 7, 19)))],
)  # fmt: skip
def test_what_can_never_be_one_has_no_chance(one, other):
    found = judged(one, other)
    never = found.edge == -np.inf
    assert (found.chance[never] == 0).all()
    assert ((found.edge <= 0) | ~never).all()
    assert never.all()


def test_no_pair_speaks_louder_than_another_may():
    found = judged(*(visit(n) for n in range(5)))
    assert (np.abs(found.edge[np.isfinite(found.edge)]) <= 4).all()
    assert len(found.one) == 10
    assert (found.one < found.other).all()


def test_statements_that_say_the_same_are_one():
    said = [telling(n, "say", "Ann Lee says that talks begin soon", kind="statement",
                    agent="Ann Lee", when=day(2020, 7, 19)) for n in (1, 2)]  # fmt: skip
    found = judged(*said)
    assert found.chance[0] > 0.85


def test_of_few_tellings_no_step_is_told():
    assert list(judge(facts(visit(1), visit(2)))) == []


@pytest.mark.parametrize(
    ("told", "is_same"),
    [
        ((0.8, 0.6, 1, 0), True), ((0.8, 0.6, 0, 1), True), ((0.8, 0.6, 0, 0), False),
        ((0.79, 0.6, 1, 0), False), ((0.8, 0.59, 1, 0), False), ((1, 1, 1, 1), True),
    ],
)  # fmt: skip
def test_the_same_words_at_one_time_are_one_statement(told, is_same):
    values = np.zeros((1, len(pairs.NAMES)))
    for name, value in zip(judging._SAYING, told, strict=True):
        values[0, pairs.NAMES.index(name)] = value
    assert judging._same_statement(values).tolist() == [2.2 if is_same else -np.inf]
