"""Hands a filter to the Linux kernel: it holds for every thread and every child, for ever."""

import ctypes
import os
import sys

from timeline_app.confinement.rules import PROCESSORS, CallRule, Processor, instructions
from timeline_app.message import Message

_PR_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER = 1
_ALL_THREADS, _KEEP_SPEED = 1, 4
"""Flags: the filter binds all threads; it does not switch off the processor's speculation."""
_STEP_BYTES = 8


class _Program(ctypes.Structure):
    """``struct sock_fprog``."""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def refuse(rules: tuple[CallRule, ...]) -> Message | None:
    """Have the kernel refuse calls from now on; None if it does, else why it does not."""
    processor = _processor()
    if processor is None:
        return Message("network.processor", (os.uname().machine,))
    steps = instructions(rules, processor)
    program = _Program(len(steps) // _STEP_BYTES, steps)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        return _handed_over(library, processor, program)
    except (OSError, AttributeError) as error:
        return Message("network.library", (str(error),))


def _processor() -> Processor | None:
    if sys.byteorder != "little" or sys.maxsize < 2**32:
        return None
    return PROCESSORS.get(os.uname().machine.lower())


def _handed_over(library: ctypes.CDLL, processor: Processor, program: _Program) -> Message | None:
    # Without new privileges, a process may bind itself though it is not root's.
    if library.prctl(_PR_SET_NO_NEW_PRIVS, *map(ctypes.c_ulong, (1, 0, 0, 0))):
        return Message("network.refused", (os.strerror(ctypes.get_errno()),))
    library.syscall.restype = ctypes.c_long
    for flags in (_ALL_THREADS | _KEEP_SPEED, _ALL_THREADS):
        asked = map(ctypes.c_long, (processor.seccomp, _SET_MODE_FILTER, flags))
        answer = library.syscall(*asked, ctypes.byref(program))
        if answer == 0:
            return None
    if answer > 0:
        return Message("network.thread")
    return Message("network.no-filter", (os.strerror(ctypes.get_errno()),))
