"""Questions are walked through, settled, put off and taken back."""

import pump_heap as heap
import pytest
from holding import held
from pump_heap import finding
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from timeline_app import store
from timeline_app.model import Settlement, Status, edits
from timeline_app.model.when import day
from timeline_app.review import Pile
from timeline_app.ui.checking.check_bar import PAIRS
from timeline_app.ui.theme import DARK
from timeline_app.wording import worded

Key = Qt.Key


def test_walking_decides_nothing(session, view):
    for by in (1, 1, -1):
        view.step(by)
    assert view.finding.key == heap.WEEKDAY
    view.step(-1)
    view.step(-1)
    assert view.finding.key == heap.IMPOSSIBLE
    assert session.undo_label == "Add event"


def test_a_number_settles_dates_the_event_and_goes_on(session, view, press):
    view.show_finding(heap.DATE)
    other = {event.title: event for event in session.store.events()}[
        "Brede replaced the pump seal"
    ]
    assert other.when == day(2019, 2, 8)
    press(Key.Key_1)
    decided = finding(session, heap.DATE).decision
    assert (decided.settlement, decided.chosen) == (Settlement.RIGHT, 0)
    assert session.find(other.id).when == day(2019, 2, 5)
    assert view.finding.key == heap.NUMBER
    assert view.bar.chips[Pile.SETTLED].text() == "Settled 1"


def test_one_undo_takes_all_of_a_decision_back(session, view, press):
    view.show_finding(heap.DATE)
    press(Key.Key_1)
    session.undo()
    dates = sorted(event.when.earliest for event in session.store.events())
    assert len(set(dates)) == 3
    assert finding(session, heap.DATE).decision.settlement is Settlement.OPEN
    assert session.undo_label == "Add event"


def test_backspace_takes_the_last_decision_back_and_shows_its_question(session, view, press):
    view.show_finding(heap.DATE)
    press(Key.Key_1)
    press(Key.Key_0)
    assert finding(session, heap.NUMBER).decision.settlement is Settlement.NO_CONFLICT
    press(Key.Key_Backspace)
    assert view.finding.key == heap.NUMBER
    press(Key.Key_Backspace)
    assert view.finding.key == heap.DATE
    assert finding(session, heap.DATE).decision.settlement is Settlement.OPEN
    press(Key.Key_Backspace)
    assert session.undo_label == "Add event"


def test_undo_of_the_window_shows_the_question_again_and_moves_no_selection(
    qtbot, session, view, press
):
    events = {event.title: event.id for event in session.store.events()}
    session.select((events["Sailed with 19 aboard"],))
    view.show_finding(heap.DATE)
    with qtbot.waitSignal(session.snapshot_changed):
        press(Key.Key_B)
    assert session.selection == (events["Sailed with 19 aboard"],)
    view.show_finding(heap.GAP)
    with qtbot.waitSignal(session.snapshot_changed):
        session.undo()
    assert view.finding.key == heap.DATE
    assert session.selection == (events["Sailed with 19 aboard"],)
    with qtbot.waitSignal(session.snapshot_changed):
        session.redo()
    assert view.finding.key == heap.NUMBER
    assert session.selection == (events["Sailed with 19 aboard"],)


def test_backspace_takes_back_nothing_that_was_done_elsewhere(session, view, press):
    press(Key.Key_0)
    event = next(iter(session.store.events()))
    session.apply(edits.SetTitle(event.id, "Another title"))
    press(Key.Key_Backspace)
    assert session.undo_label == "Change title"


def test_both_stand_disputes_and_opening_again_takes_it_back(session, view, press):
    view.show_finding(heap.DATE)
    events = view.finding.events
    press(Key.Key_B)
    assert {session.find(event).status for event in events} == {Status.DISPUTED}
    view.show_pile(Pile.SETTLED)
    assert view.card.answers._settled.text() == "Both stand"
    press(Key.Key_O)
    assert view.pile == Pile.OPEN
    assert view.finding.key == heap.DATE
    assert {session.find(event).status for event in events} == {Status.HAPPENED}


