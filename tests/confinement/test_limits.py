"""Limits of computing time and memory, in the main thread, in others, and by the kernel."""

import importlib
import re
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from timeline_app.confinement import TimeUp, cpu_limit

ROOT = Path(__file__).parents[2]

SLOW_PATTERN, SLOW_TEXT = re.compile(r"(a|aa)+$"), "a" * 64 + "b"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no timers of computing time")


def spin():
    while True:
        pass


def test_an_endless_loop_is_stopped():
    with pytest.raises(TimeUp), cpu_limit(0.05):
        spin()


def test_an_endless_pattern_is_stopped():
    with pytest.raises(TimeUp), cpu_limit(0.05):
        SLOW_PATTERN.match(SLOW_TEXT)


def never_mind():
    while True:
        with suppress(Exception):  # as careless libraries do
            spin()


def test_a_loop_that_swallows_exceptions_is_stopped():
    with pytest.raises(TimeUp), cpu_limit(0.05):
        never_mind()


LOADING = """
import time
until = time.{clock}() + 2.5
while time.{clock}() < until:
    pass
whole = True
"""


def load_and_spin(name):
    with cpu_limit(0.05):
        importlib.import_module(name)
        spin()


def load_in_a_thread(name):
    with ThreadPoolExecutor(1) as executor:
        executor.submit(load_and_spin, name).result(60)


@pytest.mark.parametrize(
    ("name", "load", "clock"),
    [
        ("loaded_slowly_here", load_and_spin, "process_time"),
        ("loaded_slowly_in_a_thread", load_in_a_thread, "thread_time"),
    ],
)
def test_a_module_is_loaded_to_its_end(tmp_path, monkeypatch, name, load, clock):
    """There are those that refuse to be loaded once more."""
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / f"{name}.py").write_text(LOADING.format(clock=clock))
    with pytest.raises(TimeUp):
        load(name)
    assert sys.modules[name].whole


def test_a_loop_in_another_thread_is_stopped():
    stopped = []

    def work():
        try:
            with cpu_limit(0.05):
                spin()
        except TimeUp:
            stopped.append(True)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(60)
    assert stopped == [True]


@pytest.mark.parametrize("seconds", [0, 100])
def test_what_stays_below_is_not_touched(seconds):
    with cpu_limit(seconds):
        found = sum(range(100_000))
    assert found == 4_999_950_000


def test_one_limit_leaves_no_trace_for_the_next():
    for _ in range(3):
        with pytest.raises(TimeUp), cpu_limit(0.02):
            spin()
    with cpu_limit(100):
        assert sum(range(1_000)) == 499_500


@pytest.mark.skipif(sys.platform != "linux", reason="enforced on Linux only")
def test_a_reader_that_does_not_listen_is_ended_by_the_kernel(confined):
    said = confined("""
import signal
from timeline_app.confinement import limits
limits.GRACE = 0
code = '''
import signal
from timeline_app import confinement
from timeline_app.confinement import limits
limits.GRACE = 0
confinement.confine_reader()
confinement.keep_within(0)
with confinement.cpu_limit(1):
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGPROF})
    while True:
        pass
'''
print(json.dumps(-subprocess.run([sys.executable, "-c", code]).returncode == signal.SIGXCPU))
""")
    assert said is True


@pytest.mark.skipif(sys.platform != "linux", reason="enforced on Linux only")
def test_a_reader_gets_no_more_memory_than_it_may_have(confined):
    said = confined("""
confinement.confine_reader()
confinement.keep_within(300_000_000)
bytearray(100_000_000)
try:
    bytearray(400_000_000)
    print(json.dumps("had it"))
except MemoryError:
    print(json.dumps("refused"))
""")
    assert said == "refused"


@pytest.mark.skipif(sys.platform != "linux", reason="enforced on Linux only")
def test_a_process_for_one_task_is_bound_only_while_it_reads(confined):
    said = confined("""
confinement.confine(is_for_one_task=True)
found = []
with confinement.memory_limit(200_000_000):
    try:
        bytearray(400_000_000)
    except MemoryError:
        found.append("refused")
bytearray(400_000_000)
print(json.dumps(found))
""")
    assert said == ["refused"]


LIMITED_IN_A_THREAD = """
import sys, threading
from timeline_app.confinement import TimeUp, cpu_limit
def ended():
    with cpu_limit(60):
        sum(range(1000))
def broken_off():
    try:
        with cpu_limit(0.05):
            while True:
                pass
    except TimeUp:
        print("broken off", flush=True)
for act in (ended, broken_off, ended):
    one = threading.Thread(target=act); one.start(); one.join()
sys.setprofile(lambda *_: None)
def called(): return "goes on"
print(called())
"""


def test_after_a_limit_in_a_thread_the_interpreter_waits_for_nothing():
    """A word taken back would leave it looking at every call; with a profiler, for ever."""
    words = [sys.executable, "-c", LIMITED_IN_A_THREAD]
    told = subprocess.check_output(words, cwd=ROOT, text=True, timeout=120)
    assert told.splitlines() == ["broken off", "goes on"]
