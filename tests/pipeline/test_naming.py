"""Who takes part in an event, by the one name that all documents' spellings give."""

from timeline_app.model import EventClass, Mention, Participant, Place, Role, Span
from timeline_app.pipeline.naming import with_known_names, with_names
from timeline_app.store import ProposedEvent, StoredMention


def stored(number, document, participants=(), places=()):
    span = Span(number, number + 1)
    mention = Mention(
        span, "met", "meet", span, EventClass.OCCURRENCE, title="They met",
        participants=tuple(Participant(*one) for one in participants),
        places=tuple(Place(name) for name in places),
    )  # fmt: skip
    return StoredMention(number, document, mention, None)


def drafts(*mentions):
    """One event for each mention."""
    return [
        ProposedEvent(
            (m.id,), "They met", participants=m.mention.participants, places=m.mention.places
        )
        for m in mentions
    ]


APPLE = ("Apple", "organisation", Role.AGENT)


def test_spellings_become_one_name_and_are_kept():
    told = [
        stored(1, 1, [("Steve Jobs", "person"), APPLE], ["US"]),
        stored(2, 1, [("Jobs", "other", Role.AGENT), ("Apple Inc.", "organisation")], ["U.S."]),
    ]
    found, spellings = with_names(drafts(*told), told)
    assert [[(p.name, p.type, p.role.value) for p in draft.participants] for draft in found] == [
        [("Steve Jobs", "person", "other"), ("Apple Inc.", "organisation", "agent")],
        [("Steve Jobs", "person", "agent"), ("Apple Inc.", "organisation", "other")],
    ]
    assert [[place.name for place in draft.places] for draft in found] == [["United States"]] * 2
    assert spellings == {
        "Steve Jobs": {"Jobs"},
        "Apple Inc.": {"Apple"},
        "United States": {"US", "U.S."},
    }


def test_who_is_told_twice_takes_part_once_in_the_role_that_says_more():
    told = [
        stored(1, 1, [("Ann Lee", "person"), ("Lee", "person", Role.PATIENT)], ["UK", "Britain"])
    ]
    (draft,), _ = with_names(drafts(*told), told)
    assert [(p.name, p.role) for p in draft.participants] == [("Ann Lee", Role.PATIENT)]
    assert [place.name for place in draft.places] == ["United Kingdom"]


def test_a_surname_that_means_two_in_an_events_documents_stays():
    told = [
        stored(1, 1, [("Ann Lee", "person"), ("Lee", "person")]),
        stored(2, 2, [("Bo Lee", "person"), ("Lee", "person")]),
    ]
    both = ProposedEvent((1, 2), "They met", participants=(Participant("Lee", "person"),))
    (draft,), spellings = with_names([both], told)
    assert [p.name for p in draft.participants] == ["Lee"]
    assert spellings == {}


def test_what_is_no_name_stays_as_it_is():
    told = [stored(1, 1, [("two raids", "other"), ("the parliament", "organisation")])]
    (draft,), spellings = with_names(drafts(*told), told)
    assert draft.participants == told[0].mention.participants
    assert spellings == {}


def test_a_name_that_was_called_otherwise_before_is_called_so_again():
    (draft,) = drafts(
        stored(1, 1, [("Lee", "other", Role.AGENT), ("Bo Dahl", "person")], ["Ostmark", "Lund"])
    )
    called = {"Lee": ("person", "Ann Lee"), "Ostmark": ("place", "Austria")}
    found = with_known_names(draft, (1, 2), called)
    assert [(one.name, one.type, one.role) for one in found.participants] == [
        ("Ann Lee", "person", Role.AGENT), ("Bo Dahl", "person", Role.OTHER),
    ]  # fmt: skip
    assert [place.name for place in found.places] == ["Austria", "Lund"]
    # What is known for a person is no place.
    assert (
        with_known_names(draft, (1,), {"Lund": ("person", "Eva Lund")}).places == draft.places[:1]
    )
