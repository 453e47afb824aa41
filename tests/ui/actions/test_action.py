"""Every need says why it is not met."""

from timeline_app.ui.actions.action import WANTING, Needs
from timeline_app.ui.actions.table import ACTIONS


def test_every_need_says_why_it_is_not_met():
    assert set(WANTING) == set(Needs)
    for rows in WANTING.values():
        for _, words in rows:
            assert words.endswith(".")


def test_an_action_says_why_it_cannot_run(desk):
    rows = {row.id: row for row in ACTIONS}
    reasons = {name: row.reason(desk.context) for name, row in rows.items()}
    assert reasons["event.edit"] == reasons["event.merge"] == "No event is chosen."
    assert reasons["edit.redo"] == "There is nothing to do again."
    assert reasons["file.new"] == ""
    desk.session.select(desk.session.shown.rows[:1])
    assert rows["event.edit"].reason(desk.context) == ""
    assert rows["event.merge"].reason(desk.context) == "", "one event asks which other it is"
    desk.session.lock("Reading…")
    assert "while documents are read" in rows["event.edit"].reason(desk.context)
    desk.session.lock("")
    desk.session.close()
    assert rows["event.edit"].reason(desk.context) == "No chronology is open."
