"""The audit trail: one row for each thing done, with who did it and as which edit."""

from timeline_app.store.audit import AuditRecord, write_down


def test_a_row_says_what_was_done_to_which_event_by_whom_and_as_which_edit(store):
    with store.connection.atomic():
        entry = AuditRecord("do", "Change title", 3, "Ines", 17)
        write_down(store.connection, entry, '{"a":1}', '{"a":2}')
    row = store.history.audit()[-1]
    assert (row.action, row.label, row.event, row.person, row.edit) == (
        "do", "Change title", 3, "Ines", 17,
    )  # fmt: skip
    assert (row.before, row.after) == ('{"a":1}', '{"a":2}')
    assert row.at.endswith("Z")


def test_what_was_done_to_no_event_by_nobody_in_particular_names_none(store):
    with store.connection.atomic():
        write_down(store.connection, AuditRecord("erase", "Line 4"), "{}", "{}")
    row = store.history.audit()[-1]
    assert (row.event, row.person, row.edit, row.is_erased) == (None, "", None, False)


def test_rows_are_numbered_in_order_and_each_is_linked_to_the_one_before(store):
    with store.connection.atomic():
        for label in ("one", "two", "three"):
            write_down(store.connection, AuditRecord("do", label), "{}", "{}")
    rows = store.history.audit()
    assert [row.label for row in rows[-3:]] == ["one", "two", "three"]
    assert [row.sequence for row in rows] == list(range(1, len(rows) + 1))
    assert store.history.verify().rows == len(rows)
    assert store.history.verify().is_whole
