"""The timeline of a page: each mark leads to its event, and words stand only where they fit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from random_chronologies import HOSTILE

from timeline_app.formats.report.html_strip import WIDTH, drawing
from timeline_app.formats.report.model import CoverAxisUnit, CoverLabel, CoverMark, Lane, Strip

SIDE = 150


def figure(*lanes, outer=(), inner=(), note="Dots are days."):
    """The drawing as somebody else's parser reads it."""
    text = "".join(drawing(Strip(tuple(lanes), tuple(outer), tuple(inner), note)))
    return etree.fromstring(text)


def dot(share, **more):
    return CoverMark(share, share, **more)


def lane(*marks, name="Works", colour=2, label=None):
    return Lane(name, colour, marks, label)


def test_without_lanes_there_is_no_drawing():
    assert list(drawing(Strip((), (), (), "x"))) == []


@pytest.mark.parametrize("count", [1, 3, 8])
def test_it_is_as_high_as_its_lanes(count):
    (svg,) = figure(*[lane(dot(0.5))] * count).iter("svg")
    assert float(svg.get("height")) == 46 + 40 * count
    assert float(svg.get("width")) == SIDE + WIDTH
    assert svg.get("viewBox") == f"0 0 {SIDE + WIDTH} {46 + 40 * count}"


def test_a_mark_leads_to_its_event_and_tells_its_title():
    tree = figure(lane(dot(0.25, number=12, title="The bridge opened")))
    (way,) = tree.iter("a")
    assert way.get("href") == "#e12"
    assert way.find("title").text == "The bridge opened"
    (circle,) = tree.iter("circle")
    assert float(circle.get("cx")) == SIDE + 0.25 * WIDTH
    assert float(circle.get("cy")) == 46 + 20
    assert circle.get("class") == "f2"


def test_a_mark_without_a_title_is_told_by_its_number():
    (way,) = figure(lane(dot(0.25, number=12))).iter("a")
    assert way.find("title").text == "Event 12"


def test_what_lasts_is_a_bar_from_end_to_end():
    tree = figure(lane(CoverMark(0.25, 0.5, number=1)), lane(dot(0)))
    (bar,) = [one for one in tree.iter("rect") if "bar" in one.get("class")]
    assert (float(bar.get("x")), float(bar.get("width"))) == (SIDE + 400, 400)
    assert len(list(tree.iter("circle"))) == 1


def test_several_sources_are_a_ring():
    tree = figure(lane(dot(0.25, is_told_by_several=True), dot(0.5)))
    classes = [one.get("class") for one in tree.iter("circle")]
    assert classes == ["f2", "ring f2", "f2"]


def said(tree, name):
    return [one.text for one in tree.iter("text") if one.get("class") == name]


@pytest.mark.parametrize(("end", "told"), [(0.5, ["May 2020"]), (0.034, ["May 2020"]), (0.03, [])])
def test_a_section_is_named_where_its_words_fit(end, told):
    section = CoverAxisUnit(0.0, end, "May", "2020")
    assert said(figure(lane(dot(0.9)), inner=[section]), "faint") == told
    assert said(figure(lane(dot(0.9), name=""), outer=[section]), "strong")[: len(told)] == told


def test_tinted_sections_are_stripes_from_the_axis_to_the_foot():
    tree = figure(lane(dot(0)), inner=[CoverAxisUnit(0.0, 0.25, "a", "", is_tinted=True),
                                       CoverAxisUnit(0.25, 1.0, "b")])  # fmt: skip
    (stripe,) = [one for one in tree.iter("rect") if one.get("class") == "stripe"]
    assert (float(stripe.get("x")), float(stripe.get("width"))) == (SIDE, 400)
    assert (float(stripe.get("y")), float(stripe.get("height"))) == (46, 40)


def test_a_label_stands_right_of_its_mark_and_ends_before_the_next():
    mark = dot(0.25, title="The bridge opened " * 20)
    label = CoverLabel(mark, 0.5)
    tree = figure(lane(mark, name="n", label=label))
    text = [one for one in tree.iter("text") if one.get("class") is None]
    assert len(text) == 1
    x = float(text[0].get("x"))
    assert x == SIDE + 400 + 12
    assert x + len(text[0].text) * 6.6 <= SIDE + 800 - 10 + 6.6
    assert text[0].text.endswith("…")


@settings(max_examples=40)
@given(st.sampled_from(HOSTILE), st.integers(-1, 30))
def test_words_of_any_kind_are_words(word, colour):
    mark = CoverMark(0.1, 0.2, number=1, title=word)
    tree = figure(
        lane(mark, name=word, colour=colour, label=CoverLabel(mark, 0.9)),
        outer=[CoverAxisUnit(0.0, 1.0, word, word)], note=word,
    )  # fmt: skip
    assert {one.tag for one in tree.iter()} <= {
        "figure", "div", "svg", "text", "path", "rect", "a", "title", "figcaption"
    }  # fmt: skip
    assert all(not key.startswith("on") for one in tree.iter() for key in one.keys())  # noqa: SIM118


def test_its_note_says_that_marks_lead_on():
    (caption,) = figure(lane(dot(0))).iter("figcaption")
    assert caption.text == "Dots are days. A mark leads to its event."
