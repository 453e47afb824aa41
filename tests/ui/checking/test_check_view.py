"""The tab as it is used: by keys alone, one key a decision, and back again."""

import pump_heap as heap
import pytest
from PySide6.QtCore import QPoint, Qt

from timeline_app import store
from timeline_app.model import Settlement, Status, edits
from timeline_app.model.when import day
from timeline_app.review import Pile
from timeline_app.ui.checking.check_bar import PAIRS
from timeline_app.ui.theme import DARK

Key = Qt.Key


def open_keys(view):
    return [key for key in view.list.keys if isinstance(key, str)]


def finding(session, key):
    return session.store.finding(key)


def test_the_list_goes_by_kind_and_the_first_is_in_view(view):
    assert open_keys(view) == [
        heap.IMPOSSIBLE, heap.WEEKDAY, heap.DATE, heap.NUMBER, heap.GAP
    ]  # fmt: skip
    assert view.finding.key == heap.IMPOSSIBLE
    assert view.card.head.sentence.text() == "30 February 2019 does not exist"
    assert view.card.head.count.text() == "1 of 5"
    assert view.bar.chips[Pile.OPEN].text() == "Open 5"
    assert view.words.startswith("5 to check")


def test_both_sentences_stand_with_place_day_and_reading(view):
    view.show_finding(heap.DATE)
    log, hearing = view.card.sides[:2]
    assert log.cap.keys == "1"
    assert hearing.cap.keys == "2"
    assert "5 February 2019: the pump seal was replaced" in log.words.accessibleName()
    assert log._place.text() == "row 37"
    assert log._written.text() == "Row of a table, written on Wed 6 February 2019, a day later"
    assert hearing._written.text().endswith("about 7 months later")
    assert "5 February" in log._read.text()
    assert log.cut.text.isVisible()
    assert log.cut.text.extraSelections()


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


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_9])
def test_what_is_no_answer_does_nothing(session, view, press, key):
    view.show_finding(heap.DATE)
    before = session.undo_label
    press(key)
    assert view.finding.key == heap.DATE
    assert session.undo_label == before


def test_the_reason_is_kept_with_the_decision(session, view, press, qtbot):
    view.show_finding(heap.DATE)
    press(Key.Key_Tab)
    field = view.card.answers.reason
    assert view.focusWidget() is field
    qtbot.keyClicks(field, "the log was written 1 day later, B")
    press(Key.Key_Return)
    assert finding(session, heap.DATE).decision.settlement is Settlement.OPEN
    press(Key.Key_1)
    decision = finding(session, heap.DATE).decision
    assert decision.reason == "the log was written 1 day later, B"
    view.show_pile(Pile.SETTLED)
    assert "the log was written" in view.card.answers._why.text()
    assert view.card.answers._why.text().startswith("Decided on ")


def test_a_reason_that_is_not_used_yet_comes_back_with_its_finding(view, press, qtbot):
    view.show_finding(heap.DATE)
    press(Key.Key_Tab)
    qtbot.keyClicks(view.card.answers.reason, "perhaps")
    press(Key.Key_Tab)
    view.step(1)
    assert view.card.answers.reason.text() == ""
    view.step(-1)
    assert view.card.answers.reason.text() == "perhaps"


def test_arrows_walk_the_list_over_its_headings(view, press):
    press(Key.Key_Down)
    assert view.finding.key == heap.WEEKDAY
    press(Key.Key_Down)
    assert view.finding.key == heap.DATE
    press(Key.Key_Up)
    assert view.finding.key == heap.WEEKDAY


def test_all_settled_says_so_and_leads_on(view, press):
    for _ in range(5):
        press(Key.Key_0)
    assert view.nothing.isVisible()
    assert "Nothing contradicts itself" in view.nothing._head.text()
    assert "2 documents" in view.nothing._words.text()
    view.nothing.asked.emit(Pile.SETTLED)
    assert len(open_keys(view)) == 5


def test_one_passage_has_its_calendar_and_a_gap_its_row(view):
    view.show_finding(heap.WEEKDAY)
    assert view.card.month.isVisible()
    assert view.card.month.accessibleName() == "14 March 2019 is a Thursday."
    assert [side for side in view.card.sides if side.isVisible()] == view.card.sides[:1]
    view.show_finding(heap.IMPOSSIBLE)
    assert view.card.month.accessibleName() == "February 2019 has 28 days."
    view.show_finding(heap.GAP)
    assert not view.card.month.isVisible()
    assert view.card.series.accessibleName() == "No. 3; missing; No. 5"


