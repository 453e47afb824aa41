"""The last guard of an import: whatever one file does, it alone is told, and the rest goes on."""

import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from timeline_app import pipeline, readers, store
from timeline_app.model import EventFilter
from timeline_app.pipeline import workers
from timeline_app.pipeline.workers import Failure, Job
from timeline_app.settings import Settings
from timeline_app.wording import worded

LONG = "Ana Silva number {0} visited Porto on 3 May 2020 with {0} friends of hers.\n\n"


class Panic(BaseException):
    """What a library raises that was written in another language."""


class Bad(Job):
    """A job that fails in its own way wherever it is read, as a hostile file would."""

    def __init__(self, path, fault):
        object.__setattr__(self, "fault", fault)
        super().__init__(path, Settings(workers=2))

    def __getattribute__(self, name):
        if name == "published" and multiprocessing.parent_process() is not None:
            object.__getattribute__(self, "fault")()
        return object.__getattribute__(self, name)

    def __reduce__(self):
        return Bad, (self.path, object.__getattribute__(self, "fault"))


def unforeseen():
    raise KeyError("a bug of ours")


def panic():
    raise Panic("index out of range")


def leaving():
    sys.exit(3)


def unspeakable():
    raise ExceptionThatCannotTravel("one", "two")


class ExceptionThatCannotTravel(Exception):
    def __init__(self, one, two):
        super().__init__(one + two)


def dying():
    os._exit(9)


def timing_out():
    raise TimeoutError


FAULTS = (unforeseen, panic, leaving, unspeakable, dying, timing_out)


def names(found):
    return [
        f"!{Path(f.path).name}" if isinstance(f, Failure) else Path(f.document.path).name
        for f in found
    ]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_one_bad_file_in_a_pool_is_told_and_the_rest_is_read(folder, fault):
    jobs = [Job(path, Settings(workers=2)) for path in sorted(folder.iterdir())]
    jobs.insert(1, Bad(folder / "bad.txt", fault))
    found = list(workers.digests(jobs))
    assert sorted(names(found)) == ["!bad.txt", "bridge.txt", "harbour.txt", "letter.md"]
    (failure,) = [f for f in found if isinstance(f, Failure)]
    assert "Traceback" not in worded(failure.reason)
    assert "file" in worded(failure.reason)


def test_several_deaths_cost_only_those_files(folder):
    jobs = [Job(path, Settings(workers=2)) for path in sorted(folder.iterdir())]
    for place in (0, 2, 4):
        jobs.insert(place, Bad(folder / f"bad{place}.txt", dying))
    found = names(workers.digests(jobs))
    bad = ["!bad0.txt", "!bad2.txt", "!bad4.txt"]
    assert sorted(found) == [*bad, "bridge.txt", "harbour.txt", "letter.md"]


def test_an_executor_of_the_caller_that_is_closed_is_replaced(folder):
    jobs = [Job(path, Settings(workers=2)) for path in sorted(folder.iterdir())]
    with ThreadPoolExecutor(1) as closed:
        pass
    assert names(workers.digests(jobs, closed)) == ["bridge.txt", "harbour.txt", "letter.md"]


def test_an_executor_of_the_caller_that_breaks_is_replaced(folder):
    jobs = [Job(path, Settings(workers=2)) for path in sorted(folder.iterdir())]
    jobs.insert(0, Bad(folder / "bad.txt", dying))
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as breaking:
        found = names(workers.digests(jobs, breaking))
    assert sorted(found) == ["!bad.txt", "bridge.txt", "harbour.txt", "letter.md"]


@pytest.mark.parametrize("error", [KeyError("x"), Panic("x"), RecursionError()])
def test_in_this_process_too_and_the_events_are_put_together(folder, path, monkeypatch, error):
    def read(file, settings=None, **options):
        if Path(file).name == "harbour.txt":
            raise error
        return original(file, settings, **options)

    original = readers.read
    monkeypatch.setattr(readers, "read", read)
    *_, last = pipeline.import_paths([folder], path)
    assert last.documents == 2
    with store.open_store(path) as opened:
        (problem,) = opened.documents.problems()
        assert Path(problem.path).name == "harbour.txt"
        assert type(error).__name__ in worded(problem.reason)
        assert not opened.rebuilding.is_behind
        assert opened.reading.count(EventFilter()) > 0


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_who_wants_to_stop_is_not_held_up(folder, monkeypatch, error):
    def read(*_, **__):
        raise error

    monkeypatch.setattr(readers, "read", read)
    with pytest.raises(error):
        workers.work(Job(folder / "bridge.txt", Settings()))


SECONDS = 4
"""Far less than the long text takes, far more than a process needs to load what it reads with."""


def long_text(sentences):
    return "date 2020-05-10\n\n" + "".join(LONG.format(n) for n in range(sentences))


HEARD_LATER = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
"""The first word may fall into a callback of the test tools, which drop it: it comes again."""


