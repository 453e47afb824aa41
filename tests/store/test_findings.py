"""Findings in the store: kept, decided, taken back, gone with their documents."""

from dataclasses import replace

import pytest
from older import as_version

from timeline_app import errors
from timeline_app.message import told as as_told
from timeline_app.model import (
    Document,
    Finding,
    FindingKind,
    Mention,
    Passage,
    Review,
    Settlement,
    Span,
    Status,
    Witness,
    edits,
)
from timeline_app.model.event import EventClass
from timeline_app.store import ProposedEvent, open_store
from timeline_app.store.findings import _event, _Telling

TEXT = "The bridge fell on 3 May 1904. It fell on 5 May 1904."


@pytest.fixture
def told(tmp_path):
    """Two documents, each of which tells one event, and a finding about both."""
    with open_store(tmp_path / "a.db", create=True) as store:
        for number in (1, 2):
            mention = Mention(
                Span(11, 15), "fell", "fall", Span(0, 30), EventClass.OCCURRENCE,
                title="The bridge fell", is_candidate=True,
            )  # fmt: skip
            text = f"{TEXT} {number}"
            passages = (Passage(Span(0, len(text))),)
            document = Document(f"/x/{number}.txt", f"{number:064x}", text, "A", None, passages)
            store.documents.add(document, (), (mention,))
            store.findings.put_claims(number, "1", "{}")
        store.rebuilding.replace_events(
            [ProposedEvent((1,), "One fell"), ProposedEvent((2,), "The other fell")]
        )
        store.findings.put([finding()])
        yield store


def finding(key="k", **changes):
    witnesses = tuple(
        Witness(
            number,
            Span(0, 30),
            TEXT[:30],
            as_told(f"{day} May"),
            Span(19, 29),
            trigger=Span(11, 15),
        )
        for number, day in ((1, 3), (2, 5))
    )
    made = Finding(
        key, FindingKind.DATE, as_told("It fell on two days."), witnesses, as_told("Why."), 0.8
    )
    return replace(made, **changes)


def test_a_finding_comes_back_with_the_events_that_its_passages_tell(told):
    (found,) = told.findings.all()
    assert found.events == (1, 2)
    assert replace(found.witnesses[0], event=None) == finding().witnesses[0]
    assert found == told.findings.one("k")
    assert (found.message, found.explanation, found.likelihood) == (
        as_told("It fell on two days."), as_told("Why."), 0.8,
    )  # fmt: skip
    assert not told.findings.is_unchecked
    assert told.faults() == []


@pytest.mark.parametrize("settlement", list(Settlement))
def test_a_decision_goes_both_ways_through_the_history(told, settlement):
    before = told.findings.all(is_all=True)
    told.history.person = "Ada"
    chosen = 1 if settlement is Settlement.RIGHT else None
    told.apply(edits.SettleFinding("k", settlement, chosen, "so it is"))
    after = told.findings.all(is_all=True)
    decision = after[0].decision
    assert decision.settlement is settlement
    if settlement is not Settlement.OPEN:
        assert (decision.chosen, decision.reason, decision.person) == (chosen, "so it is", "Ada")
    statuses = {str(told.reading.event(number).status) for number in (1, 2)}
    assert statuses == ({"disputed"} if settlement is Settlement.BOTH_STAND else {"happened"})
    told.history.undo()
    assert told.findings.all(is_all=True) == before
    assert str(told.reading.event(1).status) == "happened"
    told.history.redo()
    assert told.findings.all(is_all=True) == after


@pytest.mark.parametrize(
    "settlement", [one for one in Settlement if one is not Settlement.BOTH_STAND]
)
def test_another_decision_ends_the_dispute_of_both_stand(told, settlement):
    told.findings.put([finding(), finding("other")])
    for key in ("k", "other"):
        told.apply(edits.SettleFinding(key, Settlement.BOTH_STAND))
    chosen = 0 if settlement is Settlement.RIGHT else None
    told.apply(edits.SettleFinding("k", settlement, chosen))
    assert [str(told.reading.event(number).status) for number in (1, 2)] == [
        "disputed",
        "disputed",
    ]
    told.apply(edits.SetStatus(2, Status.PLANNED))
    told.apply(edits.SettleFinding("other", settlement, chosen))
    assert [str(told.reading.event(number).status) for number in (1, 2)] == ["happened", "planned"]
    told.history.undo()
    assert [str(told.reading.event(number).status) for number in (1, 2)] == ["disputed", "planned"]
    assert told.faults() == []


