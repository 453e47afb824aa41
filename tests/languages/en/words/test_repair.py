from dataclasses import replace

from timeline_app.languages.en.words.repair import mended
from timeline_app.model import Name, NameType, Sentence, Span, Token


def build(*rows):
    tokens = [
        Token(Span(i, i + 1), text, text, upos, xpos, head, relation)
        for i, (text, upos, xpos, head, relation) in enumerate(rows)
    ]
    return Sentence(Span(0, len(tokens)), tuple(tokens))


def test_a_participle_before_its_noun_is_an_adjective():
    told = build(
        ("told", "VERB", "VBD", -1, "root"),
        ("the", "DET", "DT", 2, "det"),
        ("visiting", "VERB", "VBG", 0, "ccomp"),
        ("premier", "NOUN", "NN", 2, "obj"),
        ("Tuesday", "PROPN", "NNP", 2, "obl"),
    )
    tokens = mended(told).tokens
    assert [(t.head, t.relation) for t in tokens[1:]] == [
        (3, "det"),
        (3, "amod"),
        (0, "obj"),
        (0, "obl"),
    ]


def test_a_clause_stays_a_clause():
    liked = build(
        ("liked", "VERB", "VBD", -1, "root"),
        ("visiting", "VERB", "VBG", 0, "xcomp"),
        ("schools", "NOUN", "NNS", 1, "obj"),
    )
    assert mended(liked) is liked


def hangs(sentence, names=()):
    """Each word with the word that it hangs on and how, after mending."""
    found = mended(replace(sentence, names=tuple(names))).tokens
    return {
        token.text: (found[token.head].text if token.head >= 0 else "", token.relation)
        for token in found
    }


def test_what_is_no_tree_hangs_on_its_first_word():
    circle = build(
        ("He", "PRON", "PRP", 1, "nsubj"),
        ("left", "VERB", "VBD", 2, "conj"),
        ("and", "CCONJ", "CC", 1, "cc"),
    )
    assert hangs(circle) == {"He": ("", "root"), "left": ("He", "dep"), "and": ("He", "dep")}


def explained(*, comma=",", second="nsubj", upos="NOUN", inner=3, after=","):
    """As in "Report, result of search, named him"."""
    return build(
        ("Report", "NOUN", "NN", 6, "nsubj"),
        (comma, "PUNCT", ",", 3, "punct"),
        ("the", "DET", "DT", inner, "det"),
        ("result", upos, "NN", 6, second),
        ("at", "ADP", "IN", 3, "case"),
        (after, "PUNCT", ",", 6, "punct"),
        ("named", "VERB", "VBD", -1, "root"),
        ("him", "PRON", "PRP", 6, "obj"),
    )


def test_a_second_subject_between_commas_explains_the_first():
    assert hangs(explained())["result"] == ("Report", "appos")
    for untold in (
        explained(comma="then"),
        explained(after="has"),
        explained(second="obl"),
        explained(upos="PROPN"),
        # A word between the commas is none of its phrase.
        explained(inner=6),
    ):
        assert hangs(untold)["result"][1] != "appos"


def offices(*, first="nmod", second="nmod", upos="NOUN", case=0):
    """As in "the staff of attorney general left": both nouns on the first."""
    return build(
        ("staff", "NOUN", "NN", 4, "nsubj"),
        ("of", "ADP", "IN", 2 + case, "case"),
        ("attorney", upos, "NN", 0, first),
        ("general", "NOUN", "NN", 0, second),
        ("left", "VERB", "VBD", -1, "root"),
    )


def test_two_nouns_of_one_phrase_are_one():
    found = hangs(offices())
    assert found["attorney"] == ("general", "compound")
    assert found["of"] == ("general", "case")
    for two in (
        offices(first="obl"), offices(second="obl"), offices(upos="PROPN"), offices(case=1),
    ):  # fmt: skip
        assert hangs(two)["attorney"][1] != "compound"


def spoken(*, lemma="say", xpos="VBD", relation="conj", of="nmod", case=1):
    """As in "came in reaction Ann Lee said": the name hangs on the noun before it."""
    told = build(
        ("came", "VERB", "VBD", -1, "root"),
        ("by", "ADP", "IN", 2 + case - 1, "case"),
        ("reaction", "NOUN", "NN", 0, "obl"),
        ("Ann", "PROPN", "NNP", 2, of),
        ("Lee", "PROPN", "NNP", 3, "flat"),
        ("said", "VERB", xpos, 0, relation),
    )
    tokens = (*told.tokens[:-1], replace(told.tokens[-1], lemma=lemma))
    return replace(told, tokens=tokens)


ANN = (Name(3, 5, NameType.PERSON),)


def test_the_name_before_a_verb_of_speech_is_who_speaks():
    assert hangs(spoken(), ANN)["Ann"] == ("said", "nsubj")
    # No name, no speech, or speech of somebody else.
    for names, told in (
        ((), spoken()),
        ((Name(3, 5, NameType.PLACE),), spoken()),
        (ANN, spoken(lemma="build")),
        (ANN, spoken(xpos="VBG")),
        (ANN, spoken(relation="advcl")),
        (ANN, spoken(of="obj")),
        # "A reaction by Ann Lee, said ...": its preposition keeps the name where it is.
        (ANN, spoken(case=2)),
    ):
        assert hangs(told, names)["Ann"][1] != "nsubj"
