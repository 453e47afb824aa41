"""Sentences where they stand."""

from dataclasses import dataclass

from timeline_app.findings.statements import Sentence


@dataclass(frozen=True, slots=True)
class Line:
    """Where a sentence stands: the document, and which of its sentences it is."""

    document: int
    number: int
    sentence: Sentence
    around: frozenset[str]
    """Stems of this sentence and of those beside it."""
