"""What the operating system keeps the program from: the network, and for readers much more.

``confine`` is called at the start of every process, ``confine_reader`` in those that read files
of others, and ``cpu_limit`` and ``memory_limit`` around each document.  The ``Opener`` is a small
process from before, which can show a document in another program.
"""

from timeline_app.confinement.confining import (
    State,
    confine,
    confine_reader,
    give_up_programs,
    state,
)
from timeline_app.confinement.limits import TimeUp, cpu_limit, keep_within, memory_limit
from timeline_app.confinement.opener import Opener, opener, start_opener

__all__ = [
    "Opener",
    "State",
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
]
