"""The certificate of a withdrawal as it is read."""

from timeline_app.model import shown
from timeline_app.model.withdrawal import Certificate
from timeline_app.wording.language import said, spoken_language


def in_words(certificate: Certificate) -> str:
    """The certificate as it is read, several lines without an end of line."""
    lines = [said("certificate.title"), ""]
    for one in certificate.files:
        name = spoken_language().isolated(shown.line(one.name, None))
        lines += [said("certificate.file", name), f"SHA-256: {one.sha256}"]
    counts = ("passages", "dates", "events", "changed")
    lines += [said("certificate.at", certificate.at)]
    lines += [_counted(name, getattr(certificate, name)) for name in counts]
    return "\n".join([*lines, *_ending(certificate)])


def _ending(certificate: Certificate) -> list[str]:
    if not certificate.is_final:
        return ["", said("certificate.not-yet")]
    isolated = spoken_language().isolated
    return [
        _counted("steps", certificate.steps),
        *(said("certificate.copy", isolated(name)) for name in certificate.copies),
        *(said("certificate.unreached", isolated(name)) for name in certificate.unreached),
        said("certificate.overwritten", certificate.overwritten),
        "",
        said("certificate.beyond"),
    ]


def _counted(name: str, number: int) -> str:
    return said(f"certificate.{name}", spoken_language().figures(number))
