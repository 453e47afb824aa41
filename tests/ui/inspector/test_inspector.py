"""Every field corrected where it stands, by keyboard, each as one step that can be taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from timeline_app.message import told as as_told
from timeline_app.model import (
    Dispute,
    EvidenceRole,
    Finding,
    FindingKind,
    LaneBy,
    Review,
    Status,
    Witness,
    edits,
)
from timeline_app.model.when import day
from timeline_app.ui.dialogs.same_as_dialog import SameAsDialog
from timeline_app.ui.inspector import passages


@pytest.fixture
def shell(desk, id_of):
    """A window on the chronology with the event's fields in the right pane."""
    shell = desk
    shell.window().activateWindow()
    assert QTest.qWaitForWindowActive(shell.window())
    shell.session.select((id_of("Lorry hits the bridge"),))
    shell.panes.enter_side("event")
    return shell


@pytest.fixture
def page(shell):
    return shell.features.inspecting.fields


def event(shell):
    return shell.session.find(shell.session.selection[0])


def type_into(widget, words):
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, words)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def add(row, words):
    row.plus.setFocus()
    QTest.keyClick(row.plus, Qt.Key.Key_Space)
    assert row.field.hasFocus()
    QTest.keyClicks(row.field, words)
    QTest.keyClick(row.field, Qt.Key.Key_Return)


def test_it_shows_what_is_chosen_and_nothing_where_nothing_is(shell, page):
    assert page.title.toPlainText() == "Lorry hits the bridge"
    assert page.date.text == "Tue 9 June 2020"
    assert "exact to the day" in page.date.echo
    shell.session.select(())
    assert shell.features.inspecting.pages["event"]._stack.currentIndex() == 0


def test_every_field_is_set_and_one_undo_takes_it_back(shell, page):
    before = event(shell)
    steps = [
        (lambda: type_into(page.title, "A lorry struck it"), "title", "A lorry struck it"),
        (lambda: type_into(page.date._line, "10 June 2020"), "when", day(2020, 6, 10)),
        (lambda: type_into(page.kind.lineEdit(), "Collision"), "kind", "Collision"),
        (lambda: add(page.chips[LaneBy.TAG], "Issue 2"), "tags", ("Issue 2",)),
        (lambda: QTest.keyClick(page.stars, Qt.Key.Key_2), "stars", 2),
        (lambda: add(page.disputes, "Ana: 8 June"), "disputes", (Dispute("Ana", "8 June"),)),
    ]
    for do, field, value in steps:
        page.stars.setFocus()
        do()
        assert getattr(event(shell), field) == value
        shell.session.undo()
        assert event(shell) == before


def test_people_organisations_and_places_are_added_and_taken_away(shell, page):
    for role in (LaneBy.PERSON, LaneBy.ORGANISATION, LaneBy.PLACE):
        row = page.chips[role]
        add(row, "Ana  Silva")
        assert row.names == ("Ana Silva",)
        assert dict(shell.session.store.values(role)) == {"Ana Silva": 1}
        row.chips[0].name.setFocus()
        QTest.keyClick(row.chips[0].name, Qt.Key.Key_Delete)
        assert row.names == ()
        assert row.plus.hasFocus(), "the keyboard stays in the row"


def test_names_that_are_there_are_suggested_and_esc_gives_up(shell, page, id_of):
    other = id_of("Council meets")
    shell.session.apply(edits.SetNames(other, LaneBy.PERSON, ("Maren Oakley",)))
    row = page.chips[LaneBy.PERSON]
    row.begin()
    assert row.field.completer().model().stringList() == ["Maren Oakley"]
    QTest.keyClicks(row.field, "Mar")
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.field.isHidden()
    assert event(shell).people == ()


def test_a_date_that_is_none_is_said_and_not_kept(shell, page):
    before, height = event(shell), page.date.height()
    line = page.date._line
    type_into(line, "31 April 2020")
    assert event(shell) == before
    assert line.property("isWrong")
    assert page.date.height() == height, "the pane does not grow"
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert page.date.text == "Tue 9 June 2020"


