"""The tables from the tenth version on, one step each; no step is ever changed."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

from typing import TYPE_CHECKING

from timeline_app.store.early_steps import run
from timeline_app.store.mapping import (
    message_from_cell,
    message_to_cell,
    messages_from_cell,
    messages_to_cell,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


def m010_pages(db: "Database") -> None:
    """The shape of documents: pages, boxes, parts, names within archives; codes of problems."""
    run(
        db,
        """CREATE TABLE members (
            document INTEGER PRIMARY KEY REFERENCES documents (id),
            name TEXT NOT NULL)""",
        """CREATE TABLE pages (
            document INTEGER NOT NULL REFERENCES documents (id),
            number INTEGER NOT NULL,
            label TEXT NOT NULL,
            width REAL NOT NULL,
            height REAL NOT NULL,
            kind TEXT NOT NULL,
            PRIMARY KEY (document, number)) WITHOUT ROWID""",
        """CREATE TABLE page_runs (
            document INTEGER NOT NULL REFERENCES documents (id),
            start INTEGER NOT NULL,
            page INTEGER NOT NULL,
            PRIMARY KEY (document, start)) WITHOUT ROWID""",
        """CREATE TABLE boxes (
            document INTEGER PRIMARY KEY REFERENCES documents (id),
            body BLOB NOT NULL)""",
        """CREATE TABLE parts (
            document INTEGER NOT NULL REFERENCES documents (id),
            number INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            kind TEXT NOT NULL,
            published TEXT,
            author TEXT NOT NULL,
            heading TEXT NOT NULL,
            PRIMARY KEY (document, number)) WITHOUT ROWID""",
        "CREATE TABLE problem_codes (path TEXT PRIMARY KEY, code TEXT NOT NULL) WITHOUT ROWID",
    )


def m011_organisations(db: "Database") -> None:
    """Lanes by organisation, and all the spellings of a name that is joined from several."""
    run(
        db,
        "ALTER TABLE events ADD COLUMN organisation INTEGER REFERENCES names (id)",
        """CREATE TABLE spellings (
            name INTEGER NOT NULL REFERENCES names (id),
            spelling TEXT NOT NULL,
            PRIMARY KEY (name, spelling)) WITHOUT ROWID""",
        f"""UPDATE events SET organisation = {_FIRST_ORGANISATION}
            WHERE id IN (SELECT event FROM event_names WHERE role = 'organisation')""",
    )


_FIRST_ORGANISATION = """(SELECT n.id FROM event_texts t,
    json_each(CASE WHEN json_valid(t.participants) THEN t.participants ELSE '[]' END) j
    JOIN names n ON n.name = json_extract(j.value, '$[0]')
    WHERE t.id = events.id AND json_extract(j.value, '$[1]') = 'organisation'
    ORDER BY j.key LIMIT 1)"""
"""What an event is laned by: the first of its participants that is one."""


def m012_numbers(db: "Database") -> None:
    """How sure date, title and merging of each event are.

    What was read before counts for what such dates and titles are worth on the whole, until it
    is read again; what a person made, dated, titled or accepted is certain.
    """
    run(
        db,
        """CREATE TABLE event_numbers (
            id INTEGER PRIMARY KEY REFERENCES events (id),
            date REAL,
            title REAL,
            merging REAL,
            tier TEXT)""",
        """INSERT INTO event_numbers (id, date, title, merging)
            SELECT id, CASE dated_by WHEN 'user' THEN 1.0 WHEN 'explicit' THEN 0.85
            WHEN 'narrative' THEN 0.8 WHEN 'document' THEN 0.5 WHEN 'relative' THEN 0.5 END,
            CASE is_authored WHEN 1 THEN 1.0 ELSE 0.8 END,
            CASE WHEN is_authored = 0
            AND (SELECT count(*) FROM evidence v WHERE v.event = e.id) > 1
            THEN 0.8 ELSE 1.0 END FROM events e""",
        """UPDATE events SET confidence = (SELECT CASE WHEN events.review = 'accepted' THEN 1.0
            ELSE min(coalesce(n.date, 1.0), n.merging, CASE WHEN EXISTS (SELECT 1 FROM overrides o
            WHERE o.event = events.id AND o.field = 'title') THEN 1.0 ELSE n.title END) END
            FROM event_numbers n WHERE n.id = events.id)""",
    )


def m013_doubtful(db: "Database") -> None:
    """Words of pictures that were guessed rather than read: no date in them is sure."""
    run(
        db,
        """CREATE TABLE doubtful (
            document INTEGER NOT NULL REFERENCES documents (id),
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            PRIMARY KEY (document, start)) WITHOUT ROWID""",
    )


def m014_suggestions(db: "Database") -> None:
    """Events that may be one, passages that only mention theirs, and words sorted for merging."""
    run(
        db,
        """CREATE TABLE suggestions (
            one INTEGER NOT NULL,
            other INTEGER NOT NULL,
            likelihood REAL NOT NULL,
            aspects TEXT NOT NULL,
            PRIMARY KEY (one, other)) WITHOUT ROWID""",
        "CREATE INDEX suggestions_of_other ON suggestions (other)",
        "CREATE TABLE mentioned (mention INTEGER PRIMARY KEY REFERENCES mentions (id))",
        """CREATE TABLE sorted_words (
            document INTEGER PRIMARY KEY REFERENCES documents (id),
            mark TEXT NOT NULL,
            words BLOB NOT NULL)""",
    )


def m015_findings(db: "Database") -> None:
    """What does not fit: the claims of each document, what was found, and what was decided."""
    run(
        db,
        """CREATE TABLE claims (
            document INTEGER PRIMARY KEY REFERENCES documents (id),
            edition TEXT NOT NULL,
            body TEXT NOT NULL)""",
        """CREATE TABLE findings (
            key TEXT PRIMARY KEY,
            place INTEGER NOT NULL,
            kind TEXT NOT NULL,
            message TEXT NOT NULL,
            explanation TEXT NOT NULL,
            likelihood REAL NOT NULL) WITHOUT ROWID""",
        """CREATE TABLE witnesses (
            finding TEXT NOT NULL,
            number INTEGER NOT NULL,
            document INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            quote TEXT NOT NULL,
            says TEXT NOT NULL,
            words_start INTEGER,
            words_stop INTEGER,
            trigger_start INTEGER,
            trigger_stop INTEGER,
            PRIMARY KEY (finding, number)) WITHOUT ROWID""",
        "CREATE INDEX witnesses_by_document ON witnesses (document)",
        """CREATE TABLE settled (
            key TEXT PRIMARY KEY,
            settlement TEXT NOT NULL,
            chosen INTEGER,
            reason TEXT NOT NULL,
            person TEXT NOT NULL,
            day INTEGER) WITHOUT ROWID""",
    )


def m016_fields(db: "Database") -> None:
    """Tags, stars, who disputes an event; what a person said of names and of passages."""
    run(
        db,
        "ALTER TABLE events ADD COLUMN tag INTEGER REFERENCES names (id)",
        "ALTER TABLE events ADD COLUMN stars INTEGER",
        "ALTER TABLE event_texts ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'",
        "ALTER TABLE event_texts ADD COLUMN disputes TEXT NOT NULL DEFAULT '[]'",
        """CREATE TABLE name_rules (
            id INTEGER PRIMARY KEY,
            role TEXT NOT NULL,
            name TEXT NOT NULL,
            called TEXT NOT NULL,
            spellings TEXT NOT NULL)""",
        """CREATE TABLE passage_rules (
            document INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            role TEXT NOT NULL,
            is_first INTEGER NOT NULL,
            PRIMARY KEY (document, start, stop)) WITHOUT ROWID""",
    )


def m017_views(db: "Database") -> None:
    """Ways of looking that a person gave a name; the part in which a passage stands, quickly."""
    run(
        db,
        """CREATE TABLE views (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            body TEXT NOT NULL)""",
        "CREATE INDEX parts_by_start ON parts (document, start)",
    )


def m018_titles_and_colours(db: "Database") -> None:
    """The title that a person gave a document, and the colour of an era."""
    run(
        db,
        "ALTER TABLE documents ADD COLUMN title_by_user TEXT",
        "ALTER TABLE eras ADD COLUMN colour INTEGER",
    )


def m019_no_order_as_warning(db: "Database") -> None:
    """What was told of a misread order was no finding and is told no more."""
    run(
        db,
        """UPDATE event_texts SET warnings = (SELECT json_group_array(value)
            FROM json_each(warnings) WHERE value NOT LIKE 'The order told in %contradicts%')
        WHERE warnings LIKE '%The order told in %'""",
        """UPDATE events SET is_disputed = 0 WHERE is_disputed AND NOT EXISTS (SELECT 1
            FROM event_texts t WHERE t.id = events.id
            AND (t.warnings <> '[]' OR t.disputes <> '[]'))""",
    )


def m020_messages(db: "Database") -> None:
    """Sentences that were kept in words are kept as codes with their arguments.

    What is not known stays the sentence that it was.  The history is left as it was written: it
    holds sentences too, and they are taken apart where one of them comes back.
    """
    db.conn.create_function("as_message", 1, lambda cell: message_to_cell(message_from_cell(cell)))
    db.conn.create_function(
        "as_messages", 1, lambda cell: messages_to_cell(messages_from_cell(cell))
    )
    run(
        db,
        *(
            f"UPDATE {table} SET {column} = as_messages({column}) WHERE {column} <> '[]'"
            for table, column in _LISTS
        ),
        *(
            f"UPDATE {table} SET {column} = as_message({column}) WHERE {column} <> ''"
            for table, column in _SENTENCES
        ),
    )


_LISTS = (("documents", "notes"), ("event_texts", "warnings"), ("event_texts", "reasons"))
_SENTENCES = (
    ("problems", "reason"),
    ("ledger", "reason"),
    ("findings", "message"),
    ("findings", "explanation"),
    ("witnesses", "says"),
)
"""The columns of sentences, several in a cell or one."""
