"""Which tellings make an event, and which entries of which records they tell."""

from collections.abc import Iterable, Sequence

import numpy as np

from timeline_app.merging.columns import Array, FeatureColumns
from timeline_app.merging.mention_features import MentionFeatures

_NONE = -1
"""Stands in the column of entries for what is none."""


class Entries:
    """By number: a document of which one telling is an entry is a record, and all its tellings."""

    def __init__(self, document: Array, entry: Array, makes: Array) -> None:
        self.makes = makes
        """Whether a telling makes an event."""
        records = np.unique(document[entry != _NONE])
        self._places = {
            number: (int(document[number]), None if entry[number] == _NONE else int(entry[number]))
            for number in np.flatnonzero(np.isin(document, records)).tolist()
        }

    @classmethod
    def of_columns(cls, table: FeatureColumns) -> "Entries":
        """Those that the columns tell."""
        told = (table.number[name] for name in ("document", "entry", "makes"))
        return cls(*told)

    @classmethod
    def of(cls, facts: Sequence[MentionFeatures]) -> "Entries":
        """Those of some tellings."""
        return cls(
            _column(one.document for one in facts),
            _column(_NONE if one.entry is None else one.entry for one in facts),
            _column(one.makes_event for one in facts),
        )

    def entry(self, number: int) -> dict[int, int | None]:
        """The entry of a telling by its record; nothing where its document is none."""
        return dict([self._places[number]]) if number in self._places else {}


def _column(cells: Iterable[int]) -> Array:
    return np.fromiter(cells, np.int64)
