"""What contradicts an event comes first, in amber, and a click leads to where it is settled."""

import pump_heap as heap
import pytest

from timeline_app import store
from timeline_app.model import Review, Settlement, edits
from timeline_app.review import FindingChoice
from timeline_app.ui.actions import review_actions
from timeline_app.wording import worded


@pytest.fixture
def chronology(tmp_path):
    path = heap.build(tmp_path / "pump.db")
    with store.open_store(path) as opened:
        ids = [event.id for event in opened.events()]
        waits = (edits.SetReview(event, Review.UNREVIEWED) for event in ids)
        opened.apply(edits.Together(tuple(waits), "Review nothing"))
    return path


@pytest.fixture
def mode(qtbot, window, desk):
    window.activateWindow()
    review_actions.begin(desk.context)
    mode = desk.features.review.mode
    qtbot.waitUntil(lambda: not mode.sitting.is_reading, timeout=20_000)
    return mode


def test_what_a_finding_is_about_leads_the_queue(mode, desk):
    held = [bool(desk._doors.checks.findings_of(event)) for event in mode.sitting.queue.ids]
    assert held[0]
    assert held == sorted(held, reverse=True)


def test_a_finding_is_told_on_the_card_and_leads_to_the_board(mode, desk):
    doubt = mode.card.told.doubt
    assert doubt.words == worded(doubt.finding.message)
    assert mode.card._doubt._link.isVisible()
    mode.card._doubt._link.click()
    assert desk.stages.stage == ""
    assert desk.features.checking.isVisible()
    assert desk.features.checking.finding.key == doubt.finding.key


def test_a_settled_finding_is_no_longer_told(mode, desk):
    event, doubt = mode.sitting.current_id, mode.card.told.doubt
    for finding in desk._doors.checks.findings_of(event):
        desk.session.apply(edits.SettleFinding(finding.key, Settlement.NO_CONFLICT))
    assert mode.sitting.current_id == event
    assert mode.card.told.doubt is None or mode.card.told.doubt.finding is None
    assert doubt.finding is not None


def test_findings_settled_on_the_way_are_counted_in_the_status_line(mode, desk):
    assert "settled" not in desk.status.count.text()
    checks = desk._doors.checks
    finding = mode.card.told.doubt.finding
    mode.card._doubt._link.click()
    checks.decide(finding, FindingChoice("0", "No conflict", Settlement.NO_CONFLICT), "two pumps")
    review_actions.begin(desk.context)
    assert mode.status.endswith(" · 1 finding settled on the way")
    assert desk.status.count.text() == mode.status
