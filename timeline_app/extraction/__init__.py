"""Dates and sentences become mentions of events: what happened, when, who, where, as a title.

The trees decide: a date belongs to the verb or noun that it hangs on, a title is a clause cut to
its subject, verb, object and place.  What has no date of its own takes the story's day only where
it is told as part of the story.

How torn trees are mended and what a title says is the language's own: its ``Clauses``, found by
the language of the analysis; the names of this door from ``MentionDraft`` to ``TimeWords`` are
there for them.  The words that rules look for are asked of the tree, which knows its language.

Decisions: rules over trees say what happened and when, for each must be able to show its reason;
only what no rule can weigh (what a mention is worth, of what kind it is, which day it means) is
learned.  What cannot be shortened without saying another thing keeps the words of its clause, and
what no title can be made of is no event.
"""

from collections.abc import Iterator, Sequence

from timeline_app.extraction.clauses import Clauses, Titler
from timeline_app.extraction.document import choices, kind_signs, mentions, read, trees_of
from timeline_app.extraction.draft import MentionDraft
from timeline_app.extraction.existence import told, within
from timeline_app.extraction.factuality import is_not_until
from timeline_app.extraction.factuality import judge as judge_factuality
from timeline_app.extraction.grammar import is_negated
from timeline_app.extraction.grammar import read as read_grammar
from timeline_app.extraction.kinds import Signs
from timeline_app.extraction.learned_kinds import from_json as kind_weights
from timeline_app.extraction.learned_kinds import topic_of
from timeline_app.extraction.own_words import of_clause as own_clause
from timeline_app.extraction.participants import (
    Argument,
    antecedent,
    arguments,
    coordinated,
    is_appointed,
    is_appointment,
    is_passive,
    lent_object,
    named_head,
    subject_of,
)
from timeline_app.extraction.pool import ExistenceContext
from timeline_app.extraction.references import References, Referent
from timeline_app.extraction.sureness import Described, rated
from timeline_app.extraction.tiers import tier_of, with_tiers
from timeline_app.extraction.time_words import TimeWords
from timeline_app.extraction.trifles import put_last
from timeline_app.extraction.triggers import is_term_of_office
from timeline_app.extraction.wording import LONGEST, LONGEST_CUT
from timeline_app.extraction.worth import learned, weigh
from timeline_app.extraction.worth_features import FEATURES, describe, story
from timeline_app.model import (
    Analysis,
    Fate,
    Fated,
    Mention,
    Part,
    Passage,
    RecordEntry,
    Span,
    TimeExpression,
    When,
)
from timeline_app.syntax import Tree

__all__ = [
    "FEATURES",
    "LONGEST",
    "LONGEST_CUT",
    "Argument",
    "Clauses",
    "Described",
    "MentionDraft",
    "References",
    "Referent",
    "Signs",
    "TimeWords",
    "Titler",
    "antecedent",
    "arguments",
    "coordinated",
    "date_choices",
    "described",
    "described_sureness",
    "extract",
    "is_appointed",
    "is_appointment",
    "is_negated",
    "is_not_until",
    "is_passive",
    "is_term_of_office",
    "judge_factuality",
    "kind_weights",
    "lent_object",
    "named_head",
    "own_clause",
    "read_grammar",
    "signs_of_kinds",
    "subject_of",
    "tier_of",
    "topic_of",
    "trees_of",
]


def extract(  # noqa: PLR0913 - options by name
    analysis: Analysis,
    expressions: Sequence[TimeExpression],
    *,
    published: When | None,
    passages: Sequence[Passage] = (),
    entries: Sequence[RecordEntry] = (),
    parts: Sequence[Part] = (),
    fated: Sequence[Fated] = (),
    impossible: Sequence[TimeExpression] = (),
    trees: Sequence[Tree] = (),
) -> list[Mention]:
    """All event mentions of a document in text order; candidates are those worth keeping.

    ``impossible`` are dates that no calendar has: what is told beside one keeps no date.
    ``trees`` are those of ``trees_of``, where they were made before.

    ``extract(parsing.analyse(text), temporal.find(text), published=None)`` of "Zarif visited
    Baghdad on 19 July 2020." gives one candidate titled "Zarif visited Baghdad", dated that day.
    """
    page, headlines, found = _told(
        analysis,
        expressions,
        published,
        passages,
        shape=(entries, parts, fated),
        impossible=impossible,
        trees=trees,
    )
    return put_last(page, weigh(page, headlines, rated(page, found), learned()))


