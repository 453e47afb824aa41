from timeline_app.languages.en.words.repair import mended
from timeline_app.model import Sentence, Span, Token


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
