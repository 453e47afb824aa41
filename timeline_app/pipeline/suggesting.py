"""Which drafts may be one event: what merging held for likely but not for sure."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline_app.store import ProposedEvent, ProposedSuggestion

if TYPE_CHECKING:
    from timeline_app.merging import MergedEvent


def suggested(
    groups: "Sequence[MergedEvent]",
    merged: Sequence[ProposedEvent],
    drafts: Sequence[ProposedEvent],
) -> list[ProposedSuggestion]:
    """Every pair of drafts that may be one, once and as likely as its likeliest tellings.

    ``merged`` is one draft for each group; some of them are by now joined in ``drafts``.  Groups
    that no other may be one with need not be among them.
    """
    place = {group.members[0]: number for number, group in enumerate(groups)}
    wanted = {draft.members[0] for draft in merged}
    now = {m: at for at, draft in enumerate(drafts) for m in draft.members if m in wanted}
    at = [now[draft.members[0]] for draft in merged]
    found: dict[tuple[int, int], ProposedSuggestion] = {}
    for number, group in enumerate(groups):
        for perhaps in group.suggestions:
            one, other = sorted((at[number], at[place[perhaps.other]]))
            known = found.get((one, other))
            if one != other and (known is None or known.likelihood < perhaps.likelihood):
                found[one, other] = ProposedSuggestion(
                    one, other, perhaps.likelihood, perhaps.aspects
                )
    return [found[pair] for pair in sorted(found)]
