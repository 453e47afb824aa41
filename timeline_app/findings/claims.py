"""What is kept of each document when it is read: all that the checks ever ask of it."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from timeline_app.findings import (
    age,
    cells,
    citing,
    clocks,
    deaths,
    following,
    gap,
    impossible,
    lengths,
    lives,
    numbered,
    order,
    rows,
    stages,
    statements,
    weekday,
)
from timeline_app.findings.told import AnalysedDocument


def _acted(told: AnalysedDocument) -> Iterable[deaths.Acted]:
    return chain(deaths.acted(told), deaths.wrote(told), deaths.letters(told))


@dataclass(frozen=True, slots=True)
class Sort:
    """One sort of claim: the frozen record, and the function that takes them from a document."""

    record: type
    find: Callable[[AnalysedDocument], Iterable[Any]]


CLAIMS: Mapping[str, Sort] = {
    "impossible": Sort(impossible.NoSuchDay, impossible.find),
    "weekday": Sort(weekday.WrongWeekday, weekday.find),
    "begun": Sort(lives.Begun, lambda told: told.once(lives.all_begun)),
    "ended": Sort(lives.Ended, deaths.ended),
    "aged": Sort(age.Aged, age.aged),
    "lengths": Sort(lengths.WrongLength, lengths.find),
    "times": Sort(clocks.WrongTime, clocks.find),
    "acted": Sort(deaths.Acted, _acted),
    "reversed": Sort(order.Reversed, order.find),
    "staged": Sort(stages.Staged, stages.find),
    "cites": Sort(citing.Cites, citing.cites),
    "written": Sort(citing.SelfDescription, citing.written),
    "against": Sort(following.Against, following.against),
    "occasions": Sort(following.Occasion, following.occasions),
    "counted": Sort(following.FromOccasion, following.from_occasions),
    "out of row": Sort(numbered.OutOfRow, numbered.find),
    "missing": Sort(gap.Missing, lambda told: chain(gap.find(told), rows.find(told))),
    "issues": Sort(gap.SeriesMember, gap.issues),
    "deeds": Sort(age.Deed, age.deeds),
    "statements": Sort(statements.Sayings, statements.sayings),
}
"""By the name under which they are kept; a change of a record needs another ``EDITION``."""

EDITION = "6"
"""Claims of another edition are taken anew from the kept texts."""


def claims_of(told: AnalysedDocument) -> str:
    """All claims of one document as one JSON object of lists."""
    found = {name: [cells.plain(one) for one in sort.find(told)] for name, sort in CLAIMS.items()}
    return json.dumps(
        {name: some for name, some in found.items() if some},
        ensure_ascii=False,
        separators=(",", ":"),
    )


def claims_from(cell: str) -> dict[type, tuple[Any, ...]]:
    """The inverse of ``claims_of``, by the type of the claims."""
    found = json.loads(cell)
    return {
        sort.record: tuple(cells.record(sort.record, one) for one in found[name])
        for name, sort in CLAIMS.items()
        if name in found
    }
