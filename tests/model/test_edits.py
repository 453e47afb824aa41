"""Several edits as one step."""

import pytest

from timeline_app.model import edits
from timeline_app.model.edits import Together, as_one


def hidden(count):
    return [edits.SetHidden(event, is_hidden=True) for event in range(count)]


def test_one_edit_stays_as_it_is():
    (edit,) = hidden(1)
    assert as_one([edit]) is edit
    assert as_one([edit], "Tidy up") is edit


@pytest.mark.parametrize(
    ("several", "label", "told"),
    [
        (hidden(2), "", "Hide event (2)"),
        (hidden(1200), "", "Hide event (1,200)"),
        (hidden(2), "Tidy up", "Tidy up"),
        ([*hidden(1), edits.SetNote(1, "late")], "", "Change event"),
        ([*hidden(1), edits.SetNote(1, "late")], "Reject", "Reject"),
    ],
)
def test_several_are_one_step_by_what_they_share(several, label, told):
    assert as_one(several, label) == Together(tuple(several), told)
