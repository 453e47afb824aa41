"""What an import tells while it runs."""

from dataclasses import dataclass
from enum import StrEnum

from timeline_app.message import Message


class Phase(StrEnum):
    """Where an import stands."""

    LOOKING = "looking for files"
    READING = "reading"
    MERGING = "putting events together"
    WATCHING = "watching for files"
    """Nothing is being read: a folder was looked at, and will be again."""
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Progress:
    """After one file, or at the turn of a phase."""

    done: int
    total: int
    path: str
    phase: Phase
    problem: Message | None = None
    """What was wrong with the file, if anything."""
    documents: int = 0
    """Documents that this import added."""
    events: int = 0
    """Events that the chronology shows; while it reads on, those of what was read so far."""
    known: int = 0
    """Files whose bytes were there already."""
    share: float = 0.0
    """How much of putting the events together is done, from 0 to 1."""
