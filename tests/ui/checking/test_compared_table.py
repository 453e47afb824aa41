"""What agrees and what differs of two events, row by row."""

import pytest
from seen import inks

from timeline_app.model import Accord
from timeline_app.review import ComparedAspect
from timeline_app.ui.checking.compared_table import LINE, ComparedTable


def row(accord, what="Day"):
    return ComparedAspect(what=what, one="4 May", other="5 May", accord=accord)


@pytest.fixture
def table(qtbot, theme):
    theme.apply()
    made = ComparedTable(theme)
    qtbot.addWidget(made)
    made.resize(800, 200)
    made.show()
    return made


@pytest.mark.parametrize(("accord", "ink"), [(Accord.AGREE, "good"), (Accord.DIFFER, "warn")])
def test_accord_is_told_in_its_colour_and_in_words(table, theme, accord, ink):
    table.show_rows([row(accord)], ("Deck log", "Transcript"))
    painted = inks(table)
    other = "warn" if ink == "good" else "good"
    assert getattr(theme.colours, ink).upper() in painted
    assert getattr(theme.colours, other).upper() not in painted
    assert row(accord).accord_in_words in table.accessibleDescription()


@pytest.mark.parametrize("count", [0, 1, 5])
def test_it_is_as_high_as_its_rows(table, theme, count):
    table.show_rows([row(Accord.AGREE)] * count, ("a", "b"))
    assert table.sizeHint().height() == (count + 1) * theme.pixels(LINE) + 1
    assert table.minimumSizeHint().height() == table.sizeHint().height()


def test_in_a_narrow_card_columns_have_other_shares(table):
    table.show_rows([row(Accord.DIFFER)], ("a", "b"))
    wide = table._cell(2, 1).left() / table.width()
    table.resize(400, 200)
    assert table._cell(2, 1).left() / table.width() > wide
