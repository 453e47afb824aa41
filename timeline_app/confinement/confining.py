"""Takes from this process what it never needs, and remembers what was taken."""

import sys
from typing import NamedTuple

from timeline_app.message import Message


class ConfinementState(NamedTuple):
    """What the operating system enforces on this process and all that it starts."""

    is_offline: bool = False
    """No socket can be opened but a local one."""
    is_alone: bool = False
    """No program can be started, and no process."""
    is_for_one_task: bool = False
    """The process ends after its command or its import: it may give up more on the way."""
    is_reader: bool = False
    """The process does nothing but read, and may be ended at any time."""
    why_not: Message | None = Message("network.not-by-door")
    """Where it is not offline: the reason."""


_state = ConfinementState()


def state() -> ConfinementState:
    """What holds in this process."""
    return _state


def confine(*, is_for_one_task: bool = False) -> ConfinementState:
    """Take the network from this process and its children; repeating it does nothing.

    On systems other than Linux nothing is enforced yet, and the state says so.
    """
    global _state  # noqa: PLW0603 - a process is confined once, as a whole
    if not _state.is_offline:
        why_not = _without_network()
        _state = _state._replace(is_offline=not why_not, why_not=why_not)
    _state = _state._replace(is_for_one_task=is_for_one_task or _state.is_for_one_task)
    return _state


def stay_online(why: Message) -> ConfinementState:
    """Keep the network, for the one task of which a person has asked that; ``state`` says why.

    What is confined already stays so; readers that this process starts confine themselves.
    """
    global _state  # noqa: PLW0603 - a process is confined once, as a whole
    if not _state.is_offline:
        _state = _state._replace(why_not=why)
    return _state


def give_up_programs() -> ConfinementState:
    """Before a hostile file is read here: neither programs, nor processes, nor any socket.

    Only where the process has but this one task; a window has more to do.
    """
    global _state  # noqa: PLW0603 - a process is confined once, as a whole
    if _state.is_for_one_task and not _state.is_alone:
        _state = _state._replace(is_alone=not _without_programs())
    return _state


def confine_reader() -> ConfinementState:
    """All of it, for a process that does nothing but read."""
    global _state  # noqa: PLW0603 - a process is confined once, as a whole
    confine(is_for_one_task=True)
    _state = give_up_programs()._replace(is_reader=True)
    return _state


def _without_network() -> Message | None:
    if sys.platform != "linux":
        return Message("network.not-asked", (sys.platform,))
    from timeline_app.confinement import kernel, rules  # noqa: PLC0415 - Linux only

    return kernel.refuse(rules.NO_NETWORK)


def _without_programs() -> Message | None:
    if sys.platform != "linux":
        return Message("network.not-asked", (sys.platform,))
    from timeline_app.confinement import kernel, rules  # noqa: PLC0415 - Linux only

    return kernel.refuse((*rules.NO_LOCAL_SOCKETS, *rules.NO_PROGRAMS))
