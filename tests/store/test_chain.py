"""The chain of the audit trail: whole as written, broken by any touch, and open to erasing."""

import pytest

from timeline_app.model import edits
from timeline_app.store import chain


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


@pytest.fixture
def titled(store):
    """Three titles given: rows 2, 3 and 4 of the trail."""
    for title in ("a", "b", "c"):
        store.apply(edits.SetTitle(1, title))
    return store


@pytest.mark.parametrize(
    ("statement", "broken", "reason"),
    [
        ("DELETE FROM audit WHERE sequence = 2", 2, "rows are missing here"),
        ("DELETE FROM audit WHERE sequence = 4", 4, "the rows from here on were cut off"),
        ("UPDATE facts SET value = 'x y' WHERE name = 'chain'", 5, "were cut off"),
        ("DELETE FROM facts WHERE name = 'chain'", 5, "were cut off"),
        ("INSERT INTO audit (action, label, before, after) VALUES ('do', '', '', '')",
         5, "put in from outside"),
        ("UPDATE audit SET before = '{}' WHERE sequence = 3", 3, "what this row says"),
        ("UPDATE chain SET person = 'Bo' WHERE sequence = 3", 3, "what this row says"),
        ("UPDATE audit SET action = 'undo' WHERE sequence = 3", 3, "this row, or one before it"),
        ("UPDATE chain SET payload = hash, salt = '', person = '' WHERE sequence = 3",
         3, "filled in again"),
    ],
)  # fmt: skip
def test_the_first_row_that_does_not_fit_is_named_with_the_reason(
    titled, statement, broken, reason
):
    titled.connection.run(statement)
    verdict = titled.history.verify()
    assert not verdict.is_whole
    assert verdict.broken == broken
    assert reason in verdict.reason
    assert verdict.rows == broken - 1


def test_what_was_erased_cannot_be_filled_in_again(titled):
    titled.history.erase(3)
    assert titled.history.verify().erased == 1
    titled.connection.run("UPDATE audit SET label = 'Change note' WHERE sequence = 3")
    verdict = titled.history.verify()
    assert (verdict.broken, verdict.reason) == (3, "what was erased here was filled in again")


def test_the_head_names_the_last_row_and_its_hash(titled):
    raw = titled.connection.raw
    last = raw.execute("SELECT sequence, hash FROM chain ORDER BY sequence DESC").fetchone()
    assert chain.head(raw) == last
    titled.connection.run("DELETE FROM facts WHERE name = 'chain'")
    assert chain.head(raw) == (0, "")
    titled.connection.run("INSERT INTO facts VALUES ('chain', 'nonsense')")
    assert chain.head(raw) == (-1, "")


def test_the_same_words_are_salted_differently_in_each_row(titled):
    rows = titled.connection.all("SELECT salt, payload, hash FROM chain")
    for column in zip(*rows, strict=True):
        assert len(set(column)) == len(rows)


def test_what_was_written_before_there_was_a_chain_is_chained(titled):
    with titled.connection.atomic():
        titled.connection.run("DELETE FROM chain")
        chain.begin(titled.connection.raw)
    assert titled.history.verify() == chain.ChainProof(4)
