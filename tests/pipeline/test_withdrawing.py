"""A document withdrawn: gone at once, undone without a trace, and overwritten at the end."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from timeline_app import errors, formats, pipeline
from timeline_app.model import Dispute, EventFilter, LaneBy, edits
from timeline_app.model.withdrawal import certificate_from, plain
from timeline_app.store import kept, open_store, rescue
from timeline_app.store.checking import TABLES
from timeline_app.store.safekeeping import keep_copy
from timeline_app.wording.certificate import in_words

ALL = EventFilter.everything()
ROOT = Path(__file__).parents[2]
MARKER = "quixotropolis"
TEXTS = {
    "first.txt": (
        "3 May 2020\n\nThe old bridge in Porto collapsed on 2 May 2020. "
        "Ana Silva visited the ruins on 3 May 2020."
    ),
    "second.txt": (
        f"4 May 2020\n\nThe {MARKER} bridge\n\nThe old bridge in Porto collapsed on 2 May 2020. "
        f"Rui Costa founded {MARKER.title()} on 1 March 2019. The council of "
        f"{MARKER.title()} met on 4 May 2020."
    ),
    "third.txt": "9 June 2020\n\nThe council voted on 8 June 2020 to build a new bridge in Porto.",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A chronology of three documents; two tell of the same event, one has a rare word."""
    folder = tmp_path_factory.mktemp("withdrawing")
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = folder / "made.db"
    for _ in pipeline.import_paths([folder / name for name in TEXTS], path):
        pass
    return path


@pytest.fixture
def path(made, tmp_path):
    return shutil.copyfile(made, tmp_path / "chronology.db")


def number_of(store, name):
    return next(row.id for row in store.documents.all() if row.path.endswith(name))


def told_in(store):
    """What the chronology says, without the numbers of rows."""
    names = {row.id: row.sha256 for row in store.documents.all()}
    return sorted(
        (
            event.title, event.when.edtf if event.when else "", event.is_hidden,
            event.independent_sources, event.importance, event.numbers.least, event.warnings,
            tuple(sorted(one.name for one in event.participants)),
            tuple(sorted((names[e.document], e.span.start) for e in event.evidence)),
        )
        for event in store.events(ALL)
    )  # fmt: skip


def exported(path, target):
    with open_store(path, read_only=True) as store:
        formats.export_of(store, ALL, target)
    return target.read_bytes()


def places_with(folder, word):
    """Every file whose bytes hold a word, in whatever case."""
    return [
        one.name
        for one in sorted(folder.rglob("*"))
        if one.is_file() and word.encode() in one.read_bytes().lower()
    ]


def test_what_only_it_proves_leaves_at_once_and_other_evidence_stays(path):
    with open_store(path) as store:
        withdrawn = number_of(store, "second.txt")
        assert {"texts", "sorted_words", "mentions"} <= set(tables_with(store, withdrawn))
        pipeline.withdraw(store, withdrawn)
        events = list(store.events(ALL))
        assert store.search.find(MARKER) == []
        assert store.reading.ids(EventFilter.everything(text=MARKER)) == []
        assert not any(MARKER in event.title.lower() for event in events)
        (fall,) = [event for event in events if "collapsed" in event.title]
        assert {one.document for one in fall.evidence} == {number_of(store, "first.txt")}
        assert fall.independent_sources == 1
        assert len(store.documents.all()) == 2
        assert store.faults() == []
        assert tables_with(store, withdrawn) == []


def tables_with(store, document):
    """Every table that has a row of a document, whatever it keeps of it."""
    db = store.connection
    return [
        table
        for table in TABLES
        for column in ("document", "a_document", "b_document", "by")
        if column in {row[1] for row in db.all(f"PRAGMA table_info({table})")}
        and db.one(f"SELECT 1 FROM {table} WHERE {column} = ?", (document,))  # noqa: S608
    ]


def test_one_undo_puts_everything_back_and_exports_are_equal_to_the_byte(path, tmp_path):
    before = exported(path, tmp_path / "before.json")
    with open_store(path) as store:
        pipeline.withdraw(store, number_of(store, "second.txt"))
        without = exported(path, tmp_path / "without.json")
        store.history.undo()
        assert exported(path, tmp_path / "after.json") == before
        store.history.redo()
        assert exported(path, tmp_path / "again.json") == without != before
        store.history.undo()
        assert store.withdrawals.certificates() == []
    assert exported(path, tmp_path / "closed.json") == before
    assert MARKER.encode() in path.read_bytes()


def said_in_its_words(store):
    """Say of an event that others prove, too, what only the rare word says; returns its id."""
    fall = next(one for one in store.events(ALL) if "collapsed" in one.title)
    for edit in (
        edits.SetTags(fall.id, (MARKER, "mine")),
        edits.SetNames(fall.id, LaneBy.PLACE, ("Porto", MARKER.title())),
        edits.SetDisputed(fall.id, (Dispute("The mayor", f"Not in {MARKER}"),)),
        edits.RenameName(LaneBy.PERSON, "Ana Silva", f"{MARKER} Silva"),
        edits.MakeFirst(fall.id, fall.evidence[-1].id),
    ):
        store.apply(edit)
    return fall.id


