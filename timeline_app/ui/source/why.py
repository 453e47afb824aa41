"""Why an event has its date, in sentences for people: pure, no Qt."""

from timeline_app import wording
from timeline_app.model import DatedBy, Event, Evidence
from timeline_app.ui.speech import tr

_DERIVED = {
    DatedBy.RELATIVE: tr("Its date follows from the order of events"),
    DatedBy.DOCUMENT: tr("The sentence gives no date of its own; it takes the document’s date"),
    DatedBy.NARRATIVE: tr("An earlier sentence of the text sets the date"),
    DatedBy.USER: tr("The date was set by hand"),
}


def of_date(event: Event, evidence: Evidence | None) -> str:
    """Where the date comes from: the words, what they were counted from, the rule."""
    if event.when is None:
        return tr("No passage says when it happened.")
    if event.dated_by is DatedBy.USER:
        return _DERIVED[DatedBy.USER] + "."
    is_elsewhere = evidence is not None and not evidence.time_text and len(event.evidence) > 1
    if is_elsewhere and event.dated_by not in _DERIVED:
        return tr("Another of its passages gives the date.")
    read = _reading(evidence)
    if event.dated_by in _DERIVED:
        return _DERIVED[event.dated_by] + (f": {read}." if read else ".")
    if evidence is None or not evidence.time_text:
        return tr("The passage gives the date.")
    return tr("Read from {read}.", read=read)


def _reading(evidence: Evidence | None) -> str:
    if evidence is None:
        return ""
    said = " ".join(evidence.time_text.split())
    parts = [f"“{said}”"] if said else []
    if evidence.anchor:
        parts.append(tr("counted from {anchor}", anchor=wording.of_text(evidence.anchor)))
    if evidence.rule:
        parts.append(tr("by the rule “{rule}”", rule=rule_in_words(evidence.rule)))
    return ", ".join(parts)


def rule_in_words(rule: str) -> str:
    """A rule's name without its joints."""
    return rule.replace("_", " ").replace(".", " · ").strip()
