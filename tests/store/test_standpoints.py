"""Where a passage stands in a document without pages: what a reader would count."""

from tellings import TEXT, document, span_of

from timeline_app.model import Part, PartKind, Passage, PassageKind, Span, Standpoint


def test_paragraphs_are_counted_as_by_eye(store):
    assert store.standpoints.of(1, span_of("voted").start) == Standpoint(paragraph=1)
    assert store.standpoints.of(1, span_of("visited").start) == Standpoint(paragraph=2)
    assert store.standpoints.of(1, span_of("treaties").start) == Standpoint(paragraph=3)


def test_headings_and_furniture_count_for_nothing(store):
    text = "Home | News\n\nThe bridge\n\nIt fell."
    kinds = (PassageKind.FURNITURE, PassageKind.HEADING, PassageKind.PARAGRAPH)
    starts = (0, 13, 25, len(text) + 2)
    passages = tuple(
        Passage(Span(start, end - 2), kind)
        for start, end, kind in zip(starts, starts[1:], kinds, strict=False)
    )
    number = store.documents.add(document(text, "page.html", passages=passages))
    assert store.standpoints.of(number, text.index("fell")) == Standpoint(paragraph=1)


def test_a_log_is_cited_by_its_lines(store):
    text = "07:38 lost steering\r\n07:42 struck 🌉\n07:50 anchored\n"
    parts = tuple(
        Part(Span(text.index(clock), text.index(clock) + 10), PartKind.LOG_LINE)
        for clock in ("07:38", "07:42", "07:50")
    )
    number = store.documents.add(document(text, "deck.log", parts=parts))
    assert store.standpoints.of(number, text.index("struck")) == Standpoint(line=2)
    assert store.standpoints.of(number, text.index("anchored")) == Standpoint(line=3)


def test_an_unknown_document_has_no_place(store):
    assert store.standpoints.of(99, 0) == Standpoint()
    assert len(TEXT) > 0
