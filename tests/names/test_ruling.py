"""Names as a person called them, whatever the heap joins."""

import pytest

from timeline_app.model import LaneBy, NameRule
from timeline_app.names import JoinedName, Rules

PERSON = LaneBy.PERSON
OAKLEY = JoinedName("Maren Oakley", "person", ("M. Oakley", "Oakley"))


def call(name, called, *spellings, role=PERSON):
    return NameRule(role, name, called, spellings)


@pytest.mark.parametrize(
    ("rules", "spelling", "name", "also"),
    [
        ([], "Oakley", "Maren Oakley", ("M. Oakley", "Oakley")),
        ([call("Maren Oakley", "Captain")], "Oakley", "Captain",
         ("M. Oakley", "Maren Oakley", "Oakley")),
        ([call("Maren Oakley", "A"), call("A", "B")], "Oakley", "B",
         ("A", "M. Oakley", "Maren Oakley", "Oakley")),
        ([call("Maren Oakley", "A"), call("A", "Maren Oakley")], "Oakley", "Maren Oakley",
         ("A", "M. Oakley", "Oakley")),
        ([call("Maren Oakley", "Oakley", "Oakley")], "Oakley", "Oakley", ()),
        ([call("Maren Oakley", "Oakley", "Oakley")], "M. Oakley", "Maren Oakley", ("M. Oakley",)),
        ([call("Maren Oakley", "x", role=LaneBy.PLACE)], "Oakley", "Maren Oakley",
         ("M. Oakley", "Oakley")),
        ([call("Somebody", "x")], "Oakley", "Maren Oakley", ("M. Oakley", "Oakley")),
    ],
)  # fmt: skip
def test_rules_hold_one_after_the_other(rules, spelling, name, also):
    assert Rules(rules, [OAKLEY]).of(OAKLEY, spelling) == JoinedName(name, "person", also)


def test_a_rule_follows_to_the_fuller_name_that_came_since():
    rules = [call("M. Oakley", "Captain Oakley")]
    assert Rules(rules, [OAKLEY]).of(OAKLEY, "Oakley").name == "Captain Oakley"


def test_it_does_not_follow_where_two_could_be_meant_or_the_name_is_still_there():
    other = JoinedName("Marian Oakley", "person", ("M. Oakley",))
    rules = [call("M. Oakley", "Captain Oakley")]
    for heap in ([OAKLEY, other], [OAKLEY, JoinedName("M. Oakley", "person")]):
        assert Rules(rules, heap).of(OAKLEY, "Oakley") == OAKLEY
