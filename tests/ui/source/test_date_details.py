"""Under the text: a date of the ledger, and what can be done about it."""

from dataclasses import replace

import pytest
from ledger import OF_LETTER, OF_REPORT, entry

from timeline_app.model import Fate
from timeline_app.ui.source.date_details import (
    IS_RIGHT,
    LOOK_AGAIN,
    MAKE,
    SETTLE,
    DateDetails,
)  # fmt: skip

USED = replace(OF_LETTER[0], fate=Fate.EVENT, events=(3,))
CASES = [
    (OF_LETTER[1], True, IS_RIGHT),
    (replace(OF_LETTER[1], is_settled=True), True, LOOK_AGAIN),
    (USED, False, ""),
    (OF_REPORT[1], True, ""),
]


@pytest.fixture
def details(qtbot, theme):
    theme.apply()
    made = DateDetails()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


@pytest.mark.parametrize(("date", "can_make", "settles"), CASES)
def test_only_what_helps_is_offered(details, date, can_make, settles):
    details.show_date(date, can_change=True)
    assert details.make.isVisible() is can_make
    assert details.settle.isVisible() is bool(settles)
    if settles:
        assert details.settle.text() == settles
    assert date.text in details._text.text()


@pytest.mark.parametrize("can_change", [True, False])
def test_nothing_can_be_done_while_nothing_may_be_changed(details, can_change):
    details.show_date(OF_LETTER[1], can_change=can_change)
    assert details.make.isEnabled() is details.settle.isEnabled() is can_change


def test_buttons_ask_for_the_actions_of_the_table(qtbot, details):
    details.show_date(OF_LETTER[1], can_change=True)
    asked = []
    details.asked.connect(asked.append)
    details.make.click()
    details.settle.click()
    assert asked == [MAKE, SETTLE]


def test_a_date_that_says_nothing_more_has_no_blank_line(details):
    details.show_date(
        entry("1 July", "Repairs begin on 1 July.", Fate.IMPOSSIBLE), can_change=True
    )
    assert details._read.isVisible() is bool(details._read.text())
    assert details._told.text()
