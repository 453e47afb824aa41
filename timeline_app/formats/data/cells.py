"""What one cell of a table says of an event: lists, places in documents, dates in words."""

from collections.abc import Iterable, Mapping
from typing import Any

from timeline_app import wording
from timeline_app.formats.outgoing import Outgoing
from timeline_app.model import Event, Evidence, EvidenceRole, Participant, Place, edtf, shown

Names = Mapping[int, str]
"""What each document is called outside; see ``Outgoing.names``."""


def listed(words: Iterable[str]) -> str:
    """Each once, parted by semicolons."""
    return "; ".join(dict.fromkeys(words))


def named(those: Iterable[Participant | Place]) -> tuple[str, ...]:
    """Their names on one line each, each once."""
    return tuple(dict.fromkeys(shown.line(one.name) for one in those))


def tags(event: Event) -> tuple[str, ...]:
    """The tags, each on one line."""
    return tuple(map(shown.line, event.tags))


def disputes(event: Event) -> tuple[str, ...]:
    """Who disputes it, and what they say instead."""
    return tuple(shown.line(one.words) for one in event.disputes)


def documents(event: Event, names: Names) -> str:
    """All documents that tell of it."""
    return listed(names.get(one.document, "") for one in event.evidence)


def quotes(event: Event, role: EvidenceRole = EvidenceRole.PROVES) -> str:
    """The sentences that prove it, or those that only mention it."""
    told = (" ".join(one.quote.split()) for one in event.evidence if one.role is role)
    return " | ".join(dict.fromkeys(told))


def cited(evidence: Evidence, names: Names) -> str:
    """The document with the place in it: ``report.pdf, p. 44``."""
    place = evidence.locator.words
    name = names.get(evidence.document, "")
    return f"{name}, {place}" if place else name


def passage(evidence: Evidence, outgoing: Outgoing) -> dict[str, Any]:
    """A passage for programs, as ``reading.passage`` takes it in; offsets are code points."""
    row = outgoing.documents.get(evidence.document)
    return {
        "document": outgoing.names.get(evidence.document, ""),
        "sha256": row.sha256 if row else "",
        "start": evidence.span.start,
        "end": evidence.span.end,
        "page": evidence.locator.words,
        "quote": evidence.quote,
        "role": evidence.role.value,
    }


def pages(event: Event, names: Names) -> str:
    """Every passage whose document has pages or parts, with its place."""
    return listed(cited(one, names) for one in event.evidence if one.locator.words)


def citations(event: Event, names: Names) -> str:
    """Every passage's document, with the place where it has one."""
    return listed(cited(one, names) for one in event.evidence)


def date(event: Event) -> str:
    """In words; "" without one."""
    return wording.in_words(event.when) if event.when else ""


def spelled(event: Event) -> str:
    """In EDTF; "" without a date, or where its bounds are open on both sides."""
    return edtf.write(event.when) if event.when else ""
