"""A mention that only points back ("the killing") lends its links to the one that tells.

The field calls it coreferent mentions.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_app.model import DatedBy, Mention, OrderLink, When

_FATAL = frozenset({"attack", "death"})


def settled(links: Sequence[OrderLink], mentions: Sequence[Mention]) -> list[OrderLink]:
    """The links with such ends moved to the candidate that is the same happening."""
    found: dict[tuple[int, int], OrderLink] = {}
    candidates: dict[When | None, list[int]] = {}
    for number, mention in enumerate(mentions):
        if mention.is_candidate:
            candidates.setdefault(mention.when, []).append(number)
    for link in links:
        before, after = (_twin(n, mentions, candidates) for n in (link.before, link.after))
        pair = (before, after)
        if before != after and pair not in found and (after, before) not in found:
            found[pair] = replace(link, before=before, after=after)
    return [found[pair] for pair in sorted(found)]


def _twin(
    number: int, mentions: Sequence[Mention], candidates: Mapping[When | None, Sequence[int]]
) -> int:
    """The candidate that tells what this mention points back to; else the mention itself."""
    mention = mentions[number]
    if mention.is_candidate or mention.tense != "NONE" or mention.when is None:
        return number
    for other in candidates.get(mention.when, ()):
        if _are_one(mention, mentions[other]):
            return other
    return number


def _are_one(mention: Mention, candidate: Mention) -> bool:
    same_kind = mention.kind == candidate.kind or {mention.kind, candidate.kind} <= _FATAL
    if not same_kind:
        return False
    if mention.passage == candidate.passage:
        return True
    names = {p.name for p in mention.participants}
    return mention.dated_by is DatedBy.NARRATIVE and bool(
        names & {p.name for p in candidate.participants}
    )
