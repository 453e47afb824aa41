"""Runs a generator in a process of its own: long work in this one would make the window stutter.

Unpickling a large document or one regular expression over it holds up every thread of a process.

The field calls it a child process for background work.
"""

import traceback
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any

from timeline_app import confinement, crashes, errors
from timeline_app.ui.speech import tr
from timeline_app.ui.work import Cancellation

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess
    from multiprocessing.synchronize import Event

Function = Callable[..., Generator[Any, None, Any]]
"""Importable by name; its last argument asks whether it was cancelled."""

GLANCE = 0.05
"""Seconds between two looks whether to cancel."""
PATIENCE = 8.0
"""Seconds that a cancelled process is given to end by itself."""
DIED = tr("The reading stopped unexpectedly; what was read so far is kept, add the rest again.")
NOT_STARTED = tr("Reading needs a process of its own, and none could be started: {error}.")
STOPPED = tr("The reading could not go on: {error}. What was read so far is kept.")

_YIELDED, _RETURNED, _REFUSED, _STOPPED, _BROKEN = range(5)


class ReadingStopped(errors.TimelineError):
    """The other process ended without a word: out of memory, or killed."""


def run(
    function: Function, arguments: tuple[Any, ...], cancellation: Cancellation
) -> Generator[Any, None, Any]:
    """Yield what the function yields over there, and return what it returns."""
    from multiprocessing import get_context  # noqa: PLC0415 - only when there is something to do

    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    stop = context.Event()
    process = context.Process(target=_serve, args=(function, arguments, there, stop))
    try:
        process.start()
    except OSError as error:
        here.close()
        raise ReadingStopped(NOT_STARTED.format(error=error)) from error
    finally:
        there.close()
    try:
        return (yield from _heard(here, stop, cancellation))
    finally:
        stop.set()
        _end(process)
        here.close()


def _heard(
    here: "Connection", stop: "Event", cancellation: Cancellation
) -> Generator[Any, None, Any]:
    for kind, value in _messages(here, stop, cancellation):
        if kind == _YIELDED:
            yield value
        elif kind == _RETURNED:
            return value
        elif kind == _REFUSED:
            raise errors.TimelineError(value)
        elif kind == _STOPPED:  # over there nobody chose the reader's language
            raise errors.TimelineError(STOPPED.format(error=value))
        else:
            raise crashes.BrokeElsewhere(*value)
    raise ReadingStopped(DIED)


def _messages(
    here: "Connection", stop: "Event", cancellation: Cancellation
) -> Iterator[tuple[int, Any]]:
    """Until the other end is closed, which a process that dies does too."""
    try:
        while True:
            if cancellation.is_set():
                stop.set()
            if here.poll(GLANCE):
                yield here.recv()
    except (EOFError, OSError):
        return


def _end(process: "SpawnProcess") -> None:
    process.join(PATIENCE)
    if process.is_alive():
        process.kill()  # every document it has written is whole
        process.join()


def _serve(
    function: Function, arguments: tuple[Any, ...], there: "Connection", stop: "Event"
) -> None:
    """Over there: an error travels as words, for many cannot be pickled."""
    from concurrent.futures import BrokenExecutor  # noqa: PLC0415 - slow to load, wanted here only

    confinement.confine(is_for_one_task=True)
    try:
        there.send((_RETURNED, _sent(function(*arguments, stop.is_set), there)))
    except BrokenPipeError:
        return  # the window is gone
    except errors.TimelineError as error:
        there.send((_REFUSED, error.message))
    except (OSError, MemoryError, BrokenExecutor) as error:
        words = str(error).rstrip(".") or type(error).__name__
        there.send((_STOPPED, words))
    except Exception as error:  # noqa: BLE001 - the outermost edge of this process
        there.send((_BROKEN, (crashes.tell(error), traceback.format_exc())))


def _sent(yielded: Generator[Any, None, Any], there: "Connection") -> object:
    while True:
        try:
            there.send((_YIELDED, next(yielded)))
        except StopIteration as stopped:
            return stopped.value
