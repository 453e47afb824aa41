CREATE INDEX audit_of_event ON audit (event);
CREATE INDEX event_links_after ON event_links (after);
CREATE INDEX event_links_before ON event_links (before);
CREATE INDEX events_by_start ON events (start_earliest, id);
CREATE INDEX evidence_of_event ON evidence (event);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX names_of_event ON event_names (event);
CREATE INDEX order_links_of_document ON order_links (document);
CREATE INDEX parts_by_start ON parts (document, start);
CREATE INDEX passages_of_document ON passages (document, start);
CREATE INDEX suggestions_of_other ON suggestions (other);
CREATE INDEX touched_by_stamp ON touched (stamp);
CREATE INDEX witnesses_by_document ON witnesses (document);
CREATE TABLE "_sqlite_migrations" (
"id" INTEGER PRIMARY KEY,
"migration_set" TEXT,
"name" TEXT,
"applied_at" TEXT
);
CREATE TABLE accounted (document INTEGER PRIMARY KEY REFERENCES documents (id));
CREATE TABLE audit (
sequence INTEGER PRIMARY KEY AUTOINCREMENT,
at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
action TEXT NOT NULL,
label TEXT NOT NULL,
event INTEGER,
before TEXT NOT NULL,
after TEXT NOT NULL);
CREATE TABLE boxes (
document INTEGER PRIMARY KEY REFERENCES documents (id),
body BLOB NOT NULL);
CREATE TABLE chain (
sequence INTEGER PRIMARY KEY,
edit INTEGER,
salt TEXT NOT NULL,
person TEXT NOT NULL,
payload TEXT NOT NULL,
hash TEXT NOT NULL);
CREATE TABLE claims (
document INTEGER PRIMARY KEY REFERENCES documents (id),
edition TEXT NOT NULL,
body TEXT NOT NULL);
CREATE TABLE documents (
id INTEGER PRIMARY KEY,
sha256 TEXT NOT NULL UNIQUE,
path TEXT NOT NULL,
title TEXT NOT NULL,
language TEXT NOT NULL,
length INTEGER NOT NULL,
published TEXT,
published_by_user TEXT,
notes TEXT NOT NULL, title_by_user TEXT);
CREATE TABLE doubtful (
document INTEGER NOT NULL REFERENCES documents (id),
start INTEGER NOT NULL,
stop INTEGER NOT NULL,
PRIMARY KEY (document, start)) WITHOUT ROWID;
CREATE TABLE edits (
sequence INTEGER PRIMARY KEY AUTOINCREMENT,
label TEXT NOT NULL,
edit TEXT NOT NULL,
event INTEGER,
is_undone INTEGER NOT NULL DEFAULT 0,
steps TEXT NOT NULL);
CREATE TABLE eras (
id INTEGER PRIMARY KEY AUTOINCREMENT,
name TEXT NOT NULL,
first TEXT NOT NULL,
last TEXT NOT NULL, colour INTEGER);
CREATE TABLE event_links (
id INTEGER PRIMARY KEY,
before INTEGER NOT NULL,
after INTEGER NOT NULL,
gap_min INTEGER NOT NULL,
gap_max INTEGER,
rule TEXT NOT NULL,
document INTEGER NOT NULL,
start INTEGER NOT NULL,
stop INTEGER NOT NULL,
confidence REAL NOT NULL);
CREATE TABLE event_names (
role TEXT NOT NULL,
name INTEGER NOT NULL REFERENCES names (id),
event INTEGER NOT NULL,
PRIMARY KEY (role, name, event)) WITHOUT ROWID;
CREATE TABLE event_numbers (
id INTEGER PRIMARY KEY REFERENCES events (id),
date REAL,
title REAL,
merging REAL,
tier TEXT);
CREATE TABLE event_texts (
id INTEGER PRIMARY KEY REFERENCES events (id),
title TEXT NOT NULL,
note TEXT NOT NULL DEFAULT '',
quotes TEXT NOT NULL DEFAULT '',
participants TEXT NOT NULL DEFAULT '[]',
places TEXT NOT NULL DEFAULT '[]',
warnings TEXT NOT NULL DEFAULT '[]',
reasons TEXT NOT NULL DEFAULT '[]', tags TEXT NOT NULL DEFAULT '[]', disputes TEXT NOT NULL DEFAULT '[]');
CREATE VIRTUAL TABLE event_texts_words USING fts5(title, note, quotes, content='event_texts', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TABLE events (
id INTEGER PRIMARY KEY AUTOINCREMENT,
start_earliest INTEGER,
start_latest INTEGER,
end_earliest INTEGER,
end_latest INTEGER,
precision TEXT,
edtf TEXT,
approximate INTEGER NOT NULL DEFAULT 0,
uncertain INTEGER NOT NULL DEFAULT 0,
dated_by TEXT,
kind TEXT NOT NULL,
status TEXT NOT NULL,
review TEXT NOT NULL DEFAULT 'unreviewed',
importance REAL NOT NULL DEFAULT 0,
confidence REAL NOT NULL DEFAULT 0,
sources INTEGER NOT NULL DEFAULT 0,
is_hidden INTEGER NOT NULL DEFAULT 0,
is_authored INTEGER NOT NULL DEFAULT 0,
is_disputed INTEGER NOT NULL DEFAULT 0,
person INTEGER REFERENCES names (id),
place INTEGER REFERENCES names (id),
document INTEGER REFERENCES documents (id), organisation INTEGER REFERENCES names (id), tag INTEGER REFERENCES names (id), stars INTEGER);
CREATE TABLE evidence (
mention INTEGER PRIMARY KEY REFERENCES mentions (id),
event INTEGER NOT NULL);
CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE findings (
key TEXT PRIMARY KEY,
place INTEGER NOT NULL,
kind TEXT NOT NULL,
message TEXT NOT NULL,
explanation TEXT NOT NULL,
likelihood REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE ledger (
id INTEGER PRIMARY KEY AUTOINCREMENT,
document INTEGER NOT NULL REFERENCES documents (id),
start INTEGER NOT NULL,
stop INTEGER NOT NULL,
number INTEGER NOT NULL,
type TEXT NOT NULL,
value TEXT NOT NULL,
text TEXT NOT NULL,
edtf TEXT NOT NULL,
fate TEXT NOT NULL,
reason TEXT NOT NULL,
passage_start INTEGER NOT NULL,
passage_stop INTEGER NOT NULL,
mention INTEGER,
is_settled INTEGER NOT NULL DEFAULT 0,
UNIQUE (document, start, stop, number));
CREATE TABLE members (
document INTEGER PRIMARY KEY REFERENCES documents (id),
name TEXT NOT NULL);
CREATE TABLE mentioned (mention INTEGER PRIMARY KEY REFERENCES mentions (id));
CREATE TABLE mentions (
id INTEGER PRIMARY KEY AUTOINCREMENT,
document INTEGER NOT NULL REFERENCES documents (id),
trigger_start INTEGER NOT NULL,
trigger_stop INTEGER NOT NULL,
start INTEGER NOT NULL,
stop INTEGER NOT NULL,
is_candidate INTEGER NOT NULL,
is_authored INTEGER NOT NULL DEFAULT 0,
quote TEXT NOT NULL,
time_text TEXT NOT NULL,
time_start INTEGER,
time_stop INTEGER,
rule TEXT NOT NULL,
anchor TEXT NOT NULL,
body TEXT NOT NULL,
vector BLOB NOT NULL,
UNIQUE (document, trigger_start, trigger_stop, is_authored));
CREATE TABLE name_rules (
id INTEGER PRIMARY KEY,
role TEXT NOT NULL,
name TEXT NOT NULL,
called TEXT NOT NULL,
spellings TEXT NOT NULL);
CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE order_links (
id INTEGER PRIMARY KEY,
document INTEGER NOT NULL REFERENCES documents (id),
before INTEGER NOT NULL,
after INTEGER NOT NULL,
gap_min INTEGER NOT NULL,
gap_max INTEGER,
rule TEXT NOT NULL,
start INTEGER NOT NULL,
stop INTEGER NOT NULL,
confidence REAL NOT NULL);
CREATE TABLE overrides (
event INTEGER NOT NULL,
field TEXT NOT NULL,
value TEXT NOT NULL,
derived TEXT NOT NULL,
PRIMARY KEY (event, field)) WITHOUT ROWID;
CREATE TABLE page_runs (
document INTEGER NOT NULL REFERENCES documents (id),
start INTEGER NOT NULL,
page INTEGER NOT NULL,
PRIMARY KEY (document, start)) WITHOUT ROWID;
CREATE TABLE pages (
document INTEGER NOT NULL REFERENCES documents (id),
number INTEGER NOT NULL,
label TEXT NOT NULL,
width REAL NOT NULL,
height REAL NOT NULL,
kind TEXT NOT NULL,
PRIMARY KEY (document, number)) WITHOUT ROWID;
CREATE TABLE pairs (
id INTEGER PRIMARY KEY AUTOINCREMENT,
is_together INTEGER NOT NULL,
a_document INTEGER NOT NULL,
a_start INTEGER NOT NULL,
a_stop INTEGER NOT NULL,
b_document INTEGER NOT NULL,
b_start INTEGER NOT NULL,
b_stop INTEGER NOT NULL);
CREATE TABLE parts (
document INTEGER NOT NULL REFERENCES documents (id),
number INTEGER NOT NULL,
start INTEGER NOT NULL,
stop INTEGER NOT NULL,
kind TEXT NOT NULL,
published TEXT,
author TEXT NOT NULL,
heading TEXT NOT NULL,
PRIMARY KEY (document, number)) WITHOUT ROWID;
CREATE TABLE passage_rules (
document INTEGER NOT NULL,
start INTEGER NOT NULL,
stop INTEGER NOT NULL,
role TEXT NOT NULL,
is_first INTEGER NOT NULL,
PRIMARY KEY (document, start, stop)) WITHOUT ROWID;
CREATE TABLE passages (
id INTEGER PRIMARY KEY,
document INTEGER NOT NULL REFERENCES documents (id),
start INTEGER NOT NULL,
stop INTEGER NOT NULL,
kind TEXT NOT NULL,
text TEXT NOT NULL);
CREATE VIRTUAL TABLE passages_words USING fts5(text, content='passages', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TABLE paths (
path TEXT PRIMARY KEY,
document INTEGER NOT NULL REFERENCES documents (id)) WITHOUT ROWID;
CREATE TABLE problem_codes (path TEXT PRIMARY KEY, code TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE problems (path TEXT PRIMARY KEY, reason TEXT NOT NULL);
CREATE TABLE settled (
key TEXT PRIMARY KEY,
settlement TEXT NOT NULL,
chosen INTEGER,
reason TEXT NOT NULL,
person TEXT NOT NULL,
day INTEGER) WITHOUT ROWID;
CREATE TABLE sorted_words (
document INTEGER PRIMARY KEY REFERENCES documents (id),
mark TEXT NOT NULL,
words BLOB NOT NULL);
CREATE TABLE spellings (
name INTEGER NOT NULL REFERENCES names (id),
spelling TEXT NOT NULL,
PRIMARY KEY (name, spelling)) WITHOUT ROWID;
CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE suggestions (
one INTEGER NOT NULL,
other INTEGER NOT NULL,
likelihood REAL NOT NULL,
aspects TEXT NOT NULL,
PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE TABLE superseded (
document INTEGER PRIMARY KEY REFERENCES documents (id),
by INTEGER NOT NULL REFERENCES documents (id));
CREATE TABLE texts (
document INTEGER PRIMARY KEY REFERENCES documents (id),
text TEXT NOT NULL);
CREATE TABLE touched (event INTEGER PRIMARY KEY, stamp INTEGER NOT NULL);
CREATE TABLE views (
id INTEGER PRIMARY KEY AUTOINCREMENT,
name TEXT NOT NULL UNIQUE,
body TEXT NOT NULL);
CREATE TABLE witnesses (
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
PRIMARY KEY (finding, number)) WITHOUT ROWID;
CREATE TRIGGER event_texts_change AFTER UPDATE OF title, note, quotes ON event_texts BEGIN INSERT INTO event_texts_words (event_texts_words, rowid, title, note, quotes) VALUES ('delete', old.id, old.title, old.note, old.quotes); INSERT INTO event_texts_words (rowid, title, note, quotes) VALUES (new.id, new.title, new.note, new.quotes); END;
CREATE TRIGGER event_texts_drop AFTER DELETE ON event_texts BEGIN INSERT INTO event_texts_words (event_texts_words, rowid, title, note, quotes) VALUES ('delete', old.id, old.title, old.note, old.quotes); END;
CREATE TRIGGER event_texts_put AFTER INSERT ON event_texts BEGIN INSERT INTO event_texts_words (rowid, title, note, quotes) VALUES (new.id, new.title, new.note, new.quotes); END;
CREATE TRIGGER passages_change AFTER UPDATE OF text ON passages BEGIN INSERT INTO passages_words (passages_words, rowid, text) VALUES ('delete', old.id, old.text); INSERT INTO passages_words (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER passages_drop AFTER DELETE ON passages BEGIN INSERT INTO passages_words (passages_words, rowid, text) VALUES ('delete', old.id, old.text); END;
CREATE TRIGGER passages_put AFTER INSERT ON passages BEGIN INSERT INTO passages_words (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER touched_by_delete AFTER delete ON events BEGIN
INSERT OR REPLACE INTO touched
SELECT old.id, value FROM facts WHERE name = 'stamp'; END;
CREATE TRIGGER touched_by_insert AFTER insert ON events BEGIN
INSERT OR REPLACE INTO touched
SELECT new.id, value FROM facts WHERE name = 'stamp'; END;
CREATE TRIGGER touched_by_update AFTER update ON events BEGIN
INSERT OR REPLACE INTO touched
SELECT new.id, value FROM facts WHERE name = 'stamp'; END;
