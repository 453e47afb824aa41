"""What a clause and a sentence say of themselves."""

import pytest

from timeline_app.findings.statements.records import SentenceRecord, Slot, Statement
from timeline_app.model import Span

SPAN = Span(0, 4)


def slot(role):
    return Slot(role, role, role, (role,), SPAN)


def statement(*roles):
    return Statement(SPAN, "open", ("open",), tuple(map(slot, roles)))


@pytest.mark.parametrize(
    ("roles", "theme"),
    [(("agent", "patient", "in"), ["patient"]), (("agent", "of"), ["of"]),
     (("agent", "in"), ["agent"]), (("in",), []), (("of", "patient"), ["of", "patient"])],
)  # fmt: skip
def test_a_clause_is_told_of_whom_it_is_done_to_or_else_of_who_does_it(roles, theme):
    assert [one.role for one in statement(*roles).theme] == theme


def test_what_it_has_in_a_role_is_found_in_its_order():
    found = statement("in", "agent", "in")
    assert found.of("in") == (found.slots[0], found.slots[2])
    assert found.of("in", "agent") == found.slots
    assert found.of("on") == ()


@pytest.mark.parametrize(
    ("first", "last", "is_named"),
    [(5, 9, True), (10, 12, True), (0, 10, True), (21, 29, False), (3, 4, False), (20, 99, True)],
)
def test_a_sentence_names_a_day_that_meets_one_of_its_own(first, last, is_named):
    sentence = SentenceRecord(SPAN, (), starts=(5, 15), ends=(10, 20))
    assert sentence.days == ((5, 10), (15, 20))
    assert sentence.names_day(first, last) == is_named
    assert not SentenceRecord(SPAN, ()).names_day(first, last)
