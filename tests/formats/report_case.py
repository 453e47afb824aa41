"""A small chronology with all that a report tells, and words that would do harm if they could."""

import hashlib

from timeline_app.message import told as as_told
from timeline_app.model import (
    Dispute,
    Document,
    Finding,
    FindingKind,
    Passage,
    Published,
    PublishedFrom,
    Review,
    Settlement,
    Span,
    Witness,
    edits,
    edtf,
)
from timeline_app.model.when import day

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "=HYPERLINK(\"http://x.example\",\"x\")",
    "]]></title><b>loud</b>",
    "&lt;already&gt; &amp; escaped",
    "a\u202egpj.exe \u2066turned",
    "control \x07 \x1b[2J and \ufdd0 noncharacter",
    "../../../etc/passwd",
    "[^1] *star* _line_ `code`",
    "javascript:alert(1)",
)  # fmt: skip
DATES = ("-0043-03-15", "2019-02-05", "2019-02-05T07:42", "1984?", "2004-06~/2004-08", "2011/..",
         "../2011", "[2004-05-03..2004-05-09]", "201X", "0000")  # fmt: skip
SENTENCES = (
    "The seal of the pump was replaced on 5 February 2019.",
    "It was replaced on 8 February, I believe.",
    "The ferry struck the breakwater at 07:42.",
)
TEXT = " ".join((*SENTENCES, *HOSTILE, "x" * 40_000))
REASON = "The log was written on the day."


def filled(store):
    """Two documents, an event for each date and each hostile text, one hidden, two findings."""
    name = "home/ana/../<script>alert(1)</script>.txt"
    for number, title in enumerate(("Deck log", '<i>"Transcript"</i> & more'), 1):
        text = f"{number} {TEXT}"
        document = Document(
            f"/secret/{number}/{name}", hashlib.sha256(text.encode()).hexdigest(), text, title,
            Published(day(2020, 6, number), PublishedFrom.HEADER), (Passage(Span(0, len(text))),),
        )  # fmt: skip
        store.documents.add(document, [], [], [])
    whole = f"1 {TEXT}"
    for number, (words, written) in enumerate(zip(HOSTILE, DATES, strict=True)):
        said = SENTENCES[number % 3]
        store.apply(
            edits.AddEvent(
                words, edtf.parse(written), kind=words if number == 1 else "repair",
                document=1, span=_span(whole, words if number > 4 else said),
                people=(words,), organisations=("Halden Ferries",), places=(f"at {words}",),
            )
        )  # fmt: skip
    store.apply(edits.AddEvent("y" * 500, None, document=2, span=_span(whole, "x" * 30_000)))
    store.apply(edits.AddEvent("Nobody knows when", None, note="Added without a passage"))
    store.apply(edits.AddEvent("Of no interest", edtf.parse("2019-03")))
    store.apply(edits.SetHidden(13, is_hidden=True))
    store.apply(edits.SetReview(2, Review.ACCEPTED))
    store.apply(edits.SetNote(2, f"To be kept quiet\nsecond line {HOSTILE[0]}"))
    store.apply(edits.SetDisputed(2, (Dispute("Maren Oakley", "8 February"),)))
    _find(store, whole)
    return store


def _find(store, whole):
    one, other = (_span(whole, sentence) for sentence in SENTENCES[:2])
    witnesses = (
        Witness(1, one, SENTENCES[0], as_told("5 February"), event=2),
        Witness(1, other, SENTENCES[1], as_told("8 February")),
    )
    late = Witness(1, _span(whole, HOSTILE[0]), HOSTILE[0], as_told(HOSTILE[1]))
    store.findings.put(
        [
            Finding("a", FindingKind.DATE, as_told("Two days for one seal."), witnesses),
            Finding("b", FindingKind.GAP, as_told(f"A member is missing: {HOSTILE[1]}"), (late,)),
        ]
    )
    store.history.person = "Ana Private"
    store.apply(edits.SettleFinding("a", Settlement.RIGHT, 0, REASON))


def _span(text, words):
    start = text.index(words)
    return Span(start, start + len(words))
