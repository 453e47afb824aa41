"""What an event can become on the clipboard: each form by its name, and each another text."""

import pytest

from timeline_app.formats.citations import Cited, copied
from timeline_app.model import Event, Status
from timeline_app.model.copy_form import CopyForm
from timeline_app.model.when import day

EVENT = Event(1, "The bridge opened", "infrastructure", Status.HAPPENED, day(2020, 5, 3))


@pytest.mark.parametrize("name", ["sentence", "note", "record", "plain", "row"])
def test_a_form_is_known_by_the_name_that_menus_and_settings_hold(name):
    assert CopyForm(name).value == name


@pytest.mark.parametrize("form", CopyForm)
def test_every_form_copies_the_day_of_the_event(form):
    assert "2020" in copied([EVENT], form, Cited({}, {}))


def test_a_row_and_a_sentence_are_two_things():
    row, sentence = (
        copied([EVENT], form, Cited({}, {})) for form in (CopyForm.ROW, CopyForm.SENTENCE)
    )
    assert "\t" in row
    assert "\t" not in sentence
