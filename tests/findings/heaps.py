"""Heaps of short texts, read as an import reads them."""

from functools import cache

from timeline_app import extraction, ordering, parsing, temporal
from timeline_app.findings import AnalysedDocument, ClaimHeap, ClaimSource, claims_from, find
from timeline_app.findings.counting import stretch_of
from timeline_app.model import edtf
from timeline_app.pipeline import digest


def found_in(folder, *texts):
    """What does not fit in these texts, each of which is a file of its own."""
    sources, read = [], {}
    for number, text in enumerate(texts, start=1):
        path = folder / f"{number}.txt"
        path.write_text(text, encoding="utf-8")
        one = digest(path)
        document = one.document
        when = document.published.when if document.published else None
        claims = claims_from(one.claims)
        sources.append(ClaimSource(number, document.sha256, document.title, when, claims))
        read[number] = document.text
    return find(ClaimHeap(tuple(sources), lambda document, span: span.of(read[document])))


@cache
def told_of(text, published="", title=""):
    """One document as the claims are taken from it; ``published`` in EDTF, "" for unknown."""
    when = edtf.parse(published) if published else None
    analysis = parsing.analyse(text)
    expressions, impossible = temporal.find_all(text, published=when, analysis=analysis)
    mentions = extraction.extract(analysis, expressions, published=when)
    return AnalysedDocument(
        text,
        analysis,
        expressions,
        mentions,
        ordering.find_links(analysis, mentions, expressions),
        impossible,
        published=when,
        title=title,
    )


def heap_of(*claims, texts=()):
    """A heap of documents 1, 2, … that make these claims, whatever they say."""
    sources = []
    for number, some in enumerate(claims, 1):
        by_kind = {}
        for one in some:
            by_kind.setdefault(type(one), []).append(one)
        sources.append(
            ClaimSource(number, str(number), claims={k: tuple(v) for k, v in by_kind.items()})
        )

    def quote(document, span):
        return span.of(texts[document - 1]) if texts else f"{document}:{span.start}-{span.end}"

    return ClaimHeap(tuple(sources), quote)


def day(text):
    """A day or a stretch from EDTF."""
    return stretch_of(edtf.parse(text))
