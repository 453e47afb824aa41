"""Which rows of the columns pass a filter, each condition told once; and the counts of facets."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from timeline_app.model import (
    CHOICES,
    REVIEW,
    EventFilter,
    Facet,
    LeftOut,
    Level,
    Mark,
    Review,
)
from timeline_app.store import masks
from timeline_app.store.columns import REVIEWS, EventColumns
from timeline_app.store.conditions import IN_COLUMNS, Condition
from timeline_app.store.facet_counts import FacetCounts
from timeline_app.store.filters import conditions_of

Numbers = npt.NDArray[np.int64]
_SPARSE = 8
"""So many numbers to an event still make a table worth while."""
_PIECE = 100_000
"""Letters of a list of numbers that are read at once: reading keeps all other threads waiting."""


@dataclass(slots=True)
class Selecting:
    """Answers filter after filter over one state of the columns."""

    found: EventColumns
    ids: masks.Ids
    told: dict[Condition, masks.Mask] = field(default_factory=dict)

    def passing(self, chosen: EventFilter) -> masks.Mask | None:
        """What passes the filter; None for all there is."""
        result: masks.Mask | None = None
        for condition in conditions_of(chosen):
            mask = self._of(condition)
            result = mask if result is None else result & mask
        return None if result is None or result.all() else result

    def _of(self, condition: Condition) -> masks.Mask:
        if condition not in self.told:
            self.told[condition] = masks.mask(self.found, condition, self.ids)
        return self.told[condition]

    def count(self, chosen: EventFilter) -> int:
        """How many pass."""
        passing = self.passing(chosen)
        return len(self.found) if passing is None else int(np.count_nonzero(passing))

    def left_out(self, chosen: EventFilter) -> LeftOut:
        """How many events are not shown, each told once: for what it would take to see it.

        What fails a condition counts for the filter; else what a person rejected or hid, for the
        hand; else it is the level that leaves it out.
        """
        whole, shown = len(self.found), self.passing(chosen)
        everything = self.passing(chosen.at(Level.ALL))
        matching = whole if everything is None else int(np.count_nonzero(everything))
        if shown is None:
            return LeftOut()
        unseen = ~shown if everything is None else everything & ~shown
        put_away = masks.column(self.found, "marks") & int(Mark.PUT_AWAY) != 0
        rejected = masks.column(self.found, "review") == REVIEWS.index(Review.REJECTED)
        by_hand = int(np.count_nonzero(unseen & (put_away | rejected)))
        return LeftOut(
            by_filter=whole - matching,
            by_hand=by_hand,
            by_level=int(np.count_nonzero(unseen)) - by_hand,
        )


@dataclass(frozen=True, slots=True)
class Members:
    """Who and what many events have in common: rows of the columns, and a code for each value."""

    rows: masks.Rows
    codes: npt.NDArray[np.intp]
    values: tuple[str, ...]

    def counted(self, passing: masks.Mask | None) -> Iterator[tuple[str, int]]:
        """Each value that passing events have, with their number."""
        codes = self.codes if passing is None else self.codes[passing[self.rows]]
        counts = np.bincount(codes, minlength=len(self.values))
        for code in np.flatnonzero(counts).tolist():
            yield self.values[code], int(counts[code])


def members(found: EventColumns, pairs: tuple[str, str], words: Mapping[int, str]) -> Members:
    """Of two lists of numbers, events and what stands beside each; every pair counts once."""
    events, keys = (_numbers(text) for text in pairs)
    rows = _rows_of(found, events)
    known, codes = np.unique(keys, return_inverse=True)
    together = np.unique(rows[rows >= 0] * max(1, len(known)) + codes[rows >= 0])
    apart = np.divmod(together, max(1, len(known)))
    return Members(apart[0], apart[1], tuple(words.get(key, "") for key in known.tolist()))


def _numbers(text: str) -> Numbers:
    """A list of numbers with commas between, read in pieces."""
    pieces, start = [np.zeros(0, np.int64)], 0
    while start < len(text):
        stop = text.find(",", start + _PIECE)
        stop = len(text) if stop < 0 else stop
        pieces.append(np.fromstring(text[start:stop], np.int64, sep=","))
        start = stop + 1
    return np.concatenate(pieces)


def _rows_of(found: EventColumns, events: Numbers) -> Numbers:
    """The row of each event; -1 where there is none."""
    ids = masks.column(found, "ids")
    highest = int(ids.max(initial=0))
    if highest > _SPARSE * len(ids):
        order = np.argsort(ids)
        places = np.minimum(np.searchsorted(ids, events, sorter=order), max(0, len(ids) - 1))
        rows = order[places] if len(ids) else places
        return np.where(ids[rows] == events, rows, -1) if len(ids) else rows - 1
    table = np.full(highest + 2, -1, np.int64)
    table[ids] = np.arange(len(ids))
    known = (events >= 0) & (events <= highest)
    return table[np.where(known, events, highest + 1)]


AskMembers = Callable[[str], Members]


def counts(selecting: Selecting, chosen: EventFilter, asked: AskMembers) -> FacetCounts:
    """For each value how many events one would see with it alone ticked in its facet.

    These are the events that pass all other conditions and have it.
    """
    tables = {
        name: _ranked(_values(selecting, chosen, name, facet, asked))
        for name, facet in CHOICES.items()
    }
    levels = {level: selecting.count(chosen.at(level)) for level in Level}
    return FacetCounts(tables, levels)


def _values(
    selecting: Selecting, chosen: EventFilter, name: str, facet: Facet, asked: AskMembers
) -> Iterator[tuple[str, int]]:
    if name == REVIEW:  # the level minds what was asked for of what was rejected
        for review in Review:
            only = replace(chosen, reviews=frozenset({review}))
            yield str(review), selecting.count(only)
        return
    rest = selecting.passing(chosen.without(facet.field))
    if name in IN_COLUMNS:
        yield from _in_column(selecting.found, name, rest)
    else:
        yield from asked(name).counted(rest)


def _in_column(
    found: EventColumns, name: str, passing: masks.Mask | None
) -> Iterator[tuple[str, int]]:
    codes = masks.column(found, name)
    words = found.words(name)
    counted = np.bincount(codes if passing is None else codes[passing], minlength=len(words))
    for code in np.flatnonzero(counted).tolist():
        yield words[code], int(counted[code])


def _ranked(values: Iterator[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(values, key=lambda pair: (-pair[1], pair[0])))
