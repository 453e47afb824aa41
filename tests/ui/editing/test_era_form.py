"""An era's name and dates: what makes no era is not saved."""

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from timeline_app.model import Era, edits, edtf
from timeline_app.ui.dialogs.fitting import fit
from timeline_app.ui.editing.era_form import OPEN, REVERSED, EraForm
from timeline_app.ui.editing.event_form import EventForm
from timeline_app.ui.editing.when_field import WhenField


@pytest.mark.parametrize(
    "make", [lambda: EraForm(None, "Add era"), lambda: EventForm(None, [], "")]
)
def test_nor_does_it_in_a_form(qtbot, theme, make):
    form = make()
    qtbot.addWidget(form)
    fit(form, theme)
    form.show()
    buttons = form.findChild(QDialogButtonBox)
    before = form.size(), buttons.pos()
    for field in form.findChildren(WhenField):
        field.show_text("31 April 2020")
        field.read_now()
        assert field.echo
    QApplication.processEvents()
    assert (form.size(), buttons.pos()) == before


@pytest.fixture
def form(qtbot):
    made = EraForm(None, "Add era")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_name_and_two_dates_make_an_era(form):
    assert not form._save.isEnabled()
    form.name.setText("  The  long summer ")
    form.show_dates("May 2020", "August 2020")
    assert form._save.isEnabled()
    answer = form.answer()
    assert (answer.name, answer.first.edtf, answer.last.edtf) == (
        "The long summer", "2020-05", "2020-08",
    )  # fmt: skip


def test_one_date_is_enough(form):
    form.name.setText("The year")
    form.show_dates("2020", "")
    assert form._save.isEnabled()
    assert form.answer().last == edtf.parse("2020")


@pytest.mark.parametrize(
    ("first", "last", "problem"),
    [("2020", "2019", REVERSED), ("since 1990", "2000", OPEN), ("2020", "soonish", "")],
)
def test_what_makes_no_era_is_not_saved(form, first, last, problem):
    form.name.setText("Nonsense")
    form.show_dates(first, last)
    assert form._problem.text() == problem
    assert not form._save.isEnabled()
    form.accept()
    assert form.isVisible()


def test_an_era_that_was_not_changed_is_no_edit(form):
    era = Era(3, "War", edtf.parse("1914-07-28"), edtf.parse("1918-11-11"))
    form.show_era(era)
    assert form.answer() is None
    form.name.setText("Great War")
    assert form.answer() == edits.SetEra(3, "Great War", era.first, era.last)
