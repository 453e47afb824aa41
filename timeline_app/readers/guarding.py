"""What the code of others raises on a damaged file, in a sentence; some of it even panics."""

from collections.abc import Iterator
from contextlib import contextmanager

from timeline_app.confinement import TimeUp
from timeline_app.errors import ProblemCode
from timeline_app.readers.refusals import Refused

_OURS = (Refused, TimeUp, MemoryError, KeyboardInterrupt, SystemExit, GeneratorExit)
"""What is meant for who asked: a refusal, a limit, an end."""
_DAMAGED = "the file is damaged ({why}); open it in its program and save it again, or ask for it"


def damaged(why: str) -> Refused:
    """What is told of a file that is cut off or overwritten."""
    return Refused(_DAMAGED.format(why=why), ProblemCode.DAMAGED)


@contextmanager
def guarded() -> Iterator[None]:
    """Turn whatever a format's reader raises into a refusal; a panic of Rust is no Exception."""
    try:
        yield
    except _OURS:
        raise
    except BaseException as error:
        raise damaged("its parts do not fit together") from error