def test_status_and_note(shell, page):
    page.status.setCurrentIndex(page.status.findData(Status.DISPUTED))
    page.status.activated.emit(page.status.currentIndex())
    assert event(shell).status is Status.DISPUTED
    page.note.setFocus()
    QTest.keyClicks(page.note, "see page 3")
    QTest.keyClick(page.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert event(shell).note == "see page 3"


def test_several_are_set_together_in_one_step(shell, page, id_of):
    ids = (id_of("Lorry hits the bridge"), id_of("Council meets"))
    shell.session.apply(edits.SetTags(ids[0], ("a",)))
    shell.session.select(ids)
    assert page.title.toPlainText() == "2 events"
    assert page.kind.currentText() == ""
    assert page.kind.lineEdit().placeholderText() == "differs"
    assert page.date.isHidden()
    assert page.chips[LaneBy.TAG].names == (), "not all of them have it"
    add(page.chips[LaneBy.TAG], "b")
    assert [shell.session.find(one).tags for one in ids] == [("a", "b"), ("b",)]
    type_into(page.kind.lineEdit(), "Meeting of two")
    assert {shell.session.find(one).kind for one in ids} == {"Meeting of two"}
    shell.session.undo()
    shell.session.undo()
    assert [shell.session.find(one).tags for one in ids] == [("a",), ()]
    assert shell.session.selection == ids


def test_passages_are_put_first_split_and_said_to_mention(shell, page, id_of, qtbot):
    other = id_of("Bridge struck by lorry")
    one = event(shell).id
    shell.session.apply(edits.MergeEvents((one, other)))
    first, second = event(shell).evidence
    qtbot.waitUntil(lambda: len(page.passages.rows) == 2 and page.passages.rows[1].isVisible())
    QTest.keyClick(page.passages.rows[1], Qt.Key.Key_Space)
    assert page.passages._choices(page.passages.rows[1]) == [
        passages.FIRST, passages.SPLIT, passages.MENTIONS
    ]  # fmt: skip
    page.passages._do(passages.FIRST)
    assert [e.id for e in event(shell).evidence] == [second.id, first.id]
    QTest.keyClick(page.passages.rows[1], Qt.Key.Key_Space)
    page.passages._do(passages.MENTIONS)
    assert event(shell).evidence[1].role is EvidenceRole.MENTIONS
    assert passages.PROVES in page.passages._choices(page.passages.rows[1])
    page.passages._do(passages.SPLIT)
    assert [e.id for e in shell.session.find(one).evidence] == [second.id]


def test_the_foot_tells_the_last_change_and_takes_it_back(shell, page):
    foot = shell.features.inspecting.foot
    assert foot._words.text().startswith("Added by hand · by hand")
    shell.session.apply(edits.SetKind(event(shell).id, "fire"))
    shell.session.apply(edits.SetReview(event(shell).id, Review.REJECTED))
    assert foot._words.text().startswith("Rejected · by hand")
    foot.undo.click()
    assert event(shell).review is Review.ACCEPTED
    assert event(shell).kind == "fire"


def test_the_keys_are_those_of_the_table_and_work(shell, page):
    shell.keys.choose("event.accept", "X")
    shell.features.inspecting.follow()
    assert shell.features.inspecting.foot.buttons["event.accept"].keys == "X"
    shell.features.inspecting.foot.buttons["event.accept"].click()
    assert event(shell).review is Review.ACCEPTED


def test_history_takes_back_any_change(shell):
    one = event(shell).id
    for edit in (edits.SetKind(one, "fire"), edits.SetTags(one, ("a",))):
        shell.session.apply(edit)
    shell.panes.enter_side("history")
    history = shell.features.inspecting.history
    assert [button.accessibleName() for button in history.buttons] == [
        "Undo this: Tag “a” added",
        "Undo this: Kind accident → fire",
        "Undo this: Added by hand",
    ]
    history.buttons[1].click()
    assert (event(shell).kind, event(shell).tags) == ("accident", ("a",))


def test_why_leads_to_the_words(shell):
    shell.panes.enter_side("why")
    rows = shell.features.inspecting.why.rows
    assert [row.reason.words for row in rows]
    leading = next(row for row in rows if row.reason.passage is not None)
    QTest.keyClick(leading, Qt.Key.Key_Return)
    assert shell.panes.side.current == "source"


def test_esc_gives_the_keyboard_back_to_the_events(shell, page):
    page.stars.setFocus()
    QTest.keyClick(page.stars, Qt.Key.Key_Escape)
    assert shell.timeline.hasFocus() or shell.panes.table.hasFocus()


def test_nothing_can_be_set_while_documents_are_read(shell, page):
    shell.session.lock("reading")
    assert page.title.isReadOnly()
    assert not page.kind.isEnabled()
    assert page.chips[LaneBy.PERSON].plus.isHidden()
    shell.session.lock("")
    assert not page.title.isReadOnly()


def test_one_event_is_said_to_be_the_same_as_another(shell, page, id_of):
    one, other = event(shell).id, id_of("Bridge struck by lorry")
    shell.features.inspecting.foot.buttons["event.merge"].click()
    dialog = next(d for d in shell.findChildren(SameAsDialog) if d.isVisible())
    assert one not in dialog.list.ids
    for _ in range(list(dialog.list.ids).index(other)):
        QTest.keyClick(dialog.list.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list.search, Qt.Key.Key_Return)
    merged = shell.session.find(other)
    assert len(merged.evidence) == 2
    assert shell.session.find(one) is None
    shell.session.undo()
    assert shell.session.find(one) is not None


def test_what_is_open_to_check_stands_in_amber_and_leads_to_the_board(shell, page, id_of):
    assert page.about.chip.isHidden()
    other = id_of("Bridge struck by lorry")
    passage = event(shell).evidence[0]
    witnesses = (
        Witness(passage.document, passage.span, passage.quote, event=event(shell).id),
        Witness(passage.document, passage.span, passage.quote, event=other),
    )
    message = "The lorry struck on 9 or on 10 June."
    finding = Finding("date 1", FindingKind.DATE, as_told(message), witnesses)
    asked = []
    inspector = shell.features.inspecting
    inspector.findings_of = lambda one: (finding,) if one in finding.events else ()
    inspector.finding_asked.connect(asked.append)
    inspector.follow()
    assert page.about.chip.text() == "1 finding"
    assert page.about.chip.isVisible()
    page.about.chip.setFocus()
    QTest.keyClick(page.about.chip, Qt.Key.Key_Space)
    assert asked == [finding.key]
    assert shell.panes.is_showing("check")


def test_it_is_copied_in_each_form_from_the_head_of_its_passages(shell, page, qapp):
    menu = page.passages.copy.menu()
    words = [action.text().replace("&", "") for action in menu.actions()]
    assert words == ["Sentence", "Footnote", "Record cite", "Quote with its source", "Table row"]
    copied = set()
    for action in menu.actions():
        action.trigger()
        copied.add(qapp.clipboard().text())
    assert len(copied) == len(words)
    assert any("lorry" in text.casefold() for text in copied)


def test_the_arrows_beside_the_tabs_go_through_the_list(shell):
    side = shell.panes.side
    shell.panes.show_tab("events")
    before = shell.session.selection
    for arrow in reversed(side.arrows.findChildren(QToolButton)):
        assert arrow.isVisible()
        arrow.click()
        assert (shell.session.selection == before) is (arrow.text() == "‹")
