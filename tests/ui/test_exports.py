"""The export dialog, its memory, how far an export is, and the same export once more."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from timeline_app import errors, formats
from timeline_app.formats import OPTIONS, Carried, Format, FormatKind, Loss, Options, Written
from timeline_app.model import edits
from timeline_app.store import open_store
from timeline_app.ui import last_export
from timeline_app.ui.actions import export_actions
from timeline_app.ui.dialogs.export_dialog import ExportDialog
from timeline_app.ui.dialogs.export_progress import ExportProgress
from timeline_app.ui.exporting import ExportChoice
from timeline_app.ui.last_export import LastExport


@pytest.fixture
def asked(qtbot):
    def shown(before=None):
        plain = ExportChoice(formats.named("png"), Options(scale=2.0, theme="dark"))
        dialog = ExportDialog(None, before or plain, 3, 6)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def shown_rows(dialog):
    return {name for name, row in dialog.form.rows.items() if row.part.isVisibleTo(dialog)}


@pytest.mark.parametrize("one", formats.OWN, ids=lambda one: one.name)
def test_the_form_asks_only_what_the_format_heeds(asked, one):
    dialog = asked()
    dialog.choose(one.name)
    dialog.form.as_needed.setChecked(False)
    everywhere = {name for name, option in OPTIONS.items() if option.is_for_all}
    idle = {"within"}
    if one.loss.notes is Carried.LOST:
        idle.add("notes")
    if one.loss.sources is Carried.LOST:
        idle.add("paths")
    if one.kind is FormatKind.REPORT:
        dialog.form.rows["paper"].put("")
    papered = {"width", "height"} if dialog.form.rows["paper"].value() else set()
    heeded = everywhere | one.options
    assert shown_rows(dialog) == heeded - idle - (papered if "paper" in heeded else set())
    assert dialog.range.isVisible() is (one.kind is FormatKind.PICTURE)
    assert dialog.choice().format == one
    for name in {field.name for field in fields(Options)} - heeded:
        assert getattr(dialog.choice().options, name) == getattr(Options(), name)


def test_nothing_private_leaves_unasked_and_what_does_is_said(asked):
    dialog = asked()
    dialog.choose("json")
    assert dialog.choice().options == Options()
    assert not dialog.form._private.isVisible()
    dialog.form.rows["notes"].put(True)
    dialog.form.rows["paths"].put("absolute")
    assert dialog.choice().options == Options(notes=True, paths="absolute")
    assert dialog.form._private.text() == (
        "Whoever gets the file can read the names of your folders and the notes."
    )


def test_the_pictures_size_is_told(asked):
    dialog = asked()
    dialog.form.rows["width"].put(2_000)
    assert dialog._note.text().startswith("4,000 pixels wide")
    assert "height" not in shown_rows(dialog)
    assert dialog.choice().options.height == 0, "a picture nobody limits has room for its titles"
    dialog.form.as_needed.setChecked(False)
    assert dialog.choice().options.height == 900
    assert dialog._note.text().startswith("4,000 × 1,800 pixels")
    dialog.choose("pdf")
    dialog.form.rows["paper"].put("A3")
    assert dialog.choice().options.paper == "A3"
    assert not {"width", "height"} & shown_rows(dialog)


def test_lanes_are_those_of_the_window_unless_others_are_chosen(asked):
    dialog = asked()
    assert not dialog.choice().has_own_lanes
    dialog.form.rows["lanes"].put("person")
    dialog.form.rows["within"].put("place")
    choice = dialog.choice()
    assert choice.has_own_lanes
    assert (choice.options.lanes, choice.options.within) == ("person", "place")


def test_every_row_is_named_and_explained(asked):
    for row in asked().form.rows.values():
        assert row.part.accessibleName()
        assert row.part.toolTip()
        assert isinstance(row.part, QComboBox | QCheckBox) or row.part.accessibleName()


def test_the_last_choice_is_proposed_without_what_is_private(asked, tmp_path):
    options = Options(notes=True, paths="absolute", title="Ours", theme="light", width=900)
    choice = ExportChoice(formats.named("svg"), options, is_everything=True)
    last = LastExport(tmp_path / "a.db", tmp_path / "a.svg", choice)
    again = last_export.from_text(last.to_text())
    assert again == last
    assert again.proposed.options == Options(theme="light", width=900)
    dialog = asked(again.proposed)
    assert dialog.choice() == replace(choice, options=Options(theme="light", width=900))


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", '{"format": "png"}', '{"format": "none", "options": {}}']
)
def test_a_memory_that_is_none_is_none(text):
    assert last_export.from_text(text) is None


def test_the_same_export_once_more(qtbot, desk, tmp_path):
    target = tmp_path / "out.csv"
    done = []
    choice = ExportChoice(formats.named("csv"))
    export_actions.export_to(desk.context, target, choice, lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    before = target.read_bytes()
    target.unlink()
    desk.menus.run("file.export_again")
    qtbot.waitUntil(target.is_file)
    assert target.read_bytes() == before
    kept = last_export.from_text(desk.context.state.text(last_export.LAST))
    assert (kept.chronology, kept.target) == (desk.session.path, target)


def test_of_another_chronology_it_is_asked_for(qtbot, desk, tmp_path):
    other = LastExport(tmp_path / "other.db", tmp_path / "x.csv", ExportChoice(formats.OWN[1]))
    desk.context.state.remember(last_export.LAST, other.to_text())
    desk.menus.run("file.export_again")
    dialog = next(one for one in desk.findChildren(ExportDialog) if one.isVisible())
    assert dialog.choice().format == formats.OWN[1]
    dialog.reject()
    assert not (tmp_path / "x.csv").exists()


def test_a_report_is_asked_for_as_such(desk):
    desk.menus.run("file.report")
    dialog = next(one for one in desk.findChildren(ExportDialog) if one.isVisible())
    assert dialog.choice().format.kind is FormatKind.REPORT
    assert {"order", "paper", "prepared_for"} <= shown_rows(dialog)
    dialog.reject()


def slow(outgoing, path):
    """Writes nothing, but tells of it for as long as nobody cancels."""
    while True:
        outgoing.report(1, 3)


def test_a_long_export_shows_how_far_it_is_and_can_be_stopped(qtbot, desk, tmp_path, monkeypatch):
    monkeypatch.setattr(export_actions, "PATIENCE_MS", 1)
    target = tmp_path / "out.slow"
    target.write_text("old", encoding="utf-8")
    one = Format("slow", ".slow", "Slow", FormatKind.DATA, slow, Loss())
    export_actions.export_to(desk.context, target, ExportChoice(one))
    qtbot.waitUntil(lambda: bool(desk.findChildren(ExportProgress)))
    dialog = desk.findChildren(ExportProgress)[0]
    qtbot.waitUntil(lambda: dialog._count.text() == "1 of 3 events")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog._count.text() == "1 of 3 events"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.findChildren(ExportProgress))
    assert target.read_text(encoding="utf-8") == "old"
    assert not desk.context.state.text(last_export.LAST)


def test_what_was_interrupted_counts_as_cancelled_and_not_as_failed(qtbot, desk, tmp_path):
    said = []

    def interrupted(outgoing, path):
        desk.works[0].cancel()
        raise errors.ExportFailed(path, "interrupted")

    from timeline_app.ui import exporting, work

    one = Format("broken", ".broken", "Broken", FormatKind.DATA, interrupted, Loss())
    request = exporting.Request(
        desk.session.path, tmp_path / "x.broken", ExportChoice(one), desk.session.filter,
        desk.session.shown.chronology, (0, 1), "",
    )  # fmt: skip
    desk.works = [work.start(exporting.exporting(request), failed=said.append)]
    qtbot.waitUntil(lambda: bool(said))
    assert isinstance(said[0], formats.Cancelled)


def test_what_is_corrected_meanwhile_is_in_the_next_file(qtbot, desk, tmp_path):
    path, seen = desk.session.path, []

    def corrected(outgoing, target):
        before = next(outgoing.events()).id
        with open_store(path) as another:
            another.apply(edits.SetTitle(before, "later"))
        seen.extend(event.title for event in outgoing.events())
        return Written(len(seen))

    one = Format("slow", ".slow", "Slow", FormatKind.DATA, corrected, Loss())
    export_actions.export_to(desk.context, tmp_path / "out.slow", ExportChoice(one))
    qtbot.waitUntil(lambda: bool(seen))
    assert "later" not in seen


def test_only_pictures_are_of_a_stretch(qtbot, desk, tmp_path):
    seen = []

    def write(outgoing, path):
        seen.append((outgoing.options.since, outgoing.options.until))
        return Written(0)

    for kind in (FormatKind.PICTURE, FormatKind.DATA):
        one = Format("seen", ".seen", "Seen", kind, write, Loss())
        done = []
        export_actions.export_to(
            desk.context, tmp_path / "x.seen", ExportChoice(one, is_whole=False),
            lambda: done.append(True),  # noqa: B023 - called in this turn
        )  # fmt: skip
        qtbot.waitUntil(lambda: bool(done))  # noqa: B023 - called in this turn
    assert seen == [desk.context.timeline.visible_range(), (None, None)]


@pytest.mark.parametrize("is_everything", [False, True])
def test_lanes_are_those_that_the_window_shows(qtbot, desk, tmp_path, is_everything):
    seen = []

    def write(outgoing, path):
        seen.append((outgoing.options.lanes, outgoing.chronology.lane_by))
        return Written(0)

    shown = desk.session.shown.chronology
    one = Format("seen", ".seen", "Seen", FormatKind.REPORT, write, Loss(), frozenset({"lanes"}))
    for own, lanes in ((False, str(shown.lane_by)), (True, "status")):
        choice = ExportChoice(
            one, Options(lanes="status"), is_everything=is_everything, has_own_lanes=own
        )
        export_actions.export_to(desk.context, tmp_path / "x.seen", choice)
        qtbot.waitUntil(lambda: len(seen) > own)  # noqa: B023 - called in this turn
        assert seen[-1] == (lanes, lanes)
