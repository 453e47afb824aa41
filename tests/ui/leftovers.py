"""No test of a window leaves behind what draws pages, or a process that reads."""

import multiprocessing
import threading

import pytest


@pytest.fixture(autouse=True)
def nothing_is_left():
    """Seen after all else of a test is put away: so it was closed, not collected by chance."""
    yield
    threads = [one.name for one in threading.enumerate() if one.name == "pages"]
    processes = [one.name for one in multiprocessing.active_children()]
    assert (threads, processes) == ([], [])
