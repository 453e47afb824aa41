"""Who and what has part in a deed, and in what."""

import pytest


def parts(said, text, deed):
    found = [one for sentence in said(text) for one in sentence.statements if one.deed == deed]
    return {(slot.role, slot.name) for slot in found[0].slots} if found else set()


@pytest.mark.parametrize(
    ("text", "deed", "role", "name"),
    [
        ("Captain Rurik Thane led the rescue.", "lead", "agent", "Captain Rurik Thane"),
        ("The rescue was led by Captain Rurik Thane.", "lead", "agent", "Captain Rurik Thane"),
        ("The keeper lit the lamp.", "light", "patient", "the lamp"),
        ("The lamp was lit by the keeper.", "light", "patient", "the lamp"),
        ("The keeper lit the lamp with a match.", "light", "with", "a match"),
        ("The keeper lit the lamp in the tower.", "light", "in", "the tower"),
        ("The mayor thanked Osk Marrow, who had led the rescue.", "lead", "agent", "Osk Marrow"),
        ("Surgeon: Ann Lee", "surgeon", "agent", "Ann Lee"),
        ("Ann Lee's arrest was seen.", "arrest", "of", "Ann Lee"),
        ("The arrest of Ann Lee by the police was seen.", "arrest", "of", "Ann Lee"),
        ("The arrest of Ann Lee by the police was seen.", "arrest", "agent", "the police"),
    ],
)
def test_a_phrase_has_its_role(said, text, deed, role, name):
    found = parts(said, text, deed)
    assert any(one == role and name in called for one, called in found), found


def test_what_says_of_which_sort_a_deed_is_does_it_not(said):
    assert parts(said, "The military rescue failed.", "rescue") == set()


def test_the_time_of_a_deed_is_none_of_its_parts(said):
    found = parts(said, "The keeper lit the lamp on 14 May 1887.", "light")
    assert {role for role, _ in found} == {"agent", "patient"}


def test_a_label_is_one(said):
    (sentence,) = said("Surgeon: Ann Lee")
    assert [one.is_label for one in sentence.statements if one.deed == "surgeon"] == [True]
