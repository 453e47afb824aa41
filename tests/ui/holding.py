"""Another program that is writing in a chronology."""

import sqlite3
from contextlib import closing, contextmanager


@contextmanager
def held(path):
    """Meanwhile nobody else can write in the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
