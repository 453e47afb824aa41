"""The two documents of the window's tests, and events made by hand from their sentences."""

from timeline_app.model import Document, Passage, Published, PublishedFrom, Span, Status, edits
from timeline_app.model.when import day

LETTER = (
    "The mayor opened the bridge on 3 May 2020 🌉.",
    "On 9 June 2020 a lorry hit the bridge.",
    "Nobody was hurt.",
)
REPORT = (
    "The bridge was struck by a lorry on Tuesday.",
    "The council met two days later.",
    "Repairs begin on 1 July.",
)
WRITTEN = {"letter": day(2020, 6, 10), "report": day(2020, 6, 12)}


def text_of(sentences):
    return " ".join(sentences[:2]) + "\r\n\r\n" + " ".join(sentences[2:]) + "\n"


def documents():
    """A letter and a report, as a reader would hand them over."""
    for name, sentences in (("letter", LETTER), ("report", REPORT)):
        text = text_of(sentences)
        yield Document(
            f"/papers/{name}.txt",
            name * 8,
            text,
            name.title(),
            Published(WRITTEN[name], PublishedFrom.HEADER),
            (Passage(Span(0, len(text))),),
        )


def span_of(sentence):
    """Where a sentence stands in its document."""
    sentences = LETTER if sentence in LETTER else REPORT
    start = text_of(sentences).index(sentence)
    return Span(start, start + len(sentence))


def add_event(store, title, when, kind, place, *, status=Status.HAPPENED):
    """One event from one sentence."""
    document, sentence = place
    store.apply(
        edits.AddEvent(title, when, kind, status, document=document, span=span_of(sentence))
    )
