"""Writings that somebody has read before they were written."""

import pytest
from heaps import day, heap_of, told_of

from timeline_app.findings import citing
from timeline_app.findings.citing import Cites, SelfDescription
from timeline_app.model import FindingKind, Span
from timeline_app.wording import worded

SPAN = Span(0, 9)
REPORT = "Report on the crane\n\nHolm, 20 May 1930\n\nIt was rust.\n\nIvar Foss"
LETTER = "Holm, 12 May 1930\n\nDear Tom,\n\n{}\n\nAda"


def test_a_document_is_what_it_calls_itself_and_who_signs_it():
    (one,) = citing.written(told_of(REPORT))
    assert {"report", "foss"} <= set(one.words)
    assert one.day == day("1930-05-20")
    assert list(citing.written(told_of("It was rust."))) == []
    diary = "3 May 1930. Fog.\n\n9 May 1930. Rain.\n\n12 May 1930. Sun."
    assert list(citing.written(told_of(diary))) == []


@pytest.mark.parametrize(
    ("words", "owner", "noun"),
    [("Dr Foss's report has come.", "foss", "report"),
     ("The inspector's long report has come.", "inspector", "report"),
     ("I have the letter of Mr Foss here.", "foss", "letter"),
     ("I have the letter of Mr Ivar Foss here.", "foss", "letter"),
     ("I have the letter of the inspector here.", "inspector", "letter")],
)  # fmt: skip
def test_a_writing_of_another_is_cited_on_the_day_of_writing(words, owner, noun):
    (one,) = citing.cites(told_of(LETTER.format(words)))
    assert (one.owner, one.noun, one.day) == (owner, noun, day("1930-05-12"))


@pytest.mark.parametrize("words", ["We await Dr Foss's report.", "Dr Foss has come.", "A report."])
def test_what_is_awaited_was_not_there(words):
    assert list(citing.cites(told_of(LETTER.format(words)))) == []


def cites(when, owner="foss", noun="report"):
    return Cites(owner, noun, day(when), SPAN, SPAN)


def written(when, *words):
    return SelfDescription(words or ("foss", "report"), day(when), SPAN, SPAN)


@pytest.mark.parametrize(
    ("claims", "is_wrong"),
    [
        ([[cites("1930-05-12")], [written("1930-05-20")]], True),
        ([[cites("1930-05-20")], [written("1930-05-20")]], False),
        ([[cites("1930-05-22")], [written("1930-05-20")]], False),
        # Long before, another is meant.
        ([[cites("1928-05-12")], [written("1930-05-20")]], False),
        # One of two that may be meant was there.
        ([[cites("1930-05-12")], [written("1930-05-20")], [written("1930-05-01")]], False),
        # A document does not cite itself.
        ([[cites("1930-05-12"), written("1930-05-20")]], False),
        # The only report that is known may be meant by another name, but not from far.
        ([[cites("1930-05-12", "inspector")], [written("1930-05-20")]], True),
        ([[cites("1930-03-12", "inspector")], [written("1930-05-20")]], False),
        ([[cites("1930-05-12", "inspector")], [written("1930-05-20")], [written("1930-05-21")]],
         False),
        ([[cites("1930-05-12", "inspector", "letter")], [written("1930-05-20", "letter")]], False),
    ],
)  # fmt: skip
def test_a_citation_before_the_writing_is_a_finding(claims, is_wrong):
    found = list(citing.check(heap_of(*claims)))
    assert all(0 < one.likelihood < 1 for one in found)
    assert bool(found) == is_wrong
    if found:
        assert found[0].kind is FindingKind.ORDER
        assert worded(found[0].message) == (
            "The report is known on 12 May 1930, and was written on 20 May 1930."
        )
        assert [worded(clue.says) for clue in found[0].clues] == ["12 May 1930", "20 May 1930"]