def test_opening_again_leaves_alone_what_was_changed_since(session, view, press):
    view.show_finding(heap.DATE)
    event = view.finding.events[1]
    press(Key.Key_1)
    session.apply(edits.SetWhen(event, day(2019, 2, 7)))
    view.show_pile(Pile.SETTLED)
    press(Key.Key_O)
    assert finding(session, heap.DATE).decision.settlement is Settlement.OPEN
    assert session.find(event).when == day(2019, 2, 7)


def test_later_puts_it_off_and_it_can_still_be_settled(session, view, press):
    view.show_finding(heap.NUMBER)
    press(Key.Key_L)
    assert view.finding.key == heap.GAP
    view.show_pile(Pile.LATER)
    assert view.finding.key == heap.NUMBER
    press(Key.Key_L)
    assert view.finding.key == heap.NUMBER
    press(Key.Key_2)
    assert finding(session, heap.NUMBER).decision.chosen == 1
    assert view.nothing.isVisible()


def test_a_read_only_chronology_is_looked_at(session, chronology, view, press):
    session.adopt(store.open_store(chronology, read_only=True))
    view.show_finding(heap.DATE)
    press(Key.Key_1)
    assert view.finding.key == heap.DATE
    assert finding(session, heap.DATE).decision.settlement is Settlement.OPEN


def test_a_decision_outlives_the_file_being_closed(session, chronology, view, press):
    view.show_finding(heap.DATE)
    press(Key.Key_2)
    session.adopt(store.open_store(chronology))
    view.show_pile(Pile.SETTLED)
    assert view.card.answers._settled.text() == "8 February is right"
    assert view.checks.findings_of(view.finding.events[0]) == ()


def test_an_event_knows_its_findings_and_the_canvas_marks_it(session, view):
    view.show_finding(heap.DATE)
    one, other = view.finding.events
    assert [f.key for f in view.checks.findings_of(one)] == [heap.DATE]
    pinned = []
    view.pinned.connect(pinned.append)
    view.step(1)
    view.step(-1)
    assert pinned[-1] == (one, other)


def test_a_narrow_tab_keeps_the_list_behind_a_button(view):
    view.resize(1024, 520)
    view.show_finding(heap.DATE)
    head = view.card.head
    assert not view.list.isVisible()
    assert head.list_button.isVisible()
    assert head.list_button.text().startswith("Open 5")
    head.list_button.click()
    assert view.list.isVisible()
    assert view.list.parentWidget().y() == head.sentence.mapTo(view, QPoint()).y()
    view.list.chosen.emit(heap.NUMBER)
    assert not view.list.isVisible()
    assert view.finding.key == heap.NUMBER


def test_everything_is_dressed_anew_in_the_dark(view, theme):
    view.show_finding(heap.DATE)
    light = view.grab().toImage()
    theme.choose(DARK)
    assert view.grab().toImage() != light


def test_nothing_stands_in_a_window_of_its_own(qapp, view, press):
    for pile in (Pile.OPEN, PAIRS, Pile.OPEN):
        view.show_pile(pile)
        for _ in range(5):
            view.step(1)
    press(Key.Key_0)
    assert [one for one in qapp.topLevelWidgets() if one.isVisible()] == [view]
    assert view.isActiveWindow()


def test_a_silence_longer_than_the_measure_is_a_gap_that_can_be_settled(session, view, press):
    view.checks.measure = lambda: 2
    view.checks.look()
    (silence,) = (one for one in view.checks.board.findings if one.is_silence)
    assert worded(silence.message) == "Repair: 2 days without an event."
    view.show_finding(silence.key)
    press(Key.Key_B)
    assert view.checks.board.find(silence.key).decision.settlement is Settlement.BOTH_STAND
    assert {event.status for event in session.store.events()} == {Status.HAPPENED}
    press(Key.Key_Backspace)
    assert view.finding.key == silence.key
    assert view.checks.board.find(silence.key).decision.settlement is Settlement.OPEN
    view.checks.measure = int
    view.checks.look()
    assert not any(one.is_silence for one in view.checks.board.findings)


HAND = Qt.FocusReason.OtherFocusReason


def in_view(view):
    return view.pair.key if view.pile == PAIRS else view.finding.key


