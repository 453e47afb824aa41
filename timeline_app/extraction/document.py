"""One document's mentions, from the trees of its sentences to finished records."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from timeline_app.extraction import (
    candidates,
    classes,
    dating,
    day_candidates,
    discourse,
    duplicate_sentences,
    event_coreference,
    factuality,
    gapped,
    grammar,
    inferred_dates,
    kinds,
    labels,
    nested_events,
    participants,
    places,
    triggers,
)
from timeline_app.extraction.clauses import Titler, clauses_of
from timeline_app.extraction.day_candidates import DayChoice
from timeline_app.extraction.day_filling import fill
from timeline_app.extraction.draft import UNDATED, Dating, MentionDraft
from timeline_app.extraction.references import References
from timeline_app.extraction.time_words import TimeWords
from timeline_app.model import (
    Analysis,
    DatedBy,
    Mention,
    Passage,
    PassageKind,
    Span,
    TimeExpression,
    When,
)
from timeline_app.syntax import Tree

_STAND_IN = 0.5
Key = tuple[int, int]
Numbered = list[tuple[int, TimeExpression]]


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """A document as the rules read it, sentence by sentence."""

    trees: list[Tree]
    numbered: list[Numbered]
    """The time expressions of each sentence with their index in the document."""
    impossible: list[Numbered]
    """The dates of each sentence that no calendar has."""
    is_skipped: list[bool]
    kinds: list[PassageKind | None]
    repeats: dict[int, tuple[Span, ...]]
    headlines: frozenset[int]
    lead: range
    """The sentences with which the story begins."""
    references: References
    titler: Titler
    trust: float
    """1 for trees of the language model, less for those of its stand-in."""


def trees_of(analysis: Analysis) -> tuple[Tree, ...]:
    """The mended tree of each sentence; whoever reads a document twice makes them once."""
    mended, language = clauses_of(analysis.language).mended, analysis.language
    return tuple(
        Tree(mended(one), number, language) for number, one in enumerate(analysis.sentences)
    )


def read(  # noqa: PLR0913, PLR0917 - all that is known of a document
    analysis: Analysis,
    expressions: Sequence[TimeExpression],
    passages: Sequence[Passage],
    named: Collection[int] = (),
    impossible: Sequence[TimeExpression] = (),
    made: Sequence[Tree] = (),
) -> DocumentReading:
    """Trees, time expressions and names of a document, each where it belongs.

    ``named`` numbers expressions that only name a thing: they date nothing.  ``made`` are the
    trees of the sentences, where they were made before.
    """
    trees = list(made or trees_of(analysis))
    numbered = [
        labels.dating(tree, here)
        for tree, here in zip(trees, _by_sentence(trees, expressions, named), strict=True)
    ]
    never = _by_sentence(trees, impossible, ())
    is_copy, copies = duplicate_sentences.find(analysis.sentences)
    kinds_of = _passage_kinds(trees, passages)
    is_skipped = [
        copy or kind is PassageKind.FURNITURE for kind, copy in zip(kinds_of, is_copy, strict=True)
    ]
    references = References(trees)
    times = TimeWords(trees, numbered, never)
    titler = clauses_of(analysis.language).titler(trees, references, times)
    trust = _STAND_IN if analysis.is_fallback else 1.0
    headlines = _headlines(trees, kinds_of)
    lead = _lead(kinds_of)
    return DocumentReading(
        trees,
        numbered,
        never,
        is_skipped,
        kinds_of,
        copies,
        headlines,
        lead,
        references,
        titler,
        trust,
    )


def _passage_kinds(trees: Sequence[Tree], passages: Sequence[Passage]) -> list[PassageKind | None]:
    """What each sentence stands in; None where no passage was given."""
    ordered = sorted(passages, key=lambda passage: passage.span)
    starts = [passage.span.start for passage in ordered]
    found: list[PassageKind | None] = []
    for tree in trees:
        at = bisect_right(starts, tree.sentence.span.start) - 1
        holds = at >= 0 and ordered[at].span.contains(tree.sentence.span)
        found.append(ordered[at].kind if holds else None)
    return found


def _headlines(trees: Sequence[Tree], kinds_of: Sequence[PassageKind | None]) -> frozenset[int]:
    """Sentences that are headings: by their passage, or the first if it ends in no full stop."""
    found = {n for n, kind in enumerate(kinds_of) if kind is PassageKind.HEADING}
    if trees and trees[0].tokens and trees[0].tokens[-1].upos != "PUNCT":
        found.add(0)
    return frozenset(found)


def _lead(kinds_of: Sequence[PassageKind | None]) -> range:
    """The story's first sentences: a byline among the first lines has only teasers above it."""
    opening = kinds_of[: 2 * discourse.LEAD]
    lines = [n for n, kind in enumerate(opening) if kind is PassageKind.FURNITURE]
    first = lines[-1] + 1 if lines else 0
    return range(first, first + discourse.LEAD)


