"""Texts searched by a real cluster: one scheduler and two workers on this machine."""

import json
import os
import subprocess
import sys
import time
from concurrent.futures import BrokenExecutor, Executor, Future
from pathlib import Path

import pytest
from articles import ARTICLES

from timeline_app import confinement, errors, pipeline, store
from timeline_app.model import EventFilter
from timeline_app.pipeline import EXECUTORS, Wanted, digest, jobs
from timeline_app.pipeline.elsewhere import searched_elsewhere
from timeline_app.pipeline.jobs import Job
from timeline_app.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
MANY = 24


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """A folder with more documents than are handed over at once, and a file that is none."""
    folder = tmp_path_factory.mktemp("many")
    for number in range(MANY):
        name, text = list(ARTICLES.items())[number % len(ARTICLES)]
        day = f"Ana Silva opened school number {number} in Porto on {1 + number} May 2021."
        (folder / f"{number:02d}-{name}").write_text(f"{text}\n\n{day}\n", encoding="utf-8")
    (folder / "empty.txt").touch()
    return folder


def told(path):
    """All that a chronology holds, as it would be printed."""
    with store.open_store(path) as opened:
        documents = [(row.id, row.path, row.title, row.notes) for row in opened.documents.all()]
        problems = [(one.path, one.reason) for one in opened.documents.problems()]
        return documents, problems, list(opened.events(EventFilter.everything()))


@pytest.fixture(scope="module")
def alone(many, tmp_path_factory):
    """What this machine makes of them by itself."""
    path = tmp_path_factory.mktemp("alone") / "alone.db"
    list(pipeline.import_paths([many], path))
    return told(path)


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    """Three articles, and what this machine makes of them by itself."""
    folder = tmp_path_factory.mktemp("few")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = tmp_path_factory.mktemp("few-alone") / "alone.db"
    list(pipeline.import_paths([folder], path))
    return folder, told(path)


class Lazy(Executor):
    """An executor that works when it is asked for the answer, or not at all."""

    def __init__(self, fault=None):
        self.given, self.fault = [], fault

    def submit(self, task, *given):
        future = Future()
        self.given.append(given)
        if self.fault is not None:
            future.set_exception(self.fault)
        else:
            future.set_result(task(*given))
        return future


@pytest.mark.parametrize("name", ["processes", "threads"])
def test_every_executor_reads_the_same(few, tmp_path, name):
    with EXECUTORS[name](Wanted(Settings(), 2)) as executor:
        list(pipeline.import_paths([few[0]], tmp_path / "c.db", executor=executor))
    assert told(tmp_path / "c.db") == few[1]


def test_texts_searched_elsewhere_are_the_same(few, tmp_path):
    list(pipeline.import_paths([few[0]], tmp_path / "c.db", elsewhere=Lazy()))
    assert told(tmp_path / "c.db") == few[1]


def test_what_travels_holds_no_password(folder, tmp_path):
    lazy, secret = Lazy(), "open sesame"
    file = folder / "bridge.txt"
    list(pipeline.import_paths([file], tmp_path / "c.db", elsewhere=lazy, password=secret))
    ((edition, text),) = lazy.given
    assert secret not in repr(text)
    assert text.document.text.startswith("date")
    assert len(edition) == 64


def test_where_nobody_is_left_all_of_it_is_done_here(few, tmp_path):
    list(pipeline.import_paths([few[0]], tmp_path / "c.db", elsewhere=Lazy(BrokenExecutor())))
    assert told(tmp_path / "c.db") == few[1]


def test_a_task_that_fails_there_is_done_here(folder, tmp_path):
    (job,) = [Job(folder / "bridge.txt", Settings())]
    (found,) = searched_elsewhere([job], Lazy(ValueError("there")))
    assert found == digest(job.path)


def test_another_program_is_not_asked(folder):
    text = jobs.read_text(Job(folder / "bridge.txt", Settings()))
    with pytest.raises(jobs.OtherProgram):
        jobs.search_there("another", text)


