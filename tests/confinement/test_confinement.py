"""What the kernel refuses, asked in processes of their own: a filter once set never goes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app import confinement
from timeline_app.confinement import rules

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux is asked")


def run(code):
    words = [sys.executable, "-c", f"from timeline_app import confinement\n{code}"]
    done = subprocess.run(words, check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


TRY = """
import socket, threading
found = []
def look(where):
    for name in ("AF_UNIX", "AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET"):
        try:
            socket.socket(getattr(socket, name), socket.SOCK_DGRAM).close()
            found.append(where + name)
        except OSError:
            pass
"""


@linux
def test_only_local_sockets_are_left_in_every_thread_and_child():
    code = f"""{TRY}
import os
waiting, going = threading.Event(), threading.Thread(target=lambda: (waiting.wait(), look("t:")))
going.start()
assert confinement.confine().is_offline
look("")
waiting.set(); going.join()
print(*found, flush=True)
if os.fork() == 0:
    found.clear(); look("c:"); print(*found, flush=True); os._exit(0)
os.wait()
"""
    assert run(code) == ["AF_UNIX", "t:AF_UNIX", "c:AF_UNIX"]


@linux
def test_a_reader_starts_no_program_and_no_process_but_threads():
    code = f"""{TRY}
import os, subprocess
assert confinement.confine_reader().is_alone
look("")
for name, act in (("fork", os.fork), ("exec", lambda: os.execv("/bin/true", ["true"])),
                  ("run", lambda: subprocess.run(["/bin/true"], check=False))):
    try:
        act(); found.append(name)
    except OSError:
        pass
one = threading.Thread(target=lambda: found.append("thread")); one.start(); one.join()
print(*found)
"""
    assert run(code) == ["thread"]


@linux
def test_the_language_model_runs_in_a_reader():
    code = """
confinement.confine_reader()
from timeline_app import pipeline
with confinement.memory_limit(2 << 30):
    print(len(pipeline.annotate("Ann Lee resigned on 3 May 2020.")["events"]))
"""
    assert int(run(code)[0]) >= 1


def test_telemetry_is_off_before_anything_can_be_loaded():
    words = [
        sys.executable,
        "-c",
        "import timeline_app, os; print(os.environ['ORT_DISABLE_TELEMETRY'])",
    ]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ORT")}
    done = subprocess.run(
        words, check=True, cwd=ROOT, capture_output=True, text=True, env=environment
    )
    assert done.stdout.strip() == "1"


@pytest.mark.parametrize("processor", [rules.X86_64, rules.AARCH64], ids=lambda p: p.name)
def test_a_filter_ends_in_yes_and_names_no_call_it_does_not_know(processor):
    program = rules.instructions((*rules.NO_NETWORK, *rules.NO_PROGRAMS), processor)
    assert len(program) % 8 == 0
    assert len(program) // 8 < 4096
    assert program[-8:] == (b"\x06\x00\x00\x00" + (0x7FFF0000).to_bytes(4, "little"))


def for_ever():
    while True:
        pass


def test_too_much_computing_is_broken_off_and_less_is_not():
    with confinement.cpu_limit(30):
        assert sum(range(1000)) == 499_500
    with pytest.raises(confinement.TimeUp), confinement.cpu_limit(0.05):
        for_ever()
