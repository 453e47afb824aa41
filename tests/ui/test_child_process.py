"""Work in another process: what it yields, what it returns, and every way it can end."""

import os
from concurrent.futures.process import BrokenProcessPool

import pytest

from timeline_app import errors
from timeline_app.ui import child_process
from timeline_app.ui.work import Cancellation


def counting(upto, cancelled):
    for number in range(upto):
        if cancelled():
            return "stopped"
        yield number
    return "counted"


def endless(cancelled):
    number = 0
    while not cancelled():
        yield number
        number += 1
    return "stopped"


def refusing(_cancelled):
    yield "about to"
    raise errors.UnreadableDocument("/a/b.txt", "it is empty")


def broken(_cancelled):
    yield from ()
    raise ZeroDivisionError("a bug of ours")


def dying(_cancelled):
    yield "still here"
    os._exit(3)


def drained(function, *arguments):
    return rest_of(child_process.run(function, arguments, Cancellation()))


def rest_of(steps):
    seen = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as stopped:
            return seen, stopped.value


def test_everything_comes_over():
    assert drained(counting, 300) == (list(range(300)), "counted")


def test_cancelling_is_heard_over_there():
    cancellation = Cancellation()
    steps = child_process.run(endless, (), cancellation)
    next(steps)
    cancellation.set()
    assert rest_of(steps)[1] == "stopped"


def test_what_a_person_should_know_comes_as_such():
    with pytest.raises(errors.TimelineError, match=r"/a/b\.txt: it is empty"):
        drained(refusing)


def test_a_bug_comes_with_its_traceback():
    with pytest.raises(RuntimeError, match="a bug of ours"):
        drained(broken)


def test_a_sudden_death_is_told_calmly():
    with pytest.raises(child_process.ReadingStopped, match="what was read so far is kept"):
        drained(dying)


TURNED = "In another language:"


def without_workers(_cancelled):
    yield from ()
    raise BrokenProcessPool("a worker ended abruptly.")


def without_memory(_cancelled):
    yield from ()
    raise OSError(12, "Cannot allocate memory")


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (
            without_workers,
            f"{TURNED} The reading could not go on: a worker ended abruptly. What",
        ),
        (without_memory, "Cannot allocate memory"),
    ],
)
def test_what_the_machine_refuses_is_told_as_such(function, words, monkeypatch):
    """By the window, for the other process speaks English whatever the window speaks."""
    monkeypatch.setattr(child_process, "STOPPED", f"{TURNED} {child_process.STOPPED}")
    with pytest.raises(errors.TimelineError, match=words):
        drained(function)
