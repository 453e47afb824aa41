"""What would come in, in figures."""

from dataclasses import replace

import pytest

from timeline_app.ui.bringing_in.sums import ALL, ONLY, Sums
from timeline_app.ui.bringing_in.taking import taken


@pytest.fixture
def sums(qtbot, theme):
    made = Sums(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_dates_are_counted_and_rows_without_one_can_be_seen_alone(sums, path):
    taking = taken(path)
    sums.show_taking(taking)
    count, undated = len(taking.events), len(taking.undated)
    assert sums.read.text() == f"{count - undated} of {count} dates are read"
    assert sums.undated.text() == f"{undated} rows have no date that can be read"
    sums.undated_only.click()
    assert sums.undated_only.text() == ALL
    sums.undated_only.click()
    assert sums.undated_only.text() == ONLY


def test_where_all_have_a_date_there_is_nothing_to_look_at(sums, tmp_path):
    path = tmp_path / "all.csv"
    path.write_text("Date,What happened\n5 May 2019,Seal replaced\n", encoding="utf-8")
    sums.undated_only.setChecked(True)
    sums.show_taking(taken(path))
    assert not sums.undated.isVisible()
    assert not sums.undated_only.isChecked()
    assert not sums.fault.isVisible()


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "1 row looks like an event that is there already: asked later"),
        (1_200, "1,200 rows look like events that are there already: asked later"),
    ],
)
def test_doubles_are_told_where_there_are_some(sums, count, words):
    assert not sums.doubles.isVisible()
    sums.count_doubles(count)
    assert (sums.doubles.text(), sums.doubles.isVisible()) == (words, True)
    sums.count_doubles(0)
    assert not sums.doubles.isVisible()


def test_it_is_painted_anew_with_the_theme(sums, theme, path):
    sums.show_taking(replace(taken(path)))
    before = sums._amber.pixmap().toImage()
    theme.set_text_size(200)
    assert sums._amber.pixmap().toImage() != before
    theme.set_text_size(100)
