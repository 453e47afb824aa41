"""A small heap that does not agree with itself, made without the language model."""

from timeline_app import store
from timeline_app.message import told as as_told
from timeline_app.model import (
    Accord,
    Aspect,
    Document,
    Finding,
    FindingKind,
    Part,
    PartKind,
    Passage,
    Published,
    PublishedFrom,
    Span,
    Witness,
    edits,
)
from timeline_app.model.when import day
from timeline_app.store import ProposedSuggestion
from timeline_app.store.suggestions import put_suggestions

LOG = (
    "4 February 2019: oil under the pump, about one cup.",
    "5 February 2019: the pump seal was replaced on the slip by Tomas Brede.",
    "6 February 2019: sailed with 19 aboard, steering good.",
    "Bulletin No. 3 of the harbour was pinned up.",
    "Bulletin No. 5 of the harbour was pinned up.",
)
HEARING = (
    "The witness was asked about the pump.",
    "The pump seal was replaced on 8 February 2019, I believe, by Mr Brede.",
    "There were 21 people aboard on the sixth.",
    "The owner signed on 30 February 2019.",
    "We met on Wednesday 14 March 2019 at the office.",
)
WRITTEN = {"Deck log": day(2019, 2, 6), "Transcript, day 3": day(2019, 9, 12)}
DATE, NUMBER, IMPOSSIBLE, WEEKDAY, GAP = "d" * 32, "n" * 32, "i" * 32, "w" * 32, "g" * 32


def text_of(sentences):
    return "\n\n".join(sentences) + "\n"


def span_of(sentences, at):
    start = text_of(sentences).index(sentences[at])
    return Span(start, start + len(sentences[at]))


def words_in(sentences, at, words):
    start = span_of(sentences, at).start + sentences[at].index(words)
    return Span(start, start + len(words))


def documents():
    for title, sentences in (("Deck log", LOG), ("Transcript, day 3", HEARING)):
        text = text_of(sentences)
        rows = tuple(
            Part(span_of(sentences, at), PartKind.ROW, heading=f"row {at + 36}")
            for at in range(len(sentences))
        )
        yield Document(
            f"/papers/{title}.txt", title * 4, text, title,
            Published(WRITTEN[title], PublishedFrom.HEADER),
            (Passage(Span(0, len(text))),), parts=rows if sentences is LOG else (),
        )  # fmt: skip


def witness(document, sentences, at, says, words):
    span = span_of(sentences, at)
    return Witness(
        document,
        span,
        sentences[at],
        as_told(says) if says else None,
        words_in(sentences, at, words),
    )


def findings(log, hearing):
    """One finding of each sort of card, in the order of the board."""
    return [
        Finding(IMPOSSIBLE, FindingKind.IMPOSSIBLE, as_told("30 February 2019 does not exist"),
                (witness(hearing, HEARING, 3, "", "30 February 2019"),)),
        Finding(WEEKDAY, FindingKind.WEEKDAY, as_told("Wednesday 14 March 2019 was a Thursday"),
                (witness(hearing, HEARING, 4, "", "Wednesday 14 March 2019"),)),
        Finding(DATE, FindingKind.DATE,
                as_told("One happening, two days: the pump seal was replaced on 5 or on 8 "
                        "February"),
                (witness(log, LOG, 1, "5 February", "5 February"),
                 witness(hearing, HEARING, 1, "8 February", "8 February")),
                as_told("Same deed, same part, same person; the days are 3 apart.")),
        Finding(NUMBER, FindingKind.NUMBER, as_told("Aboard: 19 or 21 people"),
                (witness(log, LOG, 2, "19", "19"), witness(hearing, HEARING, 2, "21", "21")),
                likelihood=0.8),
        Finding(GAP, FindingKind.GAP, as_told("Bulletin No. 4 is missing between No. 3 and No. 5"),
                (witness(log, LOG, 3, "No. 3", "No. 3"), witness(log, LOG, 4, "No. 5", "No. 5"))),
    ]  # fmt: skip


def build(path):
    """A chronology with five findings and one pair that may be one event."""
    with store.open_store(path, create=True) as opened:
        log, hearing = (opened.documents.add(document) for document in documents())
        for title, when, document, sentences in (
            ("The pump seal was replaced", day(2019, 2, 5), log, LOG),
            ("Brede replaced the pump seal", day(2019, 2, 8), hearing, HEARING),
        ):
            span = span_of(sentences, 1)
            opened.apply(edits.AddEvent(title, when, "repair", document=document, span=span))
        opened.apply(
            edits.AddEvent("Sailed with 19 aboard", day(2019, 2, 6), "voyage", document=log,
                           span=span_of(LOG, 2))
        )  # fmt: skip
        opened.findings.put(findings(log, hearing))
        ids = {event.title: event.id for event in opened.events()}
        pair = (ids["The pump seal was replaced"], ids["Brede replaced the pump seal"])
        put_suggestions(
            opened.connection,
            pair,
            [
                ProposedSuggestion(
                    0, 1, 0.7, ((Aspect.DAY, Accord.DIFFER), (Aspect.DEED, Accord.AGREE))
                )
            ],
        )
    return path


def open_keys(view):
    return [key for key in view.list.keys if isinstance(key, str)]


def finding(session, key):
    return session.store.findings.one(key)
