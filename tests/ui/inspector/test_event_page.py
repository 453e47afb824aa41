"""Every field of an event is set where it stands, in one step that can be undone."""

from holding import held
from inspected import add_name, chosen_event
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from timeline_app.message import told as as_told
from timeline_app.model import (
    Dispute,
    Finding,
    FindingKind,
    LaneBy,
    Status,
    Witness,
    edits,
)
from timeline_app.model.when import day
from timeline_app.ui.dialogs.same_as_dialog import SameAsDialog
from timeline_app.wording import told_in

FORWARD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def type_into(widget, words):
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, words)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def test_every_field_is_set_and_one_undo_takes_it_back(shell, page):
    before = chosen_event(shell)
    steps = [
        (lambda: type_into(page.title, "A lorry struck it"), "title", "A lorry struck it"),
        (lambda: type_into(page.date._line, "10 June 2020"), "when", day(2020, 6, 10)),
        (lambda: type_into(page.kind.lineEdit(), "Collision"), "kind", "Collision"),
        (lambda: add_name(page.chips[LaneBy.TAG], "Issue 2"), "tags", ("Issue 2",)),
        (lambda: QTest.keyClick(page.stars, Qt.Key.Key_2), "stars", 2),
        (lambda: add_name(page.disputes, "Ana: 8 June"), "disputes", (Dispute("Ana", "8 June"),)),
    ]
    for do, field, value in steps:
        page.stars.setFocus()
        do()
        assert getattr(chosen_event(shell), field) == value
        shell.session.undo()
        assert chosen_event(shell) == before


def test_undo_in_a_field_in_which_nothing_was_typed_takes_back_the_last_step(shell, page):
    before = chosen_event(shell)
    tags = page.chips[LaneBy.TAG]
    tags.begin()
    for field in (page.date._line, page.title, page.note, page.kind.lineEdit(), tags.field):
        shell.session.apply(edits.SetStatus(before.id, Status.DENIED))
        assert chosen_event(shell) != before
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert chosen_event(shell) == before, field.accessibleName()
        QTest.keyClick(field, Qt.Key.Key_Z, FORWARD)
        assert chosen_event(shell).status is Status.DENIED
        shell.session.undo()
        if field is page.kind.lineEdit():
            tags.begin()


def test_undo_in_a_field_in_which_something_was_typed_is_its_own(shell, page):
    shell.session.apply(edits.SetStatus(chosen_event(shell).id, Status.DENIED))
    for field in (page.date._line, page.title, page.kind.lineEdit()):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_End)
        QTest.keyClicks(field, "x")
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        words = field.text() if hasattr(field, "text") else field.toPlainText()
        assert not words.endswith("x")
        assert chosen_event(shell).status is Status.DENIED


def test_undo_after_a_date_was_kept_takes_the_date_back(shell, page):
    before = chosen_event(shell)
    type_into(page.date._line, "10 June 2020")
    assert chosen_event(shell).when == day(2020, 6, 10)
    QTest.keyClick(page.date._line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert chosen_event(shell) == before


def test_a_kind_in_the_readers_language_is_the_programs_own(shell, page):
    with told_in("de"):
        type_into(page.kind.lineEdit(), "abstimmung")
    assert chosen_event(shell).kind == "vote"


def test_a_date_that_is_none_is_said_and_not_kept(shell, page):
    before, height = chosen_event(shell), page.date.height()
    line = page.date._line
    type_into(line, "31 April 2020")
    assert chosen_event(shell) == before
    assert line.property("isWrong")
    assert page.date.height() == height, "the pane does not grow"
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert page.date.text == "Tue 9 June 2020"


def test_status_and_note(shell, page):
    page.status.setCurrentIndex(page.status.findData(Status.DISPUTED))
    page.status.activated.emit(page.status.currentIndex())
    assert chosen_event(shell).status is Status.DISPUTED
    page.note.setFocus()
    QTest.keyClicks(page.note, "see page 3")
    QTest.keyClick(page.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chosen_event(shell).note == "see page 3"


def test_several_are_set_together_in_one_step(shell, page, id_of):
    ids = (id_of("Lorry hits the bridge"), id_of("Council meets"))
    shell.session.apply(edits.SetTags(ids[0], ("a",)))
    shell.session.select(ids)
    assert page.title.toPlainText() == "2 events"
    assert page.kind.currentText() == ""
    assert page.kind.lineEdit().placeholderText() == "differs"
    assert page.date.isHidden()
    assert page.chips[LaneBy.TAG].names == (), "not all of them have it"
    add_name(page.chips[LaneBy.TAG], "b")
    assert [shell.session.find(one).tags for one in ids] == [("a", "b"), ("b",)]
    type_into(page.kind.lineEdit(), "Meeting of two")
    assert {shell.session.find(one).kind for one in ids} == {"Meeting of two"}
    shell.session.undo()
    shell.session.undo()
    assert [shell.session.find(one).tags for one in ids] == [("a",), ()]
    assert shell.session.selection == ids


def test_nothing_can_be_set_while_documents_are_read(shell, page):
    shell.session.lock("reading")
    assert page.title.isReadOnly()
    assert not page.kind.isEnabled()
    assert page.chips[LaneBy.PERSON].plus.isHidden()
    shell.session.lock("")
    assert not page.title.isReadOnly()


def test_one_event_is_said_to_be_the_same_as_another(shell, page, id_of):
    one, other = chosen_event(shell).id, id_of("Bridge struck by lorry")
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
    passage = chosen_event(shell).evidence[0]
    witnesses = (
        Witness(passage.document, passage.span, passage.quote, event=chosen_event(shell).id),
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


def test_names_of_fields_stand_above_them_in_a_narrow_pane_and_beside_them_in_a_wide(page, qapp):
    words, field = page._rows["Note"]
    for width, is_narrow in ((260, True), (420, False), (260, True)):
        page.setFixedWidth(width)
        qapp.processEvents()
        assert (words.y() + words.height() <= field.y() + 4) is is_narrow
        assert (field.x() < words.x() + words.width()) is is_narrow


def test_a_change_that_is_refused_leaves_the_field_as_the_file_has_it(shell, page):
    before = chosen_event(shell)
    told = []
    shell.session.held.connect(lambda error, _then: told.append(error))
    shell.session.failed.connect(told.append)
    with held(shell.session.path):
        type_into(page.title, "A lorry struck it")
    assert told
    assert page.title.toPlainText() == before.title
    assert chosen_event(shell) == before
