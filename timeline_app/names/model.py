"""What the room takes and gives: names as documents tell them, and as the chronology does."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class SpelledName:
    """One name as one document spells it: ``type`` is a NameType value."""

    document: int
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class JoinedName:
    """What a name is called in the chronology, of what type it is, and how else it is spelled."""

    name: str
    type: str
    also: tuple[str, ...] = ()
