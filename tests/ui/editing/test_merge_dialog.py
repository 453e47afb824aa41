"""Several events as one: which date the one has."""

from timeline_app.model import edits
from timeline_app.ui.editing.merge_dialog import MergeDialog


def test_a_merge_keeps_the_tighter_date_unless_told_otherwise(qtbot, opened, id_of):
    vague, exact = id_of("The ferry is sold"), id_of("Lorry hits the bridge")
    dialog = MergeDialog(None, [opened.find(vague), opened.find(exact)])
    qtbot.addWidget(dialog)
    assert dialog.edit() == edits.MergeEvents((exact, vague))
    dialog.choose(vague)
    assert dialog.edit() == edits.MergeEvents((vague, exact))
