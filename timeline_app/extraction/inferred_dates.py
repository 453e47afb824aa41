"""The day that the text leaves a mention to: what an annotator takes who must name one.

A chronology keeps silent where nothing is said; whoever asks for every mention's day still gets
the likeliest one, marked as supposed: the day of the event above, else that of the story.

The field calls it an inferred date.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby

from timeline_app.extraction.draft import UNDATED, Dating, MentionDraft
from timeline_app.extraction.order_words import is_well_apart
from timeline_app.extraction.triggers import is_term_of_office
from timeline_app.model import DatedBy, EventClass, Factuality

Key = tuple[int, int]
_REAL = frozenset({Factuality.HAPPENED, Factuality.DENIED})


def days(
    drafts: Sequence[MentionDraft],
    dated: Mapping[Key, Dating],
    focus: Mapping[int, Dating],
) -> dict[Key, Dating]:
    """Likely days for what is undated; ``focus`` is the day of the story at each sentence."""
    found: dict[Key, Dating] = {}
    for number, here in groupby(drafts, key=lambda draft: draft.tree.number):
        known = {draft.index: draft for draft in here}
        own = {i: d for i, draft in known.items() if (d := dated.get(draft.key)) is not None}
        for index, draft in known.items():
            date = own.get(index, UNDATED)
            if date.when is None and not date.is_elsewhere and _has_a_day(draft):
                found[draft.key] = _above(known, index, own) or focus.get(number, UNDATED)
    return found


def _has_a_day(draft: MentionDraft) -> bool:
    """Told as real, and not as something earlier or later than the story."""
    # "alleged that he drank tea": in doubt, and yet told as past.
    is_past = draft.grammar.tense == "PAST" and not draft.grammar.modality
    if not is_past and draft.verdict.factuality not in _REAL:
        return False
    if is_term_of_office(draft.tree, draft.index):
        return False
    return not is_well_apart(draft.tree, draft.index)


def _above(
    known: Mapping[int, MentionDraft], index: int, own: Mapping[int, Dating]
) -> Dating | None:
    """The day of the nearest dated event that it hangs below."""
    draft = known[index]
    for above in draft.tree.ancestors(index):
        date = own.get(above, UNDATED)
        if draft.grammar.tense == "PAST" and _is_telling(known.get(above), date):
            # Who told it on Friday may tell of another day: that of the story.
            return None
        is_real = above in known and known[above].has_happened
        if is_real and date.when is not None and not date.when.is_open:
            return Dating(date.when, DatedBy.NARRATIVE)
    return None


def _is_telling(draft: MentionDraft | None, date: Dating) -> bool:
    is_speech = draft is not None and draft.event_class is EventClass.REPORTING
    return is_speech and date.dated_by is DatedBy.EXPLICIT
