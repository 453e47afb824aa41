"""Numbers of rows: none is given twice, also after the last rows are gone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.store.connection import Connection
from timeline_app.store.numbering import next_number, reserve

TABLES = ("documents", "passages", "order_links")


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    path = tmp_path_factory.mktemp("numbers") / "n.db"
    connection = Connection(path, create=True, read_only=False)
    connection.run("CREATE TABLE facts (name TEXT PRIMARY KEY, value)")
    for table in TABLES:
        connection.run(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY)")
    yield connection
    connection.close()


def test_the_first_number_is_one_and_the_next_stands_after_the_highest(empty):
    empty.run("DELETE FROM documents")
    empty.run("DELETE FROM facts")
    assert next_number(empty, "documents") == 1
    empty.run("INSERT INTO documents VALUES (7)")
    assert next_number(empty, "documents") == 8
    assert next_number(empty, "passages") == 1


@given(st.lists(st.tuples(st.sampled_from(TABLES), st.booleans()), max_size=12))
def test_whatever_was_given_is_never_given_again(empty, deeds):
    """Rows are put in, or all of a table are withdrawn after their numbers were reserved."""
    empty.run("BEGIN")  # what is rolled back in the end waits for no disk
    try:
        _give_and_withdraw(empty, deeds)
    finally:
        empty.run("ROLLBACK")


def _give_and_withdraw(empty, deeds):
    for table in (*TABLES, "facts"):
        empty.run(f"DELETE FROM {table}")  # noqa: S608 - ours
    given_so_far = {table: [] for table in TABLES}
    for table, is_put in deeds:
        if is_put:
            number = next_number(empty, table)
            empty.run(f"INSERT INTO {table} VALUES (?)", (number,))  # noqa: S608 - ours
            given_so_far[table].append(number)
        else:
            reserve(empty)
            empty.run(f"DELETE FROM {table}")  # noqa: S608 - ours
    for table, numbers in given_so_far.items():
        assert numbers == list(range(1, len(numbers) + 1))
        assert next_number(empty, table) == len(numbers) + 1
