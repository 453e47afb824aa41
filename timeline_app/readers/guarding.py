"""What the code of others raises on a damaged file, in a sentence; some of it even panics."""

from collections.abc import Iterator
from contextlib import contextmanager

from timeline_app.confinement import TimeUp
from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers.refusals import Refused

_OURS = (Refused, TimeUp, MemoryError, KeyboardInterrupt, SystemExit, GeneratorExit)
"""What is meant for who asked: a refusal, a limit, an end."""


def damaged(why: Message) -> Refused:
    """What is told of a file that is cut off or overwritten."""
    return Refused(Message("read.damaged", (why,)), ProblemCode.DAMAGED)


@contextmanager
def guarded() -> Iterator[None]:
    """Turn whatever a format's reader raises into a refusal; a panic of Rust is no Exception."""
    try:
        yield
    except _OURS:
        raise
    except BaseException as error:
        raise damaged(Message("read.why-its-parts-do-not-fit-together")) from error