@pytest.fixture
def refused(session):
    """What was said of changes that could not be saved."""
    told = []
    session.failed.connect(told.append)
    session.held.connect(lambda error, _then: told.append(error))
    return told


ANSWERS = [
    (Pile.OPEN, Key.Key_1),
    (Pile.SETTLED, Key.Key_O),
    (PAIRS, Key.Key_Y),
    (PAIRS, Key.Key_N),
]


@pytest.mark.parametrize(("pile", "key"), ANSWERS)
def test_an_answer_that_cannot_be_saved_leaves_its_question_in_view(
    view, press, refused, pile, key
):
    view.show_finding(heap.DATE)
    if pile == Pile.SETTLED:
        press(Key.Key_1)
    if pile != Pile.OPEN:
        view.show_pile(pile)
    before, counts = in_view(view), view._counts()
    with held(view._session.path):
        press(key)
    assert refused, "it is said why"
    assert (in_view(view), view._counts()) == (before, counts)


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_0, Key.Key_B, Key.Key_O])
def test_a_pair_has_its_own_answers_and_no_others(session, view, press, key):
    view.show_pile(PAIRS)
    before, undo = view.pair.key, session.undo_label
    press(key)
    assert (view.pair.key, session.undo_label) == (before, undo)


@pytest.mark.parametrize("key", [Key.Key_Y, Key.Key_N])
def test_no_pair_is_answered_where_nothing_can_be_changed(session, chronology, view, press, key):
    session.adopt(store.open_store(chronology, read_only=True))
    view.show_pile(PAIRS)
    before = view.pair.key
    press(key)
    assert view.pair.key == before
    assert session.store.suggestions.all()


def test_what_is_open_cannot_be_opened_again(session, view, press):
    view.show_finding(heap.DATE)
    undo = session.undo_label
    press(Key.Key_O)
    assert (view.pile, view.finding.key, session.undo_label) == (Pile.OPEN, heap.DATE, undo)


def test_undo_of_the_window_shows_a_pair_again(session, view, press):
    view.show_pile(PAIRS)
    key = view.pair.key
    press(Key.Key_N)
    view.show_pile(Pile.OPEN)
    session.undo()
    assert view.pile == PAIRS
    assert view.pair.key == key


@pytest.mark.parametrize("is_seen", [True, False])
def test_only_while_it_is_seen_a_change_elsewhere_chooses_nothing(qtbot, session, view, is_seen):
    view.show_finding(heap.DATE)
    event = view.finding.events[0]
    view.setVisible(is_seen)
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.apply(edits.AddEvent("Another one", day(2019, 2, 5), "repair"))
    chosen = [session.find(one).title for one in session.selection]
    assert chosen == ([] if is_seen else ["Another one"])
    assert event not in session.selection


def test_a_click_beside_leads_the_keyboard_into_the_list(view):
    for width, where in ((1_600, view.list), (1_024, view)):
        view.resize(width, 520)
        view.card.answers.reason.setFocus(HAND)
        view.setFocus(HAND)
        assert view.focusWidget() is where


def test_an_empty_list_leads_to_another_list_and_to_the_answers_that_were_given(
    qtbot, session, view, press
):
    view.show_pile(PAIRS)
    press(Key.Key_N)
    offered = {one.text(): one for one in view.nothing.findChildren(QPushButton)}
    with qtbot.waitSignal(view.asked) as told:
        qtbot.mouseClick(offered["Show the answers"], Qt.MouseButton.LeftButton)
    assert told.args == ["view.history"]
    qtbot.mouseClick(offered["Open 5"], Qt.MouseButton.LeftButton)
    assert (view.pile, view.finding.key) == (Pile.OPEN, heap.IMPOSSIBLE)


def test_pairs_are_walked_where_nothing_contradicts_itself(session, view):
    """No reason was begun of a finding, for none was ever in view."""
    session.store.findings.put([])
    view.checks.read()
    view.show_pile(PAIRS)
    key = view.pair.key
    view.list.chosen.emit(key)
    assert view.pair.key == key
    assert view._reasons.get("", "") == ""
