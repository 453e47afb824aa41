"""Which drafts may be one event: what merging held for likely but not for sure."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline_app.store import DraftSuggestion

if TYPE_CHECKING:
    from timeline_app.merging import Group


def suggested(groups: "Sequence[Group]") -> list[DraftSuggestion]:
    """Every pair of groups that may be one, once, by their places."""
    place = {group.members[0]: number for number, group in enumerate(groups)}
    return [
        DraftSuggestion(number, place[perhaps.other], perhaps.likelihood, perhaps.aspects)
        for number, group in enumerate(groups)
        for perhaps in group.suggestions
        if number < place[perhaps.other]
    ]
