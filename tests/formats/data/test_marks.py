"""Words of documents within Markdown show as they are and mean nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.data import marks


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("*now*", r"\*now\*"),
        ("[x](y)", r"\[x\](y)"),
        ("http://x.y", r"http\://x.y"),
        ("www.x.y", r"www\.x.y"),
        ("a_b", r"a\_b"),
        ("<b>", r"\<b\>"),
        ("plain words", "plain words"),
        ("a\nb", "a b"),
    ],
)
def test_signs_within_a_line(text, told):
    assert marks.line(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- a", [r"\- a"]),
        ("1. a", [r"1\. a"]),
        ("12) a", [(r"12\) " r"a")]),
        ("+ a", [r"\+ a"]),
        ("---", [r"\---"]),
        ("# a", [r"\# a"]),
        ("-a", ["-a"]),
        ("1.5 tons", [(r"1\.5 " r"tons")]),
        ("a\nb", ["a", "b"]),
        (": a", [r"\: a"]),
    ],
)
def test_signs_at_the_start_of_a_line(text, told):
    assert marks.lines(text) == told


@given(st.text(st.sampled_from("ab1.*_[]()#-+<>&| "), max_size=20))
def test_the_words_are_there_without_the_backslashes(text):
    told = marks.line(text)
    assert re.sub(r"\\(.)", r"\1", told) == " ".join(text.split())
