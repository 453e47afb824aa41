"""All that may clash in a heap of clauses put together by hand."""

import pytest
from parts import figure, sentence, slot, told

from timeline_app.findings.heap import ClaimHeap, ClaimSource
from timeline_app.findings.pairs.clashing import WeighedSentences
from timeline_app.findings.statements import Sayings, packed
from timeline_app.model import FindingKind, edtf

BRIDGE = slot("patient", called="Skarn Bridge")
WORDS = ("skarn", "bridge", "lamp", "keeper")


def telling(*documents, published=()):
    sources = []
    for number, sentences in enumerate(documents, 1):
        day = published[number - 1] if published else ""
        claims = {Sayings: (packed(sentences),)}
        sources.append(
            ClaimSource(
                number, str(number), published=edtf.parse(day) if day else None, claims=claims
            )
        )
    return WeighedSentences(ClaimHeap(tuple(sources), lambda _document, _span: ""))


def opened(when, **rest):
    return sentence(told("open", BRIDGE, when=when, **rest), words=WORDS)


def test_two_documents_that_tell_two_days_clash_once():
    (found,) = telling([opened("1960-05-03")], [opened("1960-05-09")]).clashes()
    assert found.kind is FindingKind.DATE
    assert [one.document for one in found.lines] == [1, 2]
    assert found.features["best"] == 1.0
    assert found.features["best_there"] == 1.0
    assert found.features["rivals"] == 0.0


def test_one_document_does_not_clash_with_itself():
    assert list(telling([opened("1960-05-03"), opened("1960-05-09")]).clashes()) == []
    assert list(telling([], []).clashes()) == []


def test_the_likeliest_clash_of_each_kind_is_told():
    one = sentence(
        told("open", BRIDGE, when="1960-05-03"), told("light", BRIDGE, when="1960-05-03"),
        words=WORDS, figures=[figure(41.0)],
    )  # fmt: skip
    other = sentence(
        told("open", BRIDGE, when="1960-05-09"), told("light", BRIDGE, when="1960-05-09"),
        words=WORDS, figures=[figure(56.0)],
    )  # fmt: skip
    kinds = [clash.kind for clash in telling([one], [other]).clashes()]
    assert sorted(kinds) == [FindingKind.DATE, FindingKind.NUMBER]


def test_the_nearest_of_several_is_known():
    far = sentence(told("open", BRIDGE, when="1960-05-20"), words=("skarn", "bridge", "rope"))
    found = list(telling([opened("1960-05-03")], [opened("1960-05-09"), far]).clashes())
    by_number = {clash.lines[1].number: clash.features for clash in found}
    assert set(by_number) == {0, 1}
    assert by_number[0]["best"] > by_number[1]["best"]
    assert by_number[0]["ahead"] > 0
    assert by_number[1]["ahead"] == 0
    assert by_number[0]["rivals"] > 0


@pytest.mark.parametrize(
    ("published", "agent", "number", "is_told"),
    [
        # "The bridge was opened on 3 May", at the top of what is of that day: its own day.
        ("1960-05-03", None, 0, False),
        ("1961-05-03", None, 0, True),
        ("1960-05-03", slot("agent", called="Ann Lee"), 0, True),
        ("1960-05-03", None, 6, True),
    ],
)
def test_a_document_that_tells_its_own_day_tells_no_happening(published, agent, number, is_told):
    statement = told("open", *((BRIDGE, agent) if agent else (BRIDGE,)), when="1960-05-03")
    first = [sentence(words=("rain",))] * number + [sentence(statement, words=WORDS)]
    found = telling(first, [opened("1960-05-09")], published=(published, ""))
    assert bool(list(found.clashes())) == is_told
