"""Exports are asked for, made, and made once more."""

import threading

import pytest
from bridge import made_chronology
from PySide6.QtWidgets import QFileDialog
from seen import opened, shown_rows

from timeline_app import errors, formats
from timeline_app.formats import Format, FormatKind, Loss, Options, Written
from timeline_app.model import edits
from timeline_app.store import open_store
from timeline_app.ui import last_export
from timeline_app.ui.actions import answering, export_actions, file_actions
from timeline_app.ui.dialogs.export_dialog import ExportDialog
from timeline_app.ui.exporting import ExportChoice
from timeline_app.ui.last_export import LastExport


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


def test_what_was_interrupted_counts_as_cancelled_and_not_as_failed(qtbot, desk, tmp_path):
    said, is_begun = [], threading.Event()

    def interrupted(outgoing, path):
        is_begun.wait()
        desk.works[0].cancel()
        raise errors.ExportFailed(path, "interrupted")

    from timeline_app.ui import exporting, work

    one = Format("broken", ".broken", "Broken", FormatKind.DATA, interrupted, Loss())
    request = exporting.Request(
        desk.session.path, tmp_path / "x.broken", ExportChoice(one), desk.session.filter,
        desk.session.shown.chronology, (0, 1), "",
    )  # fmt: skip
    desk.works = [work.start(exporting.exporting(request), failed=said.append)]
    is_begun.set()
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


def test_what_is_to_be_exported_is_what_was_open_when_it_was_asked(qtbot, desk, tmp_path):
    """A file that is named for one chronology is not filled with another."""
    desk.menus.run("file.export")
    dialog = opened(desk, ExportDialog)
    (tmp_path / "other").mkdir()
    other = made_chronology(tmp_path / "other")
    file_actions.open_path(desk.context, other)
    qtbot.waitUntil(lambda: desk.session.path == other, timeout=20_000)
    dialog.accept()
    assert not [one for one in desk.window().findChildren(QFileDialog) if one.isVisible()]
    assert desk.message._waiting[-1][0] == answering.OTHER


def test_a_report_begins_with_the_one_that_was_made_last(desk, tmp_path):
    kinds = [one for one in formats.OWN if one.kind is FormatKind.REPORT]
    last = LastExport(desk.session.path, tmp_path / "x", ExportChoice(kinds[-1]))
    desk.context.state.remember(last_export.LAST, last.to_text())
    desk.menus.run("file.report")
    dialog = opened(desk, ExportDialog)
    assert dialog.choice().format == kinds[-1]
    dialog.reject()


def test_what_a_file_could_not_hold_is_told(qtbot, desk, tmp_path):
    def write(outgoing, path):
        path.write_text("x", encoding="utf-8")
        return Written(0, warnings=("Two dates could not be told in this format.",))

    one = Format("poor", ".poor", "Poor", FormatKind.DATA, write, Loss())
    export_actions.export_to(desk.context, tmp_path / "x.poor", ExportChoice(one))
    qtbot.waitUntil(lambda: bool(desk.message.words), timeout=20_000)
    assert desk.message.words == "Two dates could not be told in this format."


@pytest.mark.parametrize("act", [export_actions.export, export_actions.make_report])
def test_with_nothing_open_there_is_nothing_to_export(window, tmp_path, act):
    """A key may come while the chronology is being closed."""
    context = window.shell.context
    act(context)
    export_actions.export_to(context, tmp_path / "x.csv", ExportChoice(formats.named("csv")))
    assert not any(one.isVisible() for one in window.shell.findChildren(ExportDialog))
    assert not list(tmp_path.glob("*.csv"))
