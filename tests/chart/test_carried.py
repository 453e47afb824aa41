"""An event on its way to another date: its mark goes, the rest of the picture holds still."""

import pytest
from samples import Row, chronology, day

from timeline_app.chart.carried import CarriedEvent, with_carried
from timeline_app.model import Precision, moment
from timeline_app.model.when import When, within

MONTH = (moment.at(2020, 6), moment.at(2020, 7) - 1)


def exact(year, month=1, number=1):
    first = moment.at(year, month, number)
    return within(first, first + moment.DAY - 1, Precision.DAY, "")


def stretch(first, last):
    return within(first, last, Precision.MONTH, "")


@pytest.fixture
def scene(see):
    some = [day(2020, 1, 1), day(2020, 3, 1), Row(*MONTH, precision=Precision.MONTH)]
    return see(chronology(some, links=((1, 2), (2, 3)))).scene(selection=(2,))


def of(scene, event):
    return next(item for item in scene.items if item.id == event)


def test_a_pin_goes_as_far_as_its_date_does(scene):
    was, when = exact(2020, 3, 1), exact(2020, 4, 10)
    found = with_carried(scene, CarriedEvent(2, was, when))
    here, there = of(scene, 2), of(found, 2)
    pixels = (when.earliest - was.earliest) * scene.view.zoom
    assert there.middle - here.middle == pytest.approx(pixels)
    assert there.right - there.left == pytest.approx(here.right - here.left)
    assert there.label.x - here.label.x == pytest.approx(pixels)
    assert there.y == here.y
    # It lies over everything else, and what pointed at it is gone until it is let go.
    assert found.items[-1] is there
    assert found.links == ()
    assert {item.id: item for item in found.items if item.id != 2} == {
        item.id: item for item in scene.items if item.id != 2
    }


def test_only_its_own_guide_goes_with_it_and_says_the_new_date(scene):
    (was,) = [guide for guide in scene.guides if not guide.is_today]
    found = with_carried(scene, CarriedEvent(2, exact(2020, 3, 1), exact(2020, 4, 10)))
    (now,) = [guide for guide in found.guides if not guide.is_today]
    assert now.words != was.words
    assert "10" in now.words
    assert now.left == now.right == of(found, 2).middle
    other = with_carried(scene, CarriedEvent(1, exact(2020, 1, 1), exact(2020, 1, 20)))
    assert other.guides == scene.guides


def test_a_stretch_grows_by_the_end_that_is_drawn(scene):
    longer = stretch(MONTH[0], moment.at(2020, 9) - 1)
    here, there = (
        of(scene, 3),
        of(with_carried(scene, CarriedEvent(3, stretch(*MONTH), longer)), 3),
    )
    assert there.left == pytest.approx(here.left)
    assert there.right - here.right == pytest.approx((longer.latest - MONTH[1]) * scene.view.zoom)
    assert there.core_left >= there.left
    assert there.core_right <= there.right


def test_it_never_shrinks_to_nothing(scene):
    none = within(MONTH[1], MONTH[1], Precision.SECOND, "")
    there = of(with_carried(scene, CarriedEvent(3, stretch(*MONTH), none)), 3)
    assert there.right >= there.left + 1


def test_an_open_side_goes_with_the_side_that_is_known(see):
    low = moment.at(2020, 2)
    some = [day(2020, 1, 1), day(2020, 12, 1), Row(low, moment.DISTANT_FUTURE)]
    scene = see(chronology(some)).scene()
    was = When(low, low, moment.DISTANT_FUTURE, moment.DISTANT_FUTURE, Precision.INTERVAL, "")
    start = moment.at(2020, 4)
    when = When(start, start, moment.DISTANT_FUTURE, moment.DISTANT_FUTURE, Precision.INTERVAL, "")
    here, there = of(scene, 3), of(with_carried(scene, CarriedEvent(3, was, when)), 3)
    pixels = (start - low) * scene.view.zoom
    assert there.left - here.left == pytest.approx(pixels)
    assert there.right - here.right == pytest.approx(pixels)


def test_what_is_not_drawn_or_does_not_move_changes_nothing(scene):
    assert with_carried(scene, CarriedEvent(99, exact(2020), exact(2021))) is scene
    assert with_carried(scene, CarriedEvent(2, exact(2020, 3), exact(2020, 3))) is scene


def test_the_guide_of_a_stretch_goes_with_both_its_ends(see):
    some = [day(2020, 1, 1), Row(*MONTH, precision=Precision.MONTH)]
    scene = see(chronology(some)).scene(selection=(2,))
    when = stretch(moment.at(2020, 8), moment.at(2020, 10) - 1)
    found = with_carried(scene, CarriedEvent(2, stretch(*MONTH), when))
    (guide,) = [guide for guide in found.guides if not guide.is_today]
    there = of(found, 2)
    assert (guide.left, guide.right) == (there.left, there.right)
    assert "August" in guide.words
