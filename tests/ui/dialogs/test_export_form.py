"""The rows of the form of an export: each named, each explained, each giving its option."""

import pytest

from timeline_app import formats
from timeline_app.formats import Options
from timeline_app.ui.dialogs.export_dialog import ExportDialog
from timeline_app.ui.exporting import ExportChoice


@pytest.fixture
def dialog(qtbot):
    made = ExportDialog(None, ExportChoice(formats.OWN[0], Options()), 5, 9)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("form", formats.OWN, ids=lambda form: form.suffix + form.kind)
def test_every_format_can_be_chosen_and_comes_back(qtbot, form):
    dialog = ExportDialog(None, ExportChoice(form, Options(title="Mine")), 5, 9)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.choice().format is form
    for row in dialog.form.rows.values():
        assert row.part.accessibleName() or row.part.toolTip() or row.part.parent() is not None


def test_rows_are_the_forms_own(dialog):
    assert dialog.form.rows
    assert all(row.part.window() is dialog for row in dialog.form.rows.values())
