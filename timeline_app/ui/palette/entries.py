"""What the palette can offer: entries in groups, and which of them are shown; pure, no Qt."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from timeline_app.ui.palette.matching import Fit, fit
from timeline_app.ui.speech import tr

MOST_ROWS, MOST_OF_A_GROUP = 11, 4


class PaletteGroup(StrEnum):
    """Where an entry stands, in the order in which equally good groups come."""

    DONE = tr("Done last")
    NOW = tr("You can")
    DO = tr("Do")
    EVENTS = tr("Events")
    PEOPLE = tr("People")
    ORGANISATIONS = tr("Organisations")
    PLACES = tr("Places")
    TAGS = tr("Tags")
    DATES = tr("Dates")
    DOCUMENTS = tr("Documents")
    HELP = tr("Help")
    MORE = tr("More to do with it")


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One row: what it says, and what Enter does."""

    group: PaletteGroup
    words: str
    run: Callable[[], object]
    meta: str = ""
    icon: str = ""
    mark: str = ""
    """The colour of an event's lane, in place of an icon."""
    keys: str = ""
    """The key that does the same, as this system writes it."""
    reason: str = ""
    """Why it cannot be done now; "" where it can."""
    more: Callable[[], "Sequence[PaletteEntry]"] | None = None
    """What else can be done with it."""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (
            self.words,
            self.meta,
            self.reason and tr("not now: {reason}", reason=self.reason),
            self.keys,
        )
        return ", ".join(part for part in parts if part)


def fitting(entries: Iterable[PaletteEntry], typed: str) -> list[tuple[Fit, PaletteEntry]]:
    """Those whose words hold all that was typed."""
    found = ((fit(entry.words, typed), entry) for entry in entries)
    return [(one, entry) for one, entry in found if one is not None]


def chosen(found: Iterable[tuple[Fit, PaletteEntry]]) -> list[PaletteEntry]:
    """At most four of a group, the best group first, eleven in all; what cannot be done last."""
    groups: dict[PaletteGroup, list[tuple[Fit, PaletteEntry]]] = defaultdict(list)
    for one, entry in found:
        groups[entry.group].append((one, entry))
    for members in groups.values():
        members.sort(key=lambda pair: (bool(pair[1].reason), pair[0].rank))
    order = list(PaletteGroup)
    ranked = sorted(
        groups.items(), key=lambda item: (item[1][0][0].rank, order.index(item[0]))
    )  # fmt: skip
    rows = [entry for _, members in ranked for _, entry in members[:MOST_OF_A_GROUP]]
    return rows[:MOST_ROWS]
