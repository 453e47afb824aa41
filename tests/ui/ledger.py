"""Dates of the two documents, as the ledger keeps them."""

from bridge import LETTER, REPORT, add_event, documents, span_of, text_of

from timeline_app import store
from timeline_app.message import told as as_told
from timeline_app.model import Fate, LedgerEntry, Span, edits
from timeline_app.model.when import day

HIT = "On 9 June 2020 a lorry hit the bridge."


def entry(words, sentence, fate, **changes):
    text = text_of(LETTER if sentence in LETTER else REPORT)
    within = span_of(sentence)
    start = text.index(words, within.start)
    values = {"type": "DATE", "value": "", "passage": within, **changes}
    kind, value = values.pop("type"), values.pop("value")
    return LedgerEntry(Span(start, start + len(words)), words, kind, value, fate, **values)


OF_LETTER = (
    entry("3 May 2020", LETTER[0], Fate.UNUSED, reason=as_told("It stands in a question."),
          edtf="2020-05-03"),
    entry("9 June 2020", LETTER[1], Fate.UNUSED, reason=as_told("Nothing is told."),
          edtf="2020-06-09"),
)  # fmt: skip
OF_REPORT = (
    entry("Tuesday", REPORT[0], Fate.DOCUMENT, reason=as_told("It says when."), edtf="2020-06-09"),
    entry(
        "two days",
        REPORT[1],
        Fate.DURATION,
        reason=as_told("It lasts."),
        type="DURATION",
        value="P2D",
    ),
    entry("1 July", REPORT[2], Fate.IMPOSSIBLE, reason=as_told("No calendar has this day.")),
)


def make_dated(path):
    """Two documents with a ledger, and one event of the first of their dates."""
    with store.open_store(path, create=True) as opened:
        ids = [
            opened.documents.add(document, (), (), (), ledger)
            for document, ledger in zip(documents(), (OF_LETTER, OF_REPORT), strict=True)
        ]
        first = edits.AddEvent(
            "Mayor opens the bridge", day(2020, 5, 3), document=ids[0], span=span_of(LETTER[0]),
            time=OF_LETTER[0].span,
        )  # fmt: skip
        opened.apply(first)
        add_event(opened, "Council meets", day(2020, 6, 11), "meeting", (ids[1], REPORT[1]))
    return path
