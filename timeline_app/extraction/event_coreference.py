"""Happenings that befall a person once: the killing, the death, the strike that killed are one.

The field calls it event coreference within a document.
"""

from collections.abc import Mapping, Sequence

from timeline_app.extraction.draft import UNDATED, Dating, MentionDraft
from timeline_app.extraction.names import key
from timeline_app.extraction.participants import arguments, is_passive, named
from timeline_app.extraction.references import References
from timeline_app.model import DatedBy, NameType, Role, When

Key = tuple[int, int]
_CERTAINTY = 0.5
_ONCE = (
    ("ends_life", Role.PATIENT),
    ("takes_office", Role.AGENT),
    ("leaves_office", Role.AGENT),
)


def fill(drafts: Sequence[MentionDraft], dated: dict[Key, Dating], references: References) -> None:
    """Give undated mentions of such a happening the one date that the others have."""
    whens: dict[tuple[str, str], set[When]] = {}
    waiting: list[tuple[MentionDraft, tuple[str, str]]] = []
    for draft in drafts:
        what = _once(draft, references)
        if what is None:
            continue
        when = _own_date(draft, dated)
        if when is not None:
            whens.setdefault(what, set()).add(when)
        elif dated.get(draft.key, UNDATED).dated_by is not DatedBy.EXPLICIT:
            waiting.append((draft, what))
    for draft, what in waiting:
        found = whens.get(what, set())
        if len(found) == 1:
            dated[draft.key] = Dating(next(iter(found)), DatedBy.NARRATIVE, None, _CERTAINTY)


def _own_date(draft: MentionDraft, dated: Mapping[Key, Dating]) -> When | None:
    date = dated.get(draft.key, UNDATED)
    is_sure = date.dated_by is DatedBy.EXPLICIT and draft.has_happened
    return date.when if is_sure else None


def _once(draft: MentionDraft, references: References) -> tuple[str, str] | None:
    """The sort of happening and whom it befell; None for all that may happen again."""
    names = draft.tree.names(draft.index)
    for sort, role in _ONCE:
        if names & draft.tree.words("event_triggers", sort):
            person = _person(draft, role, references)
            return (sort, person) if person else None
    return None


def _person(draft: MentionDraft, role: Role, references: References) -> str:
    """The surname of the one it befell."""
    tree, index = draft.tree, draft.index
    befalls_subject = tree.lemma(index) in {"die", "death", "suicide"} or is_passive(tree, index)
    for argument in arguments(tree, index):
        found = named(tree, argument.head, references)
        fits = argument.role is role or (befalls_subject and role is Role.PATIENT)
        is_own = _is_victims_own(draft, argument.head)
        if found is not None and found.type == NameType.PERSON and (fits or is_own):
            return key(found.name.split()[-1])
    return ""


def _is_victims_own(draft: MentionDraft, head: int) -> bool:
    """As in "Soleimani's killing": whose it is, suffered it, unless "of" names another."""
    tree = draft.tree
    if tree.tokens[head].relation != "nmod:poss":
        return False
    undergone = tree.closed("identity", "undergone")
    return not any(tree.lemmas(c, "case") & undergone for c in tree.of(draft.index, "nmod"))