def test_what_is_no_conflict_is_shown_only_where_all_are_asked_for(told):
    told.apply(edits.SettleFinding("k", Settlement.NO_CONFLICT))
    assert told.findings.all() == []
    assert len(told.findings.all(is_all=True)) == 1
    told.apply(edits.SettleFinding("k", Settlement.OPEN))
    assert len(told.findings.all()) == 1


def test_a_decision_outlives_that_the_same_is_found_again(told):
    told.apply(edits.SettleFinding("k", Settlement.LATER, reason="ask him"))
    told.findings.put([])
    assert told.findings.all(is_all=True) == []
    told.findings.put([finding(message=as_told("Told in other words."))])
    assert told.findings.one("k").decision.settlement is Settlement.LATER


def test_what_cannot_be_decided_is_refused(told):
    with pytest.raises(errors.Gone):
        told.apply(edits.SettleFinding("none", Settlement.LATER))
    for chosen in (None, 2, -1):
        with pytest.raises(errors.CannotBeDone):
            told.apply(edits.SettleFinding("k", Settlement.RIGHT, chosen))


def test_it_falls_with_an_event_that_is_rejected_and_comes_back_with_it(told):
    told.apply(edits.SetReview(2, Review.REJECTED))
    assert told.findings.all() == []
    told.history.undo()
    assert len(told.findings.all()) == 1


def test_it_follows_its_passages_when_events_are_merged(told):
    told.apply(edits.MergeEvents((1, 2)))
    assert told.findings.one("k").events == (1,)


def test_a_document_that_is_withdrawn_takes_its_claims_and_passages_along(told):
    told.apply(edits.WithdrawDocument(2))
    assert [row.document for row in told.findings.claims("1")] == [1]
    assert {witness.document for one in told.findings.all() for witness in one.witnesses} <= {1}
    assert told.faults() == []
    told.history.undo()
    assert told.findings.one("k").events == (1, 2)
    assert len(list(told.findings.claims("1"))) == 2


def test_claims_of_another_edition_are_none(told):
    assert told.findings.unclaimed("1") == []
    assert told.findings.unclaimed("2") == [1, 2]
    assert list(told.findings.claims("2")) == []
    told.findings.put_claims(1, "2", "{}")
    assert told.findings.is_unchecked
    assert told.findings.unclaimed("2") == [2]


def test_a_file_of_the_version_before_opens_and_has_no_findings_yet(told, tmp_path):
    told.close()
    path = tmp_path / "a.db"
    as_version(path, 14)
    with open_store(path, read_only=True) as reader:
        assert reader.findings.all() == []
        assert reader.faults() == []
    with open_store(path) as store:
        assert store.findings.all() == []
        assert store.findings.unclaimed("1") == [1, 2]
        assert store.ledger.count() == 0
        assert str(store.reading.event(1).title) == "One fell"


@pytest.mark.parametrize(
    ("tellings", "words", "event"),
    [
        # trigger, event, rejected, hidden
        ([(11, 1, False, False), (30, 2, False, False)], 12, 1),
        ([(11, 1, False, False), (30, 2, False, False)], 29, 2),
        ([(11, 1, True, False), (30, 2, False, False)], 12, 2),
        ([(11, 1, False, True), (30, 2, False, False)], 12, 2),
        ([(11, 1, True, False)], 12, None),
        ([], 12, None),
    ],
)
def test_a_passage_about_words_leads_to_the_nearest_event_that_is_shown(tellings, words, event):
    found = [_Telling(trigger, number, rejected, hidden)
             for trigger, number, rejected, hidden in tellings]  # fmt: skip
    assert _event(found, None, words) == event


def test_a_passage_about_a_mention_leads_to_its_very_event():
    found = [_Telling(11, 1, False, False), _Telling(30, 2, True, True)]
    assert _event(found, Span(30, 34), 0) == 2
    assert _event(found, Span(12, 15), 11) is None
