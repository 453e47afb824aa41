"""A chronology as an older version of the program left it."""

import sqlite3

from timeline_app.store.migrations import STEPS

BROUGHT = {
    7: ("DROP TABLE eras",),
    8: ("DROP TABLE superseded", "DROP TABLE chain"),
    9: ("DROP TABLE ledger", "DROP TABLE accounted"),
    10: tuple(
        f"DROP TABLE {table}"
        for table in ("members", "pages", "page_runs", "boxes", "parts", "problem_codes")
    ),
    11: ("DROP TABLE spellings", "ALTER TABLE events DROP COLUMN organisation"),
    12: ("DROP TABLE event_numbers",),
    13: ("DROP TABLE doubtful",),
    14: ("DROP TABLE suggestions", "DROP TABLE mentioned", "DROP TABLE sorted_words"),
    15: tuple(f"DROP TABLE {table}" for table in ("claims", "findings", "witnesses", "settled")),
    16: (
        "DROP TABLE name_rules",
        "DROP TABLE passage_rules",
        "ALTER TABLE events DROP COLUMN tag",
        "ALTER TABLE events DROP COLUMN stars",
        "ALTER TABLE event_texts DROP COLUMN tags",
        "ALTER TABLE event_texts DROP COLUMN disputes",
    ),
    17: ("DROP TABLE views", "DROP INDEX parts_by_start"),
    18: (
        "ALTER TABLE documents DROP COLUMN title_by_user",
        "ALTER TABLE eras DROP COLUMN colour",
    ),
    19: (),
    20: (),
}
"""What takes back that which each version brought."""


def as_version(path, version):
    """Take back all that later versions brought."""
    connection = sqlite3.connect(path)
    for later in range(len(STEPS), version, -1):
        for statement in BROUGHT[later]:
            connection.execute(statement)
        name = STEPS[later - 1].__name__
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (name,))
    connection.execute(f"PRAGMA user_version = {version}")
    connection.commit()
    connection.close()
