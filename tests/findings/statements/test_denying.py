"""Whether a clause is told, denied, or tells that there is none of a thing."""

import pytest


def clause(said, text, deed):
    found = [one for sentence in said(text) for one in sentence.statements if one.deed == deed]
    assert found, [one.deed for sentence in said(text) for one in sentence.statements]
    return found[0]


@pytest.mark.parametrize(
    ("text", "deed", "is_denied"),
    [
        ("The keeper lit the lamp.", "light", False),
        ("The keeper did not light the lamp.", "light", True),
        ("The keeper never lit the lamp.", "light", True),
        ("At no time was the lamp lit.", "light", True),
        ("Nobody lit the lamp.", "light", True),
        ("The keeper left without lighting the lamp.", "light", True),
        ("The keeper denied lighting the lamp.", "light", True),
        ("The keeper would not light the lamp.", "light", False),
        ("The lamp was not lit by the keeper.", "light", True),
        ("None of the keepers lit the lamp.", "light", True),
        ("No keeper lit the lamp.", "light", True),
        ("The keeper who had no wife lit the lamp.", "light", False),
        ("The keeper lit no lamp.", "light", True),
    ],
)
def test_a_clause_is_denied_by_its_words(said, text, deed, is_denied):
    assert clause(said, text, deed).is_denied == is_denied


@pytest.mark.parametrize(
    ("text", "deed", "is_fact"),
    [
        ("The keeper lit the lamp.", "light", True),
        ("The mayor says that the keeper lit the lamp.", "light", True),
        ("The keeper will light the lamp.", "light", False),
        ("Nobody knows whether the keeper lit the lamp.", "light", False),
        ("If the keeper had lit the lamp, she would have been saved.", "light", False),
    ],
)
def test_what_is_planned_or_supposed_is_no_fact(said, text, deed, is_fact):
    assert clause(said, text, deed).is_fact == is_fact


def test_there_is_none_of_a_thing(said):
    found = [one for sentence in said("There was no water in the leat.")
             for one in sentence.statements if one.is_lacking]  # fmt: skip
    assert [one.deed for one in found] == ["water"]
    full = [one for sentence in said("There was water in the leat.")
            for one in sentence.statements if one.is_lacking]  # fmt: skip
    assert full == []
