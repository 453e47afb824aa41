"""A phrase that has part in a deed: what it is called, and whether it says who."""

import pytest

from timeline_app.findings.statements.stems import stem


def phrase(said, text, role="agent"):
    return next(
        slot
        for sentence in said(text)
        for one in sentence.statements
        for slot in one.slots
        if slot.role == role
    )


@pytest.mark.parametrize(
    ("text", "called", "kind"),
    [("Captain Rurik Thane led the rescue.", "Rurik Thane", "person"),
     ("The keeper led the rescue.", "", ""),
     ("The rescue was led by the mayor, Ann Lee.", "Ann Lee", "other")],
)  # fmt: skip
def test_a_name_is_what_it_is_called(said, text, called, kind):
    found = phrase(said, text)
    assert called in found.called
    assert bool(found.called) == bool(called)
    assert found.kind == kind


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("They led the rescue.", {"is_open"}),
        ("Somebody led the rescue.", {"is_open"}),
        ("Nobody led the rescue.", {"is_none"}),
        ("No sailor led the rescue.", {"is_none", "is_person"}),
        ("A sailor led the rescue.", {"is_indefinite", "is_person"}),
        ("The sailor led the rescue.", {"is_person"}),
        ("The sailors led the rescue.", {"is_many", "is_person"}),
        ("Sailors led the rescue.", {"is_many", "is_indefinite", "is_person"}),
        ("The storm led the rescue.", set()),
    ],
)
def test_it_says_who_or_does_not(said, text, flags):
    found = phrase(said, text)
    names = ("is_open", "is_none", "is_many", "is_indefinite", "is_person")
    assert {name for name in names if getattr(found, name)} >= flags - {"is_open"}
    for name in ("is_none", "is_many", "is_indefinite"):
        assert getattr(found, name) == (name in flags), name
    assert found.is_open == ("is_open" in flags) or found.is_none


def test_its_words_are_those_of_its_phrase_and_its_name(said):
    def words(text):
        found = phrase(said, text)
        return found.head, set(found.words)

    def stems(*texts):
        return {stem(text) for text in texts}

    assert words("The old keeper led the rescue.") == ("keeper", stems("old", "keeper"))
    assert words("Ann Lee led the rescue.")[1] == stems("Ann", "Lee")
    assert words("The rescue was led by the mayor, Ann Lee.")[1] >= stems("mayor", "Ann", "Lee")
    # A pronoun whose name is known has that alone.
    found = words("Ann Lee came to Holm. She led the rescue.")[1]
    assert stems("She").isdisjoint(found)


@pytest.mark.parametrize(
    ("by", "name"),
    [("the mayor, Ann Lee", "the mayor, Ann Lee"), ("Ann Lee, the mayor", "Ann Lee"),
     ("the mayor, an old man", "the mayor")],
)  # fmt: skip
def test_a_name_beside_it_is_of_the_phrase_and_an_office_is_not(said, by, name):
    assert phrase(said, f"The rescue was led by {by}.").name == name


def test_an_article_at_the_start_is_written_small(said):
    assert phrase(said, "The keeper lit the lamp.").name == "the keeper"
    assert phrase(said, "Ann Lee lit the lamp.").name == "Ann Lee"


def test_clauses_and_what_stands_beside_are_none_of_its_words(said):
    found = phrase(said, "The keeper, who had slept, lit the lamp.")
    assert "slept" not in found.name
    assert found.head == "keeper"
    found = phrase(said, "The keeper lit the lamp and the fire.", "patient")
    assert "fire" not in found.name
    assert found.is_many
