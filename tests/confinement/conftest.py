"""Each filter is tried in a process of its own: it cannot be taken off again."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PRELUDE = """
import errno, json, os, socket, subprocess, sys, threading
from timeline_app import confinement

def attempt(call):
    try:
        call()
    except OSError as error:
        return errno.errorcode[error.errno]
    return "allowed"

def sockets(*names):
    return [attempt(lambda: socket.socket(getattr(socket, name)).close()) for name in names]
"""


@pytest.fixture
def confined():
    """What a script prints as JSON, run in a process of its own."""

    def run(script, **options):
        done = subprocess.run(
            [sys.executable, "-c", PRELUDE + script],
            capture_output=True, text=True, cwd=ROOT, timeout=120, check=False, **options,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run
