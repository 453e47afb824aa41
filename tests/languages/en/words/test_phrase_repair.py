"""Phrases that a parser tore are mended: on trees written by hand, not on a model's."""

import pytest

from timeline_app.languages.en.words.phrase_repair import is_tree
from timeline_app.languages.en.words.repair import mended
from timeline_app.model import Name, NameType, Sentence, Span, Token
from timeline_app.syntax import Tree

TAGS = {
    "NNP": "PROPN",
    "NN": "NOUN",
    "NNS": "NOUN",
    "VBD": "VERB",
    "VBN": "VERB",
    "VB": "VERB",
    "VBZ": "AUX",
    "WDT": "PRON",
    "DT": "DET",
    "PRP$": "PRON",
    "IN": "ADP",
    "CC": "CCONJ",
    "CD": "NUM",
    "$": "SYM",
    "JJ": "ADJ",
    ",": "PUNCT",
    "HYPH": "PUNCT",
}


def sentence(rows, *names):
    """A sentence from "word/tag/head/relation" rows and (first, last, type) names."""
    tokens = []
    for i, row in enumerate(rows.split()):
        text, xpos, head, relation = row.split("/")
        token = Token(Span(2 * i, 2 * i + 1), text, text, TAGS[xpos], xpos, int(head), relation)
        tokens.append(token)
    known = tuple(Name(first, last, NameType(kind)) for first, last, kind in names)
    return Sentence(Span(0, 2 * len(tokens)), tuple(tokens), known)


def arcs(rows, *names):
    tokens = mended(sentence(rows, *names)).tokens
    return {(t.text, tokens[t.head].text if t.head >= 0 else "", t.relation) for t in tokens}


def test_a_name_has_one_head():
    found = arcs(
        "Sol/NNP/1/compound Baltic/NNP/4/nsubj -/HYPH/3/punct Nord/NNP/4/nsubj fell/VBD/-1/root",
        (0, 4, "organisation"),
    )
    assert {("Baltic", "Nord", "compound"), ("Nord", "fell", "nsubj")} <= found


def test_what_stands_between_an_article_and_its_noun_belongs_to_it():
    found = arcs(
        "arranged/VBD/-1/root a/DT/5/det $/$/0/obj 50/CD/2/nummod credit/NN/5/compound"
        " line/NN/0/obj"
    )
    assert {("$", "line", "nummod"), ("line", "arranged", "obj")} <= found


def test_an_article_begins_another_phrase():
    found = arcs(
        "give/VBD/-1/root owners/NNS/0/iobj of/IN/6/case phone/NN/6/compound a/DT/6/det"
        " free/JJ/6/amod case/NN/0/obj"
    )
    assert {("phone", "owners", "nmod"), ("of", "phone", "case"), ("case", "give", "obj")} <= found


def test_a_noun_and_the_name_after_it_are_one():
    found = arcs(
        "met/VBD/-1/root Dutch/JJ/4/amod retailer/NN/0/obj Blauw/NNP/4/compound Groep/NNP/0/obj",
        (3, 5, "organisation"),
    )
    assert {("Groep", "retailer", "appos"), ("Dutch", "retailer", "amod")} <= found


def test_the_court_rejected_it_and_not_friday():
    found = arcs("Court/NNP/1/compound Friday/NNP/2/nsubj rejected/VBD/-1/root")
    expected = {("Court", "rejected", "nsubj"), ("Friday", "rejected", "obl:unmarked")}
    assert expected <= found


def test_a_verb_of_a_list_goes_with_the_relative_clause():
    found = arcs(
        "guard/NN/2/nsubj:pass was/VBZ/2/aux:pass cut/VBN/-1/root in/IN/4/case blast/NN/2/obl"
        " ,/,/7/punct which/WDT/7/nsubj hurt/VBD/4/acl:relcl ten/CD/7/obj ,/,/10/punct"
        " shook/VBD/2/parataxis town/NN/10/obj"
    )
    assert ("shook", "hurt", "conj") in found


def test_a_passive_after_a_relative_clause_goes_with_it():
    found = arcs(
        "unveiled/VBD/-1/root engine/NN/0/obj which/WDT/4/nsubj:pass was/VBZ/4/aux:pass"
        " tested/VBN/1/acl:relcl and/CC/7/cc is/VBZ/7/aux:pass sold/VBN/0/conj"
    )
    assert ("sold", "tested", "conj") in found


