"""Every sentence that holds a date is a plain event: its title is the clause, unparsed."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from timeline_app.languages.any import tense
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
_FEWEST_LETTERS = 8
"""A stretch with fewer letters beside its date tells nothing."""
_FEWEST_SIGNS = 4
"""The same where a sign is a word."""
_NEAR, _MOST_WORDS = 20, 200
"""Dates and words looked at around one: no sentence holds more that matter."""
_WORD = re.compile(r"[^\W\d_]+")
_SPACELESS = re.compile("[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]")
_BREAK = re.compile(r"[,;:،؛，；：]\s*|\s[–—-]\s|\s")
_BLANK = re.compile(r"\s")
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
    triggers: set[Span] = set()
    for number, expression in enumerate(expressions):
        sentence = _sentence_of(sentences, starts, expression.span)
        if expression.when is None or sentence is None or _is_own(expression, own):
            continue
        key = sentence, expression.when.edtf
        if key in told:
            continue
        sentence = _past_own(text, sentence, own, expression.span)
        if len(sentence) > _LONGEST_SENTENCE:
            continue
        trigger = _trigger_of(text, sentence, expressions, number, triggers)
        if trigger is not None:
            told.add(key)
            triggers.add(trigger)
            found.append(_mention(text, _Told(sentence, trigger, number), expression, published))
    return found


def _sentence_of(sentences: Sequence[Span], starts: Sequence[int], span: Span) -> Span | None:
    index = bisect_right(starts, span.start) - 1
    fits = index >= 0 and sentences[index].contains(span)
    return sentences[index] if fits else None


def _is_own(expression: TimeExpression, own: Span | None) -> bool:
    return own is not None and own.overlaps(expression.span)


def _past_own(text: str, sentence: Span, own: Span | None, date: Span) -> Span:
    """What follows a dateline on its line is told after it."""
    if own is None or not sentence.contains(own) or own.end >= date.start:
        return sentence
    return Span(_after(text, own.end, date.start), sentence.end)


def _trigger_of(
    text: str,
    sentence: Span,
    expressions: Sequence[TimeExpression],
    number: int,
    taken: set[Span],
) -> Span | None:
    date = expressions[number].span
    near = expressions[max(0, number - _NEAR) : number + _NEAR]
    dates = [one.span for one in near if sentence.overlaps(one.span)]
    clause = tense.clause_around(text, sentence, date)
    tried = (_trigger(text, stretch, date, dates, taken) for stretch in (clause, sentence))
    return next((trigger for trigger in tried if trigger), None)


@dataclass(frozen=True, slots=True)
class _Told:
    """Where an event is told: its sentence, its trigger, and the number of its date."""

    sentence: Span
    trigger: Span
    number: int


def _mention(
    text: str, told: _Told, expression: TimeExpression, published: When | None
) -> Mention:
    when = expression.when
    is_planned = bool(when and published and when.earliest > published.latest)
    return Mention(
        span=told.trigger,
        text=told.trigger.of(text),
        lemma=told.trigger.of(text).lower(),
        passage=told.sentence,
        event_class=EventClass.OCCURRENCE,
        factuality=Factuality.PLANNED if is_planned else Factuality.HAPPENED,
        tense="FUTURE" if is_planned else "NONE",
        when=when,
        dated_by=_dated_by(expression),
        expression=told.number,
        title=title(text, told.sentence, expression.span),
        score=_SCORE,
        importance=_SCORE,
        is_candidate=True,
    )


def _dated_by(expression: TimeExpression) -> DatedBy:
    is_told = expression.anchor_kind is AnchorKind.NARRATIVE
    return DatedBy.NARRATIVE if is_told else DatedBy.EXPLICIT


def _after(text: str, start: int, end: int) -> int:
    """Where the words begin that follow a dateline."""
    word = _WORD.search(text, start, end)
    dash = re.compile(r"[–—:.)）\]]\s*|-\s|[电電讯訊]\s?").search(
        text, start, min(end, start + 60)
    )
    at = dash.end() if dash else word.start() if word else start
    return at if at < end else start


def _trigger(
    text: str, stretch: Span, date: Span, dates: Sequence[Span], taken: set[Span]
) -> Span | None:
    """A word that stands for what happened: of some length, beginning small, near the date.

    None where beside the dates there is too little to tell anything.
    """
    free = list(islice(_words(text, stretch, dates), _MOST_WORDS))
    letters = sum(len(word) for word in free)
    is_dense = any(_SPACELESS.search(word.of(text)) for word in free)
    if letters < (_FEWEST_SIGNS if is_dense else _FEWEST_LETTERS):
        return None
    shortened = [_shortened(text, word) for word in free]
    open_ = [word for word in shortened if word not in taken]
    good = [w for w in open_ if not w.of(text)[0].isupper() and len(w) >= _TRIGGER]
    return min(good or open_, key=lambda word: _distance(word, date), default=None)


def _distance(word: Span, date: Span) -> int:
    return max(word.start - date.end, date.start - word.end)


def _shortened(text: str, word: Span) -> Span:
    """Where no blanks part the words, the first few signs."""
    is_run = _SPACELESS.search(word.of(text)) is not None
    return Span(word.start, min(word.end, word.start + _TRIGGER)) if is_run else word


def _words(text: str, stretch: Span, dates: Sequence[Span]) -> Iterator[Span]:
    """The words between the dates: where no blanks part words, a date ends one."""
    start = stretch.start
    for date in (*dates, Span(stretch.end, stretch.end)):
        end = min(date.start, stretch.end)
        if start < end:
            yield from (Span(*match.span()) for match in _WORD.finditer(text, start, end))
        start = max(start, date.end)


def title(text: str, sentence: Span, date: Span) -> str:
    """The sentence, or where it is long the clause with the date, cut where a clause ends.

    >>> title("It rained.", Span(0, 10), Span(0, 2))
    'It rained'
    """
    whole = _tidy(sentence.of(text))
    if len(whole) <= LONGEST_TITLE:
        return whole
    clause = tense.clause_around(text, sentence, date)
    stretch = clause if 3 * len(clause) >= LONGEST_TITLE else Span(clause.start, sentence.end)
    words = _tidy(stretch.of(text))
    if len(words) <= LONGEST_TITLE:
        return words
    if date.end - stretch.start < LONGEST_TITLE:
        return _cut(words)
    return _from_the_middle(text, stretch, date)


def _cut(words: str) -> str:
    """Shortened at the last sign, else the last blank, that leaves half of it."""
    limit = LONGEST_TITLE - 1
    breaks = [match for match in _BREAK.finditer(words) if match.start() <= limit]
    signs = [match.start() for match in breaks if match[0].strip() and match.start() > limit // 2]
    blanks = [match.start() for match in breaks if match.start() > limit // 2]
    end = signs[-1] if signs else blanks[-1] if blanks else limit
    return words[:end].rstrip() + "…"


def _from_the_middle(text: str, stretch: Span, date: Span) -> str:
    """Where the date stands far inside, the words around it."""
    first = max(stretch.start, date.start - LONGEST_TITLE // 2)
    blank = _BLANK.search(text, first, date.start)
    words = "…" + _tidy(text[blank.end() if blank else first : stretch.end])
    return words if len(words) <= LONGEST_TITLE else _cut(words)


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(" ,;:،؛，；：-–—").rstrip(".。।")
