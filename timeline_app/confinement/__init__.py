"""What the operating system keeps the program from: the network, and for readers much more.

``confine`` is called at the start of every process, ``confine_reader`` in those that read files
of others, and ``cpu_limit`` and ``memory_limit`` around each document.  The ``Opener`` is a small
process from before, which can show a document in another program.

Every start passes through here: what not every start needs is loaded when it is asked for.

Decisions: the kernel keeps the network away (seccomp), not a promise of the libraries.  Readers
are bound tighter than the rest, for they alone run code over files of others.  Another program is
started by a process from before the binding, which takes the path of a document and nothing else.
Where a system has no such filter the program runs unbound and says so.
"""

import importlib
from typing import TYPE_CHECKING, Any

from timeline_app.confinement.confining import (
    ConfinementState,
    confine,
    confine_reader,
    give_up_programs,
    state,
    stay_online,
)

if TYPE_CHECKING:
    from timeline_app.confinement.limits import TimeUp, cpu_limit, keep_within, memory_limit
    from timeline_app.confinement.opening import Opener, opener, start_opener

__all__ = [
    "ConfinementState",
    "Opener",
    "TimeUp",
    "confine",
    "confine_reader",
    "cpu_limit",
    "give_up_programs",
    "keep_within",
    "memory_limit",
    "opener",
    "start_opener",
    "state",
    "stay_online",
]

_LATER = {
    "TimeUp": "limits",
    "cpu_limit": "limits",
    "keep_within": "limits",
    "memory_limit": "limits",
    "Opener": "opening",
    "opener": "opening",
    "start_opener": "opening",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the room's door offers
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)
