"""Which documents tell several happenings of one sort, so that "the death" may be any of them.

The field calls it competing mentions.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from timeline_app.merging import clashes
from timeline_app.merging.mention_features import MentionFeatures

_MOST = 12
"""So many tellings of a family in a document are looked at."""

Family = int | str


class CompetingMentions:
    """By document the families of words of which it tells more than one happening."""

    def __init__(self, facts: Iterable[MentionFeatures]) -> None:
        told: defaultdict[tuple[int, Family], list[MentionFeatures]] = defaultdict(list)
        for one in facts:
            # Who said what tells statements apart, however many a document has.
            if one.undergoers and not one.is_statement:
                for family in one.near:
                    told[one.document, family].append(one)
        self._found = {key for key, ours in told.items() if _differ(ours[:_MOST])}

    def of(self, one: MentionFeatures) -> bool:
        """Whether its document tells several happenings of its sort."""
        return any((one.document, family) in self._found for family in one.near)


def _differ(told: Iterable[MentionFeatures]) -> bool:
    return any(clashes.of_whom(a, b) for a, b in combinations(told, 2))
