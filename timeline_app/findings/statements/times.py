"""When a clause says that it was: by its own date, or by the only one of its sentence."""

from typing import NamedTuple

from timeline_app.findings.statements.context import SentenceContext
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import DatedBy, Mention, Span, TimeExpression, When

_LABEL = 5
"""Code points between a label and its value, which may stand as a sentence of its own."""


class Time(NamedTuple):
    """A time and the words that tell it; ``words`` is None where its sentence names no day."""

    when: When | None
    words: Span | None = None


def time_of(context: SentenceContext, index: int) -> Time:
    """The time of the clause of a token."""
    own = [one for one in context.firm if _hangs_on(context, one, index)]
    if len(own) == 1:
        return Time(own[0].when, own[0].span)
    dated = _dated(context, index)
    words_of = _own_words(context, dated)
    if dated is not None and words_of is not None:
        return Time(dated.when, words_of)
    if len(context.firm) == 1 and not _is_aside(context, index):
        return Time(context.firm[0].when, context.firm[0].span)
    return Time(dated.when if dated is not None else None)


def _own_words(context: SentenceContext, dated: Mention | None) -> Span | None:
    """The words of a mention's date, if they stand in its sentence or behind its label."""
    if dated is None or dated.expression is None or dated.dated_by is not DatedBy.EXPLICIT:
        return None
    told, sentence = context.told.expressions[dated.expression].span, context.tree.sentence.span
    is_here = -len(sentence) < told.start - sentence.end < _LABEL
    return told if is_here and context.is_firm(told) else None


def _dated(context: SentenceContext, index: int) -> Mention | None:
    """The mention that gives it its time: "on 3 May he had his leg set" dates the setting."""
    mention = context.mention(index)
    if mention is not None and mention.when is not None:
        return mention
    above = context.tree.head(index)
    is_below = context.tree.relations[index] in {"xcomp", "ccomp"} and above >= 0
    if is_below and context.tree.lemma(above) in context.tree.closed("times", "carriers"):
        return context.mention(above) or mention
    return mention


def _is_aside(context: SentenceContext, index: int) -> bool:
    """As in "three days after the fire, on 6 May, he came": the day is not the fire's."""
    before = context.tree.lemmas(index, "case", "mark") & words("other_times")
    return bool(before) or context.is_past_perfect(index)


def _hangs_on(context: SentenceContext, one: TimeExpression, index: int) -> bool:
    """As in "the performance, on 9 February, lasted": the date of the performance."""
    tree = context.tree
    below = tree.of(index, "nmod", "obl", "appos")
    return any(one.span.overlaps(tree.tokens[child].span) for child in below)
