"""What was withdrawn from a chronology, as a certificate that names it and holds none of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


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
