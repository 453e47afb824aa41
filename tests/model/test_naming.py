"""What a person said of a name holds however it is spelled, or only for the spellings named."""

import dataclasses

import pytest

from timeline_app.model import LaneBy, NameRule
from timeline_app.names import JoinedName, Rules

OAKLEY = JoinedName("M. Oakley", "person", ("Oakley", "Oakleigh"))


def called(spelling, *rules):
    return Rules(rules, [OAKLEY]).of(OAKLEY, spelling).name


def test_without_spellings_it_holds_for_all_of_them():
    rule = NameRule(LaneBy.PERSON, "M. Oakley", "Maren Oakley")
    assert rule.spellings == ()
    assert {called(spelling, rule) for spelling in ("M. Oakley", "Oakley", "Oakleigh")} == {
        "Maren Oakley"
    }


def test_with_spellings_it_holds_for_those_alone():
    rule = NameRule(LaneBy.PERSON, "M. Oakley", "Ann Oakleigh", ("Oakleigh",))
    assert called("Oakleigh", rule) == "Ann Oakleigh"
    assert called("Oakley", rule) == "M. Oakley"


def test_each_rule_is_applied_to_what_the_one_before_made():
    first = NameRule(LaneBy.PERSON, "M. Oakley", "Maren Oakley")
    second = NameRule(LaneBy.PERSON, "Maren Oakley", "Captain Oakley")
    assert called("Oakley", first, second) == "Captain Oakley"
    assert called("Oakley", second, first) == "Maren Oakley"


def test_a_rule_for_a_place_leaves_a_person_of_that_name_alone():
    assert called("Oakley", NameRule(LaneBy.PLACE, "M. Oakley", "Oakley Town")) == "M. Oakley"


def test_two_rules_that_say_the_same_are_one_and_none_can_be_altered():
    one = NameRule(LaneBy.PLACE, "Lisbon", "Lisboa", ("Lisbon",))
    assert {one, dataclasses.replace(one)} == {one}
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.called = "Lissabon"
