"""An event as it is handed on by the clipboard: a sentence, a footnote in three styles, a row.

A citation ends with the place a reader can go to: page, row, message, paragraph or line, never an
offset.  The styles follow the note of the Chicago manual ("Title," date, place), the record cite
of courts (Title at 44 (Jan. 1, 2019)), and plain words with the quote.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline_app import wording
from timeline_app.formats.data.to_csv import guarded
from timeline_app.model import Event, Evidence, EvidenceRole, Standpoint, When, moment, shown
from timeline_app.model.copy_form import CopyForm
from timeline_app.store import Store
from timeline_app.wording import said

LONGEST_QUOTE = 1_000
"""Characters of a sentence; what is longer is a table or a text without stops."""


@dataclass(frozen=True, slots=True)
class CitedDocument:
    """A document as it is cited."""

    title: str
    written: When | None = None


@dataclass(frozen=True, slots=True)
class Cited:
    """The sources of some events, and where in those without pages their passages stand."""

    sources: Mapping[int, CitedDocument]
    standpoints: Mapping[tuple[int, int], Standpoint]
    """By document and first character."""

    def source(self, evidence: Evidence) -> CitedDocument:
        """The document of a passage."""
        return self.sources.get(evidence.document, CitedDocument(said("report.unknown-document")))

    def place(self, evidence: Evidence, *, sign: str = "") -> str:
        """``p. 44``, ``row 41``, ``para. 3``, ``line 12``; "" where nothing tells.

        ``sign`` stands for the word of a paragraph.
        """
        if evidence.locator.words:
            return shown.line(evidence.locator.words)
        stands = self.standpoints.get((evidence.document, evidence.span.start), Standpoint())
        if stands.line:
            return said("cited.line", stands.line)
        if not stands.paragraph:
            return ""
        return f"{sign} {stands.paragraph}" if sign else said("cited.paragraph", stands.paragraph)


def cited(
    store: Store, events: Iterable[Event], sources: Mapping[int, CitedDocument] | None = None
) -> Cited:
    """What is needed to cite these events; ``sources`` where they have been asked for already."""
    passages = [evidence for event in events for evidence in event.evidence]
    if sources is None:
        sources = sources_of(store) if passages else {}
    unplaced = {(e.document, e.span.start) for e in passages if not e.locator.words}
    return Cited(sources, {key: store.standpoints.of(*key) for key in unplaced})


def sources_of(store: Store) -> dict[int, CitedDocument]:
    """Every document as it is cited."""
    return {
        row.id: CitedDocument(
            shown.document(row.title, row.path), row.published.when if row.published else None
        )
        for row in store.documents.all()
    }


def copied(events: Sequence[Event], form: CopyForm, known: Cited) -> str:
    """The events in this form, one a line (notes: one a paragraph), rows with a head if several.

    >>> from timeline_app.model import Status, when
    >>> opened = Event(1, "The pier opened", "opening", Status.HAPPENED, when.day(2019, 2, 5))
    >>> copied([opened], CopyForm.SENTENCE, Cited({}, {}))
    'Tue 5 February 2019: The pier opened.'
    """
    if form is CopyForm.ROW:
        head = ["\t".join(ROW)] if len(events) > 1 else []
        return "\n".join([*head, *(_row(event, known) for event in events)])
    between = "\n" if form is CopyForm.SENTENCE else "\n\n"
    return between.join(_FORMS[form](event, known) for event in events)


def proofs(event: Event) -> list[Evidence]:
    """The passages that prove it; those that mention it where none does."""
    proving = [one for one in event.evidence if one.role is EvidenceRole.PROVES]
    return proving or list(event.evidence)


def _sentence(event: Event, known: Cited) -> str:
    places = [_plain_place(one, known) for one in proofs(event)[:1]]
    source = f" ({places[0]})" if places else ""
    return _ended(f"{_date(event)}: {_title(event)}{source}")


def _title(event: Event) -> str:
    return shown.title(event.title).rstrip(" .")


def _date(event: Event) -> str:
    return wording.in_words_or(event.when, said("cited.undated"))


def _plain_place(evidence: Evidence, known: Cited) -> str:
    return ", ".join(filter(None, (known.source(evidence).title, known.place(evidence))))


def _note(event: Event, known: Cited) -> str:
    """``“Deck log,” 1 January 2019, row 41; “Report,” 2 March 2019, p. 44.``"""
    return _ended("; ".join(_once(_noted(one, known) for one in proofs(event))) or _own(event))


def _noted(evidence: Evidence, known: Cited) -> str:
    source = known.source(evidence)
    day = wording.in_words(source.written, weekday=False) if source.written else ""
    rest = ", ".join(filter(None, (day, known.place(evidence))))
    # American typesetting puts the comma within the quotation marks.
    return f"“{source.title},” {rest}" if rest else f"“{source.title}”"


def _record(event: Event, known: Cited) -> str:
    """``Deck log, row 41 (Jan. 1, 2019); Report at 44 (Mar. 2, 2019).``"""
    return _ended("; ".join(_once(_recorded(one, known) for one in proofs(event))) or _own(event))


def _recorded(evidence: Evidence, known: Cited) -> str:
    source, place = known.source(evidence), known.place(evidence, sign="¶")
    page = said("cited.page", "")
    if place.startswith(page):
        place = f" at {place.removeprefix(page)}"
    elif place:
        place = f" {place}" if place.startswith("¶") else f", {place}"
    day = f" ({_short_day(source.written)})" if source.written else ""
    return f"{source.title}{place}{day}"


_SHORT_MONTHS = (
    *("Jan.", "Feb.", "Mar.", "Apr.", "May", "June"),
    *("July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
)


def _short_day(when: When) -> str:
    """``Jan. 1, 2019`` as courts write it; what is no plain day in the usual words."""
    year, month, day = moment.civil(when.start_earliest)[:3]
    if when.is_exact_day and year > 0:
        return f"{_SHORT_MONTHS[month - 1]} {day}, {year}"
    return wording.in_words(when, weekday=False)


def _plain(event: Event, known: Cited) -> str:
    """Document, place, date, and the quote: one line a passage."""
    lines = _once(_plainly(one, known) for one in proofs(event))
    return "\n".join(lines) or _ended(_own(event))


def _plainly(evidence: Evidence, known: Cited) -> str:
    source = known.source(evidence)
    day = wording.in_words(source.written, weekday=False) if source.written else ""
    written = said("cited.written", day) if day else ""
    head = ", ".join(filter(None, (source.title, written)))
    place = known.place(evidence)
    return f"{head}: “{_quote(evidence)}”" + (f", {place}." if place else ".")


def _quote(evidence: Evidence) -> str:
    return shown.line(evidence.quote, LONGEST_QUOTE)


def _own(event: Event) -> str:
    """What a person added has no document to cite."""
    return said("cited.by-hand", _title(event), _date(event))


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


_FORMS: dict[CopyForm, Callable[[Event, Cited], str]] = {
    CopyForm.SENTENCE: _sentence,
    CopyForm.NOTE: _note,
    CopyForm.RECORD: _record,
    CopyForm.PLAIN: _plain,
}


def _first(event: Event, cell: Callable[[Evidence], str]) -> str:
    return next((cell(one) for one in proofs(event)), "")


ROW: dict[str, Callable[[Event, Cited], str]] = {
    "Date": lambda event, _: _date(event),
    "EDTF": lambda event, _: event.when.edtf if event.when else "",
    "Title": lambda event, _: shown.title(event.title),
    "Kind": lambda event, _: event.kind,
    "Status": lambda event, _: event.status.value,
    "People and organisations": lambda event, _: "; ".join(p.name for p in event.participants),
    "Places": lambda event, _: "; ".join(place.name for place in event.places),
    "Quote": lambda event, _: _first(event, _quote),
    "Document": lambda event, known: _first(event, lambda one: known.source(one).title),
    "Where": lambda event, known: _first(event, known.place),
    "Review": lambda event, _: event.review.value,
}
"""The cells of a row, each by its heading; parted by tabs, as spreadsheets take them."""


def _row(event: Event, known: Cited) -> str:
    return "\t".join(guarded(name, cell(event, known)) for name, cell in ROW.items())
