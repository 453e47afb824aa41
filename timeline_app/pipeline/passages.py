"""What a person said of single passages, put over what merging made of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_app.model import EvidenceRole
from timeline_app.store import Key, PassageRule, ProposedEvent, StoredMention


def with_passage_rules(
    drafts: Sequence[ProposedEvent],
    stored: Sequence[StoredMention],
    rules: Mapping[Key, PassageRule],
    tellers: Mapping[int, int],
) -> list[ProposedEvent]:
    """The drafts with their passages in the roles and the order that a person gave them.

    ``tellers``: by mention, who tells it; near-duplicates are told by one.  Where every passage
    would only mention the event, what merging held for its proof goes on proving it.
    """
    ruled = {one.id: rules[one.key] for one in stored if one.key in rules}
    return [_ruled(draft, ruled, tellers) for draft in drafts]


def _ruled(
    draft: ProposedEvent, rules: Mapping[int, PassageRule], tellers: Mapping[int, int]
) -> ProposedEvent:
    if not any(member in rules for member in draft.members):
        return draft
    mentioned = frozenset(m for m in draft.members if _is_passing(m, draft, rules))
    if len(mentioned) == len(draft.members):
        mentioned = draft.mentioned
    order = sorted(
        draft.members,
        key=lambda m: (m in mentioned, not (m in rules and rules[m].is_first)),
    )
    sources = draft.sources
    if mentioned != draft.mentioned:
        sources = len({tellers[m] for m in draft.members if m not in mentioned})
    return replace(draft, members=tuple(order), mentioned=mentioned, sources=sources)


def _is_passing(member: int, draft: ProposedEvent, rules: Mapping[int, PassageRule]) -> bool:
    rule = rules.get(member)
    if rule is None or rule.role is None:
        return member in draft.mentioned
    return rule.role is EvidenceRole.MENTIONS
