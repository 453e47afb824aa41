"""The export dialog: what is asked of which format, and what it proposes again."""

from dataclasses import fields, replace

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox
from seen import shown_rows

from timeline_app import formats
from timeline_app.formats import OPTIONS, Carried, FormatKind, Options
from timeline_app.ui import last_export
from timeline_app.ui.dialogs.export_dialog import ExportDialog
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
