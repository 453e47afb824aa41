"""What the language model says of a text: sentences of words with tags, trees, names, events."""

from dataclasses import dataclass, field
from enum import StrEnum

from timeline_app.languages import MAIN
from timeline_app.model.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One word in the treebanks' conventions (``Iraq`` ``'s``, ``do`` ``n't``)."""

    span: Span
    text: str
    lemma: str
    upos: str
    """Universal part of speech: ``VERB``, ``PROPN``, ..."""
    xpos: str
    """Penn tag: ``VBD``, ``NNP``, ..."""
    head: int
    """Index of the governing token in the same sentence; -1 for the root."""
    relation: str
    """Universal dependency with subtype: ``nsubj``, ``obl:agent``, ``root``, ..."""
    event: float = 0.0
    """Probability that this word mentions an event in TimeML's sense."""
    vector: bytes = b""
    """Meaning in context for words that may be events: signed 8-bit components; else empty."""


class NameType(StrEnum):
    """A hint, never a proof: countries act like organisations."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Name:
    """A name within one sentence: tokens ``first`` up to, not including, ``last``."""

    first: int
    last: int
    type: NameType


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the document; token spans count from the start of the document."""

    span: Span
    tokens: tuple[Token, ...]
    names: tuple[Name, ...] = field(default=())
    is_quoted: tuple[bool, ...] = field(default=())
    """Per token: whether it stands inside quotation marks (which may span sentences)."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """All sentences of a document in order; ``is_fallback`` when rules stood in for the model."""

    text: str
    sentences: tuple[Sentence, ...]
    is_fallback: bool = False
    language: str = MAIN
