"""A row of the palette as it is painted."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle
from seen import cell, inks

from timeline_app.ui.palette.entries import PaletteEntry, PaletteGroup
from timeline_app.ui.palette.row_delegate import HEADING, ROW, PaletteRowDelegate
from timeline_app.ui.table.quiet import ROW_ROLE

SELECTED = QStyle.StateFlag.State_Selected
SIZE = (420, ROW)


@pytest.fixture
def delegate(theme):
    return PaletteRowDelegate(theme)


@pytest.fixture
def index(qapp):
    model = QStandardItemModel(1, 1)

    def of(entry):
        item = QStandardItem("Do")
        if entry is not None:
            item.setData(entry, ROW_ROLE)
        model.setItem(0, 0, item)
        return model.index(0, 0)

    return of


def entry(**more):
    return PaletteEntry(PaletteGroup.DO, "Fit the whole timeline", lambda: None, **more)


def test_headings_are_lower_than_rows(delegate, index, theme):
    assert delegate.sizeHint(None, index(None)).height() == theme.pixels(HEADING)
    assert delegate.sizeHint(None, index(entry())).height() == theme.pixels(ROW)
    assert len(inks(cell(delegate, index(None), size=SIZE))) > 1


def test_the_chosen_row_has_its_ground_and_says_enter(delegate, index, theme):
    plain = cell(delegate, index(entry()), size=SIZE)
    chosen = cell(delegate, index(entry()), size=SIZE, state=SELECTED)
    assert theme.colours.selected.upper() not in inks(plain)
    assert theme.colours.selected.upper() in inks(chosen)
    right = (330, 0, 90, ROW)
    assert len(inks(chosen.copy(*right))) > 2
    assert inks(plain.copy(*right)) == {"#FFFFFF"}


def test_what_cannot_be_done_says_no_enter(delegate, index):
    stuck = entry(reason="No chronology is open.")
    picture = cell(delegate, index(stuck), size=(640, ROW), state=SELECTED)
    assert len(inks(picture.copy(580, 4, 40, ROW - 8))) == 1


def test_a_lane_has_its_colour_and_a_command_its_icon(delegate, index):
    assert "#AA3355" in inks(cell(delegate, index(entry(mark="#aa3355")), size=SIZE))
    bare = cell(delegate, index(entry()), size=SIZE).copy(8, 0, 36, ROW)
    drawn = cell(delegate, index(entry(icon="search")), size=SIZE).copy(8, 0, 36, ROW)
    assert len(inks(bare)) < len(inks(drawn))


@pytest.mark.parametrize(("typed", "is_lit"), [("fit", True), ("zzz", False), ("", False)])
def test_letters_that_fit_are_lit(delegate, typed, is_lit):
    delegate.typed = typed
    assert bool(delegate._lit("Fit 🌉 all", "#0000ff")) is is_lit


def test_a_wide_letter_before_it_moves_nothing(delegate):
    delegate.typed = "all"
    (lit,) = delegate._lit("🌉 all", "#0000ff")
    assert (lit.start, lit.length) == (3, 3)
