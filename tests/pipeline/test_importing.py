"""Files to a chronology, whatever the files are like."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from timeline_app import errors, merging, pipeline, store
from timeline_app.model import EventFilter, PublishedFrom, Status, edits
from timeline_app.model.when import day
from timeline_app.pipeline import Phase
from timeline_app.settings import Settings
from timeline_app.wording import worded

ALL = EventFilter.everything()
ROOT = Path(__file__).resolve().parents[2]


def run(paths, path, **options):
    return list(pipeline.import_paths(paths, path, **options))


def contents(path):
    """What the chronology says, without the numbers that depend on the order of import."""
    with store.open_store(path) as opened:
        documents = sorted((d.path, d.sha256) for d in opened.documents.all())
        events = sorted(
            (e.title, e.when.edtf if e.when else "", e.kind, len(e.evidence))
            for e in opened.events(ALL)
        )
        return documents, events


def test_a_folder_becomes_a_chronology(folder, path):
    *_, last = run([folder], path)
    assert (last.phase, last.done, last.total, last.documents) == (Phase.DONE, 3, 3, 3)
    with store.open_store(path) as opened:
        shown = list(opened.events())
        assert last.events == len(shown) > 0
        assert not opened.rebuilding.is_behind
        for event in shown:
            for evidence in event.evidence:
                text = opened.documents.one(evidence.document).text
                assert evidence.quote == evidence.span.of(text)
        days = {e.when.edtf for e in shown if e.when}
        assert {"2020-05-03", "2020-05-07", "2020-06-01"} <= days


def test_progress_counts_up_and_names_each_file(folder, path):
    steps = run([folder], path)
    reading = [p for p in steps if p.phase is Phase.READING]
    assert [p.done for p in reading] == [1, 2, 3]
    assert [Path(p.path).name for p in reading] == ["bridge.txt", "harbour.txt", "letter.md"]
    assert [p.phase for p in steps][-2:] == [Phase.MERGING, Phase.DONE]


def test_processes_give_what_one_process_gives(folder, path, tmp_path):
    run([folder], path)
    with ThreadPoolExecutor(1) as executor:
        run([folder], tmp_path / "thread.db", executor=executor)
    run([folder], tmp_path / "processes.db", settings=Settings(workers=2))
    assert contents(path) == contents(tmp_path / "thread.db")
    assert contents(path) == contents(tmp_path / "processes.db")


def test_importing_again_adds_nothing(folder, path):
    run([folder], path)
    before = contents(path)
    *_, last = run([folder], path)
    assert (last.documents, last.known) == (0, 3)
    assert contents(path) == before


def test_what_two_sources_tell_is_shown_though_neither_says_when(tmp_path, path):
    texts = (
        "Gunmen attacked the harbour office in Lisbon. Police arrested Rui Costa in Porto.",
        "Rui Costa was arrested by police in Porto. The harbour is old. Ana Silva sang in Braga.",
    )
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    list(pipeline.import_paths([tmp_path], path))
    with store.open_store(path) as opened:
        (shown,) = (e for e in opened.events(EventFilter()) if e.independent_sources == 2)
        assert shown.when is None
        assert "Rui Costa" in shown.title
        assert "two sources" in worded(shown.reasons[-1])


def test_the_same_bytes_under_two_names_are_one_document(folder, path):
    (folder / "copy.txt").write_bytes((folder / "bridge.txt").read_bytes())
    *_, last = run([folder], path)
    assert (last.documents, last.known) == (3, 1)
    with store.open_store(path) as opened:
        rows = {Path(d.path).name: d for d in opened.documents.all()}
        assert set(rows) == {"bridge.txt", "harbour.txt", "letter.md"}
        assert [Path(p).name for p in rows["bridge.txt"].paths] == ["copy.txt"]


def test_the_chronology_itself_in_the_folder_is_no_problem(folder):
    steps = run([folder], folder / "chronology.db")
    assert [p.problem for p in steps if p.problem] == []
    assert steps[-1].documents == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_nobody_writes_to_does_not_hold_the_import_up(folder, path):
    os.mkfifo(folder / "pipe.txt")
    steps = run([folder], path)
    assert [Path(p.path).name for p in steps if p.problem] == ["pipe.txt"]
    assert steps[-1].documents == 3


def test_a_file_named_twice_is_read_once(folder, path):
    *_, last = run([folder / "bridge.txt", folder, str(folder / "bridge.txt")], path)
    assert last.documents == 3


def test_a_persons_changes_survive_another_import(folder, path):
    run([folder / "bridge.txt"], path)
    with store.open_store(path) as opened:
        event = next(iter(opened.events()))
        opened.apply(edits.SetTitle(event.id, "Mine"))
        opened.apply(edits.SetStatus(event.id, Status.DISPUTED))
        made = opened.apply(edits.AddEvent("By hand", day(2020, 5, 4))).focus
    run([folder], path)
    with store.open_store(path) as opened:
        assert opened.reading.event(event.id).title == "Mine"
        assert opened.reading.event(event.id).status is Status.DISPUTED
        assert opened.reading.event(made).title == "By hand"
        assert opened.history.undo_label == "Add event"


def test_merges_and_splits_survive_another_import(folder, path):
    run([folder / "bridge.txt"], path)
    with store.open_store(path) as opened:
        first, second, *_ = list(opened.events())
        opened.apply(edits.MergeEvents((first.id, second.id)))
    run([folder], path)
    with store.open_store(path) as opened:
        merged = opened.reading.event(first.id)
        assert {e.id for e in merged.evidence} >= {
            e.id for e in (*first.evidence, *second.evidence)
        }
        assert (merged.title, merged.when) == (first.title, first.when)
        split = opened.apply(edits.SplitEvidence(first.id, second.evidence[0].id)).focus
        pipeline.rebuild(opened)
        assert {e.id for e in opened.reading.event(split).evidence} == {second.evidence[0].id}


def test_passages_merged_into_a_hand_made_event_stay_there(folder, path):
    run([folder / "bridge.txt"], path)
    with store.open_store(path) as opened:
        first = next(iter(opened.events()))
        made = opened.apply(edits.AddEvent("By hand", day(2020, 5, 4))).focus
        opened.apply(edits.MergeEvents((made, first.id)))
        pipeline.rebuild(opened)
        event = opened.reading.event(made)
        assert (event.title, event.when) == ("By hand", day(2020, 5, 4))
        assert {e.id for e in event.evidence} == {e.id for e in first.evidence}


def test_a_date_given_for_all_is_the_users(folder, path):
    run([folder / "harbour.txt"], path, published=day(2001, 2, 3))
    with store.open_store(path) as opened:
        (row,) = opened.documents.all()
        assert row.published.source is PublishedFrom.USER
        assert row.published.when == day(2001, 2, 3)


def test_cancelling_keeps_what_was_read(folder, path):
    seen = []
    for progress in pipeline.import_paths([folder], path, cancelled=lambda: len(seen) > 1):
        if progress.phase is Phase.READING:
            seen.append(progress)
        last = progress
    assert last.phase is Phase.CANCELLED
    assert 1 <= last.documents < 3
    with store.open_store(path) as opened:
        assert len(opened.documents.all()) == last.documents
        assert opened.reading.count(ALL) > 0
    run([folder], path)
    assert len(contents(path)[0]) == 3


# Bad input: each file fails alone, with a sentence, and the problem is kept.

BAD_FILES = {
    "empty.txt": b"",
    "blank.txt": b" \n\n ",
    "binary.txt": bytes(range(256)) * 40,
    "picture.txt": b"\x89PNG\r\n\x1a\n" + b"\0\1\2\xff" * 400,
    "unknown.xyz": b"some words",
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_cannot_be_read_is_reported_and_the_rest_goes_on(folder, path, name):
    (folder / name).write_bytes(BAD_FILES[name])
    steps = run([folder, folder / name], path)
    assert steps[-1].documents == 3
    (told,) = [p for p in steps if p.problem]
    assert Path(told.path).name == name
    with store.open_store(path) as opened:
        (problem,) = opened.documents.problems()
        assert (Path(problem.path).name, problem.reason) == (name, told.problem)
        assert "Error" not in worded(problem.reason)
        assert "Traceback" not in worded(problem.reason)


GOOD_BYTES = {
    "utf16.txt": "Ana visited Córdoba on 3 May 2020.".encode("utf-16"),
    "cp1252.txt": "Ana visited the café in “Córdoba” on 3 May 2020.".encode("cp1252"),
    "bom.txt": "Ana visited Córdoba on 3 May 2020.".encode("utf-8-sig"),
    "mixed.txt": "Ana visited Córdoba.\n".encode()
    + "On 3 May 2020 the café closed.".encode("cp1252"),
    "nul.txt": b"Ana visited Porto\0 on 3 May 2020.",
}


@pytest.mark.parametrize("name", GOOD_BYTES)
def test_any_encoding_is_read(tmp_path, path, name):
    file = tmp_path / name
    file.write_bytes(GOOD_BYTES[name])
    *_, last = run([file], path)
    assert last.documents == 1
    with store.open_store(path) as opened:
        (row,) = opened.documents.all()
        text = opened.documents.one(row.id).text
        for event in opened.events(ALL):
            assert all(e.quote == e.span.of(text) for e in event.evidence)
        assert opened.search.find("Ana")


def test_a_path_that_is_not_there(folder, path):
    steps = run([folder / "gone.txt", folder / "bridge.txt"], path)
    assert steps[-1].documents == 1
    assert [Path(p.path).name for p in steps if p.problem] == ["gone.txt"]


def test_a_file_that_vanishes_between_looking_and_reading(folder, path):
    steps = []
    for progress in pipeline.import_paths([folder], path):
        steps.append(progress)
        if progress.phase is Phase.LOOKING:
            (folder / "letter.md").write_text("changed meanwhile", encoding="utf-8")
            (folder / "harbour.txt").unlink()
    assert steps[-1].phase is Phase.DONE
    assert steps[-1].documents == 2


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(folder, path):
    (folder / "bridge.txt").chmod(0)
    steps = run([folder], path)
    assert [Path(p.path).name for p in steps if p.problem] == ["bridge.txt"]


def test_a_folder_that_contains_itself(folder, path):
    try:
        (folder / "again").symlink_to(folder, target_is_directory=True)
        (folder / "loop.txt").symlink_to(folder / "loop.txt")
    except OSError:
        pytest.skip("this system makes no symbolic links")
    *_, last = run([folder], path)
    assert last.documents == 3


def test_a_chronology_that_cannot_be_written_is_told_before_anything_is_read(folder, path):
    run([folder / "letter.md"], path)
    before = contents(path)
    with store.open_store(path) as other, other.connection.atomic():
        other.connection.run("PRAGMA user_version")
        steps = pipeline.import_paths([folder], path)
        with pytest.raises(errors.ChronologyBusy):
            next(steps)
    assert contents(path) == before


def test_an_import_that_was_killed_before_the_end_is_completed_by_importing_nothing(folder, path):
    run([folder], path)
    whole = contents(path)
    with store.open_store(path) as opened:
        opened.connection.run("INSERT INTO facts VALUES ('behind', 1)")
        with opened.connection.atomic():
            for table in ("events", "event_texts", "event_names", "evidence", "event_links"):
                opened.connection.run(f"DELETE FROM {table}")  # noqa: S608 - five known names
    assert [p.phase for p in run([], path)] == [Phase.LOOKING, Phase.MERGING, Phase.DONE]
    assert contents(path) == whole


def test_a_text_too_long_to_search_for_events_is_kept_whole(tmp_path, path, monkeypatch):
    monkeypatch.setattr(sys.modules["timeline_app.pipeline.digest"], "LONGEST_SEARCHED", 1_000)
    file = tmp_path / "long.txt"
    line = "The tide rose at Aveiro on 3 May 2020. " + "-" * 2_000 + "\n\n"
    text = line * (50_000_000 // len(line)) + "The needle lies here.\n"
    file.write_text(text, encoding="utf-8")
    with ThreadPoolExecutor(1) as here:
        run([file], path, executor=here)
    with store.open_store(path) as opened:
        (row,) = opened.documents.all()
        assert any("first 1,000 characters" in worded(note) for note in row.notes)
        assert row.length == len(text)
        assert opened.documents.one(row.id).text == text
        (hit,) = opened.search.find("needle")
        assert hit.span.of(text) == hit.quote == "The needle lies here."


def importing(folder, path):
    """The command in a process of its own."""
    words = [sys.executable, str(ROOT / "run.py"), "import", str(folder), "--db", str(path)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def committed(path):
    """How many documents another program has committed so far."""
    import sqlite3

    if not path.exists():
        return 0
    try:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        (count,) = connection.execute("SELECT count(*) FROM documents").fetchone()
        connection.close()
    except sqlite3.Error:
        return 0
    return count


@pytest.mark.skipif(os.name != "posix", reason="signals are told otherwise there")
def test_killed_in_the_middle_nothing_committed_is_lost_and_importing_again_completes(
    tmp_path, path
):
    many = tmp_path / "many"
    many.mkdir()
    for number in range(24):
        (many / f"{number:02d}.txt").write_text(
            f"date 2020-05-10\n\nMayor Number{number} visited Porto on 3 May 2020. "
            f"The bridge {number} collapsed on 7 May 2020.\n\n" * 3,
            encoding="utf-8",
        )
    process = importing(many, path)
    until = time.monotonic() + 60
    while committed(path) < 3 and process.poll() is None and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    with store.open_store(path) as opened:
        rows = opened.documents.all()
        assert len(rows) >= 3
        for row in rows:
            document = opened.documents.one(row.id)
            assert len(document.text) == row.length
            assert document.passages
            assert list(opened.documents.mentions(row.id))
    *_, last = run([many], path)
    assert last.known >= 3
    clean = tmp_path / "clean.db"
    run([many], clean)
    assert contents(path) == contents(clean)


def test_a_reading_process_that_dies_names_the_guilty_file(folder, path):
    from timeline_app.pipeline import workers

    jobs = [workers.Job(p, Settings(workers=1)) for p in sorted(folder.iterdir())]
    jobs.insert(1, Deadly(folder / "deadly.txt", Settings(workers=1)))
    found = list(workers.digests(jobs))
    failures = [f for f in found if isinstance(f, workers.Failure)]
    assert [Path(f.path).name for f in failures] == ["deadly.txt"]
    assert len(found) == 4


class Deadly:
    """A job that ends its process, as a lack of memory would."""

    def __init__(self, path, settings, published=None):
        self.path, self.settings, self.published = path, settings, published
        self.whole_path = str(path)

    def __getattribute__(self, name):
        import multiprocessing

        if name == "settings" and multiprocessing.parent_process() is not None:
            os._exit(9)
        return super().__getattribute__(name)


def test_cancelling_stops_in_the_middle_of_a_long_text_and_leaves_no_process(tmp_path, path):
    import multiprocessing

    long = tmp_path / "long.txt"
    long.write_text("Ana Silva visited Porto on 3 May 2020.\n\n" * 20_000, encoding="utf-8")
    started = time.monotonic()
    steps = pipeline.import_paths([long], path, cancelled=lambda: time.monotonic() > started + 2)
    assert [p.phase for p in steps][-1] is Phase.CANCELLED
    assert multiprocessing.active_children() == []
    assert contents(path) == ([], [])


def test_putting_together_tells_how_far_it_is_and_can_be_cancelled(
    folder, path, tmp_path, monkeypatch
):
    """Cancelled there, the chronology is behind, and the next import completes it."""
    monkeypatch.setattr(merging.judging, "_MANY", 0)
    seen = []
    for step in pipeline.import_paths([folder], path, cancelled=lambda: bool(seen)):
        if step.share:
            seen.append(step)
    assert [p.phase for p in seen] == [Phase.MERGING]
    assert 0 < seen[0].share < 1
    assert step.phase is Phase.CANCELLED
    with store.open_store(path) as opened:
        assert opened.rebuilding.is_behind
        assert not list(opened.events(ALL))
    run([], path)
    whole = tmp_path / "whole.db"
    run([folder], whole)
    assert contents(path) == contents(whole)
