"""Who does the work of an import: executors by name, each open as long as its ``with``."""

import os
import subprocess
import sys

import pytest

from timeline_app import errors
from timeline_app.pipeline.executors import EXECUTORS, ExecutorRequest
from timeline_app.settings import Settings


def test_the_names_are_those_that_a_person_may_give():
    assert set(EXECUTORS) == {"processes", "threads", "dask"}
    with pytest.raises(TypeError):
        EXECUTORS["more"] = EXECUTORS["threads"]


def test_threads_work_in_this_process():
    with EXECUTORS["threads"](ExecutorRequest(Settings(), 2)) as executor:
        assert executor.submit(os.getpid).result() == os.getpid()
        assert list(executor.map(abs, [-1, 2])) == [1, 2]


def test_processes_are_others_and_end_with_the_import():
    with EXECUTORS["processes"](ExecutorRequest(Settings(), 1)) as executor:
        there = executor.submit(os.getpid).result()
        assert there != os.getpid()
    with pytest.raises(RuntimeError):
        executor.submit(os.getpid)
    assert not _is_alive(there)


def _is_alive(process):
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True


LEFT = """
import multiprocessing, time
from timeline_app.pipeline import executors
leash, held = multiprocessing.Pipe(duplex=False)
executors._leave_when_let_go(leash)
print("ready", flush=True)
input()
held.close()
time.sleep(60)
"""


def test_a_process_leaves_at_once_when_it_is_let_go():
    process = subprocess.run(
        [sys.executable, "-c", LEFT], input="\n", capture_output=True, text=True, check=False,
        timeout=50,
    )  # fmt: skip
    assert (process.returncode, process.stdout) == (1, "ready\n")


def test_a_cluster_that_is_not_there_is_refused():
    pytest.importorskip("distributed")
    with (
        pytest.raises(errors.TimelineError),
        EXECUTORS["dask"](ExecutorRequest(Settings(), address="127.0.0.1:1")),
    ):
        pass
