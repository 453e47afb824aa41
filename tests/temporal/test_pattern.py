"""Patterns of classes as regular expressions over symbols."""

import re

import pytest

from timeline_app.temporal.pattern import compile_pattern, expand

CLASSES = {"A": "a", "B": "b", "AB": "ab", "C2": "c", "X_Y": "x"}


def compiled(source):
    return compile_pattern(source, lambda name: CLASSES.get(name, ""))


@pytest.mark.parametrize(
    ("source", "texts", "others", "first"),
    [
        ("A", ["a"], ["b", ""], "a"),
        ("A B", ["ab"], ["a", "ba"], "a"),
        ("A? B", ["ab", "b"], ["a", "aab"], "ab"),
        ("A | B", ["a", "b"], ["ab"], "ab"),
        ("(A | B) C2", ["ac", "bc"], ["c", "abc"], "ab"),
        ("A{0,2} B", ["b", "ab", "aab"], ["aaab"], "ab"),
        ("A{1,2} B", ["ab", "aab"], ["b", "aaab"], "a"),
        ("AB", ["a", "b"], ["ab"], "ab"),
        ("X_Y (A B)?", ["x", "xab"], ["xa"], "x"),
        ("n=A m=(B|C2)", ["ab", "ac"], ["a"], "a"),
        ("A? B? C2", ["c", "ac", "bc", "abc"], ["ab"], "abc"),
    ],
)
def test_what_a_pattern_matches(source, texts, others, first):
    made = compiled(source)
    assert all(re.fullmatch(made.source, text) for text in texts)
    assert not any(re.fullmatch(made.source, text) for text in others)
    assert all(re.fullmatch(made.nameless, text) for text in texts)
    assert made.first == frozenset(first)


def test_names_are_kept_for_what_they_matched():
    made = compiled("n=A? m=(B C2)")
    assert re.fullmatch(made.source, "bc")["m"] == "bc"
    assert re.fullmatch(made.source, "abc")["n"] == "a"
    assert "?P<" not in made.nameless


@pytest.mark.parametrize(
    "source", ["A?", "A? B?", "A)", "UNKNOWN", "a", "A # B", "?", "A{0,2}", ""]
)
def test_what_is_no_pattern(source):
    with pytest.raises(ValueError, match=r"\w"):
        compiled(source)


def test_macros_stand_for_what_they_say_to_any_depth():
    assert expand("$x B", {"x": "A | $y", "y": "C2"}) == "(A | (C2)) B"
    assert expand("A", {}) == "A"
