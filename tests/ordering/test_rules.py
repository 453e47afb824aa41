"""Each rule of order on sentences parsed by hand: no model has a say in them.

A word is ``text:head:relation[:tag[:lemma]]``, heads counted from 1; a star marks a mention, two
stars one with a date of its own.
"""

from dataclasses import replace

import pytest

from timeline_app.model import (
    Analysis,
    DatedBy,
    Mention,
    Sentence,
    Span,
    TimeExpression,
    TimexType,
    Token,
)  # fmt: skip
from timeline_app.model.edtf import parse
from timeline_app.ordering import find_links, gaps
from timeline_app.ordering.gaps import OrderGap
from timeline_app.ordering.tree import MentionTree

UPOS = {"V": "VERB", "N": "NOUN", "R": "ADV", "I": "ADP"}
MAY = parse("2020-05")


def token(word, at):
    text, head, relation, *rest = word.split(":")
    tag, lemma = [*rest, "", ""][:2]
    plain = text.strip("*")
    return Token(
        Span(at, at + len(plain)), plain, lemma or plain.lower(), UPOS.get(tag[:1], "X"), tag,
        int(head) - 1, relation,
    )  # fmt: skip


def parsed(*lines):
    """The analysis of such sentences, and their mentions."""
    sentences, mentions, at = [], [], 0
    for line in lines:
        start, tokens = at, []
        for word in line.split():
            tokens.append(token(word, at))
            stars = word.partition(":")[0].count("*")
            if stars:
                when = {"when": MAY, "dated_by": DatedBy.EXPLICIT} if stars == 2 else {}
                whole = Span(start, start + 500)
                mentions.append(
                    Mention(tokens[-1].span, tokens[-1].text, tokens[-1].lemma, whole, **when)
                )
            at = tokens[-1].span.end + 1
        sentences.append(Sentence(Span(start, at), tuple(tokens)))
    return Analysis(" " * at, tuple(sentences)), mentions


def told(*lines, expressions=()):
    analysis, mentions = parsed(*lines)
    return [
        (mentions[link.before].text, mentions[link.after].text, link.gap_min, link.gap_max,
         link.rule)
        for link in find_links(analysis, mentions, expressions)
    ]  # fmt: skip


