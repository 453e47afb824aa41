"""In what two tellings agree and differ."""

import pytest
from merged import facts, killing, telling, visit

from timeline_app.merging.aspects import aspects
from timeline_app.model import Accord, Aspect
from timeline_app.model.when import day

AGREE, DIFFER, ALONE = Accord.AGREE, Accord.DIFFER, Accord.ONE_TELLS


def told(one, other):
    return dict(aspects(*facts(one, other)))


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (visit(1), visit(2), {Aspect.DAY: AGREE, Aspect.TIME: AGREE, Aspect.PLACE: AGREE,
                              Aspect.DEED: AGREE, Aspect.PEOPLE: AGREE}),
        (visit(1, day(2020, 7, 19)), visit(2, day(2020, 7, 20)),
         {Aspect.DAY: DIFFER, Aspect.TIME: DIFFER}),
        (visit(1, place="Lima"), visit(2, place="Holm"), {Aspect.PLACE: DIFFER}),
        (visit(1, agent="Ann Lee", patient="Lima"), visit(2, agent="Bo Hale", patient="Holm"),
         {Aspect.PEOPLE: DIFFER}),
        (visit(1), telling(2, "ring", "A ring"), {Aspect.DAY: ALONE, Aspect.PLACE: ALONE,
                                                  Aspect.DEED: DIFFER, Aspect.PEOPLE: ALONE}),
        (killing(1, "kill"), visit(2, day(2020, 1, 3)), {Aspect.DAY: ALONE, Aspect.TIME: AGREE}),
        (telling(1, "kill", "26 dead"), telling(2, "kill", "5 dead"), {Aspect.FIGURES: DIFFER}),
        (telling(1, "kill", "26 dead"), telling(2, "kill", "26 dead"), {Aspect.FIGURES: AGREE}),
        (telling(1, "song", "A", kind="meeting"), telling(2, "ring", "A", kind="meeting"),
         {Aspect.DEED: AGREE}),
        (telling(1, "song", "A"), telling(2, "ring", "A"), {Aspect.DEED: DIFFER}),
    ],
)  # fmt: skip
def test_each_aspect_that_one_of_them_tells(one, other, found):
    assert found.items() <= told(one, other).items()
    assert told(one, other) == told(other, one)
    order = list(Aspect)
    places = [order.index(aspect) for aspect, _ in aspects(*facts(one, other))]
    assert places == sorted(places)


def test_what_neither_tells_is_left_out():
    assert set(told(telling(1, "song", "A"), telling(2, "ring", "B"))) == {Aspect.DEED}
