"""Heaps of short documents, read by the real rooms, and what the pairs of their tellings give."""

import pytest

from timeline_app.findings import claims_from
from timeline_app.findings.heap import ClaimHeap, ClaimSource
from timeline_app.findings.pairs import checking
from timeline_app.model import Document
from timeline_app.pipeline.digest import digest
from timeline_app.wording import worded


@pytest.fixture(scope="session")
def heap(needs_model):
    """``heap(text, ...)`` is a heap of one document a text."""
    known = {}

    def read(text):
        if text not in known:
            document = Document("a.txt", "0" * 64, text)
            known[text] = digest(document)
        return known[text]

    def made(*texts):
        read_ones = [read(text) for text in texts]
        sources = tuple(
            ClaimSource(
                number,
                str(number),
                published=one.document.published and one.document.published.when,
                claims=claims_from(one.claims),
            )
            for number, one in enumerate(read_ones)
        )
        return ClaimHeap(sources, lambda number, span: texts[number][span.start : span.end])

    return made


@pytest.fixture(scope="session")
def clashes(heap):
    """``clashes(text, ...)`` gives kind, values and message of each clash between the texts."""

    def found(*texts):
        return [
            (
                str(draft.kind),
                tuple(worded(clue.says) for clue in draft.clues[:2]),
                worded(draft.message),
            )
            for draft in checking.check(heap(*texts))
        ]

    return found
