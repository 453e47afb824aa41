"""What was withdrawn from a chronology, as a certificate that names it and holds none of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from timeline_app.model import shown

_BEYOND = (
    "Copies that were made by hand, exports, and what a disk or a backup keeps of files that were "
    "overwritten are out of the program's reach."
)


@dataclass(frozen=True, slots=True)
class WithdrawnFile:
    """One document that was taken out; an older version of a file counts for itself."""

    name: str
    """The name of its file, without folders."""
    sha256: str
    """Of its bytes, in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What one withdrawal removed, counted; times are ISO, in UTC."""

    files: tuple[WithdrawnFile, ...]
    at: str
    passages: int
    dates: int
    """Entries of the ledger of dates."""
    events: int
    """Events that nothing else proved: they went too."""
    changed: int
    """Events that lost passages or what followed from them, and stay on other evidence."""
    overwritten: str = ""
    """When it was overwritten for good; "" while the step can still be undone."""
    steps: int = 0
    """Lines of the history whose words were erased."""
    copies: tuple[str, ...] = field(default=())
    """Automatic copies that held it and were removed."""
    unreached: tuple[str, ...] = field(default=())
    """Automatic copies that could not be opened or removed: they may still hold it."""

    @property
    def is_final(self) -> bool:
        return bool(self.overwritten)


def plain(certificate: Certificate) -> dict[str, Any]:
    """The certificate as JSON has it; the keys are the names of its fields."""
    return asdict(certificate)


def certificate_from(found: Mapping[str, Any]) -> Certificate:
    """The certificate that ``plain`` gave.  Raises KeyError or TypeError where it is none."""
    files = tuple(WithdrawnFile(one["name"], one["sha256"]) for one in found["files"])
    copies = {name: tuple(found[name]) for name in ("copies", "unreached")}
    return Certificate(**{**found, "files": files, **copies})


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
