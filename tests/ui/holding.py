"""Others who write in a chronology: a program that has it locked, a process that has its lease."""

import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager

_PROCESS = """
import sys
from timeline_app.model import Review, edits
from timeline_app.store import open_store
with open_store(sys.argv[1]) as opened:
    opened.take_over()
    print("ready", flush=True)
    for event in sys.stdin:
        opened.apply(edits.SetReview(int(event), Review.REJECTED))
        print("done", flush=True)
"""


@contextmanager
def held(path):
    """Meanwhile nobody else can write in the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def taken_over(path):
    """Meanwhile another process is the one that writes; what it is given it rejects."""
    command = [sys.executable, "-c", _PROCESS, str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:

        def reject(event):
            print(event, file=process.stdin, flush=True)
            assert process.stdout.readline() == "done\n"

        assert process.stdout.readline() == "ready\n"
        yield reject
        process.stdin.close()
