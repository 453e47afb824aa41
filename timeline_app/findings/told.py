"""What was read in one document, as the claims are taken from it."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from timeline_app.model import (
    Analysis,
    Mention,
    OrderLink,
    Part,
    Passage,
    Sentence,
    Span,
    TimeExpression,
    Token,
    When,
)
from timeline_app.syntax import Tree

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class AnalysedDocument:
    """One analysed document: ``impossible`` are the dates that no calendar has.

    ``trees`` are those that extraction made of the sentences; without them they are made here.
    """

    text: str
    analysis: Analysis
    expressions: Sequence[TimeExpression] = field(default=())
    mentions: Sequence[Mention] = field(default=())
    links: Sequence[OrderLink] = field(default=())
    impossible: Sequence[TimeExpression] = field(default=())
    parts: Sequence[Part] = field(default=())
    passages: Sequence[Passage] = field(default=())
    published: When | None = None
    title: str = ""
    trees: Sequence[Tree] = field(default=())
    _made: dict[Callable[["AnalysedDocument"], Any], Any] = field(default_factory=dict, repr=False)

    def once(self, make: "Callable[[AnalysedDocument], _Made]") -> _Made:
        """What a function makes of this document, made for all who ask for it at one time."""
        if make not in self._made:
            self._made[make] = make(self)
        found: _Made = self._made[make]
        return found


def lowered(told: AnalysedDocument) -> str:
    """The text in small letters, each where it stood; patterns of small letters are quicker.

    Ask for it with ``told.once(lowered)``.
    """
    low = told.text.lower()
    if len(low) == len(told.text):
        return low
    return "".join(small if len(small := one.lower()) == 1 else one for one in told.text)


def sentence_at(told: AnalysedDocument, offset: int) -> Sentence | None:
    """The sentence that holds a place, if there is one."""
    sentences = told.analysis.sentences
    at = bisect_right(sentences, offset, key=lambda one: one.span.start) - 1
    return sentences[at] if at >= 0 and offset < sentences[at].span.end else None


def token_at(tokens: Sequence[Token], span: Span) -> int | None:
    """The place of the word that a mention is, as the heads of others name it; None if none is."""
    return next((place for place, token in enumerate(tokens) if token.span == span), None)


_AHEAD = re.compile(
    r"\b(?:due|set|scheduled|expected|planned|supposed|hoping|hoped|remanded|bailed|about)\b"
    r"[^.;:]{0,40}?\bto\b|\bto\s+(?:appear|be|stand|face|return|begin|start|take)\b",
    re.IGNORECASE,
)


def is_ahead(told: AnalysedDocument, deed: Span, date: Span) -> bool:
    """Whether the words about a deed and up to its date plan it: "due to be released"."""
    first = min(deed.start, date.start)
    line = told.text.rfind("\n", 0, first) + 1
    return _AHEAD.search(told.text, max(line, first - 24), max(deed.end, date.start)) is not None


def passage_around(told: AnalysedDocument, span: Span) -> Span:
    """The sentence in which a stretch begins; the stretch itself where there is none."""
    sentence = sentence_at(told, span.start)
    return span if sentence is None else sentence.span.joined(span)
