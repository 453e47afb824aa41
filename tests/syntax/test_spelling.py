"""Two spellings of one name, and names that only look alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import syntax
from timeline_app.syntax import SAME
from timeline_app.syntax.spelling import edit_distance, name_words

ONE_NAME = [
    ("Mustafa al-Kadhimi", "Mustafa al-Kadhemi"),
    ("Kadhimi", "Kadhemi"),
    ("Qassem Soleimani", "Qasem Soleimani"),
    ("Qassem Soleimani", "General Qasem Suleimani"),
    ("Soleimani", "Qasem Soleimani"),
    ("Kadhemi", "Prime Minister Mustafa al-Kadhimi"),
    ("Mohammed Morsi", "Muhammad Mursi"),
    ("Saddam Hussein", "Saddam Husain"),
    ("J. Smith", "John Smith"),
    ("George Bush", "George W. Bush"),
    ("Müller", "Mueller"),
    ("Iran", "Iran’s"),
    ("FBI", "Federal Bureau of Investigation"),
    ("U.N.", "United Nations"),
    ("Mojmír", "Mojmir I"),
]
TWO_NAMES = [
    ("Khamenei", "Khomeini"),
    ("Ali Khamenei", "Ruhollah Khomeini"),
    ("Salman", "Sulaiman"),
    ("King Salman", "Salman Rushdie"),
    ("George Bush", "Kate Bush"),
    ("Bill Clinton", "Hillary Clinton"),
    ("Louis XIV", "Louis XVI"),
    ("Iran", "Iraq"),
    ("Austria", "Australia"),
    ("Niger", "Nigeria"),
    ("North Korea", "South Korea"),
    ("Ali", "Alo"),
    ("President", ""),
]


@pytest.mark.parametrize(("a", "b"), ONE_NAME)
def test_spellings_of_one_name(a, b):
    assert syntax.same_name(a, b) >= SAME


@pytest.mark.parametrize(("a", "b"), TWO_NAMES)
def test_two_names(a, b):
    assert syntax.same_name(a, b) < SAME


@given(st.text(max_size=30), st.text(max_size=30))
def test_the_comparison_is_symmetric_and_bounded(a, b):
    assert syntax.same_name(a, b) == syntax.same_name(b, a)
    assert 0 <= syntax.same_name(a, b) <= 1


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll"]), min_size=2, max_size=20))
def test_a_name_is_itself(name):
    assert syntax.same_name(name, name) in (0.0, 1.0)


def test_skeletons():
    assert syntax.skeleton("Kadhimi") == syntax.skeleton("Kadhemi") == "kdhm"
    assert syntax.skeleton("Qassem") == syntax.skeleton("Qasem") == "ksm"


def changes(a, b):
    """The edit distance as it is defined."""
    if not a or not b:
        return len(a) + len(b)
    same = changes(a[1:], b[1:]) + (a[0] != b[0])
    return min(same, changes(a[1:], b) + 1, changes(a, b[1:]) + 1)


short = st.text(alphabet="ab", max_size=5)


@given(short, short, st.integers(0, 6))
def test_the_edit_distance_is_the_least_number_of_changes_up_to_its_limit(a, b, limit):
    assert edit_distance(a, b, limit) == min(changes(a, b), limit + 1)


@pytest.mark.parametrize(
    ("a", "b", "value"),
    [
        ("Xi", "Xi", 1.0), ("Xi", "Xi Jinping", 0.7), ("Jinping", "Xi Jinping", 0.85),
        ("Louis XIV", "Louis", 0.85), ("Louis XIV", "Louis XIV", 1.0), ("Louis XIV", "Louis X", 0),
        ("Louis XIV", "Ludwig XIV", 0.0), ("John Smith Jr.", "John Smith", 0.85),
        ("Soleimany", "Qasem Soleimani", SAME), ("Ann Lee", "Ann Marie Lee", 0.95),
        ("Ann Lee", "Bo Lee", 0.0), ("Ann Lee", "Bo Ann Lee", 0.95), ("A. Lee", "Ann Lee", 0.95),
        ("A. Lee", "Bo Lee", 0.0), ("Kadhimi", "Kadhemi", 0.9), ("Kadhimi", "Kedhema", 0.9),
        ("FBI", "Federal Bureau of Investigation", 0.9), ("F", "Federal", 0.0),
        ("FBI", "Federal Bureau of Taxes", 0.0), ("fbi", "Federal Bureau of Investigation", 0.0),
        ("Salman", "Sulaiman", 0.0), ("", "Ann", 0.0),
    ],
)  # fmt: skip
def test_how_surely_two_spellings_are_one_name(a, b, value):
    assert syntax.same_name(a, b) == syntax.same_name(b, a) == value


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("President Barack Obama's", ("barack", "obama")), ("the Ministers’", ("ministers",)),
        ("Ludwig van Beethoven", ("ludwig", "beethoven")), ("van", ("van",)),
        ("President", ("president",)), ("Jean-Luc", ("jean", "luc")), ("", ()), ("—", ()),
        ("U.S.", ("us",)), ("Łódź", ("lodz",)), ("Straße", ("strasse",)),
    ],
)  # fmt: skip
def test_the_words_by_which_names_are_compared(name, words):
    assert name_words(name) == words
