"""All that the documents tell of names, each with its type settled."""

import pytest

from timeline_app.names import SpelledName
from timeline_app.names.heap import NameHeap

PERSON, ORGANISATION, PLACE, OTHER = "person", "organisation", "place", "other"


def heap(*entries):
    return NameHeap({SpelledName(*one[:3]): one[3] if len(one) > 3 else 1 for one in entries})


def kind(found, document, name, said):
    return found.type_of(SpelledName(document, name, said))


@pytest.mark.parametrize(
    ("entries", "asked", "settled"),
    [
        ([(1, "Ann Lee", PERSON)], (1, "Ann Lee", PERSON), PERSON),
        # A legal form makes a firm, also where it is left out beside it.
        ([(1, "Amber Ltd", PERSON)], (1, "Amber Ltd", PERSON), ORGANISATION),
        ([(1, "Amber Ltd", ORGANISATION), (1, "Amber", PLACE)], (1, "Amber", PLACE), ORGANISATION),
        # A surname beside the full name is a person's.
        ([(1, "Steve Jobs", PERSON), (1, "Jobs", OTHER)], (1, "Jobs", OTHER), PERSON),
        ([(1, "Steve Jobs", PERSON), (2, "Jobs", OTHER)], (2, "Jobs", OTHER), OTHER),
        # Most of the heap holds it to be a firm.
        (
            [(1, "Amber Hall", OTHER), (2, "Amber Hall", ORGANISATION, 5)],
            (1, "Amber Hall", OTHER),
            ORGANISATION,
        ),
        (
            [(1, "Amber Hall", OTHER, 5), (2, "Amber Hall", ORGANISATION)],
            (1, "Amber Hall", OTHER),
            OTHER,
        ),
        # Washington the man and the city are two.
        (
            [(1, "Washington", PERSON), (2, "Washington", PLACE, 5)],
            (1, "Washington", PERSON),
            PERSON,
        ),
    ],
)
def test_the_type_is_what_the_heap_holds_it_to_be(entries, asked, settled):
    assert kind(heap(*entries), *asked) == settled


@pytest.mark.parametrize(
    ("name", "said", "is_name"),
    [
        (("the parliament"), ORGANISATION, False),
        ("al-Kadhimi", PERSON, True),
        ("iTunes", OTHER, True),
        ("Amber and", ORGANISATION, True),
        ("amber inc", ORGANISATION, False),
        ("Ann", PERSON, True),
    ],
)
def test_what_is_called_by_a_name(name, said, is_name):
    assert bool(heap((1, name, said)).keys) == is_name


def test_documents_of_each_key():
    found = heap((1, "Ann Lee", PERSON), (2, "Mrs Ann Lee", PERSON), (2, "Holm", PLACE))
    assert sorted(sorted(some) for some in found.documents.values()) == [[1, 2], [2]]


@pytest.mark.parametrize(
    ("shared", "is_one_talk"),
    [
        ([("Holm", PLACE)], False),
        ([("Holm", PLACE), ("Ware", PLACE)], True),
        ([("Ann Lee", PERSON)], True),
        ([("Lee", PERSON)], False),
        ([(("Amber Works"), ORGANISATION)], True),
        ([("Amber", OTHER)], False),
    ],
)
def test_two_documents_talk_of_one_thing_if_they_share_enough(shared, is_one_talk):
    entries = [(document, name, said) for document in (1, 2) for name, said in shared]
    found = heap(*entries, (1, "Lima", PLACE), (3, "Oslo", PLACE))
    assert found.share_talk([1], [2], set()) == is_one_talk
    assert not found.share_talk([1], [3], set())
    assert not found.share_talk([1], [2], set(found.documents))
