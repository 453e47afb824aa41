"""What is kept of a document's sentences is what was read."""

import base64
import json
import zlib

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings import cells
from timeline_app.findings.statements import (
    Figure,
    SentenceRecord,
    Slot,
    Statement,
    packed,
    unpacked,
)
from timeline_app.findings.statements.meanings import nearness, shortened
from timeline_app.findings.statements.stems import stem
from timeline_app.model import Span
from timeline_app.numbers import cosine

_words = st.lists(st.text(max_size=8), max_size=3).map(tuple)
_spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda two: Span(*sorted(two)))
_slots = st.builds(Slot, st.sampled_from(["agent", "in"]), st.text(), st.text(), _words, _spans)
_times = st.none() | st.integers(-(10**12), 10**12)
_statements = st.builds(
    Statement,
    _spans,
    st.text(),
    _words,
    st.lists(_slots, max_size=2).map(tuple),
    st.booleans(),
    first=_times,
    when=st.none() | _spans,
)
_numbers = st.floats(0, 1e300)
_figures = st.builds(
    Figure, _numbers, _numbers, st.text(), _words, _words, _words, st.text(), st.text(), _spans
)
_sentences = st.builds(
    SentenceRecord,
    _spans,
    _words,
    st.lists(_statements, max_size=2).map(tuple),
    st.lists(_figures, max_size=2).map(tuple),
)


@given(st.lists(_sentences, max_size=3))
def test_what_is_packed_comes_back(sentences):
    assert packed(sentences).sentences == tuple(sentences)


@given(st.lists(_sentences, max_size=3))
def test_each_row_alone_gives_its_sentence(sentences):
    rows = list(packed(sentences).rows())
    assert [one for _, one in rows] == sentences
    assert [unpacked(row) for row, _ in rows] == sentences


@given(_sentences)
def test_rows_are_those_of_every_claim(sentence):
    rows = json.loads(zlib.decompress(base64.b64decode(packed([sentence]).cell)))
    assert rows == [cells.plain(sentence)]


_vectors = st.binary(min_size=32, max_size=32).filter(lambda v: max(map(abs, _signed(v))) > 40)


def _signed(vector):
    return [value - 256 if value > 127 else value for value in vector]


@given(_vectors, _vectors)
def test_a_shortened_meaning_is_nearly_the_whole(one, other):
    assert abs(nearness(shortened(one), shortened(other)) - cosine(one, other)) < 0.15


@given(st.from_regex(r"[a-z]{1,14}", fullmatch=True))
def test_a_stem_begins_the_word(word):
    assert word.startswith(stem(word))
    assert stem(word.upper()) == stem(word)
