"""Whatever the parser says, the room answers: no crash, true offsets, readable titles."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app import extraction, ordering
from timeline_app.extraction import LONGEST
from timeline_app.languages.en.words.phrase_repair import is_tree
from timeline_app.languages.en.words.repair import mended
from timeline_app.model import (
    Analysis,
    DatedBy,
    Name,
    NameType,
    Sentence,
    Span,
    TimeExpression,
    TimexType,
    Token,
)
from timeline_app.model.when import day

WORDS = (
    ("Kadhimi", "Kadhimi", "PROPN", "NNP"), ("Iran", "Iran", "PROPN", "NNP"),
    ("minister", "minister", "NOUN", "NN"), ("attack", "attack", "NOUN", "NN"),
    ("office", "office", "NOUN", "NN"), ("months", "month", "NOUN", "NNS"),
    ("visited", "visit", "VERB", "VBD"), ("killed", "kill", "VERB", "VBN"),
    ("said", "say", "VERB", "VBD"), ("making", "make", "VERB", "VBG"),
    ("to", "to", "PART", "TO"), ("will", "will", "AUX", "MD"), ("had", "have", "AUX", "VBD"),
    ("after", "after", "ADP", "IN"), ("later", "later", "ADV", "RB"),
    ("his", "he", "PRON", "PRP$"),
    ("he", "he", "PRON", "PRP"), ("which", "which", "PRON", "WDT"), ("the", "the", "DET", "DT"),
    ("first", "first", "ADJ", "JJ"), ("not", "not", "PART", "RB"), ("and", "and", "CCONJ", "CC"),
    ("'s", "'s", "PART", "POS"), ('"', '"', "PUNCT", "``"), (",", ",", "PUNCT", ","),
    ("?", "?", "PUNCT", "."), ("Monday", "Monday", "PROPN", "NNP"),
)  # fmt: skip
RELATIONS = (
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "compound",
    "amod", "det", "case", "mark", "aux", "aux:pass", "cop", "advcl", "acl", "acl:relcl", "ccomp",
    "xcomp", "conj", "cc", "punct", "appos", "flat", "advmod", "parataxis", "expl", "nummod",
    "compound:prt", "nmod:desc", "fixed", "csubj",
)  # fmt: skip


@st.composite
def sentences(draw, start):
    size = draw(st.integers(1, 12))
    tokens, at = [], start
    root = draw(st.integers(0, size - 1))
    for index in range(size):
        text, lemma, upos, xpos = draw(st.sampled_from(WORDS))
        # Heads nearer to the root keep it a tree.
        nearer = [i for i in range(size) if abs(i - root) < abs(index - root)]
        head = -1 if index == root else draw(st.sampled_from(nearer))
        relation = "root" if head < 0 else draw(st.sampled_from(RELATIONS))
        event = draw(st.sampled_from((0.0, 0.7, 1.0)))
        span = Span(at, at + len(text))
        tokens.append(Token(span, text, lemma, upos, xpos, head, relation, event))
        at += len(text) + 1
    first = draw(st.integers(0, size - 1))
    kind = draw(st.sampled_from(NameType))
    quoted = tuple(draw(st.lists(st.booleans(), min_size=size, max_size=size)))
    names = (Name(first, min(size, first + 2), kind),)
    return Sentence(Span(start, at - 1), tuple(tokens), names, quoted)


@st.composite
def analyses(draw):
    found, start = [], 0
    for _ in range(draw(st.integers(1, 4))):
        found.append(draw(sentences(start)))
        start = found[-1].span.end + 1
    words = [token for sentence in found for token in sentence.tokens]
    return Analysis(" ".join(token.text for token in words), tuple(found))


@st.composite
def expressions(draw, analysis):
    tokens = [t for s in analysis.sentences for t in s.tokens]
    chosen = draw(st.lists(st.sampled_from(tokens), max_size=2, unique_by=lambda t: t.span))
    kinds = st.sampled_from(((TimexType.DATE, day(2020, 7, 20)), (TimexType.DURATION, None)))
    found = []
    for token in sorted(chosen, key=lambda t: t.span):
        kind, when = draw(kinds)
        found.append(TimeExpression(token.span, token.text, kind, "P2M", "test", when=when))
    return found


@given(sentences(0), st.data())
@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_mended_tree_is_a_tree(sentence, data):
    size = len(sentence.tokens)
    edges = sorted(data.draw(st.sets(st.integers(0, size), min_size=2, max_size=5)))
    names = tuple(
        Name(first, last, data.draw(st.sampled_from((NameType.PERSON, NameType.OTHER))))
        for first, last in pairwise(edges)
    )
    chosen = data.draw(st.sampled_from((names, names[::2])))
    assert is_tree(sentence.tokens)
    assert is_tree(mended(replace(sentence, names=chosen)).tokens)


@given(st.data())
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_tree_is_answered(data):
    analysis = data.draw(analyses())
    times = data.draw(expressions(analysis))
    mentions = extraction.extract(analysis, times, published=day(2020, 7, 22))
    for mention in mentions:
        assert analysis.text[mention.span.start : mention.span.end] == mention.text
        assert 0 <= mention.importance <= 1
        assert 0 <= mention.score <= 1
        assert (mention.when is None) == (mention.dated_by is None)
        assert mention.dated_by is not DatedBy.EXPLICIT or mention.expression is not None
        assert not mention.is_candidate or 0 < len(mention.title) <= LONGEST
    links = ordering.find_links(analysis, mentions, times)
    assert all(link.before != link.after for link in links)
    assert all(0 <= link.gap_min <= (link.gap_max or link.gap_min) for link in links)
