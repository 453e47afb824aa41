"""A date as it is painted: a dot for what became of it, and the offer on the row in hand."""

from array import array
from dataclasses import replace

import pytest
from ledger import OF_LETTER, OF_REPORT
from seen import cell, inks

from timeline_app.model import Fate
from timeline_app.ui.dates.date_delegate import DateDelegate
from timeline_app.ui.dates.date_model import DateModel
from timeline_app.ui.dates.rows import DateColumn, Dates

USED = replace(OF_LETTER[0], fate=Fate.EVENT, events=(3,))
LOOK = OF_LETTER[1]
LASTS = OF_REPORT[1]


@pytest.fixture
def delegate(theme):
    made = DateDelegate(theme)
    made.can_change, made.key = True, "Ctrl+Return"
    return made


@pytest.fixture
def painted(delegate):
    def paint(entry, column, **how):
        model = DateModel(lambda _ids: {})
        model.show_dates(Dates([entry], [1], {}, {1: "letter.txt"}), array("l", [0]),
                         with_document=True)  # fmt: skip
        return cell(delegate, model.index(0, column), **how)

    return paint


@pytest.mark.parametrize(("entry", "ink"), [(USED, "good"), (LOOK, "warn"), (LASTS, "handle")])
def test_the_dot_tells_what_became_of_it(painted, theme, entry, ink):
    found = inks(painted(entry, DateColumn.FATE))
    assert getattr(theme.colours, ink).upper() in found
    others = {"good", "warn", "handle"} - {ink}
    assert not {getattr(theme.colours, one).upper() for one in others} & found


@pytest.mark.parametrize(
    ("entry", "row", "can_change", "offers"),
    [(LOOK, 0, True, True), (LOOK, 1, True, False), (LOOK, 0, False, False),
     (USED, 0, True, False)],
)  # fmt: skip
def test_only_the_row_in_hand_offers_to_make_an_event(delegate, entry, row, can_change, offers):
    delegate.current_row, delegate.can_change = 0, can_change
    assert delegate.offers(row, entry) is offers


def test_the_offer_stands_in_the_place_of_the_line_with_its_key(delegate, painted, theme):
    handle = theme.colours.handle.upper()
    assert handle not in inks(painted(LOOK, DateColumn.PLACE))
    delegate.current_row = 0
    assert handle in inks(painted(LOOK, DateColumn.PLACE)), "the key has an edge"
    narrow = painted(LOOK, DateColumn.PLACE, size=(120, 32))
    assert handle in inks(narrow), "the key is there though the words have no room"
    delegate.key = ""
    assert handle not in inks(painted(LOOK, DateColumn.PLACE, size=(120, 32)))


@pytest.mark.parametrize("column", list(DateColumn))
def test_each_column_is_painted_and_lights_up_under_the_pointer(delegate, painted, theme, column):
    before = painted(USED, column)
    delegate.hovered_row = 0
    assert painted(USED, column) != before
    assert theme.colours.hover.upper() in inks(painted(USED, column))