def test_a_man_arrested_by_those_who_raided_it_died_himself():
    found = arcs(
        "man/NN/2/nsubj:pass was/VBZ/2/aux:pass arrested/VBN/-1/root by/IN/4/case police/NN/2/obl"
        " which/WDT/6/nsubj raided/VBD/4/acl:relcl and/CC/8/cc died/VBD/2/conj"
    )
    assert ("died", "arrested", "conj") in found


def test_a_speaker_has_the_setting():
    found = arcs(
        "It/NN/2/nsubj will/VB/2/aux close/VB/-1/root ,/,/5/punct Lee/NNP/5/nsubj"
        " say/VBD/2/parataxis at/IN/7/case dinner/NN/2/obl"
    )
    assert ("dinner", "say", "obl") in found


def test_after_a_comma_the_words_said_go_on():
    found = arcs(
        "It/NN/2/nsubj will/VB/2/aux rise/VB/-1/root ,/,/5/punct Lee/NNP/5/nsubj"
        " say/VBD/2/parataxis ,/,/8/punct from/IN/8/case ten/CD/2/obl"
    )
    assert ("ten", "rise", "obl") in found


def test_what_has_a_preposition_hangs_behind():
    found = arcs(
        "orders/NNS/4/nsubj of/IN/3/case the/DT/3/det Nokia/NNP/0/compound fell/VBD/-1/root"
    )
    assert ("Nokia", "orders", "nmod") in found


def test_the_adviser_speaks_not_the_one_he_advises():
    found = arcs(
        "Ann/NNP/5/nsubj Lee/NNP/0/flat adviser/NN/0/nmod:desc Bo/NNP/2/flat Berg/NNP/3/flat"
        " said/VBD/-1/root",
        (0, 2, "person"),
        (3, 5, "person"),
    )
    assert {("Bo", "said", "nsubj"), ("adviser", "Bo", "nmod:desc")} <= found


OFFICE = (
    "Ann/NNP/3/compound Lee/NNP/0/flat office/NN/3/compound lawyer/NN/6/{} Bo/NNP/3/appos"
    " Berg/NNP/0/flat left/VBN/-1/root was/VBZ/6/{}"
)
BOTH = (0, 2, "person"), (4, 6, "person")


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        (("nsubj", "dep"), "nsubj"),
        (("obl:unmarked", "dep"), "nsubj"),
        (("obl:unmarked", "aux:pass"), "nsubj:pass"),
    ],
)
def test_who_bears_an_office_that_governs_his_name_speaks(roles, expected):
    found = arcs(OFFICE.format(*roles), *BOTH)
    assert {("Berg", "left", expected), ("lawyer", "Berg", "nmod:desc")} <= found


@pytest.mark.parametrize(
    ("rows", "is_one"),
    [
        ("a/NN/1/dep b/NN/-1/root", True),
        ("a/NN/0/dep b/NN/-1/root", False),
        ("a/NN/1/dep b/NN/0/dep c/NN/-1/root", False),
        ("a/NN/-1/root b/NN/-1/root", False),
        ("a/NN/7/dep b/NN/-1/root", False),
        ("a/NN/1/dep b/NN/0/dep", False),
    ],
)
def test_what_is_a_tree(rows, is_one):
    tokens = sentence(rows).tokens
    assert is_tree(tokens) is is_one
    assert is_tree(mended(sentence(rows)).tokens, sum(t.head < 0 for t in tokens) or 1) or (
        not is_one
    )


def test_what_no_parser_says_is_laid_flat():
    tokens = mended(sentence("a/NN/1/dep b/VBD/0/dep c/NN/1/conj")).tokens
    assert [token.head for token in tokens] == [-1, 0, 0]
    tree = Tree(sentence("a/NN/1/conj b/NN/0/conj c/NN/1/dep"), 0)
    assert tree.subtree(0) == [0, 1, 2]
    assert len(list(tree.joined_above(0))) <= 3


@pytest.mark.parametrize(
    ("rows", "name", "expected"),
    [
        (
            "aide/NN/5/nsubj of/IN/2/case X/NNP/0/nmod A/NNP/5/nsubj B/NNP/3/flat led/VBD/-1/root",
            (2, 5, "person"),
            (3, 5),
        ),
        (
            "The/DT/1/det Senate/NNP/3/nsubj Friday/NNP/3/obl:unmarked met/VBD/-1/root",
            (1, 3, "organisation"),
            (1, 2),
        ),
    ],
)
def test_a_name_ends_where_office_or_day_begin(rows, name, expected):
    found = mended(sentence(rows, name)).names[0]
    assert (found.first, found.last) == expected
