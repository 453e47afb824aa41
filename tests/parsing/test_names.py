"""Names of a sentence: what the network labels, made whole, and the proper nouns it missed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.languages import MAIN
from timeline_app.model import Name, NameType
from timeline_app.parsing.names import find_names, labelled
from timeline_app.parsing.reading import Parse
from timeline_app.parsing.words import words_of

PER, ORG, LOC, OTHER = NameType.PERSON, NameType.ORGANISATION, NameType.PLACE, NameType.OTHER
KNOWN = words_of(MAIN).names


def found(sentence, *ties):
    """The names of words told as ``Ana/NNP/B-PER``; a tie is word, its head and their relation."""
    rows = [[*word.rsplit("/", 2), "", "O"] if "/" in word else [word, "NN", "O"]
            for word in sentence.split()]  # fmt: skip
    rows = [(row[0], row[1] or "NN", row[2] or "O") for row in rows]
    words = [row[0] for row in rows]
    heads, relations = [-1] + [0] * (len(rows) - 1), ["root"] + ["dep"] * (len(rows) - 1)
    for word, head, relation in ties:
        heads[word], relations[word] = head, relation
    tags = [row[1] for row in rows]
    none = [0.0] * len(rows)
    reading = Parse(
        tags, tags, heads, relations, [row[2] for row in rows], none, [b""] * len(rows)
    )
    return [
        (" ".join(words[name.first : name.last]), name.type)
        for name in find_names(words, reading, KNOWN)
    ]


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("", []),
        ("O O", []),
        ("B-PER", [Name(0, 1, PER)]),
        ("B-PER I-PER O", [Name(0, 2, PER)]),
        ("B-PER B-PER", [Name(0, 1, PER), Name(1, 2, PER)]),
        ("B-ORG I-ORG B-LOC O B-LOC", [Name(0, 2, ORG), Name(2, 3, LOC), Name(4, 5, LOC)]),
    ],
)
def test_labels_are_spans(labels, expected):
    assert labelled(labels.split()) == expected


@given(st.lists(st.sampled_from(["O", "B-PER", "B-ORG", "B-LOC", "I"]), max_size=12))
def test_each_beginning_is_one_span_of_its_type(kinds):
    labels, begun = [], None
    for kind in kinds:
        label = f"I-{begun}" if kind == "I" and begun else kind.replace("I", "O", kind == "I")
        begun = None if label == "O" else label[2:]
        labels.append(label)
    spans = labelled(labels)
    assert [span.first for span in spans] == [
        place for place, label in enumerate(labels) if label.startswith("B-")
    ]
    inside = {place for span in spans for place in range(span.first, span.last)}
    assert inside == {place for place, label in enumerate(labels) if label != "O"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ana/NNP/B-PER Silva/NNP/I-PER left/VBD/O", [("Ana Silva", PER)]),
        ("the/DT/O Orient/NNP/O Express/NNP/O", [("Orient Express", OTHER)]),
        ("al/NNP/O -/HYPH/O Kadhimi/NNP/O spoke/VBD/O", [("al - Kadhimi", OTHER)]),
        ("Kadhimi/NNP/O -/HYPH/O spoke/VBD/O", [("Kadhimi", OTHER)]),
        ("-/HYPH/O Kadhimi/NNP/O", [("Kadhimi", OTHER)]),
        ("Kadhimi/NNP/O -/HYPH/O", [("Kadhimi", OTHER)]),
        ("Ana/NNP/B-PER met/VBD/O Bo/NNP/O", [("Ana", PER), ("Bo", OTHER)]),
        ("rain/NN/O fell/VBD/O", []),
    ],
)
def test_what_the_network_missed_is_a_name_of_another_type(sentence, expected):
    assert found(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Minister/NNP/B-PER Ana/NNP/I-PER Silva/NNP/I-PER", [("Ana Silva", PER)]),
        ("Prime/NNP/O Minister/NNP/O Silva/NNP/O", [("Silva", OTHER)]),
        ("Minister/NNP/O", []),
        ("Prime/NNP/O", [("Prime", OTHER)]),
        ("General/NNP/B-ORG Motors/NNP/I-ORG", [("General Motors", ORG)]),
        ("January/NNP/O", []),
        ("Monday/NNP/O 3/CD/O January/NNP/O", []),
        ("the/DT/O Mexican/JJ/B-LOC coast/NN/I-LOC", []),
        ("Porto/NNP/B-LOC harbour/NN/I-LOC", [("Porto", LOC)]),
        ("harbour/NN/B-LOC Porto/NNP/I-LOC", [("harbour Porto", LOC)]),
        ("Porto/NNP/B-LOC old/JJ/I-LOC harbour/NN/I-LOC", [("Porto old harbour", LOC)]),
        ("Porto/NNP/B-LOC Harbour/NN/I-LOC", [("Porto Harbour", LOC)]),
    ],
)
def test_titles_the_calendar_and_common_nouns_stand_outside(sentence, expected):
    assert found(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Luther/NNP/B-PER ,/,/O Jr./NNP/O spoke/VBD/O", [("Luther , Jr.", PER)]),
        ("Luther/NNP/B-PER ,/,/O Sr/NN/O wrote/VBD/O", [("Luther , Sr", PER)]),
        ("Luther/NNP/B-PER ,/,/O Jr/NNP/O", [("Luther , Jr", PER)]),
        ("Luther/NNP/B-PER ,/,/O Sroka/NNP/O left/VBD/O", [("Luther", PER), ("Sroka", OTHER)]),
        ("Luther/NNP/B-PER and/CC/O Jr./NNP/O", [("Luther", PER), ("Jr.", OTHER)]),
        ("Nokia/NNP/B-ORG ,/,/O Jr./NNP/O left/VBD/O", [("Nokia", ORG), ("Jr.", OTHER)]),
        ("Jr./NNP/O left/VBD/O", [("Jr.", OTHER)]),
        ("John/NNP/B-PER Paul/NNP/I-PER III/NNP/O", [("John Paul III", PER)]),
        ("Nokia/NNP/B-ORG III/CD/O", [("Nokia", ORG)]),
        ("Luther/NNP/B-PER ,/,/O Silva/NNP/B-PER", [("Luther", PER), ("Silva", PER)]),
    ],
)
def test_what_closes_the_name_of_a_person_is_a_part_of_it(sentence, expected):
    ties = ((2, 0, "flat"),) if "III/NNP" in sentence else ()
    assert found(sentence, *ties) == expected


@pytest.mark.parametrize(
    ("sentence", "tie", "expected"),
    [
        ("Ana/NNP/B-PER Silva/NNP/O fell", (1, 0, "flat"), [("Ana Silva", PER)]),
        ("Ana/NNP/O Silva/NNP/B-PER fell", (0, 1, "compound"), [("Ana Silva", PER)]),
        ("Ana/NNP/B-PER Silva/NNP/B-PER fell", (1, 0, "flat"), [("Ana Silva", PER)]),
        ("Ana/NNP/B-PER Silva/NNP/B-PER fell", (1, 2, "nsubj"), [("Ana", PER), ("Silva", PER)]),
        ("Ana/NNP/B-PER Porto/NNP/B-LOC fell", (1, 0, "flat"), [("Ana", PER), ("Porto", LOC)]),
        ("Ana/NNP/B-PER and/CC/O Silva/NNP/B-PER", (2, 0, "flat"), [("Ana", PER), ("Silva", PER)]),
        ("Ghent/NNP/B-LOC Accord/NNP/O fell", (0, 1, "compound"), [("Ghent Accord", OTHER)]),
        ("Accord/NNP/O Ghent/NNP/B-LOC fell", (0, 1, "compound"), [("Accord Ghent", LOC)]),
    ],
)  # fmt: skip
def test_neighbours_that_the_tree_ties_are_one_name(sentence, tie, expected):
    assert found(sentence, tie) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Republic/NNP/O of/IN/O China/NNP/B-LOC", [("Republic of China", LOC)]),
        ("Republic/NNP/B-ORG of/IN/O China/NNP/B-LOC", [("Republic of China", ORG)]),
        ("Republic/NNP/O in/IN/O China/NNP/B-LOC", [("Republic", OTHER), ("China", LOC)]),
        ("Silva/NNP/B-PER of/IN/O China/NNP/B-LOC", [("Silva", PER), ("China", LOC)]),
    ],
)
def test_a_name_in_two_parts_is_joined_by_of_where_its_first_word_asks_for_it(sentence, expected):
    assert found(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "tie", "expected"),
    [
        ("spokesman/NN/O Odo/NNP/O left/VBD/O", (0, 1, "compound"), [("Odo", PER)]),
        ("spokesman/NN/O Odo/NNP/O left/VBD/O", (1, 0, "appos"), [("Odo", PER)]),
        ("spokesman/NN/O Odo/NNP/O left/VBD/O", (1, 0, "nsubj"), [("Odo", OTHER)]),
        ("spokesman/NN/O Odo/NNP/B-ORG left/VBD/O", (0, 1, "compound"), [("Odo", ORG)]),
        ("the/DT/O Odo/NNP/O Ministry/NNP/O", (0, 2, "det"), [("Odo Ministry", ORG)]),
        ("the/DT/O old/JJ/O Ministry/NNP/O", (0, 2, "det"), [("Ministry", OTHER)]),
        ("near/IN/O New/NNP/O York/NNP/B-PER", (1, 2, "compound"), [("New York", LOC)]),
        ("near/IN/O New/NNP/B-ORG York/NNP/I-ORG", (1, 2, "compound"), [("New York", ORG)]),
    ],
)
def test_the_gazetteer_and_the_nouns_beside_a_name_tell_its_type(sentence, tie, expected):
    assert found(sentence, tie) == expected


WORDS = st.sampled_from(
    ["Ana", "Minister", "of", "Republic", "-", "III", ",", "Jr.", "coast", "May"]
)
TAGS = st.sampled_from(["NNP", "NN", "IN", ","])


@given(st.data())
def test_names_stand_in_order_within_the_sentence_and_never_overlap(data):
    words = data.draw(st.lists(WORDS, min_size=1, max_size=10))
    places = st.integers(-1, len(words) - 1)
    each = {"min_size": len(words), "max_size": len(words)}
    tags = data.draw(st.lists(TAGS, **each))
    relations = data.draw(st.lists(st.sampled_from(["flat", "compound", "appos", "dep"]), **each))
    labels = data.draw(st.lists(st.sampled_from(["O", "B-PER", "B-ORG", "B-LOC"]), **each))
    heads = data.draw(st.lists(places, **each))
    none = [0.0] * len(words)
    reading = Parse(tags, tags, heads, relations, labels, none, [b""] * len(words))
    names = find_names(words, reading, KNOWN)
    ends = [0, *(edge for name in names for edge in (name.first, name.last)), len(words)]
    assert ends == sorted(ends)
    for name in names:
        assert name.first < name.last
        assert any(tags[place] == "NNP" for place in range(name.first, name.last))
