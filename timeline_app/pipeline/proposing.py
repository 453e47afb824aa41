"""An event for a passage that a person selected, filled in by what its sentence tells.

What the store knows of the sentence comes first: a telling that lies in the selection, a date of
the ledger.  Where it knows of no telling, the language model reads the paragraph for its
sentences and names.  A selection never ends within a word.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from timeline_app.languages import MAIN, has_grammar
from timeline_app.model import (
    FACETS,
    NAMED,
    Document,
    Mention,
    NameType,
    Span,
    Status,
    When,
    edits,
    edtf,
    shown,
)
from timeline_app.model.span import whole_words
from timeline_app.store import Store

LONGEST_READ = 20_000
"""Code points of a paragraph that is read anew."""
_NAMED: Mapping[NameType, str] = {
    NameType(by.value): FACETS[by].field for by in NAMED if by.value in set(NameType)
}
"""The names that texts tell, and the field of an event that is added which takes them."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What a sentence tells, before names are called as the chronology calls them."""

    span: Span
    title: str
    kind: str = "other"
    status: Status = Status.HAPPENED
    when: When | None = None
    names: tuple[tuple[str, str], ...] = ()
    """Type and name."""


def proposed(store: Store, document_id: int, selection: Span) -> edits.AddEvent:
    """The event of the sentence that is selected, wholly or in part; nothing is applied.

    Raises Gone where there is no such document.
    """
    document = store.documents.one(document_id)
    selection = whole_words(document.text, selection)
    mention = _best(
        (one.mention for one in store.documents.mentions(document_id)), selection
    )  # fmt: skip
    told = _of_mention(mention, document) if mention else _read(document, selection)
    found = _dated(store, document_id, selection, told.span)
    when = told.when
    if found and (when is None or selection.contains(found[0])):
        when = found[1]
    names = _called(store, told.names)
    named: dict[str, Any] = {field: _of(names, one) for one, field in _NAMED.items()}
    return edits.AddEvent(
        told.title,
        when,
        told.kind,
        told.status,
        document=document_id,
        span=told.span,
        time=found[0] if found else None,
        **named,
    )


def _best(mentions: Iterable[Mention], selection: Span) -> Mention | None:
    """Of the tellings in the selected sentence the one whose deed is selected, else the surest."""
    near = [
        one
        for one in mentions
        if one.title and one.makes_event and one.passage.overlaps(selection)
    ]
    return max(
        near,
        key=lambda one: (
            one.span.overlaps(selection),
            _shared(one.passage, selection),
            one.is_candidate,
            one.score,
            -one.span.start,
        ),
        default=None,
    )


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _of_mention(mention: Mention, document: Document) -> _Told:
    people = [(str(one.type), one.name) for one in mention.participants]
    places = [(NameType.PLACE.value, one.name) for one in mention.places]
    return _Told(
        whole_words(document.text, mention.passage),
        mention.title,
        mention.kind,
        Status(mention.factuality.value),
        mention.when,
        (*people, *places),
    )


def _read(document: Document, selection: Span) -> _Told:
    """The sentences that hold the selection, as the language model parts them, and their names."""
    from timeline_app import parsing  # noqa: PLC0415 - heavy

    around = _paragraph(document, selection)
    text = around.of(document.text)
    inside = Span(selection.start - around.start, selection.end - around.start)
    language = document.language if has_grammar(document.language) else MAIN
    analysis = parsing.analyse(text, [Span(0, len(text))], language=language)
    sentences = [one for one in analysis.sentences if one.span.overlaps(inside)]
    if not sentences:
        return _Told(selection, shown.sentence_as_title(selection.of(document.text)))
    whole = Span(sentences[0].span.start, sentences[-1].span.end)
    names = tuple(
        (
            name.type.value,
            _words(text, one.tokens[name.first].span, one.tokens[name.last - 1].span),
        )
        for one in sentences
        for name in one.names
        if name.type in _NAMED
    )
    return _Told(whole.shifted(around.start), shown.sentence_as_title(whole.of(text)), names=names)


def _words(text: str, first: Span, last: Span) -> str:
    return " ".join(text[first.start : last.end].split())


def _paragraph(document: Document, selection: Span) -> Span:
    """The passages that hold the selection; of a very long one what is near."""
    touched = [one.span for one in document.passages if one.span.overlaps(selection)]
    start = min((one.start for one in touched), default=selection.start)
    end = max((one.end for one in touched), default=selection.end)
    start = max(min(start, selection.start), selection.start - LONGEST_READ // 2)
    return Span(start, min(max(end, selection.end), selection.end + LONGEST_READ // 2))


def _dated(
    store: Store, document_id: int, selection: Span, sentence: Span
) -> tuple[Span, When] | None:
    """The date that is selected, else the first of the sentence, with its words."""
    within = [
        one
        for one in store.ledger.all(document_id)
        if one.edtf and (sentence.contains(one.span) or selection.contains(one.span))
    ]
    within.sort(key=lambda one: (not selection.contains(one.span), one.span.start))
    for one in within:
        try:
            return one.span, edtf.parse(one.edtf)
        except ValueError:
            continue
    return None


def _called(store: Store, names: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """By the names that the chronology gives; a spelling of two stays as it is."""
    bearers: dict[str, set[str]] = {}
    for name, spellings in store.names.spellings().items():
        for spelling in spellings:
            bearers.setdefault(spelling, set()).add(name)
    found = []
    for kind, name in names:
        known: Collection[str] = bearers.get(name, ())
        found.append((kind, next(iter(known)) if len(known) == 1 else name))
    return list(dict.fromkeys(found))


def _of(names: Iterable[tuple[str, str]], kind: NameType) -> tuple[str, ...]:
    return tuple(name for one, name in names if one == kind.value)
