"""Lengths of time from their first day, or back from their last."""

import pytest

from timeline_app.model import when
from timeline_app.temporal import find, lengths


@pytest.mark.parametrize(
    ("value", "is_backwards", "ends"),
    [
        ("P3D", False, ("2020-01-31", "2020-02-02")), ("P3D", True, ("2020-01-29", "2020-01-31")),
        ("P1W", False, ("2020-01-31", "2020-02-06")), ("P1M", False, ("2020-01-31", "2020-02-28")),
        ("P1Y", False, ("2020-01-31", "2021-01-30")), ("P1Y", True, ("2019-02-01", "2020-01-31")),
        ("P13M", False, ("2020-01-31", "2021-02-27")), ("P1D", True, ("2020-01-31", "2020-01-31")),
        ("P0D", False, None), ("PXD", False, None), ("PT3H", False, None), ("P1.5D", False, None),
        ("P9999Y", False, None),
    ],
)  # fmt: skip
def test_the_two_ends(value, is_backwards, ends):
    assert lengths.ends(value, when.day(2020, 1, 31), is_backwards=is_backwards) == ends


@pytest.mark.parametrize(
    ("text", "is_of_speech"),
    [("He left today.", True), ("He left on 3 May 2019.", False), ("He left on 3 May.", False)],
)
def test_what_counts_from_now(text, is_of_speech):
    (found,) = find(text, published=when.day(2020, 1, 22))
    assert lengths.is_of_speech(found) is is_of_speech
