"""The two documents of the window's tests, and events made by hand from their sentences."""

from timeline_app import store
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


def add_event(opened, title, when, kind, place, *, status=Status.HAPPENED):
    """One event from one sentence."""
    document, sentence = place
    opened.apply(
        edits.AddEvent(title, when, kind, status, document=document, span=span_of(sentence))
    )


def made_chronology(folder):
    """The file of six events from two documents; the fifth is planned, the sixth undated."""
    path = folder / "the_bridge.db"
    with store.open_store(path, create=True) as opened:
        letter, report = (opened.documents.add(document) for document in documents())
        add_event(
            opened, "Mayor opens the bridge", day(2020, 5, 3), "opening", (letter, LETTER[0])
        )
        add_event(
            opened, "Lorry hits the bridge", day(2020, 6, 9), "accident", (letter, LETTER[1])
        )
        add_event(
            opened, "Bridge struck by lorry", day(2020, 6, 9), "accident", (report, REPORT[0])
        )
        add_event(opened, "Council meets", day(2020, 6, 11), "meeting", (report, REPORT[1]))
        add_event(
            opened, "Repairs begin", day(2020, 7, 1), "building", (report, REPORT[2]),
            status=Status.PLANNED,
        )  # fmt: skip
        opened.apply(edits.AddEvent("The ferry is sold", None, "sale"))
    return path
