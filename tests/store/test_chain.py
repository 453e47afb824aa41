"""The chain of the audit trail: whole as written, broken by any touch, and open to erasing."""

import pytest

from timeline_app.model import edits


def test_the_history_names_who_and_verifies_until_a_row_is_touched(store):
    store.history.person = "Ana"
    store.apply(edits.SetTitle(1, "Mine"))
    store.history.undo()
    assert [row.person for row in store.history.audit()][-2:] == ["Ana", "Ana"]
    assert store.history.verify().is_whole
    store.connection.run("UPDATE audit SET label = 'Other' WHERE sequence = 2")
    verdict = store.history.verify()
    assert (verdict.broken, verdict.reason) == (2, "what this row says was changed")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET at = '1999-01-01T00:00:00Z' WHERE sequence = 2",
        "DELETE FROM audit WHERE sequence = 2",
        "DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)",
        "INSERT INTO audit (action, label, before, after) VALUES ('do', 'x', '{}', '{}')",
        "UPDATE chain SET person = 'Bo' WHERE sequence = 2",
        "UPDATE chain SET hash = payload WHERE sequence = 2",
    ],
)
def test_whatever_is_done_to_a_row_breaks_the_chain(store, statement):
    for title in ("a", "b", "c"):
        store.apply(edits.SetTitle(1, title))
    assert store.history.verify().is_whole
    store.connection.run(statement)
    assert not store.history.verify().is_whole


def test_what_a_row_says_can_be_erased_and_the_chain_still_verifies(store):
    store.history.person = "Ana"
    store.apply(edits.SetTitle(1, "A secret"))
    row = store.history.audit()[-1]
    store.history.erase(row.sequence)
    verdict = store.history.verify()
    assert verdict.is_whole
    assert verdict.erased == 1
    held = store.connection.all("SELECT label, before, after FROM audit")
    assert not any("secret" in str(cells) for cells in held)
    assert store.history.audit()[row.sequence - 1].person == ""
