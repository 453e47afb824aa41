"""Clauses, figures and sentences put together by hand, to be laid side by side."""

from dataclasses import replace

from timeline_app.findings.pairs.comparing import PlacedStatement, StatementComparison
from timeline_app.findings.pairs.lines import SentencePlace
from timeline_app.findings.pairs.numbers import Counted
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Figure, SentenceRecord, Slot, Statement
from timeline_app.findings.statements.stems import stem
from timeline_app.model import FindingKind, Span, edtf

SPAN = Span(0, 4)


def slot(role, *words, called="", **rest):
    """A phrase by its words, the last of which is its head; a name where it has one."""
    stems = tuple(stem(word) for word in words) or tuple(w.lower() for w in called.split())
    name = called or " ".join(words)
    return Slot(role, stems[-1], name, stems, Span(0, len(name)), called=called, **rest)


def told(deed, *slots, when="", **rest):
    """A clause; ``when`` in EDTF is the date of its own sentence."""
    found = Statement(SPAN, deed, (stem(deed),), slots, **rest)
    if not when:
        return found
    date = edtf.parse(when)
    return replace(found, first=date.earliest, last=date.latest, is_dated=True, when=Span(50, 60))


def sentence(*statements, words=(), figures=(), days=(), sites=()):
    """A sentence; its words are those of its clauses and those that are given."""
    dates = [edtf.parse(day) for day in days]
    stems = [word for one in statements for part in one.slots for word in part.words]
    stems += [stem(word) for word in words]
    return SentenceRecord(
        Span(0, 100), tuple(dict.fromkeys(stems)), statements, tuple(figures), tuple(sites),
        tuple(one.earliest for one in dates), tuple(one.latest for one in dates),
    )  # fmt: skip


def line(some, document=1, number=0, around=()):
    return SentencePlace(document, number, some, (some.words, tuple(map(stem, around))))


WEIGHTS = Weights(())


def pair(one, other, **rest):
    """Two clauses of two documents side by side; ``rest`` goes into both sentences."""
    places = [
        PlacedStatement(line(sentence(each, **rest), document), each)
        for document, each in enumerate((one, other), 1)
    ]
    return StatementComparison(*places, WEIGHTS)


def figure(low, unit="person", *, high=None, **rest):
    parts = {"sort": (), "deeds": (), "words": (), "text": f"{low:g}", "thing": unit} | rest
    return Figure(low, low if high is None else high, unit, span=SPAN, **parts)


def counted(one, *others, document=1, published="", **rest):
    """A figure in a sentence with others."""
    when = edtf.parse(published) if published else None
    return Counted(line(sentence(figures=(one, *others), **rest), document), one, when)


def clash(one=(1, 0), other=(2, 0), *, kind=FindingKind.DATE, about="days", **features):
    """A clash of two places: document and number of the sentence."""
    lines = tuple(line(sentence(), *where) for where in (one, other))
    return Clash(kind, about, lines, (SPAN, SPAN), features)
