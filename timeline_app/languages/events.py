"""Every sentence that holds a date as a plain event: its title is the clause, nothing is parsed."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from timeline_app.languages import tense
from timeline_app.model import (
    AnchorKind,
    DatedBy,
    EventClass,
    Factuality,
    Mention,
    Span,
    TimeExpression,
    When,
)

LONGEST_TITLE = 90
_SCORE = 0.5
_LONGEST_SENTENCE = 1_500
_FEWEST_LETTERS = 12
"""A stretch with fewer letters beside its date tells nothing."""
_WORD = re.compile(r"[^\W\d_]+")
_SPACELESS = re.compile("[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]")
_BREAK = re.compile(r"[,;:،؛，；：]\s*|\s[–—-]\s|\s")
_TRIGGER = 4
"""Letters of a trigger in scripts that write no blanks."""


def mentions(
    text: str,
    sentences: Sequence[Span],
    expressions: Sequence[TimeExpression],
    *,
    published: When | None,
    own: Span | None = None,
) -> list[Mention]:
    """One for each date of each sentence, but for the document's own date."""
    starts = [sentence.start for sentence in sentences]
    found: list[Mention] = []
    told: set[tuple[Span, str]] = set()
    for number, expression in enumerate(expressions):
        sentence = _sentence_of(sentences, starts, expression.span)
        if expression.when is None or sentence is None or _is_own(expression, own, sentence):
            continue
        key = sentence, expression.when.edtf
        mention = _mention(text, sentence, number, expressions, published, own)
        if mention and key not in told:
            told.add(key)
            found.append(mention)
    return found


def _sentence_of(sentences: Sequence[Span], starts: Sequence[int], span: Span) -> Span | None:
    index = bisect_right(starts, span.start) - 1
    fits = index >= 0 and sentences[index].contains(span)
    return sentences[index] if fits else None


def _is_own(expression: TimeExpression, own: Span | None, sentence: Span) -> bool:
    return own is not None and own.overlaps(expression.span)


def _mention(
    text: str,
    sentence: Span,
    number: int,
    expressions: Sequence[TimeExpression],
    published: When | None,
    own: Span | None,
) -> Mention | None:
    expression = expressions[number]
    when = expression.when
    # What follows a dateline on its line is told after it.
    if own is not None and sentence.contains(own) and own.end < expression.span.start:
        sentence = Span(_after(text, own.end, sentence.end), sentence.end)
    dates = [one.span for one in _near(expressions, number) if sentence.overlaps(one.span)]
    clause = tense.clause_around(text, sentence, expression.span)
    trigger = _trigger(text, clause, dates) or _trigger(text, sentence, dates)
    if trigger is None or when is None or len(sentence) > _LONGEST_SENTENCE:
        return None
    is_planned = published is not None and when.earliest > published.latest
    return Mention(
        span=trigger,
        text=trigger.of(text),
        lemma=trigger.of(text).lower(),
        passage=sentence,
        event_class=EventClass.OCCURRENCE,
        factuality=Factuality.PLANNED if is_planned else Factuality.HAPPENED,
        tense="FUTURE" if is_planned else "NONE",
        when=when,
        dated_by=_dated_by(expression),
        expression=number,
        title=title(text, sentence, expression.span),
        score=_SCORE,
        importance=_SCORE,
        is_candidate=True,
    )


def _near(expressions: Sequence[TimeExpression], number: int) -> Sequence[TimeExpression]:
    """The dates around one: no sentence holds more that matter."""
    return expressions[max(0, number - 20) : number + 20]


def _dated_by(expression: TimeExpression) -> DatedBy:
    is_told = expression.anchor_kind is AnchorKind.NARRATIVE
    return DatedBy.NARRATIVE if is_told else DatedBy.EXPLICIT


def _after(text: str, start: int, end: int) -> int:
    """Where the words begin that follow a dateline."""
    word = _WORD.search(text, start, end)
    dash = re.compile(r"[–—:.)）\]]\s*|-\s|[电電讯訊]\s?").search(text, start, min(end, start + 60))
    at = dash.end() if dash else word.start() if word else start
    return at if at < end else start


def _trigger(text: str, stretch: Span, dates: Sequence[Span]) -> Span | None:
    """A word that stands for what happened: the first of some length that begins small.

    None where beside the dates there is too little to tell anything.
    """
    free = list(islice(_words(text, stretch, dates), 200))
    if sum(len(word) for word in free) < _FEWEST_LETTERS:
        is_dense = any(_SPACELESS.search(word.of(text)) for word in free)
        if not is_dense or sum(len(word) for word in free) < _TRIGGER:
            return None
    small = [word for word in free if not word.of(text)[0].isupper() and len(word) >= _TRIGGER]
    best = max(small or free, key=lambda word: (min(len(word), 7), -word.start))
    is_run = _SPACELESS.search(best.of(text)) is not None
    return Span(best.start, min(best.end, best.start + _TRIGGER)) if is_run else best


def _words(text: str, stretch: Span, dates: Sequence[Span]) -> Iterator[Span]:
    for match in _WORD.finditer(text, stretch.start, stretch.end):
        span = Span(*match.span())
        if not any(span.overlaps(date) for date in dates):
            yield span


def title(text: str, sentence: Span, date: Span) -> str:
    """The sentence, or where it is long the clause with the date, cut where a clause ends.

    >>> title("It rained.", Span(0, 10), Span(0, 2))
    'It rained'
    """
    whole = _tidy(sentence.of(text))
    if len(whole) <= LONGEST_TITLE:
        return whole
    clause = tense.clause_around(text, sentence, date)
    words = _tidy(clause.of(text))
    if not len(words) * 3 >= LONGEST_TITLE:
        # A bare "three days later": what follows it says what happened.
        words = _tidy(text[clause.start : sentence.end])
    if len(words) <= LONGEST_TITLE:
        return words
    return _cut(words)


def _cut(words: str) -> str:
    """Shortened at the last sign, else the last blank, that leaves half of it."""
    limit = LONGEST_TITLE - 1
    breaks = [match for match in _BREAK.finditer(words) if match.start() <= limit]
    signs = [match.start() for match in breaks if match[0].strip() and match.start() > limit // 2]
    blanks = [match.start() for match in breaks if match.start() > limit // 2]
    end = signs[-1] if signs else blanks[-1] if blanks else limit
    return words[:end].rstrip() + "…"


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(" ,;:،؛，；：-–—").rstrip(".。।")
