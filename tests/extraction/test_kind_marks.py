"""What speaks for a mention's kind besides its word: named marks, each plain."""

import pytest
from sentences_read import at, reads, tree

from timeline_app.extraction.classes import classify
from timeline_app.extraction.kind_marks import listed, marks

pytestmark = reads


def marked(text, word):
    one = tree(text)
    index = at(one, word)
    return marks(one, index, classify(one, index))


LISTED = [
    ("Rebels attacked the town.", "attacked", "attack"),
    ("Kadhimi visited Rome.", "visited", "visit"),
    ("Kadhimi made a trip to Rome.", "made", "visit"),
    ("Three people were killed in a flood.", "killed", "death"),
    ("Rebels killed three people.", "killed", "attack"),
    ("Three people were killed in a bombing.", "killed", "attack"),
    ("A flood killed three people.", "killed", "death"),
    ("The bridge shone.", "shone", ""),
]


@pytest.mark.parametrize(("text", "word", "kind"), LISTED)
def test_the_lexicon_names_a_kind_by_the_word_its_object_or_who_did_it(text, word, kind):
    one = tree(text)
    found, _ = listed(one, at(one, word))
    assert found == kind
    assert kind in {"", *one.index("event_kinds").values()}


def test_a_word_of_several_senses_is_not_plain():
    for text, word, is_plain in (
        ("Kadhimi visited Rome.", "visited", True),
        ("The court dismissed the appeal.", "dismissed", False),
    ):
        one = tree(text)
        assert listed(one, at(one, word))[1] is is_plain


MARKS = [
    ("The court dismissed the appeal.", "dismissed", {"form verb", "class OCCURRENCE"}),
    ("The appeal was dismissed.", "dismissed", {"form passive"}),
    ("The bridge fell.", "fell", {"form no object"}),
    ("Police said the man died.", "said", {"form clause", "class REPORTING"}),
    ("He tried to open it.", "tried", {"form open clause"}),
    ("The fall of Rome shocked them.", "fall", {"form noun", "object name place"}),
    ("Norlight fired five.", "fired", {"object number"}),
    ("Norlight fired him.", "fired", {"object pronoun"}),
    ("He fell into debt.", "fell", {"case into"}),
    ("Anna Berg resigned.", "resigned", {"subject name person"}),
]


@pytest.mark.parametrize(("text", "word", "some"), MARKS)
def test_form_voice_and_what_takes_part_are_marks(text, word, some):
    assert marked(text, word) >= some


def test_a_passive_has_its_subject_for_an_object():
    found = marked("Anna Berg was dismissed.", "dismissed")
    assert "object name person" in found
    assert "subject name person" not in found
    assert "form no object" not in found


def test_every_mark_is_a_word_and_what_it_says():
    for text, word, _ in MARKS:
        found = marked(text, word)
        assert {one.split(" ")[0] for one in found} <= {
            "word", "class", "form", "above", "subject", "object", "beside", "case",
        }  # fmt: skip
        assert sum(one.startswith("word ") for one in found) == 1
