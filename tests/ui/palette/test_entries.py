"""What the palette can offer, and what is said of it."""

import pytest

from timeline_app.ui.palette.entries import (
    MOST_OF_A_GROUP,
    PaletteEntry,
    PaletteGroup,
    chosen,
    fitting,
)


def entry(words, group=PaletteGroup.DO, **more):
    return PaletteEntry(group, words, lambda: None, **more)


def words(found):
    return [one.words for one in found]


def test_only_what_holds_all_that_was_typed_fits():
    made = [entry("Fit all"), entry("Fit selection"), entry("Zoom in")]
    assert words(one for _, one in fitting(made, "fit a")) == ["Fit all"]
    assert len(fitting(made, "")) == 3


def test_what_cannot_be_done_comes_last_of_its_group():
    made = [entry("Fit all", reason="No chronology is open."), entry("Fit selection")]
    assert words(chosen(fitting(made, "fit"))) == ["Fit selection", "Fit all"]


def test_four_of_a_group_at_most():
    made = [entry(f"Fit {n}") for n in range(9)]
    assert len(chosen(fitting(made, "fit"))) == MOST_OF_A_GROUP


@pytest.mark.parametrize(
    ("more", "spoken"),
    [
        ({}, "Fit all"), ({"meta": "View", "keys": "Ctrl+0"}, "Fit all, View, Ctrl+0"),
        ({"reason": "Nothing is open."}, "Fit all, not now: Nothing is open."),
    ],
)  # fmt: skip
def test_a_row_is_spoken_whole(more, spoken):
    assert entry("Fit all", **more).spoken == spoken