@pytest.mark.parametrize("address", ["", "nobody", "http://host:1", "host:1/../x", "host:1 "])
def test_an_address_that_is_none(address):
    with pytest.raises(errors.ClusterRefused, match="looks like"), opened(address):
        pass


def test_not_where_there_is_no_network(monkeypatch):
    monkeypatch.setattr(confinement, "state", lambda: confinement.State(is_offline=True))
    with pytest.raises(errors.ClusterRefused, match="network"), opened("localhost:1"):
        pass


def test_not_in_a_package(tmp_path, monkeypatch):
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "parts.json").write_text("[]", encoding="utf-8")
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    with pytest.raises(errors.ClusterRefused, match="package"), opened("localhost:1"):
        pass


def opened(address):
    return EXECUTORS["dask"](Wanted(Settings(), address=address))


class Cluster:
    """A scheduler and workers as processes of their own."""

    def __init__(self, place):
        self.place, self.processes = place, []
        file = place / "scheduler.json"
        self.scheduler = self.start("dask_scheduler", "--port", "0", "--scheduler-file", str(file))
        self.workers = [
            self.start(
                "dask_worker", "--nthreads", "1", "--no-nanny", "--scheduler-file", str(file)
            )
            for _ in range(2)
        ]  # fmt: skip
        self.address = waited(lambda: file.exists() and json.loads(file.read_text())["address"])
        waited(self.is_usable)

    def is_usable(self):
        """Whether a worker has come."""
        try:
            with opened(self.address):
                return True
        except errors.ClusterRefused:
            return False

    def start(self, program, *words):
        words = [*words, "--host", "127.0.0.1", "--no-dashboard"]
        if program == "dask_worker":
            words += ["--local-directory", str(self.place)]
        environment = os.environ | {"PYTHONPATH": str(ROOT), "DASK_CONFIG": str(self.place)}
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{program}", *words],
            cwd=self.place, env=environment, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        self.processes.append(process)
        return process

    def end(self):
        for process in self.processes:
            process.kill()
            process.wait()


def waited(found):
    until = time.monotonic() + 60
    while not (value := found()):
        assert time.monotonic() < until
        time.sleep(0.1)
    return value


@pytest.fixture
def cluster(tmp_path):
    pytest.importorskip("distributed", reason="the extra cluster is not installed")
    running = Cluster(tmp_path)
    yield running
    running.end()


def searched(paths, path, address, then):
    """An import by the cluster, with something that happens once some documents are in."""
    with opened(address) as executor:
        waited(lambda: executor.width == 2)
        for now in pipeline.import_paths(paths, path, elsewhere=executor):
            if now.documents == 3:
                then()


def test_a_client_listens_nowhere(cluster):
    import psutil

    before = psutil.Process().net_connections()
    with opened(cluster.address):
        during = psutil.Process().net_connections()
    assert not [one for one in during if one.status == psutil.CONN_LISTEN and one not in before]


def test_one_worker_killed_in_the_middle_and_the_bytes_are_the_same(
    cluster, many, alone, tmp_path
):
    searched([many], tmp_path / "c.db", cluster.address, cluster.workers[0].kill)
    assert cluster.workers[0].poll() is not None
    assert cluster.workers[1].poll() is None
    assert told(tmp_path / "c.db") == alone


def test_the_scheduler_killed_in_the_middle_and_this_machine_goes_on(
    cluster, many, alone, tmp_path
):
    searched([many], tmp_path / "c.db", cluster.address, cluster.end)
    assert told(tmp_path / "c.db") == alone


def test_the_command_says_what_it_does_and_leaves_nothing_behind(cluster, many, alone, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "run.py", "import", str(many), "--db", str(tmp_path / "c.db"),
         "--cluster", cluster.address],
        cwd=ROOT, env=os.environ | {"HOME": str(home)}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0
    first, *rest = done.stderr.splitlines()
    assert "sent over the network" in first
    assert [line.rpartition(": ")[0] for line in rest] == [str(many / "empty.txt")]
    assert told(tmp_path / "c.db") == alone
    assert not [path for path in home.rglob("*") if "dask" in path.name]
