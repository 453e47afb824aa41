"""Titles of any length and of any letters come to the canvas as it can draw them."""

from dataclasses import dataclass

from timeline_app import chart


@dataclass
class Told:
    title: str
    words: str = "3 May 2020"
    quote: str = ""


def test_lines_are_cut_and_those_that_are_fine_are_left_alone():
    fine, long = Told("A bridge"), Told("x" * 1_000_000, quote="q" * 1_000_000)
    found = chart.shortened({1: fine, 2: long, 3: Told(""), 4: Told("a\u202eb")})
    assert found[1] is fine
    assert found[2].title == "x" * 499 + "…"
    assert len(found[2].quote) == 1_200
    assert [found[n].title for n in (3, 4)] == ["(no title)", "a\ufffdb"]
    assert found[4].words == "3 May 2020"
