"""Of whom or of what a word is said."""

import pytest
from heaps import told_of

from timeline_app.findings.subjects import Subjects


def subjects(text):
    return told_of(text).once(Subjects)


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Anna Berg sang at Holm.", "sang", "Anna Berg"),
        ("Anna Berg came to Holm. She sang.", "sang", "Anna Berg"),
        ("Anna Berg, who sang at Holm, left.", "sang", "Anna Berg"),
        ("The bridge was opened by the mayor.", "opened", "the bridge"),
        ("The bridge was built in 1890. It was painted.", "painted", "the bridge"),
        ("Anna Berg's mother sang.", "sang", "Anna Berg's mother"),
        ("Anna Berg came. Her mother sang.", "sang", "Anna Berg's mother"),
        ("My mother sang.", "sang", "I's mother"),
        ("I sang at Holm.", "sang", "I"),
        ("I sang at Holm.\n\nAnna Berg", "sang", "Anna Berg"),
        ("Anna Berg came. The age of her was forty.", "age", "the age"),
    ],
)
def test_a_word_is_said_of_the_subject_of_its_clause(text, word, name):
    found = subjects(text).of(text.index(word))
    assert found[0] == name, found


def test_a_pronoun_may_mean_several_and_a_given_name_means_the_full_one():
    text = "Anna Berg met Rhona Pell. She sang."
    assert set(subjects(text).of(text.index("sang"))) >= {"Anna Berg", "Rhona Pell"}
    text = "Anna Berg came to Holm. Anna sang there."
    assert subjects(text).of(text.index("sang")) == ("Anna Berg",)


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        # The nearest of its own sentence first, and only of the pronoun's sort.
        ("Rhona Pell came to Holm. When Anna Berg left, she sang.", "sang",
         ("Anna Berg", "Rhona Pell")),
        ("The road was old. When the bridge was built, it was painted.", "painted",
         ("the bridge", "the road")),
        ("When Anna Berg came to the bridge, it fell.", "fell", ()),
        ("It rained.", "rained", ()),
        ("He sang at Holm.", "sang", ("the one spoken of",)),
        # Who is spoken of most, where nobody else is.
        ("Paul Stern came. Paul Stern left. It rained. Then someone said that he sang.", "sang",
         ("Paul Stern",)),
        # Whose house it is makes no person of the bridge.
        ("The bridge near Anna Berg's house was old. It fell.", "fell", ("the bridge",)),
        ("Anna Berg's mother came. She sang.", "sang", ("Anna Berg's mother", "Anna Berg")),
        # Two persons bear the given name.
        ("Anna Berg met Anna Holm. Anna sang.", "sang", ("Anna",)),
        ("The bridge, which was old, fell.", "was old", ("the bridge",)),
        ("The mayor, Anna Berg, opened the bridge.", "opened", ("Anna Berg",)),
        # What only measures is said of whom it measures.
        ("Paul Stern was a lad of seventeen.", "seventeen", ("Paul Stern",)),
        ("A lad of seventeen was saved.", "seventeen", ("the lad",)),
        ("The centenary of the school was kept.", "centenary", ("the school",)),
        ("Aged 40, Anna Berg sang.", "Aged", ("Anna Berg",)),
        ("Built in 1890, the bridge fell.", "Built", ("the bridge",)),
        ("At the age of forty Paul Stern left.", "age", ("Paul Stern",)),
    ],
)  # fmt: skip
def test_all_whom_a_word_may_mean_are_given_the_likeliest_first(text, word, names):
    assert subjects(text).of(text.index(word)) == names


def test_persons_are_known_by_their_names_and_their_kin():
    found = subjects("Anna Berg came to Holm.")
    assert found.is_person("Anna Berg")
    assert found.is_person("Anna Berg's son")
    assert not found.is_person("Holm")


def test_the_name_before_a_bracket_stands_right_before_it():
    text = "Anna Berg (1920) and the old road (1890) are known."
    found = subjects(text)
    assert found.named_before(text.index("(1920")) == ("Anna Berg",)
    assert found.named_before(text.index("(1890")) == ()
    assert found.named_before(0) == ()
    assert found.named_before(text.index("Berg")) == ()
    assert found.called(0) == ("Anna Berg",)
    for gap, names in ((4, ("Anna Berg",)), (5, ())):
        text = f"Anna Berg{' ' * gap}(1920) sang."
        assert subjects(text).named_before(text.index("(")) == names


def test_what_a_noun_is_called():
    text = "The mayor, Anna Berg, opened the bridge."
    found = subjects(text)
    assert "Anna Berg" in found.called(text.index("mayor"))
    assert found.called(text.index("bridge")) == ("the bridge",)
    assert found.called(text.index("opened")) == ()


@pytest.mark.parametrize(
    ("text", "author"),
    [("Dear Tom,\n\nall is well.\n\nAda", "Ada"), ("All is well.\n\nIvar Foss\nHolm", "Ivar Foss"),
     ("All is well, he said to me.", "")],
)  # fmt: skip
def test_who_signs_speaks(text, author):
    assert subjects(text).author == author


def test_nothing_is_said_in_an_empty_text():
    assert subjects("").of(0) == ()
    assert subjects("").called(0) == ()
