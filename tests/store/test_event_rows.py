"""What is in force of one event: a person's value over the derived one, and what hangs on it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tellings import by_title

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import event_rows


@pytest.fixture
def db(store):
    with store.connection.atomic():
        yield store.connection


def override_of(db, field):
    row = db.one("SELECT value, derived FROM overrides WHERE event = 1 AND field = ?", (field,))
    return row and tuple(map(json.loads, row))


def test_what_is_not_there_has_no_fields(db):
    with pytest.raises(errors.Gone):
        event_rows.read_field(db, 99, "title")
    with pytest.raises(KeyError):
        event_rows.read_field(db, 1, "weight")
    event_rows.write_field(db, 99, "title", "New")
    assert db.value("SELECT count(*) FROM event_texts WHERE title = 'New'") == 0


def test_a_persons_value_is_in_force_and_the_derived_one_is_kept_beside_it(db):
    derived = event_rows.read_field(db, 1, "kind")
    event_rows.override(db, 1, "kind", "meeting")
    event_rows.override(db, 1, "kind", "fire")
    assert event_rows.read_field(db, 1, "kind") == "fire"
    assert override_of(db, "kind") == ("fire", derived)
    event_rows.let_go(db, 1, "kind")
    assert event_rows.read_field(db, 1, "kind") == derived
    assert override_of(db, "kind") is None


def test_to_let_go_of_what_was_never_held_changes_nothing(db):
    event_rows.let_go(db, 1, "kind")
    assert event_rows.read_field(db, 1, "kind") == "vote"
    with pytest.raises(errors.Gone):
        event_rows.let_go(db, 99, "kind")


def test_to_keep_holds_on_to_what_is_in_force_and_to_what_a_person_said_before(db):
    event_rows.keep(db, 1, "kind")
    assert override_of(db, "kind") == ("vote", "vote")
    event_rows.override(db, 1, "title", "Mine")
    held = override_of(db, "title")
    event_rows.keep(db, 1, "title")
    assert override_of(db, "title") == held


def test_names_make_an_event_findable_and_the_first_of_each_role_is_its_lane(db):
    wanted = [("person", "Rui"), ("person", "Ana Silva"), ("place", "Faro")]
    event_rows.put_names(db, 1, wanted)
    told = db.all(
        "SELECT x.role, n.name FROM event_names x JOIN names n ON n.id = x.name WHERE x.event = 1"
    )
    assert sorted(told) == sorted(wanted)
    names = dict(db.all("SELECT id, name FROM names"))
    person, place, organisation, tag = db.one(
        "SELECT person, place, organisation, tag FROM events WHERE id = 1"
    )
    assert (names[person], names[place], organisation, tag) == ("Rui", "Faro", None, None)


def test_a_name_has_one_number(db):
    assert event_rows.name_number(db, "Ana Silva") == event_rows.name_number(db, "Ana Silva")
    assert event_rows.name_number(db, "ana silva") != event_rows.name_number(db, "Ana Silva")


def test_each_name_is_told_once_with_its_role():
    people = json.dumps([["Ana", "person", "agent", None]] * 2 + [["B", "other", "agent", None]])
    places = json.dumps([["Porto", "Portugal", None]])
    assert event_rows.named(people, places, '["a", "Ana"]') == [
        ("person", "Ana"), ("other", "B"), ("place", "Porto"), ("tag", "a"), ("tag", "Ana"),
    ]  # fmt: skip


def test_what_hangs_on_the_evidence_follows_it(store, db):
    fall = by_title(store, "fell").id
    db.run("UPDATE evidence SET event = 1 WHERE event = ?", (fall,))
    event_rows.refresh(db, 1)
    event_rows.refresh(db, fall)
    quotes = db.value("SELECT quotes FROM event_texts WHERE id = 1").split("\n")
    assert [one[:11] for one in quotes] == ["The council", "The bridge "]
    assert db.one("SELECT sources, document FROM events WHERE id = 1") == (1, 1)
    assert db.one("SELECT sources, document FROM events WHERE id = ?", (fall,)) == (0, None)
    assert db.value("SELECT quotes FROM event_texts WHERE id = ?", (fall,)) == ""


def test_what_only_mentions_is_no_source(store, db):
    (evidence,) = store.reading.event(1).evidence
    db.run("INSERT INTO mentioned VALUES (?)", (evidence.id,))
    event_rows.refresh(db, 1)
    assert db.one("SELECT sources, document FROM events WHERE id = 1") == (0, 1)


quotes = st.lists(st.sampled_from(["a b", " a  b ", "a\nb", "c", "x" * 1999]), max_size=6)


@given(quotes)
def test_each_different_quote_stands_on_a_line_of_its_own(some):
    told = event_rows.joined_quotes(some)
    assert len(told) <= 4_000
    lines = told.split("\n") if told else []
    assert len(set(lines)) == len(lines)
    assert lines == list(dict.fromkeys(" ".join(one.split()) for one in some))


def test_a_dropped_event_leaves_nothing_but_its_evidence(store, db):
    event_rows.override(db, 1, "kind", "fire")
    db.run("INSERT INTO suggestions VALUES (1, 2, 0.5, '[]'), (0, 1, 0.5, '[]')")
    event_rows.drop_event(db, 1)
    for table, column in (
        ("events", "id"), ("event_texts", "id"), ("event_numbers", "id"),
        ("event_names", "event"), ("overrides", "event"), ("suggestions", "one"),
        ("suggestions", "other"),
    ):  # fmt: skip
        assert not db.all(f"SELECT * FROM {table} WHERE {column} = 1"), table  # noqa: S608
    assert db.value("SELECT count(*) FROM evidence WHERE event = 1") == 1
    assert db.value("SELECT count(*) FROM events") == 3


def test_spellings_are_kept_of_names_in_use_and_only_what_differs_is_written(db):
    def spellings():
        return set(
            db.all("SELECT n.name, s.spelling FROM spellings s JOIN names n ON n.id = s.name")
        )

    event_rows.replace_spellings(db, {"Ana Silva": {"A.", "Silva"}, "Nobody": {"No one"}})
    assert spellings() == {("Ana Silva", "A."), ("Ana Silva", "Silva")}
    before = db.raw.total_changes
    event_rows.replace_spellings(db, {"Ana Silva": {"A.", "Ana"}})
    assert spellings() == {("Ana Silva", "A."), ("Ana Silva", "Ana")}
    assert db.raw.total_changes - before == 2


def test_who_disputes_an_event_marks_it_and_so_does_a_warning(store):
    def is_disputed():
        return store.connection.value("SELECT is_disputed FROM events WHERE id = 1")

    with store.connection.atomic():
        event_rows.write_field(store.connection, 1, "disputes", [["Ana", ""]])
    assert is_disputed() == 1
    with store.connection.atomic():
        event_rows.write_field(store.connection, 1, "disputes", [])
    assert is_disputed() == 0
    store.connection.run('UPDATE event_texts SET warnings = \'[["told","x"]]\' WHERE id = 1')
    store.connection.run(event_rows.IS_DISPUTED, (1,))
    assert is_disputed() == 1


def test_a_title_or_a_review_by_hand_makes_the_event_surer(store):
    before = store.reading.event(1).confidence
    with store.connection.atomic():
        event_rows.override(store.connection, 1, "kind", "fire")
    assert store.reading.event(1).confidence == before
    store.connection.run("UPDATE event_numbers SET title = 0.2 WHERE id = 1")
    store.apply(edits.SetTitle(1, "Mine"))
    assert store.reading.event(1).confidence == before
    store.history.undo()
    with store.connection.atomic():
        event_rows.write_field(store.connection, 1, "title", "Theirs")
    assert store.reading.event(1).confidence == 0.2
