"""Several edits as one step."""

import dataclasses
from typing import get_args

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


EVERY = get_args(edits.Edit)


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_every_edit_says_what_it_does_and_cannot_be_altered(kind):
    assert dataclasses.is_dataclass(kind)
    assert kind.__doc__.strip().endswith((".", "``)."))
    fields = {field.name: field for field in dataclasses.fields(kind)}
    if kind is not Together:
        label = fields["label"].default
        assert label[0].isupper()
        assert not label.endswith(".")
    assert "__slots__" in vars(kind)


def test_no_two_kinds_of_edit_have_one_name():
    assert len({kind.__name__ for kind in EVERY}) == len(EVERY)
    assert Together in EVERY


def test_an_edit_is_a_value():
    one, other = edits.SetNote(3, "late"), edits.SetNote(3, "late")
    assert one == other
    assert hash(one) == hash(other)
    assert one != edits.SetNote(4, "late")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.note = "early"


def test_steps_within_steps_count_as_one_each():
    inner = as_one(hidden(3), "Tidy up")
    outer = as_one([inner, inner])
    assert outer == Together((inner, inner), "Tidy up (2)")
    assert as_one([inner]) is inner