def test_closing_overwrites_it_in_the_file_beside_it_and_in_the_copies(path, tmp_path):
    with open_store(path) as store:
        document, event = (
            number_of(store, "second.txt"),
            next(iter(store.reading.ids(EventFilter.everything(text=MARKER)))),
        )
        store.apply(edits.SetNote(event, f"More of {MARKER}"))
        store.apply(edits.SetTitle(event, f"{MARKER} was founded"))
        fall = said_in_its_words(store)
        store.snapshots.keep_columns()
    old = keep_copy(path)
    with open_store(path) as store:
        pipeline.withdraw(store, document)
        (pending,) = store.withdrawals.certificates()
        assert not pending.is_final
        assert MARKER in store.connection.value("SELECT group_concat(steps) FROM edits")
    assert places_with(tmp_path, MARKER) == []
    assert len(kept(path)) == 1, "a copy without it stands in for the one that held it"
    with open_store(path) as store:
        assert store.history.verify().is_whole
        assert store.faults() == []
        assert store.history.undo_label == ""
        assert store.reading.event(fall).tags == ("mine",)
        assert [place.name for place in store.reading.event(fall).places] == ["Porto"]
        assert "Ana Silva" in dict(store.names.values(LaneBy.PERSON))
        (certificate,) = store.withdrawals.certificates()
    assert certificate.is_final
    assert [one.name for one in certificate.files] == ["second.txt"]
    assert certificate.files[0].sha256 == sha256(TEXTS["second.txt"].encode()).hexdigest()
    assert certificate.copies == (old.name,)
    assert (certificate.passages, certificate.events) == (pending.passages, pending.events)
    assert certificate.steps > 0


def test_what_is_left_is_what_would_have_been_read_without_it(path, tmp_path):
    with open_store(path) as store:
        pipeline.withdraw(store, number_of(store, "second.txt"))
    others = [tmp_path / name for name in TEXTS if name != "second.txt"]
    for place in others:
        place.write_text(TEXTS[place.name], encoding="utf-8")
    for _ in pipeline.import_paths(others, tmp_path / "never.db"):
        pass
    with open_store(path) as store, open_store(tmp_path / "never.db") as never:
        assert told_in(store) == told_in(never), "told anew at once"
        assert store.rebuilding.is_behind
        pipeline.rebuild(store)
        assert told_in(store) == told_in(never)
        assert store.names.spellings() == never.names.spellings()


def test_a_kill_between_withdrawing_and_overwriting_costs_nothing(path, tmp_path):
    code = (
        "import os, sys; from timeline_app import pipeline; "
        "from timeline_app.store import open_store; s = open_store(sys.argv[1]); "
        "pipeline.withdraw(s, int(sys.argv[2])); os._exit(9)"
    )
    with open_store(path) as store:
        document = number_of(store, "second.txt")
    ended = subprocess.run(
        [sys.executable, "-c", code, path, str(document)], check=False, cwd=ROOT
    )
    assert ended.returncode == 9
    assert places_with(tmp_path, MARKER)
    with open_store(path, read_only=True) as reader:
        assert not reader.withdrawals.certificates()[0].is_final, "who may not write leaves it"
    with open_store(path) as store:
        assert store.history.undo_label == "", "the next who may write finishes it"
        assert store.withdrawals.certificates()[0].is_final
        assert store.history.verify().is_whole
    assert places_with(tmp_path, MARKER) == []


def test_another_process_that_writes_meanwhile_is_refused_and_overwrites_nothing(path):
    code = (
        "import sys; from timeline_app import errors; from timeline_app.model import edits\n"
        "from timeline_app.store import open_store\n"
        "with open_store(sys.argv[1]) as s:\n"
        "    try: s.apply(edits.AddEvent('Theirs', None))\n"
        "    except errors.ChronologyHeld: print('held')\n"
    )
    with open_store(path) as store:
        pipeline.withdraw(store, number_of(store, "second.txt"))
        bare = {k: v for k, v in os.environ.items() if not k.startswith("TIMELINE")}
        done = subprocess.run(
            [sys.executable, "-c", code, path], check=True, capture_output=True, text=True,
            env=bare, cwd=ROOT,
        )  # fmt: skip
        assert done.stdout.strip() == "held"
        assert store.history.undo() is not None
        assert len(store.documents.all()) == len(TEXTS)


def test_the_older_versions_of_a_file_go_with_the_newer_one(path, tmp_path):
    newer = tmp_path / "second.txt"
    with open_store(path) as store:
        old = number_of(store, "second.txt")
        place = next(row.path for row in store.documents.all() if row.id == old)
        document = store.documents.one(old)
        text = document.text.replace("founded", "left")
        changed = replace(document, text=text, sha256=sha256(text.encode()).hexdigest())
        now = store.documents.add(changed)
        assert {row.id: row.superseded_by for row in store.documents.all()}[old] == now
        pipeline.rebuild(store)
        pipeline.withdraw(store, now)
        assert not [row for row in store.documents.all() if row.path == place]
        assert [one.name for one in store.withdrawals.certificates()[0].files] == [newer.name] * 2
        store.history.undo()
        pipeline.withdraw(store, old)
        assert [row.id for row in store.documents.all() if row.path == place] == [now]


