"""How likely each day is: what was learned is read from a file, and the scores are chances."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.extraction import day_scores
from timeline_app.extraction.day_candidates import DayChoice
from timeline_app.model.edtf import parse

DAYS = [parse(text) for text in ("2015-05-04", "2015-05-05", "1999")]
features = st.dictionaries(
    st.sampled_from(["some", "own", "story", "published", "none", "unheard_of"]),
    st.floats(-100, 100), max_size=4,
)  # fmt: skip
choices = st.builds(DayChoice, st.none() | st.sampled_from(DAYS), features)


@given(choices)
def test_a_score_is_a_chance(choice):
    assert 0 < day_scores.score(choice) < 1


@given(st.lists(choices, min_size=1, max_size=5), st.randoms())
def test_the_likeliest_is_taken_the_earlier_of_two_alike(some, order):
    chosen, sure = day_scores.best(some)
    assert sure == max(map(day_scores.score, some)) == day_scores.score(chosen)
    mixed = list(some)
    order.shuffle(mixed)
    again, _ = day_scores.best(mixed)
    alike = [one.when for one in some if day_scores.score(one) == sure]
    if None not in alike:
        assert chosen.when == again.when
        assert chosen.when.earliest == min(when.earliest for when in alike)


def test_without_any_reason_a_day_is_as_likely_as_not():
    assert day_scores.score(DayChoice(None, {})) == 0.5
    assert day_scores.score(DayChoice(None, {"unheard_of": 9.0})) == 0.5


def test_one_day_is_judged_by_its_own_choice():
    some = [DayChoice(DAYS[0], {"own": 1.0}), DayChoice(None, {"none": 1.0})]
    assert day_scores.of(some, DAYS[0]) == day_scores.score(some[0])
    assert day_scores.of(some, DAYS[1]) is None


def test_without_weights_nothing_is_judged(monkeypatch, tmp_path):
    assert day_scores.is_trained()
    monkeypatch.setattr(day_scores.resources, "path", lambda *_parts: tmp_path / "none.json")
    day_scores._weights.cache_clear()
    try:
        assert not day_scores.is_trained()
        assert day_scores.score(DayChoice(DAYS[0], {"own": 1.0})) == pytest.approx(0.5)
    finally:
        day_scores._weights.cache_clear()