@HEARD_LATER
@pytest.mark.parametrize("settings", [Settings(workers=1), Settings()], ids=["process", "here"])
def test_a_text_that_takes_too_long_is_kept_with_a_note(tmp_path, path, monkeypatch, settings):
    monkeypatch.setattr(workers, "LITTLE", 10_000_000)
    text = long_text(6_000)
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    (tmp_path / "short.txt").write_text(long_text(1), encoding="utf-8")
    settings = settings.overridden(
        {"analysing_seconds": SECONDS, "analysing_seconds_a_million": 0}
    )
    files = [tmp_path / "long.txt", tmp_path / "short.txt"]
    *_, last = pipeline.import_paths(files, path, settings=settings)
    assert last.documents == 2
    with store.open_store(path) as opened:
        rows = {Path(row.path).name: row for row in opened.documents.all()}
        (note,) = rows["long.txt"].notes
        assert f"stopped after {SECONDS} seconds" in worded(note)
        assert rows["short.txt"].notes == ()
        assert opened.documents.one(rows["long.txt"].id).text == text
        assert opened.search.find("friends")
        assert opened.reading.count(EventFilter.everything()) > 0


@HEARD_LATER
def test_a_thread_of_the_caller_has_the_same_limit(tmp_path):
    (tmp_path / "long.txt").write_text(long_text(6_000), encoding="utf-8")
    settings = Settings(analysing_seconds=1, analysing_seconds_a_million=0)
    with ThreadPoolExecutor(1) as executor:
        (found,) = workers.digests([Job(tmp_path / "long.txt", settings)], executor)
    assert "stopped after 1 seconds" in worded(found.document.notes[0])


@HEARD_LATER
@pytest.mark.parametrize("workers_wanted", [0, 1])
def test_a_file_that_takes_too_long_to_read_is_told(tmp_path, monkeypatch, workers_wanted):
    monkeypatch.setattr(workers, "LITTLE", 100_000_000)
    slow = tmp_path / "slow.html"
    slow.write_text("<p>Ana <b>visited</b> Porto on 3 May 2020.</p>\n" * 200_000)
    settings = Settings(workers=workers_wanted, reading_seconds=1, reading_seconds_a_page=0)
    (found,) = workers.digests([Job(slow, settings)])
    assert "more than 1 seconds" in worded(found.reason)


@pytest.mark.skipif(sys.platform != "linux", reason="enforced on Linux only")
def test_a_file_that_needs_too_much_memory_is_told(tmp_path):
    large = tmp_path / "large.html"
    large.write_text("<p>Ana <b>visited</b> Porto on 3 May 2020.</p>\n" * 400_000)
    (tmp_path / "small.txt").write_text(long_text(1), encoding="utf-8")
    settings = Settings(workers=1, reader_memory=60_000_000)
    (found,) = workers.digests([Job(large, settings)])
    assert isinstance(found, Failure)
    assert "memory" in worded(found.reason).lower()


def test_a_longer_file_is_given_more_time(tmp_path):
    from timeline_app.pipeline.digest import _analysing_seconds, _reading_seconds

    file = tmp_path / "file.txt"
    file.write_bytes(b"x" * 3_500_000)
    assert _reading_seconds(file, Settings()) == 66
    assert _reading_seconds(tmp_path / "none", Settings()) == 60
    assert _reading_seconds(file, Settings(reading_seconds=0)) == 0
    assert _analysing_seconds(500_000, Settings()) == 135
    assert _analysing_seconds(500_000, Settings(analysing_seconds=0)) == 0


def test_limits_change_nothing_below_them(folder):
    free = Settings(
        reading_seconds=0, analysing_seconds=0, reader_memory=0,
    )  # fmt: skip
    for path in sorted(folder.iterdir()):
        assert pipeline.digest(path) == pipeline.digest(path, free)


@pytest.mark.skipif(sys.platform != "linux", reason="enforced on Linux only")
def test_what_reads_is_confined(folder):
    jobs = [Job(path, Settings(workers=2)) for path in sorted(folder.iterdir())]
    jobs.append(Bad(folder / "bad.txt", asking_everything))
    *_, last = workers.digests(jobs)
    assert "Confined" in worded(last.reason)


class Confined(Exception):
    """Said by a reader that was refused everything."""


def asking_everything():
    import socket
    import subprocess

    refused = 0
    for attempt in (socket.socket, lambda: subprocess.run(["true"], check=False), os.fork):
        try:
            attempt()
        except OSError:
            refused += 1
    if refused == 3:
        raise Confined


INTERRUPTED_WHILE_A_PROCESS_STARTS = """
import os, signal, sys, threading
from timeline_app.pipeline import workers
for _ in range(int(sys.argv[1])):
    threading.Thread(target=threading.Event().wait, daemon=True).start()
try:
    with workers._keyboard_waits():
        os.kill(os.getpid(), signal.SIGINT)
        print("started", flush=True)
    print("lost", flush=True)
except KeyboardInterrupt:
    print("heard", flush=True)
"""


@pytest.mark.parametrize("threads", [0, 3])
def test_a_key_pressed_while_a_reading_process_starts_is_not_lost(threads):
    words = [sys.executable, "-c", INTERRUPTED_WHILE_A_PROCESS_STARTS, str(threads)]
    told = subprocess.check_output(words, cwd=Path(__file__).parents[2], text=True)
    assert told.split() == ["started", "heard"]