def test_a_copy_that_is_in_use_is_named(path):
    copy = keep_copy(path)
    holder = sqlite3.connect(copy, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with open_store(path) as store:
        pipeline.withdraw(store, number_of(store, "second.txt"))
    holder.execute("ROLLBACK")
    holder.close()
    with open_store(path) as store:
        (certificate,) = store.withdrawals.certificates()
    assert certificate.unreached == (copy.name,)
    assert copy.name in in_words(certificate)
    assert certificate_from(json.loads(json.dumps(plain(certificate)))) == certificate


def test_a_document_that_is_not_there_cannot_be_withdrawn(path):
    with open_store(path) as store, pytest.raises(errors.Gone):
        pipeline.withdraw(store, 4_711)


def test_what_is_read_meanwhile_and_what_comes_back_do_not_mix(path, tmp_path):
    fourth, whole = tmp_path / "fourth.txt", tmp_path / "whole.db"
    fourth.write_text("Eva Lund left Oslo on 7 June 2021.\n\nShe sang.", encoding="utf-8")
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    for _ in pipeline.import_paths([*(tmp_path / name for name in TEXTS), fourth], whole):
        pass
    with open_store(path) as store, open_store(whole) as at_once:
        last = max(row.id for row in store.documents.all())
        text = store.documents.one(last).text
        pipeline.withdraw(store, last)
        for _ in pipeline.import_paths([fourth], path):
            pass
        store.history.undo()
        pipeline.rebuild(store)
        assert store.documents.one(last).text == text
        assert len({row.id for row in store.documents.all()}) == len(TEXTS) + 1
        assert told_in(store) == told_in(at_once)
        assert store.faults() == []


def test_a_document_that_was_read_again_meanwhile_does_not_come_back_twice(path):
    with open_store(path) as store:
        number = number_of(store, "second.txt")
        document = store.documents.one(number)
        pipeline.withdraw(store, number)
        store.documents.add(document)
        with pytest.raises(errors.CannotBeDone):
            store.history.undo()
        assert len(store.documents.all()) == len(TEXTS)
        assert store.faults() == []


def test_what_a_later_step_took_back_is_not_overwritten(path):
    with open_store(path) as store:
        number = number_of(store, "second.txt")
        pipeline.withdraw(store, number)
        (step,) = [row.edit for row in store.history.audit() if row.label == "Withdraw document"]
        store.apply(edits.TakeBack(step))
        assert store.withdrawals.certificates() == []
    with open_store(path) as store:
        assert store.search.find(MARKER)
        assert store.withdrawals.certificates() == []
        store.history.undo()
        assert not store.search.find(MARKER)
    with open_store(path) as store:
        assert store.withdrawals.certificates()[0].is_final
    assert MARKER.encode() not in path.read_bytes().lower()


def test_one_that_was_undone_and_is_done_again_tomorrow_is_overwritten_then(path):
    with open_store(path) as store:
        pipeline.withdraw(store, number_of(store, "second.txt"))
        store.history.undo()
    with open_store(path) as store:
        store.history.redo()
    with open_store(path) as store:
        assert store.withdrawals.certificates()[0].is_final
    assert MARKER.encode() not in path.read_bytes().lower()


def test_a_repaired_file_holds_nothing_that_was_withdrawn(path, tmp_path):
    target = tmp_path / "repaired.db"
    with open_store(path) as store:
        pipeline.withdraw(store, number_of(store, "second.txt"))
        rescue(path, target)
        store.history.undo()
    assert MARKER.encode() not in target.read_bytes().lower()
    assert MARKER.encode() in path.read_bytes().lower()


def test_kills_at_any_moment_of_the_overwriting_leave_it_to_be_finished(path, tmp_path):
    """Where the kill strikes is chance; at each of these moments the law must hold."""
    code = (
        "import sys; from timeline_app import pipeline\n"
        "from timeline_app.store import open_store\n"
        "store = open_store(sys.argv[1]); pipeline.withdraw(store, int(sys.argv[2]))\n"
        "print('withdrawn', flush=True); store.close()\n"
    )
    with open_store(path) as store:
        document = number_of(store, "second.txt")
    whole = path.read_bytes()
    for delay in (0.0, 0.005, 0.01, 0.02, 0.04):
        path.write_bytes(whole)
        keep_copy(path)
        with subprocess.Popen(
            [sys.executable, "-c", code, path, str(document)], stdout=subprocess.PIPE, cwd=ROOT
        ) as process:
            process.stdout.readline()
            time.sleep(delay)
            process.kill()
        with open_store(path) as store:
            assert store.withdrawals.certificates()[0].is_final
            assert store.history.verify().is_whole
            assert store.faults() == []
        assert places_with(tmp_path, MARKER) == []
        for one in kept(path):
            one.unlink()
