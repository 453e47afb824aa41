"""Texts searched by a real cluster: one scheduler and two workers on this machine."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from articles import ARTICLES, told

from timeline_app import confinement, errors, pipeline
from timeline_app.pipeline import EXECUTORS, ExecutorRequest
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


@pytest.fixture(scope="module")
def alone(many, tmp_path_factory):
    """What this machine makes of them by itself."""
    path = tmp_path_factory.mktemp("alone") / "alone.db"
    list(pipeline.import_paths([many], path))
    return told(path)


@pytest.mark.parametrize("name", ["processes", "threads"])
def test_every_executor_reads_the_same(few, tmp_path, name):
    with EXECUTORS[name](ExecutorRequest(Settings(), 2)) as executor:
        list(pipeline.import_paths([few[0]], tmp_path / "c.db", executor=executor))
    assert told(tmp_path / "c.db") == few[1]


@pytest.mark.parametrize("address", ["", "nobody", "http://host:1", "host:1/../x", "host:1 "])
def test_an_address_that_is_none(address):
    with pytest.raises(errors.ClusterRefused, match="looks like"), opened(address):
        pass


def test_not_where_there_is_no_network(monkeypatch):
    monkeypatch.setattr(
        confinement, "state", lambda: confinement.ConfinementState(is_offline=True)
    )
    with pytest.raises(errors.ClusterRefused, match="network"), opened("localhost:1"):
        pass


def test_not_in_a_package(tmp_path, monkeypatch):
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "parts.json").write_text("[]", encoding="utf-8")
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    with pytest.raises(errors.ClusterRefused, match="package"), opened("localhost:1"):
        pass


def opened(address):
    return EXECUTORS["dask"](ExecutorRequest(Settings(), address=address))


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
