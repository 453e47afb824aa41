"""Crowds and clusters: how their numbers are written."""

import pytest

from timeline_app.painting.crowds import short


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (2, "2"),
        (0, "0"),
        (9_940, "9.9k"),
        (9_950, "10k"),
        (999_499, "999k"),
        (1_000_000, "1.0M"),
        (45_000_000, "45M"),
        (999, "999"),
        (1_000, "1.0k"),
        (1_249, "1.2k"),
        (12_400, "12k"),
        (3_000_000, "3.0M"),
    ],
)
def test_numbers_of_clusters_stay_short(number, words):
    assert short(number) == words
    assert len(short(number)) <= 4
