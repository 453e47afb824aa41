"""Which spellings are one name, what it is then called, and what is never joined."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.names import JoinedName, SpelledName, join, kind_of

PERSON, ORGANISATION, PLACE, OTHER = "person", "organisation", "place", "other"
TYPES = {"P": PERSON, "O": ORGANISATION, "L": PLACE, "X": OTHER}


def heap(*documents):
    """Documents as lines of names: "P John Smith, O Apple"; each is told once for its place."""
    told = Counter()
    for number, line in enumerate(documents, start=1):
        for entry in line.split(", "):
            kind, name = entry.split(" ", 1)
            told[SpelledName(number, name, TYPES[kind])] += 1
    return told


def called(*documents):
    """For every document what each of its names is called."""
    told = heap(*documents)
    joined = join(told)
    return [
        {one.name: joined[one].name for one in told if one.document == number and one in joined}
        for number in range(1, len(documents) + 1)
    ]


def same(a, b, kind="O"):
    """Whether two spellings in one document are one name."""
    (names,) = called(f"{kind} {a}, {kind} {b}")
    return names[a] == names[b]


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        ("P", "Mr. John Smith", "John Smith"),
        ("P", "President Obama", "Barack Obama"),
        ("P", "Smith", "John Smith"),
        ("P", "J. Smith", "John Smith"),
        ("P", "John", "John Smith"),
        ("P", "John Smith", "John Paul Smith"),
        ("P", "John P. Smith", "John Paul Smith"),
        ("P", "Qasem Soleimani", "Qassem Suleimani"),
        ("P", "Mustafa al-Kadhimi", "Mustafa Kadhemi"),
        ("P", "Smith's", "Smith"),
        ("P", "J.K. Rowling", "Joanne Kathleen Rowling"),
        ("O", "Apple", "Apple Inc."),
        ("O", "Siemens AG", "Siemens"),
        ("O", "Marks & Co.", "Marks"),
        ("O", "Lloyds Banking Group plc", "Lloyds Banking Group"),
        ("O", "the EU", "European Union"),
        ("O", "E.U.", "the European Union’s"),
        ("O", "IBM", "International Business Machines Corp."),
        ("O", "MSF", "Medecins sans Frontieres"),
        ("O", "Apple CEO", "Apple"),
        ("O", "REUTERS", "Reuters"),
        ("L", "U.S.", "United States of America"),
        ("L", "US", "USA"),
        ("L", "the UK", "Britain"),
        ("L", "UAE", "United Arab Emirates"),
        ("L", "DRC", "Democratic Republic of the Congo"),
        ("L", "IRAN", "Iran"),
    ],
)
def test_one_name(kind, a, b):
    assert same(a, b, kind)
    assert same(b, a, kind)


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        ("P", "John Smith", "Jane Smith"),
        ("P", "Al Gore", "Gore Vidal"),
        ("P", "John Smith", "John Smith Jr."),
        ("P", "Maria Rossi", "Mario Rossi"),
        ("P", "Ali Khamenei", "Ruhollah Khomeini"),
        ("P", "King Salman", "Mohammed bin Salman"),
        ("P", "Stephen King", "Stephen"[:4]),
        ("O", "Apple", "Apple Corps"),
        ("O", "Sony", "Sony Music"),
        ("O", "AP", "Apple Pie Makers"),
        ("L", "Iran", "Iraq"),
        ("L", "Republic of the Congo", "Democratic Republic of the Congo"),
        ("L", "Us", "United States"),
    ],
)
def test_two_names(kind, a, b):
    assert not same(a, b, kind)


def test_two_of_one_surname_stay_apart_where_only_the_surname_is_told():
    (names,) = called("P John Smith, P Jane Smith, P Smith, P J. Smith")
    assert len(set(names.values())) == 4
    first, second, third = called(
        "P John Smith, O Acme", "P Jane Smith, O Acme", "P Smith, O Acme"
    )
    assert third["Smith"] == "Smith"
    assert {first["John Smith"], second["Jane Smith"]} == {"John Smith", "Jane Smith"}


def test_a_surname_is_filled_in_from_another_document_only_where_both_tell_of_the_same():
    _, near = called("P Barack Obama, O Acme Bank", "P Obama, O Acme Bank")
    assert near["Obama"] == "Barack Obama"
    _, far = called("P Barack Obama, O Acme Bank", "P Obama, O Other Bank")
    assert far["Obama"] == "Obama"
    _, faint = called("P Barack Obama, L Paris", "P Obama, L Paris")
    assert faint["Obama"] == "Obama", "one place is not yet the same talk"


def test_a_documents_own_bearer_comes_before_those_of_others():
    _, second = called("P Barack Obama, O Acme", "P Michelle Obama, P Obama, O Acme")
    assert second["Obama"] == "Michelle Obama"


def test_a_given_name_alone_is_filled_in_only_within_its_document():
    first, second = called("P Ann Lee, P Ann, O Acme", "P Ann, O Acme")
    assert (first["Ann"], second["Ann"]) == ("Ann Lee", "Ann")


def test_what_is_shown_is_the_longest_that_is_often_told():
    often = Counter(
        {SpelledName(1, "Apple", ORGANISATION): 40, SpelledName(1, "Apple Inc.", ORGANISATION): 2}
    )
    assert {name.name for name in join(often).values()} == {"Apple"}
    (told,) = set(join(heap("O Apple, O Apple Inc., O APPLE")).values())
    assert told == JoinedName("Apple Inc.", ORGANISATION, ("APPLE", "Apple"))


def test_names_that_are_none_are_left_out():
    told = heap("O the parliament, X US troops, P Ann Lee, P Apple Chief, O Apple")
    assert {one.name for one in join(told)} == {"Ann Lee", "Apple"}


@pytest.mark.parametrize(
    ("name", "told", "kind"),
    [
        ("Iran", ORGANISATION, PLACE),
        ("the United States", ORGANISATION, PLACE),
        ("Reuters", OTHER, ORGANISATION),
        ("Boiler 2", ORGANISATION, OTHER),
        ("ROKR E1", ORGANISATION, OTHER),
        ("World Cup", ORGANISATION, OTHER),
        ("World War II", PERSON, OTHER),
        ("Italians", ORGANISATION, OTHER),
        ("Henry II", PERSON, PERSON),
        ("Belgian", PLACE, OTHER),
        ("Apple executives", PERSON, OTHER),
        ("premier", PERSON, OTHER),
        ("Apple Chief", PERSON, OTHER),
        ("alice", PERSON, PERSON),
        ("Upjohn Co.", PERSON, ORGANISATION),
        ("Mario Sa", PERSON, PERSON),
        ("Ann Lee", PERSON, PERSON),
        ("Highway 61", PLACE, PLACE),
    ],
)
def test_what_a_name_names(name, told, kind):
    assert kind_of(name, told) == kind


def test_the_heap_settles_what_single_sentences_misread():
    told = heap("O Gizmodo, P Ann Lee", "O Gizmodo", "P Gizmodo", "P Reuters")
    kinds = {one: name.type for one, name in join(told).items()}
    assert {kind for one, kind in kinds.items() if one.name != "Ann Lee"} == {ORGANISATION}
    apart = join(heap("L Washington", "P Washington", "P Washington"))
    assert {name.type for name in apart.values()} == {PERSON, PLACE}, "the man and the city"


def test_a_legal_form_says_what_the_name_is_in_its_document():
    told = heap(
        "P Upjohn Co., P Upjohn, P Upjohn", "L Oneida", "O Ford Motor Co., P Ford", "O Ford"
    )
    kinds = {one: name.type for one, name in join(told).items()}
    assert kinds == {
        SpelledName(1, "Upjohn Co.", PERSON): ORGANISATION,
        SpelledName(1, "Upjohn", PERSON): ORGANISATION,
        SpelledName(2, "Oneida", PLACE): PLACE,
        SpelledName(3, "Ford Motor Co.", ORGANISATION): ORGANISATION,
        SpelledName(3, "Ford", PERSON): ORGANISATION,
        SpelledName(4, "Ford", ORGANISATION): ORGANISATION,
    }


def test_a_surname_that_was_read_as_no_name_of_a_person_is_one_beside_the_full_name():
    joined = join(heap("P Steve Jobs, X Jobs", "X Jobs"))
    assert joined[SpelledName(1, "Jobs", OTHER)].name == "Steve Jobs"
    assert joined[SpelledName(2, "Jobs", OTHER)].type == OTHER


WORDS = (
    "Ann",
    "John",
    "Joan",
    "J.",
    "Lee",
    "Smith",
    "Smyth",
    "Paul",
    "Acme",
    "Inc.",
    "A.L.",
    "US",
)
TOLD = st.builds(
    SpelledName,
    st.integers(1, 3),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join),
    st.sampled_from(tuple(TYPES.values())),
)
HEAPS = st.dictionaries(TOLD, st.integers(1, 3), max_size=12)


@given(HEAPS, st.randoms(use_true_random=False))
def test_the_order_of_documents_and_names_changes_nothing(told, chance):
    shuffled = list(told.items())
    chance.shuffle(shuffled)
    assert join(dict(shuffled)) == join(told)
    numbers = [1, 2, 3]
    chance.shuffle(numbers)
    moved = {
        SpelledName(numbers[one.document - 1], one.name, one.type): n for one, n in told.items()
    }
    back = {SpelledName(numbers.index(one.document) + 1, one.name, one.type): name
            for one, name in join(moved).items()}  # fmt: skip
    assert back == join(told)


@given(HEAPS)
def test_joining_parts_the_names_into_classes(told):
    """To be called the same is an equivalence; two classes never share what they are called."""
    joined = join(told)
    classes = {}
    for name in joined.values():
        classes.setdefault((name.name, name.type), set()).add(name)
    assert all(len(names) == 1 for names in classes.values())
    assert all(name.name not in name.also for name in joined.values())


@given(HEAPS)
def test_a_person_keeps_the_surname_or_given_name_that_was_told(told):
    for one, name in join(told).items():
        if one.type == name.type == PERSON and len(one.name.split()) > 1:
            ours, shown = one.name.split()[-1], name.name.split()[-1]
            assert ours[0] == shown[0], "no other surname"
