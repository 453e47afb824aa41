"""The table definitions, append-only: each step takes a file from one version to the next.

Derived and authored stand apart.  Derived from the texts, and rewritten at will: documents,
passages, mentions, order_links, and what merging makes of them (evidence, event_links).  Authored
by a person, and never rewritten: overrides, pairs, name_rules, passage_rules, eras, views,
settled, events with ``is_authored``, edits, audit.
``events`` and ``event_texts`` hold what is in force: the derived value unless ``overrides`` has
another, which then keeps the derived one beside it for the day it is taken back.

A further step is a function of ``late_steps``, named in ``STEPS``, with what stands in for its
tables (``_STAND_INS``) and its columns (``_NEW_COLUMNS``) in older files.
"""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline_app.store import early_steps, late_steps
from timeline_app.store.connection import APPLICATION_ID, Connection

if TYPE_CHECKING:
    from sqlite_utils import Database

STEPS: tuple[Callable[["Database"], None], ...] = (
    early_steps.m001_documents,
    early_steps.m002_mentions,
    early_steps.m003_events,
    early_steps.m004_telling,
    early_steps.m005_authored,
    early_steps.m006_stamp,
    early_steps.m007_eras,
    early_steps.m008_safety,
    early_steps.m009_ledger,
    late_steps.m010_pages,
    late_steps.m011_organisations,
    late_steps.m012_numbers,
    late_steps.m013_doubtful,
    late_steps.m014_suggestions,
    late_steps.m015_findings,
    late_steps.m016_fields,
    late_steps.m017_views,
    late_steps.m018_titles_and_colours,
    late_steps.m019_no_order_as_warning,
    late_steps.m020_messages,
)
READABLE_FROM = 6
"""From this version on a file can be read as it is: what came later is told as not there."""


_STAND_INS = {
    7: ("CREATE TEMP TABLE eras (id, name, first, last, colour)",),
    8: (
        "CREATE TEMP TABLE superseded (document, by)",
        "CREATE TEMP TABLE chain (sequence, edit, salt, person, payload, hash)",
    ),
    9: (
        """CREATE TEMP TABLE ledger (id, document, start, stop, number, type, value, text, edtf,
        fate, reason, passage_start, passage_stop, mention, is_settled)""",
        "CREATE TEMP TABLE accounted (document)",
    ),
    10: (
        "CREATE TEMP TABLE members (document, name)",
        "CREATE TEMP TABLE pages (document, number, label, width, height, kind)",
        "CREATE TEMP TABLE page_runs (document, start, page)",
        "CREATE TEMP TABLE boxes (document, body)",
        """CREATE TEMP TABLE parts (document, number, start, stop, kind, published, author,
        heading)""",
        "CREATE TEMP TABLE problem_codes (path, code)",
    ),
    11: ("CREATE TEMP TABLE spellings (name, spelling)",),
    12: ("CREATE TEMP TABLE event_numbers (id, date, title, merging, tier)",),
    13: ("CREATE TEMP TABLE doubtful (document, start, stop)",),
    14: (
        "CREATE TEMP TABLE suggestions (one, other, likelihood, aspects)",
        "CREATE TEMP TABLE mentioned (mention)",
        "CREATE TEMP TABLE sorted_words (document, mark, words)",
    ),
    15: (
        "CREATE TEMP TABLE claims (document, edition, body)",
        "CREATE TEMP TABLE findings (key, place, kind, message, explanation, likelihood)",
        """CREATE TEMP TABLE witnesses (finding, number, document, start, stop, quote, says,
        words_start, words_stop, trigger_start, trigger_stop)""",
        "CREATE TEMP TABLE settled (key, settlement, chosen, reason, person, day)",
    ),
    16: (
        "CREATE TEMP TABLE name_rules (id, role, name, called, spellings)",
        "CREATE TEMP TABLE passage_rules (document, start, stop, role, is_first)",
    ),
    17: ("CREATE TEMP TABLE views (id, name, body)",),
}
"""What stands in place of tables that an older file lacks, by the version that brought them:
empty."""
_NEW_COLUMNS = (
    (11, "events", "NULL AS organisation"),
    (16, "events", "NULL AS tag, NULL AS stars"),
    (16, "event_texts", "'[]' AS tags, '[]' AS disputes"),
    (18, "documents", "NULL AS title_by_user"),
    (18, "eras", "NULL AS colour"),
)
"""The version that brought columns, their table, and what they hold where a file lacks them."""


def stand_in(connection: Connection, version: int) -> None:
    """Let an older file be read as it is, where it may not be brought up to date."""
    for later in range(version + 1, len(STEPS) + 1):
        for statement in _STAND_INS.get(later, ()):
            connection.run(statement)
    missing: dict[str, list[str]] = {}
    for later, table, columns in _NEW_COLUMNS:
        if later > version:
            missing.setdefault(table, []).append(columns)
    for table, found in missing.items():
        # A table that is missing itself has its columns above.
        seen = f"SELECT *, {', '.join(found)} FROM main.{table}"  # noqa: S608 - names of our own
        connection.run(f"CREATE TEMP VIEW IF NOT EXISTS {table} AS {seen}")


def migrate(connection: sqlite3.Connection) -> None:
    """Sign the file as ours and apply what is missing: all in one transaction, or nothing."""
    # Imported here: sqlite-utils loads numpy, which an up-to-date file should not pay for.
    from sqlite_utils import Database  # noqa: PLC0415
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415

    migrations = Migrations(_OURS)
    for step in STEPS:
        migrations(name=step.__name__)(step)
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.apply(Database(connection))
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


_OURS = "timeline_app"


def is_begun(connection: sqlite3.Connection) -> bool:
    """Whether an unsigned file is one of ours whose making an earlier version left half done."""
    columns = {row[1] for row in connection.execute("PRAGMA table_info(_sqlite_migrations)")}
    if not {"migration_set", "name"} <= columns:
        return False
    sets = {row[0] for row in connection.execute("SELECT migration_set FROM _sqlite_migrations")}
    if sets:
        return sets == {_OURS}
    tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'")
    return int(tables.fetchone()[0]) == 1
