"""The chips over the list: each counts its pile, one of them is chosen."""

import pytest

from timeline_app.review import Pile
from timeline_app.ui.checking.check_bar import LISTS, PAIRS, CheckBar, words_of


@pytest.mark.parametrize(
    ("name", "counts", "words"),
    [
        (PAIRS, {PAIRS: 2}, "Same event? 2"),
        (Pile.OPEN, {Pile.OPEN: 1_100}, "Open 1,100"),
        (Pile.LATER, {}, "Later 0"),
    ],
)
def test_a_chip_tells_what_lies_there_and_how_much(name, counts, words):
    assert words_of(name, counts) == words


def test_one_is_chosen_and_a_click_asks_for_another(qtbot, theme):
    bar, told = CheckBar(), []
    qtbot.addWidget(bar)
    bar.chosen.connect(told.append)
    bar.show_counts({Pile.OPEN: 3}, Pile.OPEN)
    assert [name for name in LISTS if bar.chips[name].isChecked()] == [Pile.OPEN]
    for name in LISTS:
        bar.chips[name].click()
    assert told == list(LISTS)
    bar.show_counts({}, PAIRS)
    assert [name for name in LISTS if bar.chips[name].isChecked()] == [PAIRS]
