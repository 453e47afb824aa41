"""The row of a series with a dashed place for the missing one."""

import pytest
from seen import inks

from timeline_app.ui.checking.series_row import LINE, SeriesRow


@pytest.mark.parametrize(
    ("missing", "said", "count"),
    [(1, "No. 3; missing; No. 5", 3), (0, "missing; No. 3; No. 5", 3), (None, "No. 3; No. 5", 2)],
)
def test_the_missing_one_stands_in_its_place(qtbot, theme, missing, said, count):
    theme.apply()
    series = SeriesRow(theme)
    qtbot.addWidget(series)
    series.show_members(["No. 3", "No. 5"], missing)
    assert series.accessibleName() == said
    assert series.sizeHint().height() == count * theme.pixels(LINE)
    series.resize(series.sizeHint())
    assert (theme.colours.warn.upper() in inks(series)) is (missing is not None)
