"""What events can be laned or filtered by, and how names are spelled."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

from itertools import groupby
from operator import itemgetter

from timeline_app.model import NAMED, LaneBy
from timeline_app.store.base import StorePart
from timeline_app.store.conditions import IN_COLUMNS

_SHOWN = "e.is_hidden = 0 AND e.review <> 'rejected'"
_first = itemgetter(0)


class Names(StorePart):
    """What events can be laned or filtered by, and how names are spelled."""

    def values(self, by: LaneBy) -> list[tuple[str, int]]:
        """What events can be laned or filtered by, the most frequent first, with their counts."""
        rows = self.connection.all(_values_query(by))
        return [(str(name), count) for name, count in rows]

    def spellings(self) -> dict[str, tuple[str, ...]]:
        """How else each name is spelled that was joined from several; sorted."""
        rows = self.connection.all(
            "SELECT n.name, s.spelling FROM spellings s JOIN names n ON n.id = s.name "
            "ORDER BY 1, 2"
        )
        return {
            name: tuple(spelling for _, spelling in some) for name, some in groupby(rows, _first)
        }


def _values_query(by: LaneBy) -> str:
    if by.value in IN_COLUMNS:
        return (
            f"SELECT e.{by.value}, count(*) FROM events e WHERE {_SHOWN} "
            "GROUP BY 1 ORDER BY 2 DESC, 1"
        )
    if by in NAMED:
        return (
            "SELECT n.name, count(*) FROM event_names x JOIN names n ON n.id = x.name "
            f"JOIN events e ON e.id = x.event WHERE x.role = '{by.value}' AND {_SHOWN} "
            "GROUP BY 1 ORDER BY 2 DESC, 1"
        )
    return _ELSEWHERE[by]


_ELSEWHERE = {
    LaneBy.DOCUMENT: (
        "SELECT d.path, count(DISTINCT e.id) FROM evidence v JOIN mentions m ON m.id = v.mention "
        "JOIN documents d ON d.id = m.document JOIN events e ON e.id = v.event "
        f"WHERE {_SHOWN} GROUP BY d.id ORDER BY 2 DESC, 1"
    ),
}
"""The facets that are no names and stand in no column of ``events``."""
