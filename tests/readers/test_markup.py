"""HTML to a stream of tags and texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.markup import Tag, pieces


def told(markup):
    return [
        one if isinstance(one, str) else ("/" if one.is_end else "") + one.name
        for one in pieces(markup)
    ]


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<p>Rain</p>", [["p"], "Rain", ["/p"]]),
        ("<P CLASS=a>Rain", [["p"], "Rain"]),
        ("a &lt; b &amp; c", ["a < b & c"]),
        ("a < b > c", ["a < b > c"]),
        ("<!-- x <p> -->Rain", ["Rain"]),
        ("<!-- x <p>Rain", ["Rain"]),
        ("<!doctype html><p>Rain", [["p"], "Rain"]),
        (
            ("<script>if (a < b) { '<p>' }</script>Rain"),
            [["script"], "if (a < b) { '<p>' }", ["/script"], "Rain"],
        ),
        ("<title>A &amp; <b>B</title>Rain", [["title"], "A & <b>B", ["/title"], "Rain"]),
        ("<title>A<p>Rain", [["title"], "A", ["p"], "Rain"]),
        ('<a href="x>y">Rain', [["a"], "Rain"]),
        ('<a href="x>Rain', [["a"], "Rain"]),
        ("<a <b>Rain", [["a"], "Rain"]),
        ("<", ["<"]),
        ("", []),
        ("&#99999999999;", ["\ufffd"]),
    ],
)
def test_tags_and_the_texts_between_them(markup, found):
    assert told(markup) == [one[0] if isinstance(one, list) else one for one in found]


@pytest.mark.parametrize(
    ("inner", "found"),
    [
        ('href="a b" class=c', {"href": "a b", "class": "c"}),
        ("hidden", {"hidden": ""}),
        ("A='1' a='2'", {"a": "1"}),
        (('title="A &amp; B"'), {"title": "A & B"}),
        ("x = 'y'", {"x": "y"}),
        ("", {}),
    ],
)
def test_attributes_are_taken_apart_where_they_are_asked_for(inner, found):
    assert Tag("a", inner=inner).attributes() == found


@given(st.text(st.sampled_from("<>/!-abp \"'=&;"), max_size=60))
def test_any_markup_comes_to_an_end_and_loses_no_plain_text(markup):
    found = list(pieces(markup))
    assert all(one for one in found if isinstance(one, str))
    if "<" not in markup and "&" not in markup:
        assert "".join(found) == markup


def test_hostile_markup_takes_no_longer_than_its_length():
    for markup in ("<a " * 50_000, "<!--" * 50_000, "<script>" * 50_000, '<a b="' * 50_000):
        assert sum(1 for _ in pieces(markup)) <= 100_001
