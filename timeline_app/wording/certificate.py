"""The certificate of a withdrawal as it is read."""

from timeline_app.model import shown
from timeline_app.model.withdrawal import Certificate

_BEYOND = (
    "Copies that were made by hand, exports, and what a disk or a backup keeps of files that were "
    "overwritten are out of the program's reach."
)


def in_words(certificate: Certificate) -> str:
    """The certificate as it is read, several lines without an end of line."""
    lines = ["Withdrawn from the chronology", ""]
    for one in certificate.files:
        lines += [f"File: {shown.line(one.name, None)}", f"SHA-256: {one.sha256}"]
    lines += [
        f"Withdrawn: {certificate.at}",
        f"Passages removed: {certificate.passages:,}",
        f"Dates removed: {certificate.dates:,}",
        f"Events removed, which nothing else proved: {certificate.events:,}",
        f"Events changed, which stay on other evidence: {certificate.changed:,}",
    ]
    return "\n".join([*lines, *_ending(certificate)])


def _ending(certificate: Certificate) -> list[str]:
    if not certificate.is_final:
        return ["", "It can be undone until the chronology is closed; then it is overwritten."]
    copies = [f"Copy removed: {name}" for name in certificate.copies]
    unreached = [
        f"Copy not reached, which may still hold it: {name}" for name in certificate.unreached
    ]
    return [
        f"Lines of the history erased: {certificate.steps:,}",
        *copies,
        *unreached,
        f"Overwritten for good: {certificate.overwritten}",
        "",
        _BEYOND,
    ]
