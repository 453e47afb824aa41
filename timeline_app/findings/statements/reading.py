"""A document's sentences as statements: from the trees, the mentions and the names in them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from timeline_app.extraction import trees_of
from timeline_app.findings.statements import figures
from timeline_app.findings.statements.context import CONTENT, SentenceContext
from timeline_app.findings.statements.denying import is_denied, is_fact, is_lacking
from timeline_app.findings.statements.meanings import shortened
from timeline_app.findings.statements.parts import office_of, slots
from timeline_app.findings.statements.phrases import CUT, phrase
from timeline_app.findings.statements.records import SentenceRecord, Statement
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.times import time_of
from timeline_app.findings.statements.wordlists import cues, families, words
from timeline_app.findings.told import AnalysedDocument
from timeline_app.merging import near_families
from timeline_app.model import Mention, Role, Span, TimeExpression
from timeline_app.syntax import Tree

_SHORT = 12
"""Words of a sentence that says no more than when something was."""


def find(told: AnalysedDocument) -> Iterator[SentenceRecord]:
    """Every sentence that says something."""
    before: SentenceRecord | None = None
    for context in _contexts(told):
        found = _sentence(context)
        if before is not None and _dates_what_was_told(context):
            moved = _moved(before, context.firm[0], found)
            found = replace(found, statements=(*found.statements, *moved))
        if (found.words or found.statements) and "http" not in found.words:
            yield found
        before = found


def _contexts(told: AnalysedDocument) -> Iterator[SentenceContext]:
    """The sentences in order, each with its dates and mentions."""
    mentions: defaultdict[int, list[Mention]] = defaultdict(list)
    for mention in told.mentions:
        mentions[mention.passage.start].append(mention)
    dates = sorted(told.expressions, key=lambda one: one.span)
    first = 0
    for tree in told.trees or trees_of(told.analysis):
        sentence = tree.sentence
        while first < len(dates) and dates[first].span.end <= sentence.span.start:
            first += 1
        last = first
        while last < len(dates) and dates[last].span.start < sentence.span.end:
            last += 1
        yield SentenceContext(told, tree, mentions.get(sentence.span.start, []), dates[first:last])


def _moved(
    before: SentenceRecord, date: TimeExpression, into: SentenceRecord
) -> Iterator[Statement]:
    """As in "The lamps were lit. That was on 9 May": what was told, with its date."""
    for one in before.statements:
        if one.is_fact and not one.is_dated and date.when is not None:
            yield replace(
                one,
                span=Span(into.span.start, date.span.start),
                first=date.when.earliest,
                last=date.when.latest,
                is_dated=True,
                when=date.span,
            )


def _dates_what_was_told(context: SentenceContext) -> bool:
    """Whether it says no more than when that was: "That was on 9 May"."""
    tree = context.tree
    first = tree.tokens[0].text.lower() if tree.tokens else ""
    is_short = first in words("told_before") and len(tree) <= _SHORT
    is_be = len(tree) > 1 and tree.lemma(1) == "be"
    return is_short and is_be and len(context.dates) == len(context.firm) == 1


def _sentence(context: SentenceContext) -> SentenceRecord:
    """Its words, clauses and figures."""
    tree = context.tree
    stems = (
        stem(tree.lemma(i))
        for i, token in enumerate(tree.tokens)
        if token.upos in CONTENT and not context.is_time[i] and token.text[0].isalpha()
    )
    stated = [_statement(context, i) for i in range(len(tree)) if _is_deed(context, i)]
    taken = [one.span for one in (*context.dates, *context.told.impossible)]
    counted = figures.find(
        tree, context.told.text, taken, lambda index: _deed_around(context, index)
    )
    days = [one.when for one in context.firm if one.when is not None]
    return SentenceRecord(
        tree.sentence.span,
        tuple(dict.fromkeys(stems)),
        tuple(stated),
        tuple(counted),
        tuple(_sites(tree)),
        tuple(when.earliest for when in days),
        tuple(when.latest for when in days),
        tuple(_insisting(context.text(tree.sentence.span).lower())),
    )


def _insisting(text: str) -> Iterator[str]:
    """By which words it insists on what it says."""
    return (name for name, pattern in cues().items() if pattern.search(text))


def _sites(tree: Tree) -> Iterator[str]:
    """Words of the names of streets, bridges, halls and other places that a sentence names."""
    at = 0
    while at < len(tree):
        last = at
        while last < len(tree) and tree.tokens[last].upos == "PROPN":
            last += 1
        if last - at > 1 and tree.tokens[last - 1].text.lower() in words("sites"):
            yield from (token.text.lower() for token in tree.tokens[at : last - 1])
        at = last + 1


def _is_deed(context: SentenceContext, index: int) -> bool:
    if context.is_time[index]:
        return False
    if context.tree.tokens[index].upos == "VERB" or context.is_label(index):
        return True
    if context.mention(index) is not None or context.tree.of(index, "cop"):
        return True
    return is_lacking(context, index)


def _statement(context: SentenceContext, index: int) -> Statement:
    token = context.tree.tokens[index]
    when, words_of = time_of(context, index)
    office = office_of(context, index)
    deed = context.deed(index if office is None else office)
    return Statement(
        token.span,
        deed,
        _families(context, index if office is None else office, deed),
        tuple(slots(context, index)),
        is_denied=is_denied(context, index),
        is_fact=is_fact(context, index),
        is_past_perfect=context.is_past_perfect(index),
        is_noun=token.upos in {"NOUN", "PROPN", "ADJ"},
        first=when.earliest if when is not None else None,
        last=when.latest if when is not None else None,
        is_dated=words_of is not None,
        when=words_of,
        ordinal=_ordinal(context, index),
        is_label=context.is_label(index),
        is_lacking=is_lacking(context, index),
        vector=shortened(token.vector),
    )


def _families(context: SentenceContext, index: int, deed: str) -> tuple[str, ...]:
    """Its own, or those of the noun that a light verb carries: "an operation is done"."""
    tree = context.tree
    if deed in words("carriers"):
        for child in tree.of(index, "obj", "nsubj:pass"):
            if tree.tokens[child].upos == "NOUN":
                return families_of(tree.lemma(child), tree.lemma(child))
    ways = [tree.lemma(child) for child in tree.of(index, "advmod", "compound:prt")]
    ways += [tree.lemma(case) for one in tree.of(index, "obl") for case in tree.of(one, "case")]
    away = [f"~{one}" for one in (*ways, deed) if one in words("ways")]
    return (*families_of(deed, tree.lemma(index)), *dict.fromkeys(away))


def families_of(deed: str, lemma: str) -> tuple[str, ...]:
    """The stem of a deed and the sets of near synonyms that it stands in."""
    near = near_families(deed)
    sets = [f"+{one}" for one in near if isinstance(one, int)]
    own = families().get(deed, ()) or families().get(stem(lemma), ())
    key = deed if "_" in deed else stem(lemma)
    return (key, *sorted(sets), *own)


def _ordinal(context: SentenceContext, index: int) -> str:
    """Which of several it is: by its own words, or those of who does it or undergoes it."""
    tree, told = context.tree, context.arguments(index)
    taking_part = [one.head for one in told if one.role is not Role.OTHER]
    for head in (index, *taking_part):
        found = tree.lemmas(head, "amod", "det", "advmod") & words("ordinals")
        if found:
            return min(found)
    return ""


def _deed_around(context: SentenceContext, index: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """For a counted thing: its deed, and what else has part in it."""
    tree = context.tree
    above = (*tree.of(index, "acl"), *tree.ancestors(index))
    deed = next((one for one in above if _carries(context, one)), None)
    if deed is None:
        return (), ()
    others = [
        stem(tree.lemma(i))
        for child in tree.children[deed]
        if child != index and tree.relations[child] not in CUT
        for i in phrase(context, child)
        if tree.tokens[i].upos in CONTENT and i != index and not context.is_time[i]
    ]
    return families_of(context.deed(deed), tree.lemma(deed)), tuple(dict.fromkeys(others))


def _carries(context: SentenceContext, index: int) -> bool:
    return context.tree.tokens[index].upos == "VERB" or context.mention(index) is not None
