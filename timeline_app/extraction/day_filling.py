"""The likeliest day for what has none of its own, and how sure every such day is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from timeline_app.extraction import day_scores
from timeline_app.extraction.day_candidates import DayChoice
from timeline_app.extraction.draft import UNDATED, Dating, MentionDraft
from timeline_app.extraction.order_words import follows_order_word, is_since, is_well_apart
from timeline_app.extraction.triggers import is_term_of_office
from timeline_app.model import DatedBy, Mention

Key = tuple[int, int]
_LEAST = 0.2
"""A day less likely than this is not even supposed in place of another."""
_SURE = 0.6
"""A day from which on a mention that had none has it; what is less likely is supposed."""


def fill(
    mentions: Sequence[Mention],
    drafts: Sequence[MentionDraft],
    choices: Iterable[tuple[MentionDraft, Sequence[DayChoice]]],
    dated: Mapping[Key, Dating],
) -> list[Mention]:
    """The mentions, those to be shown with the likeliest day where nothing gave them one."""
    found = list(mentions)
    if not day_scores.is_trained():
        return found
    places = {draft.key: at for at, draft in enumerate(drafts)}
    for draft, days in choices:
        at = places[draft.key]
        found[at] = _judged(found[at], draft, days, dated.get(draft.key, UNDATED))
    return found


def _judged(
    mention: Mention, draft: MentionDraft, days: Sequence[DayChoice], date: Dating
) -> Mention:
    if mention.when is not None:
        return replace(mention, date_confidence=_rounded(day_scores.of(days, mention.when)))
    choice, sure = day_scores.best(days)
    if choice.when is None or sure < _LEAST or not _has_a_day(draft, date):
        return mention
    by = DatedBy.DOCUMENT if "published" in choice.features else DatedBy.NARRATIVE
    if not mention.is_candidate or sure < _SURE:
        likely = _rounded(sure)
        return replace(mention, supposed=choice.when, supposed_by=by, date_confidence=likely)
    return replace(
        mention,
        when=choice.when,
        dated_by=by,
        date_confidence=_rounded(sure),
        score=round(mention.score * sure, 4),
        supposed=None,
        supposed_by=None,
    )


def _has_a_day(draft: MentionDraft, date: Dating) -> bool:
    """Whether no words place it at another time: "in two months", "two days after the vote"."""
    tree, index = draft.tree, draft.index
    if date.is_elsewhere or not draft.has_happened or is_since(tree, index):
        return False
    if follows_order_word(tree, index) or is_term_of_office(tree, index):
        return False
    return not is_well_apart(tree, index)


def _rounded(sure: float | None) -> float | None:
    return None if sure is None else round(sure, 4)
