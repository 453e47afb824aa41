"""Two printed pages that do not agree, kept with or without the place of each letter."""

from dataclasses import replace

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from timeline_app import readers, store
from timeline_app.message import told as as_told
from timeline_app.model import Finding, FindingKind, Span, Witness

FIRST = "The pump seal was replaced on 5 February 2019."
SECOND = "The pump seal was replaced on 8 February 2019."
DAYS = ("5 February", "8 February")
DATE = "p" * 32


def printed(path):
    """The file: one sentence a page."""
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    for line in (FIRST, SECOND):
        canvas.setFont("Times-Roman", 14)
        canvas.drawString(90, 700, line)
        canvas.showPage()
    canvas.save()
    return path


def build(path, pdf, *, has_letters=True):
    """A chronology with one finding, whose witnesses are the two sentences."""
    document = readers.read(printed(pdf))
    if not has_letters:
        document = replace(document, pages=replace(document.pages, boxes=b""))
    with store.open_store(path, create=True) as made:
        number = made.documents.add(document)
        sides = tuple(
            _witness(document.text, number, *one)
            for one in zip((FIRST, SECOND), DAYS, strict=True)
        )
        made.findings.put([Finding(DATE, FindingKind.DATE, as_told("Two days"), sides)])
    return path


def _witness(text, document, sentence, words):
    start = text.index(sentence)
    span = Span(start, start + len(sentence))
    begin = text.index(words, start)
    return Witness(document, span, sentence, as_told(words), Span(begin, begin + len(words)))
