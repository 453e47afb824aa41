"""A row as it is painted: the mark of a decision, and what stands behind the title."""

from array import array
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QStyle
from seen import cell, inks

from timeline_app.model import Review, Status, edits
from timeline_app.ui.table.delegates import RowDelegate
from timeline_app.ui.table.event_model import EventModel
from timeline_app.ui.table.quiet import ROW_ROLE
from timeline_app.ui.table.rows import TableColumn
from timeline_app.ui.theme import DARK, LIGHT


@pytest.fixture
def delegate(theme):
    return RowDelegate(theme)


@pytest.fixture
def painted(opened, delegate):
    """The title of the first event after these edits."""

    def paint(*wanted, column=TableColumn.TITLE, **how):
        if wanted:
            opened.store.apply(edits.as_one(list(wanted)))
        model = EventModel()
        model.set_rows(array("q", opened.shown.rows), opened.lines)
        return cell(delegate, model.index(0, column), **how)

    return paint


def test_only_what_a_person_has_accepted_has_a_full_mark(opened, painted, theme):
    event, good = opened.shown.rows[0], theme.colours.good.upper()
    pictures = {}
    for review in (Review.ACCEPTED, Review.UNREVIEWED, Review.REJECTED):
        pictures[review] = painted(edits.SetReview(event, review))
        assert (good in inks(pictures[review])) is (review is Review.ACCEPTED)
    assert pictures[Review.UNREVIEWED] != pictures[Review.REJECTED], "struck out, and crossed"


def test_what_is_only_planned_says_so_behind_its_title(opened, painted):
    event = opened.shown.rows[0]
    plain = painted(size=(420, 32))
    planned = painted(edits.SetStatus(event, Status.PLANNED), size=(420, 32))
    assert plain.copy(0, 0, 150, 32) == planned.copy(0, 0, 150, 32)
    assert plain.copy(150, 0, 270, 32) != planned.copy(150, 0, 270, 32)


def test_the_row_under_the_pointer_and_the_chosen_one_have_their_grounds(delegate, painted, theme):
    colours = theme.colours
    assert colours.hover.upper() not in inks(painted())
    delegate.hovered_row = 0
    assert colours.hover.upper() in inks(painted())
    chosen = inks(painted(state=QStyle.StateFlag.State_Selected))
    assert colours.selected.upper() in chosen


@pytest.mark.parametrize("column", list(TableColumn))
def test_every_column_is_painted_in_every_theme(painted, theme, column):
    bright = painted(column=column)
    theme.choose(DARK)
    assert painted(column=column) != bright
    theme.choose(LIGHT)


def test_the_height_grows_with_the_text_and_nothing_is_painted_of_nothing(delegate, theme):
    plain = delegate.sizeHint(None, None).height()
    theme.set_text_size(200)
    assert delegate.sizeHint(None, None).height() == 2 * plain
    theme.set_text_size(100)
    assert inks(cell(delegate, EventModel().index(0, 0))) == {"#FFFFFF"}


def test_a_row_tells_who_it_is(opened):
    model = EventModel()
    model.set_rows(array("q", opened.shown.rows), opened.lines)
    row = model.index(0, 0).data(ROW_ROLE)
    assert replace(row) == model.row(0)
