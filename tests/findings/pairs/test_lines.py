"""Sentences where they stand."""

from hypothesis import given
from hypothesis import strategies as st
from parts import counted, figure, sentence

from timeline_app.findings.pairs.lines import HeapLines, SentencePlace
from timeline_app.findings.statements import packed

_DOCUMENTS = st.lists(
    st.lists(st.sets(st.sampled_from(["crane", "rope", "quay"]), max_size=2), max_size=6),
    max_size=4,
)


def test_what_stands_in_a_line_tells_what_the_line_tells():
    one = counted(figure(3), document=7, words=("quay",))
    assert (one.document, one.number) == (7, 0)
    assert one.sentence is one.line.sentence
    assert one.around == one.line.around == {"quay"}


@given(_DOCUMENTS)
def test_each_sentence_of_a_heap_stands_where_it_stood_with_those_of_its_document_beside_it(told):
    documents = [
        [sentence(words=sorted(some), figures=[figure(3)] * len(some)) for some in sentences]
        for sentences in told
    ]
    found = HeapLines((7 + at, [packed(some)]) for at, some in enumerate(documents))
    assert list(found) == [
        SentencePlace(7 + at, n, one, tuple(o.words for o in some[max(0, n - 2) : n + 3]))
        for at, some in enumerate(documents)
        for n, one in enumerate(some)
    ]
    assert [found[place].sentence for place in found.figured] == [
        one for some in documents for one in some if one.figures
    ]
    assert found.words == [line.sentence.words for line in found]
    assert list(found.documents) == [line.document for line in found]
