"""What is shown, on paper: the list, the story, the timeline in view."""

import pytest
from PySide6.QtPrintSupport import QPrintPreviewDialog
from seen import opened

from timeline_app.ui.actions import print_actions


def previews(is_wide):
    def effect(desk, act):
        act()
        dialog = opened(desk, QPrintPreviewDialog)
        size = dialog.printer().pageLayout().fullRect()
        assert (size.width() > size.height()) is is_wide
        assert dialog.printer().docName() == "The bridge"
        dialog.reject()

    return effect


EFFECTS = {"file.print": previews(is_wide=False), "file.print_timeline": previews(is_wide=True)}


def test_each_row_does_what_it_says(desk, perform):
    assert {row.id for row in print_actions.ROWS} == set(EFFECTS)
    perform(EFFECTS)


@pytest.mark.parametrize(
    ("count", "words"), [(3_001, "1 further events are not printed"), (3_000, "6 of 6 events")]
)
def test_what_is_left_out_is_told_on_the_paper(desk, count, words):
    assert print_actions._left_out(desk.context, count) == words


def test_with_nothing_open_there_is_nothing_to_print(window):
    context = window.shell.context
    print_actions.print_timeline(context)
    assert not window.shell.findChildren(QPrintPreviewDialog)
    assert print_actions._title(context) == ""
    assert print_actions._count(context) == "0 of 0 events"