def test_yes_makes_one_event_and_no_keeps_two_for_good(session, view, press):
    view.show_pile(PAIRS)
    one, other = view.pair.key
    press(Key.Key_N)
    assert session.store.suggestions() == []
    assert view.nothing.isVisible()
    press(Key.Key_Backspace)
    assert view.pair.key == (one, other)
    press(Key.Key_Y)
    assert session.find(one) is None or session.find(other) is None
    kept = session.find(one) or session.find(other)
    assert len(kept.evidence) == 2
    press(Key.Key_Backspace)
    assert session.find(one) is not None
    assert session.find(other) is not None


def test_a_pair_that_is_put_off_stays(session, view, press):
    view.show_pile(PAIRS)
    press(Key.Key_L)
    assert view.checks.pair_count == 1
    assert session.undo_label == "Add event"


def test_a_read_only_chronology_is_looked_at(session, chronology, view, press):
    session.adopt(store.open_store(chronology, read_only=True))
    view.show_finding(heap.DATE)
    press(Key.Key_1)
    assert view.finding.key == heap.DATE
    assert finding(session, heap.DATE).decision.settlement is Settlement.OPEN


def test_what_another_process_settles_is_seen(session, chronology, view):
    with store.open_store(chronology) as other:
        other.take_over()
        other.apply(edits.SettleFinding(heap.IMPOSSIBLE, Settlement.NO_CONFLICT))
    session.look_around()
    assert heap.IMPOSSIBLE not in view.list.keys
    assert view.bar.chips[Pile.OPEN].text() == "Open 4"


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


def test_at_large_text_the_sides_stand_one_above_the_other(view, theme, press):
    theme.set_text_size(200)
    view.show_finding(heap.DATE)
    one, other = view.card.sides[:2]
    assert one.x() == other.x()
    assert one.y() < other.y()
    press(Key.Key_Tab)
    bar = view.card._scroll.verticalScrollBar()
    assert bar.value() > 0
    press(Key.Key_Tab)
    assert view.focusWidget() is view.card.answers.reason
    theme.set_text_size(100)


@pytest.mark.parametrize("key", [heap.IMPOSSIBLE, heap.WEEKDAY, heap.DATE, heap.GAP])
@pytest.mark.parametrize(("width", "height"), [(1600, 720), (1024, 518), (1600, 260)])
def test_no_answer_is_cut_off(view, key, width, height):
    view.resize(width, height)
    view.show_finding(key)
    answers = view.card.answers
    for part in (*answers._answers.children(), answers.reason):
        if part.isVisible():
            assert view.rect().contains(
                part.rect().translated(part.mapTo(view, part.rect().topLeft()))
            )


def test_everything_is_dressed_anew_in_the_dark(view, theme):
    view.show_finding(heap.DATE)
    light = view.grab().toImage()
    theme.choose(DARK)
    assert view.grab().toImage() != light


def test_words_of_a_document_are_never_markup(session, view):
    view.show_finding(heap.NUMBER)
    assert view.card.sides[0].words.accessibleName().startswith("“")
    assert view.card.head.sentence.textFormat() is Qt.TextFormat.PlainText


def test_nothing_stands_in_a_window_of_its_own(qapp, view, press):
    for pile in (Pile.OPEN, PAIRS, Pile.OPEN):
        view.show_pile(pile)
        for _ in range(5):
            view.step(1)
    press(Key.Key_0)
    assert [one for one in qapp.topLevelWidgets() if one.isVisible()] == [view]
    assert view.isActiveWindow()


def test_a_large_text_shows_each_side_whole_one_after_the_other(qapp, view, theme, press):
    theme.set_text_size(200)
    view.resize(1600, 760)
    view.show_finding(heap.DATE)
    seen = view.card._scroll.viewport().rect()
    for side in view.card.sides[:2]:
        qapp.processEvents()
        place = side.words.mapTo(view.card._scroll.viewport(), QPoint(0, side.words.height()))
        assert place.y() <= seen.bottom(), "the sentence is seen with its page"
        press(Key.Key_Tab)
    view.show_finding(heap.WEEKDAY)
    assert view.card.sides[0].width() > seen.width() * 0.9
    view.show_pile(PAIRS)
    view.take_keyboard()
    qapp.processEvents()
    bar = view.pair_card._scroll.verticalScrollBar()
    press(Key.Key_Tab)
    assert bar.value() == view.pair_card.cards[1].y()
    theme.set_text_size(100)


def test_a_silence_longer_than_the_measure_is_a_gap_that_can_be_settled(session, view, press):
    view.checks.measure = lambda: 2
    view.checks.look()
    (silence,) = (one for one in view.checks.board.findings if one.is_silence)
    assert silence.message == "Repair: 2 days without an event."
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
