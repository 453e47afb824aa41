"""Why an event has its date, in sentences for people: pure, no Qt."""

from timeline_app.model import (
    DatedBy,
    Document,
    Event,
    Evidence,
    PublishedFrom,
    wording,
)

_DERIVED = {
    DatedBy.RELATIVE: "Its date follows from the order of events",
    DatedBy.DOCUMENT: "The sentence gives no date of its own; it takes the document’s date",
    DatedBy.NARRATIVE: "An earlier sentence of the text sets the date",
    DatedBy.USER: "The date was set by hand",
}

_PUBLISHED = {
    PublishedFrom.USER: "set by hand",
    PublishedFrom.HEADER: "from the text’s header",
    PublishedFrom.DATELINE: "from the dateline",
    PublishedFrom.METADATA: "from the file’s metadata",
    PublishedFrom.PROPERTIES: "when the file was made",
    PublishedFrom.JSON_LD: "from the page’s own description (JSON-LD)",
    PublishedFrom.ITEMPROP: "from a marked field of the page (itemprop)",
    PublishedFrom.META: "from a field in the page’s head (meta)",
    PublishedFrom.TIME_ELEMENT: "from the time beside the page’s title",
    PublishedFrom.ADDRESS: "from the page’s address",
    PublishedFrom.PATTERN: "found on the page by its pattern",
    PublishedFrom.RECEIVED: "from when the mail was received",
    PublishedFrom.FILE_NAME: "from the file name",
    PublishedFrom.NONE: "not said anywhere",
}


def of_date(event: Event, evidence: Evidence | None) -> str:
    """Where the date comes from: the words, what they were counted from, the rule."""
    if event.when is None:
        return "No passage says when it happened."
    if event.dated_by is DatedBy.USER:
        return _DERIVED[DatedBy.USER] + "."
    is_elsewhere = evidence is not None and not evidence.time_text and len(event.evidence) > 1
    if is_elsewhere and event.dated_by not in _DERIVED:
        return "Another of its passages gives the date."
    read = _reading(evidence)
    if event.dated_by in _DERIVED:
        return _DERIVED[event.dated_by] + (f": {read}." if read else ".")
    if evidence is None or not evidence.time_text:
        return "The passage gives the date."
    return f"Read from {read}."


def _reading(evidence: Evidence | None) -> str:
    if evidence is None:
        return ""
    said = " ".join(evidence.time_text.split())
    parts = [f"“{said}”"] if said else []
    if evidence.anchor:
        parts.append(f"counted from {wording.of_text(evidence.anchor)}")
    if evidence.rule:
        parts.append(f"by the rule “{rule_in_words(evidence.rule)}”")
    return ", ".join(parts)


def rule_in_words(rule: str) -> str:
    """A rule's name without its joints."""
    return rule.replace("_", " ").replace(".", " · ").strip()


def of_published(document: Document) -> str:
    """The document's date and where it was read."""
    published = document.published
    if published is None:
        return "date unknown"
    words = wording.in_words(published.when)
    source = _PUBLISHED[published.source]
    said = published.span.of(document.text).strip() if published.span else ""
    return f"{words}, {source}" + (f" “{_cut(said)}”" if said and said != words else "")


def _cut(text: str, most: int = 48) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"
