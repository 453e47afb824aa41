"""Reading in the place of timeline and lists; everything is as it was afterwards."""

import pytest

from timeline_app.review import NEVER, USUAL


@pytest.fixture
def story(desk):
    desk.window().resize(1_600, 900)
    return desk.panes.story


def test_one_reads_and_leaves_and_the_sizes_come_back(desk, story):
    desk.panes.show_tab("events")
    before = desk.panes._whole.sizes()
    keyboard = desk.window().focusWidget()
    story.enter()
    story.enter()
    assert story.is_shown
    assert not desk.timeline.isVisible()
    story.leave()
    story.leave()
    assert not story.is_shown
    assert desk.panes._whole.sizes() == before
    assert desk.window().focusWidget() is keyboard


def test_a_measure_of_before_holds_once_it_is_built(desk, story):
    assert story.measure == USUAL
    story.set_measure(NEVER)
    assert "reading" not in vars(story), "it is not built for that"
    assert story.reading._measure == NEVER
    story.set_measure(30)
    assert story.measure == 30


def test_while_one_does_not_read_it_says_nothing(desk, story):
    assert story.words is None
    story.toggle()
    assert story.words == story.reading.words
    story.toggle()
    assert story.words is None


def test_in_a_narrow_window_a_click_brings_the_source(qtbot, desk, story):
    desk.window().resize(900, 700)
    qtbot.waitUntil(lambda: desk.window().width() == 900)
    story.enter()
    assert not desk.panes.is_open("source")
    story._on_clicked()
    assert desk.panes.is_open("source")
    assert story.is_shown
    story._on_clicked()
    assert story.is_shown
