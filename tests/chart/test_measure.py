"""The stand-in for a font."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chart.measure import SIZES, AverageMeasure, TextStyle


@given(st.text(), st.text(), st.sampled_from(TextStyle))
def test_words_beside_each_other_are_as_wide_as_both(one, other, style):
    width = AverageMeasure().width
    assert width(one + other, style) == pytest.approx(width(one, style) + width(other, style))


@pytest.mark.parametrize("style", TextStyle)
def test_a_larger_style_and_a_larger_font_are_wider(style):
    plain = AverageMeasure().width("Amber", style)
    assert plain == pytest.approx(SIZES[style] * 2.75)
    assert AverageMeasure(2.0).width("Amber", style) == pytest.approx(2 * plain)
    assert SIZES[TextStyle.TITLE] == max(SIZES.values())