CASES = {
    "a clause after": (
        "He:2:nsubj left*:0:root:VBD after:4:mark:IN floods*:2:advcl:VBD",
        [("floods", "left", 0, None, "after clause")],
    ),
    "a clause before, with a gap": (
        ("He:2:nsubj left*:0:root:VBD two:4:nummod days:7:obl:NNS:day before:7:mark:IN it:7:nsubj "
        "rained*:2:advcl:VBD"),
        [("left", "rained", 2, 2, "before clause")],
    ),
    "a clause whose verb is no mention, but its object is": (
        "He:2:nsubj left*:0:root:VBD after:4:mark:IN saw:2:advcl:VBD fire*:4:obj:NN",
        [("fire", "left", 0, None, "after clause")],
    ),
    "a clause without a connective": (
        "He:2:nsubj left*:0:root:VBD because:4:mark:IN rained*:2:advcl:VBD",
        [],
    ),
    "a preposition without a phrase of its own": (
        "He:2:nsubj left*:0:root:VBD after:5:mark:IN by:5:mark:IN running*:2:advcl:VBG",
        [],
    ),
    "a noun after": (
        "He:2:nsubj left*:0:root:VBD weeks:5:obl:NNS:week after:5:case:IN vote*:2:obl:NN",
        [("vote", "left", 8, 60, "after noun")],
    ),
    "a noun of a noun": (
        "Talks*:0:root:NNS before:3:case:IN summit*:1:nmod:NN",
        [("Talks", "summit", 0, None, "before noun")],
    ),
    "an object is no such noun": (
        "He:2:nsubj left*:0:root:VBD after:4:case:IN vote*:2:obj:NN",
        [],
    ),
    "a noun below no mention": (
        "He:2:nsubj left:0:root:VBD after:4:case:IN vote*:2:obl:NN",
        [],
    ),
    "a relative clause of a verb": (
        "He:2:nsubj shelled*:0:root:VBD after:4:case:IN which:5:obl fled*:2:advcl:VBD",
        [("shelled", "fled", 0, None, "after which")],
    ),
    "a clause of a noun that is no relative one": (
        "Strike*:0:root:NN before:3:case:IN which:4:obl voted*:1:acl:VBD",
        [],
    ),
    "a past perfect that is said": (
        "He:2:nsubj said*:0:root:VBD it:5:nsubj had:5:aux:VBD:have fallen*:2:ccomp:VBN",
        [("fallen", "said", 0, None, "past perfect")],
    ),
    "a past perfect that is said today": (
        "He:2:nsubj says*:0:root:VBZ it:5:nsubj had:5:aux:VBD:have fallen*:2:ccomp:VBN",
        [],
    ),
    "a present perfect": (
        "He:2:nsubj said*:0:root:VBD it:5:nsubj has:5:aux:VBZ:have fallen*:2:ccomp:VBN",
        [],
    ),
    "a past perfect beside it": (
        "He:2:nsubj said*:0:root:VBD it:5:nsubj had:5:aux:VBD:have fallen*:2:conj:VBN",
        [],
    ),
    "a connective tells more than a past perfect": (
        "He:2:nsubj left*:0:root:VBD before:5:mark:IN had:5:aux:VBD:have fallen*:2:advcl:VBN",
        [("left", "fallen", 0, None, "before clause")],
    ),
    "days later, from a dated noun": (
        "Raid**:2:nsubj:NN ended*:0:root:VBD two:4:nummod days:5:obl:NNS:day later:2:advmod:RB",
        [("Raid", "ended", 2, 2, "days after")],
    ),
    "days earlier": (
        ("Raid**:2:nsubj:NN ended*:0:root:VBD two:4:nummod days:5:obl:NNS:day "
        "earlier:2:advmod:RB"),
        [("ended", "Raid", 2, 2, "days after")],
    ),
    "later by itself": ("Raid**:2:nsubj:NN ended*:0:root:VBD later:2:advmod:RB", []),
    "later that is no adverb": (
        "Raid**:2:nsubj:NN ended*:0:root:VBD two:4:nummod days:5:obl:NNS:day later:2:amod:JJ",
        [],
    ),
    "a verb that has a date of its own": (
        "Raid*:2:nsubj:NN ended**:0:root:VBD two:4:nummod days:5:obl:NNS:day later:2:advmod:RB",
        [],
    ),
    "months in office": (
        ("In:5:case:IN her:5:nmod first:5:amod:JJ two:5:nummod months:8:obl:NNS:month "
        "office*:5:nmod:NN she:8:nsubj signed*:0:root:VBD"),
        [("office", "signed", 0, 61, "first in office")],
    ),
    "a month in office": (
        ("In:4:case:IN her:4:nmod first:4:amod:JJ month:7:obl:NN office*:4:nmod:NN she:7:nsubj "
        "signed*:0:root:VBD"),
        [("office", "signed", 0, 31, "first in office")],
    ),
    "the last months in office": (
        ("In:4:case:IN her:4:nmod last:4:amod:JJ month:7:obl:NN office*:4:nmod:NN she:7:nsubj "
        "signed*:0:root:VBD"),
        [],
    ),
    "the first house in office": (
        ("In:4:case:IN her:4:nmod first:4:amod:JJ house:7:obl:NN office*:4:nmod:NN she:7:nsubj "
        "signed*:0:root:VBD"),
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("line", "links"), CASES.values(), ids=CASES)
def test_what_a_rule_reads(line, links):
    assert told(line) == links


def test_days_later_counts_from_the_last_dated_of_the_sentence_before():
    later = "He:2:nsubj left*:0:root:VBD two:4:nummod days:5:obl:NNS:day later:2:advmod:RB"
    assert told("Police:2:nsubj raided**:0:root:VBD", later) == [
        ("raided", "left", 2, 2, "days after")
    ]
    assert told("Police:2:nsubj raided*:0:root:VBD", later) == []
    between = "It:2:nsubj rained*:0:root:VBD"
    assert told("Police:2:nsubj raided**:0:root:VBD", between, later) == []


def test_a_word_of_a_date_links_nothing():
    line = "He:2:nsubj left*:0:root:VBD after:4:case:IN vote*:2:obl:NN"
    inside = TimeExpression(Span(8, 18), TimexType.DATE, MAY, "after vote", "rule")
    beside = replace(inside, span=Span(14, 18))
    assert told(line, expressions=[inside]) == []
    assert len(told(line, expressions=[beside])) == 1
    # Of the next sentence it is no word, wherever it is counted from.
    assert len(told(line, "Then:2:advmod left*:0:root:VBD", expressions=[
        replace(inside, span=Span(19, 28))])) == 1  # fmt: skip


def test_a_pair_is_linked_once_by_the_first_connective_that_opens_a_phrase():
    line = (
        "He:2:nsubj left*:0:root:VBD after:5:mark:IN once:5:mark:IN rained*:2:advcl:VBD "
        "before:5:mark:IN"
    )
    assert told(line) == [("rained", "left", 0, None, "once clause")]


def words(said, language="en"):
    tokens = tuple(token(word, 10 * at) for at, word in enumerate(said.split()))
    return MentionTree(Sentence(Span(0, 10 * len(tokens) + 9), tokens), 0, language, {})


@pytest.mark.parametrize(
    ("before", "gap"),
    [
        ("", OrderGap()), ("house", OrderGap()), ("shortly", OrderGap(0, 7)), ("Shortly",
        OrderGap(0, 7)),
        ("days", OrderGap(2, 10)), ("weeks", OrderGap(8, 60)), ("two days", OrderGap(2, 2)),
        ("Two days", OrderGap(2, 2)), ("12 days", OrderGap(12, 12)), ("some two days", OrderGap(2,
        2)),
        ("two more days", OrderGap(2, 2)), ("two of about days", OrderGap(2, 2)), ("a few days",
        OrderGap(2, 6)),
        ("several weeks", OrderGap(12, 58)), ("a week", OrderGap(5, 9)), ("99999 days",
        OrderGap(99999, 99999)),
        ("100000 days", OrderGap(2, 10)), ("two long days", OrderGap(2, 10)),
        ("two one of about days", OrderGap(1, 1)), ("two about about about days", OrderGap(2, 10)),
        ("٣ days", OrderGap(2, 10)),
    ],
)  # fmt: skip
def test_the_gap_right_before_a_connective(before, gap):
    lemmas = {"days": "day", "weeks": "week"}
    said = [f"{word}:0:root::{lemmas.get(word, word.lower())}" for word in before.split()]
    tree = words(" ".join([*said, "after:0:root:IN"]))
    assert gaps.before_word(tree, len(said)) == gap
