"""What a person said of a name: a rule that holds for all documents, read or yet to be read."""

from dataclasses import dataclass, field

from timeline_app.model.facet import LaneBy


@dataclass(frozen=True, slots=True)
class NameRule:
    """Who would be called ``name`` is ``called`` otherwise; with ``spellings``, only there.

    Rules are applied one after the other, each to what the one before made of a name.
    """

    role: LaneBy
    name: str
    called: str
    spellings: tuple[str, ...] = field(default=())
    """Spellings in the documents; none: however it is spelled."""
