"""What the system takes from the program's processes: the network, and more from readers.

Nothing here is a promise of our own code: on Linux the kernel refuses the calls, in every thread
and every process that is started later.  On other systems nothing is enforced yet, and ``state``
says so.
"""

from timeline_app.confinement.confining import (
    State,
    confine,
    confine_reader,
    give_up_programs,
    state,
)
from timeline_app.confinement.limits import TooLong, limit_memory, limited

__all__ = [
    "State",
    "TooLong",
    "confine",
    "confine_reader",
    "give_up_programs",
    "limit_memory",
    "limited",
    "state",
]