def _by_sentence(
    trees: Sequence[Tree], expressions: Sequence[TimeExpression], named: Collection[int]
) -> list[Numbered]:
    starts = [tree.sentence.span.start for tree in trees]
    found: list[Numbered] = [[] for _ in trees]
    for number, expression in enumerate(expressions):
        at = bisect_right(starts, expression.span.start) - 1
        if at >= 0 and number not in named:
            found[at].append((number, expression))
    return found


def _by_sentences(
    reading: DocumentReading, published: When | None
) -> tuple[DocumentReading, list[MentionDraft], dict[Key, Dating]]:
    """The mentions and the dates that their own sentences give them.

    The reading comes back with the days that bare dates have by the verbs they hang on.
    """
    read_again = list(reading.numbered)
    drafts: list[MentionDraft] = []
    dated: dict[tuple[int, int], Dating] = {}
    for tree in reading.trees:
        if reading.is_skipped[tree.number] or not tree.tokens:
            continue
        numbered, never = reading.numbered[tree.number], reading.impossible[tree.number]
        here = _drafts(tree, [*numbered, *never])
        drafts += here
        told = {draft.index for draft in here}
        numbered = list(labels.of_happenings(tree, numbered, told))
        read_again[tree.number] = numbered
        by_index, turned = dating.date_sentence(tree, here, numbered, published, never)
        dated |= {(tree.number, index): date for index, date in by_index.items()}
        if turned:
            read_again[tree.number] = [(n, turned.get(n, one)) for n, one in numbered]
    return replace(reading, numbered=read_again), drafts, dated


def mentions(
    reading: DocumentReading, published: When | None
) -> tuple[DocumentReading, list[Mention]]:
    """All mentions of the document in text order, and the reading with the days they have."""
    reading, drafts, dated = _by_sentences(reading, published)
    gaps = _gaps(reading, drafts, dated)
    rest = _date_the_rest(reading, drafts, dated, published, gaps)
    found = [
        _mention(reading, draft, dated.get(draft.key, UNDATED), published, kind=kind)
        for draft, kind in zip(drafts, kinds.kinds_of(drafts), strict=True)
    ]
    kept = candidates.without_doubles(found)
    in_scenes = nested_events.days(drafts, dated)
    told = _with_scenes(drafts, kept, in_scenes)
    page = _page(drafts, dated, rest)
    told = _with_supposed(drafts, told, page.supposed)
    filled = fill(told, drafts, _choices(reading, drafts, page), dated)
    return reading, _with_gaps(reading, drafts, filled, gaps)


def _gaps(
    reading: DocumentReading, drafts: Sequence[MentionDraft], dated: Mapping[Key, Dating]
) -> dict[int, list[gapped.CoordinationGap]]:
    """Per sentence what is told without its verb: "took Bessa on 3 May and Girn on 5 May"."""
    verbs: dict[int, dict[int, int]] = {}
    for draft in drafts:
        date = dated.get(draft.key, UNDATED)
        is_own = date.expression is not None and not date.is_inherited
        if is_own and draft.tree.is_verbal(draft.index) and date.expression is not None:
            verbs.setdefault(draft.tree.number, {})[date.expression] = draft.index
    return {
        number: list(gapped.find(reading.trees[number], reading.numbered[number], here))
        for number, here in verbs.items()
    }


def _with_gaps(
    reading: DocumentReading,
    drafts: Sequence[MentionDraft],
    found: Sequence[Mention],
    gaps: Mapping[int, Sequence[gapped.CoordinationGap]],
) -> list[Mention]:
    """The mentions with those of the gaps, in text order."""
    more: list[Mention] = []
    for number, here in gaps.items():
        if here:
            pairs = zip(drafts, found, strict=True)
            told = {d.index: mention for d, mention in pairs if d.tree.number == number}
            more += gapped.mentions(reading.trees[number], here, told)
    return sorted([*found, *more], key=lambda mention: mention.span) if more else list(found)


def _with_supposed(
    drafts: Sequence[MentionDraft], found: Sequence[Mention], days: Mapping[Key, Dating]
) -> list[Mention]:
    """The likely day of what has none."""
    return [
        replace(mention, supposed=date.when, supposed_by=date.dated_by)
        if mention.when is None and (date := days.get(draft.key)) is not None
        else mention
        for draft, mention in zip(drafts, found, strict=True)
    ]


def _with_scenes(
    drafts: Sequence[MentionDraft], found: Sequence[Mention], days: Mapping[Key, Dating]
) -> list[Mention]:
    """What the chronology does not show may still take the day of the scene it is part of."""
    return [
        mention
        if mention.is_candidate or (date := days.get(draft.key)) is None
        else replace(
            mention,
            when=date.when,
            dated_by=date.dated_by,
            score=round(mention.score * date.certainty, 4),
        )
        for draft, mention in zip(drafts, found, strict=True)
    ]


