"""Heaps of short texts, read as an import reads them."""

from timeline_app.findings import Heap, Source, claims_from, find
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
        sources.append(Source(number, document.sha256, document.title, when, claims))
        read[number] = document.text
    return find(Heap(tuple(sources), lambda document, span: span.of(read[document])))