def described_sureness(  # noqa: PLR0913 - as extract takes them
    analysis: Analysis,
    expressions: Sequence[TimeExpression],
    *,
    published: When | None,
    passages: Sequence[Passage] = (),
    entries: Sequence[RecordEntry] = (),
    parts: Sequence[Part] = (),
    fated: Sequence[Fated] = (),
    impossible: Sequence[TimeExpression] = (),
    trees: Sequence[Tree] = (),
) -> tuple[Described, list[Mention]]:
    """The mentions before they are weighed, and what describes how sure each is.

    For training: what is shown does not need it.
    """
    page, _, found = _told(
        analysis,
        expressions,
        published,
        passages,
        shape=(entries, parts, fated),
        impossible=impossible,
        trees=trees,
    )
    return Described(page), found


def described(
    analysis: Analysis,
    expressions: Sequence[TimeExpression],
    *,
    published: When | None,
    passages: Sequence[Passage] = (),
) -> list[tuple[Mention, tuple[float, ...], bool]]:
    """The mentions with the figures (FEATURES) of their worth, and whether a heading tells them.

    For training: what is shown does not need it.
    """
    page, headlines, found = _told(analysis, expressions, published, passages)
    rows = describe(page, story(page, headlines, found), found)
    heads = [page.trees[number].sentence.span for number in headlines]
    return [
        (mention, row, any(head.contains(mention.span) for head in heads))
        for mention, row in zip(found, rows, strict=True)
    ]


def _told(  # noqa: PLR0913 - as extract takes them
    analysis: Analysis,
    expressions: Sequence[TimeExpression],
    published: When | None,
    passages: Sequence[Passage],
    *,
    shape: tuple[Sequence[RecordEntry], Sequence[Part], Sequence[Fated]] = ((), (), ()),
    impossible: Sequence[TimeExpression] = (),
    trees: Sequence[Tree] = (),
) -> tuple[ExistenceContext, frozenset[int], list[Mention]]:
    """The document as the rules of existence see it, its headings, and its mentions."""
    entries, parts, fated = shape
    references = [one.span for one in fated if one.fate is Fate.REFERENCE]
    named = within(references, dict(enumerate(expressions)))
    heading = [one.span for one in fated if one.fate in {Fate.HEADING, Fate.DOCUMENT}]
    above = within(heading, dict(enumerate(expressions))) if entries else set()
    reading = read(analysis, expressions, passages, named, impossible, trees)
    reading, found = mentions(reading, published)
    page = ExistenceContext(
        analysis.text,
        reading.trees,
        reading.numbered,
        reading.is_skipped,
        reading.kinds,
        reading.references,
        published,
        frozenset(above),
    )
    found = with_tiers(told(page, found, entries, parts), analysis.text)
    return page, reading.headlines, found


def date_choices(
    analysis: Analysis,
    expressions: Sequence[TimeExpression],
    *,
    published: When | None,
    passages: Sequence[Passage] = (),
) -> Iterator[tuple[Span, list[tuple[When | None, dict[str, float]]]]]:
    """What the days of mentions without a date of their own are chosen from, to learn from it.

    The span is the trigger's; each day, the last of them none, comes with its features.
    """
    for span, found in choices(read(analysis, expressions, passages), published):
        yield span, [(choice.when, choice.features) for choice in found]


def signs_of_kinds(
    analysis: Analysis, passages: Sequence[Passage] = ()
) -> Iterator[tuple[Span, Signs]]:
    """What the kinds of a document's mentions are chosen by, to learn from it.

    The span is the trigger's.
    """
    yield from kind_signs(read(analysis, (), passages))