def kind_signs(reading: DocumentReading) -> Iterator[tuple[Span, kinds.Signs]]:
    """The trigger of each mention, with all that its kind is chosen by."""
    _, drafts, _ = _by_sentences(reading, None)
    for draft in drafts:
        span = draft.tree.tokens[draft.index].span
        yield span, kinds.signs(draft, with_marks=True)


def choices(
    reading: DocumentReading, published: When | None
) -> Iterator[tuple[Span, list[DayChoice]]]:
    """The trigger of each mention that has no date of its own, with the days it may have."""
    reading, drafts, dated = _by_sentences(reading, published)
    gaps = _gaps(reading, drafts, dated)
    page = _page(drafts, dated, _date_the_rest(reading, drafts, dated, published, gaps))
    for draft, days in _choices(reading, drafts, page):
        yield draft.tree.tokens[draft.index].span, days


def _page(
    drafts: Sequence[MentionDraft], dated: dict[Key, Dating], told: discourse.Discourse
) -> day_candidates.DayContext:
    in_scenes = nested_events.days(drafts, dated)
    likely = in_scenes | inferred_dates.days(drafts, dated | in_scenes, told.days)
    return day_candidates.DayContext(told.setting, dated, likely, told.days)


def _choices(
    reading: DocumentReading, drafts: Sequence[MentionDraft], page: day_candidates.DayContext
) -> Iterator[tuple[MentionDraft, list[DayChoice]]]:
    for number, group in groupby(drafts, key=lambda draft: draft.tree.number):
        here = list(group)
        days = page.choices(reading.trees[number], here, reading.numbered[number])
        for draft, found in zip(here, days, strict=True):
            if page.dated.get(draft.key, UNDATED).dated_by is not DatedBy.EXPLICIT:
                yield draft, found


def _date_the_rest(
    reading: DocumentReading,
    drafts: Sequence[MentionDraft],
    dated: dict[tuple[int, int], Dating],
    published: When | None,
    gaps: Mapping[int, Sequence[gapped.CoordinationGap]],
) -> discourse.Discourse:
    """Let the discourse date what the sentences do not, in text order.

    What happens once and is dated somewhere comes first: it may be the day of the story.
    """
    event_coreference.fill(drafts, dated, reading.references)
    setting = discourse.setting_of(drafts, dated, published, reading.headlines, reading.lead)
    told = discourse.Discourse(setting, dated)
    for number, here in groupby(drafts, key=lambda draft: draft.tree.number):
        told.read(reading.trees[number], list(here))
        told.keep(reading.trees[number], gaps.get(number, ()))
    return told


def _drafts(tree: Tree, numbered: Numbered) -> list[MentionDraft]:
    found = []
    for index in triggers.find(tree, [expression.span for _, expression in numbered]):
        form = grammar.read(tree, index)
        verdict = factuality.judge(tree, index, form)
        found.append(MentionDraft(tree, index, classes.classify(tree, index), form, verdict))
    return found


def _mention(
    reading: DocumentReading,
    draft: MentionDraft,
    date: Dating,
    published: When | None,
    *,
    kind: str,
) -> Mention:
    token, tree = draft.tree.tokens[draft.index], draft.tree
    verdict = factuality.on_its_day(draft.verdict, date.when, published, is_due=date.is_due)
    draft = replace(draft, verdict=verdict)
    mention = Mention(
        token.span,
        token.text,
        # "her first months in office" tells that she took it.
        "take" if triggers.is_term_of_office(tree, draft.index) else token.lemma,
        tree.sentence.span,
        draft.event_class,
        draft.grammar.tense,
        draft.grammar.aspect,
        draft.grammar.polarity,
        draft.grammar.modality,
        draft.verdict.factuality,
        _reporter(reading, draft),
        date.when,
        date.dated_by,
        date.expression,
        kind,
        score=round(token.event * date.certainty * reading.trust, 4),
        repeats=reading.repeats.get(tree.number, ()),
        vector=token.vector,
    )
    return _completed(reading, draft, date, mention)


def _completed(
    reading: DocumentReading, draft: MentionDraft, date: Dating, mention: Mention
) -> Mention:
    """With people, places and title, and whether it is worth keeping."""
    tree, index = draft.tree, draft.index
    mention = replace(
        mention,
        participants=participants.find(tree, index, reading.references),
        places=places.find(tree, index, reading.references),
        title=reading.titler.title(draft, date.expression),
    )
    return replace(
        mention,
        importance=candidates.importance(draft, mention),
        is_candidate=candidates.is_candidate(draft, date, mention),
    )


def _reporter(reading: DocumentReading, draft: MentionDraft) -> str:
    """Who is quoted for it, by name where there is one."""
    verb = draft.verdict.reporter
    if verb is None:
        return ""
    subject = participants.subject_of(draft.tree, verb)
    if subject is None:
        return ""
    head = participants.antecedent(draft.tree, subject)
    found = participants.named(draft.tree, head, reading.references)
    return found.name if found is not None else ""
