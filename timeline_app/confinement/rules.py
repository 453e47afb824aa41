"""What the kernel is asked to refuse, as a program for its packet filter.

A table of rules per processor becomes the instructions of a seccomp filter; nothing here speaks
to the kernel.  The numbers of the calls are part of the kernel's promise to programs and never
change; see ``seccomp(2)``.
"""

import struct
from typing import NamedTuple

EPERM, ENOSYS, EAFNOSUPPORT = 1, 38, 97
AF_UNIX = 1
CLONE_THREAD = 0x10000

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16
"""Where ``struct seccomp_data`` keeps them; an ``int`` is the lower half of its argument."""
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000
_X32 = 0x40000000
"""Numbers from here on belong to another calling convention of the same processor."""


class CallRule(NamedTuple):
    """One call of the system that is refused, always or but for one kind of first argument."""

    call: str
    error: int
    but_for: int | None = None
    """A value of the first argument with which it is allowed."""
    but_with: int | None = None
    """A bit of the first argument with which it is allowed."""


class Processor(NamedTuple):
    """One kind of machine: how the kernel names it, and how it numbers its calls."""

    name: str
    audit: int
    seccomp: int
    calls: dict[str, int]
    has_x32: bool = False


X86_64 = Processor(
    "x86_64", 0xC000003E, 317,
    {
        "socket": 41, "socketpair": 53, "clone": 56, "fork": 57, "vfork": 58, "execve": 59,
        "ptrace": 101, "process_vm_writev": 311, "execveat": 322, "io_uring_setup": 425,
        "io_uring_enter": 426, "io_uring_register": 427, "clone3": 435, "pidfd_getfd": 438,
    },
    has_x32=True,
)  # fmt: skip
AARCH64 = Processor(
    "aarch64", 0xC00000B7, 277,
    {
        "ptrace": 117, "socket": 198, "socketpair": 199, "clone": 220, "execve": 221,
        "process_vm_writev": 271, "execveat": 281, "io_uring_setup": 425, "io_uring_enter": 426,
        "io_uring_register": 427, "clone3": 435, "pidfd_getfd": 438,
    },
)  # fmt: skip
PROCESSORS = {"x86_64": X86_64, "amd64": X86_64, "aarch64": AARCH64, "arm64": AARCH64}

NO_NETWORK = (
    # No socket but a local one: neither the internet's, nor the kernel's own families.
    CallRule("socket", EAFNOSUPPORT, but_for=AF_UNIX),
    CallRule("socketpair", EAFNOSUPPORT, but_for=AF_UNIX),
    # A ring of requests opens sockets past any filter; callers take ENOSYS for an old kernel.
    CallRule("io_uring_setup", ENOSYS),
    CallRule("io_uring_enter", ENOSYS),
    CallRule("io_uring_register", ENOSYS),
    # Another process's sockets, or another process itself, taken over.
    CallRule("pidfd_getfd", EPERM),
    CallRule("ptrace", EPERM),
    CallRule("process_vm_writev", EPERM),
)
NO_PROGRAMS = (
    CallRule("execve", EPERM),
    CallRule("execveat", EPERM),
    CallRule("fork", EPERM),
    CallRule("vfork", EPERM),
    # Threads are needed; what clone3 makes cannot be seen, and libraries then turn to clone.
    CallRule("clone", EPERM, but_with=CLONE_THREAD),
    CallRule("clone3", ENOSYS),
)
NO_LOCAL_SOCKETS = (CallRule("socket", EAFNOSUPPORT),)
"""For readers: over a local socket, another program could be asked to do what is refused here."""


def instructions(rules: tuple[CallRule, ...], processor: Processor) -> bytes:
    """The filter for a machine: ``struct sock_filter`` after ``struct sock_filter``.

    Calls that the machine does not have are left out.
    """
    program = [
        (_LOAD, 0, 0, _MACHINE),
        (_EQUAL, 1, 0, processor.audit),
        _refusal(EPERM),
        (_LOAD, 0, 0, _NUMBER),
    ]
    if processor.has_x32:
        program += [(_AT_LEAST, 0, 1, _X32), _refusal(EPERM)]
    for rule in rules:
        number = processor.calls.get(rule.call)
        if number is not None:
            body = _body(rule)
            program += [(_EQUAL, 0, len(body), number), *body]
    program.append((_RETURN, 0, 0, _ALLOW))
    return b"".join(struct.pack("=HBBI", *step) for step in program)


def _body(rule: CallRule) -> list[tuple[int, int, int, int]]:
    for compare, value in ((_EQUAL, rule.but_for), (_ANY_BIT, rule.but_with)):
        if value is not None:
            return [
                (_LOAD, 0, 0, _FIRST_ARGUMENT),
                (compare, 0, 1, value),
                (_RETURN, 0, 0, _ALLOW),
                _refusal(rule.error),
            ]
    return [_refusal(rule.error)]


def _refusal(error: int) -> tuple[int, int, int, int]:
    return (_RETURN, 0, 0, _REFUSE | error)
