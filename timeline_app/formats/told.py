"""The table of formats in words: what each is for, what it holds, and what it leaves out."""

from collections.abc import Iterable, Mapping

from timeline_app.formats.format import Carried, Format, FormatKind

KINDS: Mapping[FormatKind, str] = {
    FormatKind.REPORT: "Reports to hand in",
    FormatKind.PACKAGE: "Packages to check",
    FormatKind.PICTURE: "Pictures",
    FormatKind.TABLE: "Tables",
    FormatKind.DATA: "For other programs",
    FormatKind.TEXT: "Text with marks",
}
"""Headings over the formats of a kind, in the order in which they are listed."""
CARRIED: Mapping[str, str] = {
    "days": "plain dates",
    "bounds": "bounds of inexact dates",
    "uncertain": "doubt about a date",
    "early": "years BCE",
    "open_ends": "open ends",
    "clock": "times of day",
    "undated": "undated events",
    "passages": "passages",
    "sources": "all sources",
    "names": "people and places",
    "kind": "kinds",
    "status": "status",
    "confidence": "confidence",
    "notes": "notes and tags",
}
"""What may be carried or lost, by the fields of Loss."""
WHAT_IS_TOLD = "| name | file | what it is | in | as words only | left out |"


def by_kind(formats: Iterable[Format]) -> Iterable[tuple[str, list[Format]]]:
    """The heading of each kind that occurs, with its formats in their own order."""
    known = list(formats)
    for kind, heading in KINDS.items():
        found = [one for one in known if one.kind is kind]
        if found:
            yield heading, found


def listed(one: Format, carried: Carried) -> str:
    """What of an event fares so in a format; "" where nothing does.

    >>> from timeline_app.formats import named
    >>> listed(named("csv"), Carried.AS_TEXT)
    'passages, all sources'
    """
    return ", ".join(CARRIED[name] for name in one.loss.what(carried))


def loss_in_words(one: Format) -> str:
    """Sentences on what becomes of the events; where all is for the eye, that is plain.

    >>> from timeline_app.formats import named
    >>> loss_in_words(named("json"))
    'Nothing is left out.'
    """
    lost, as_text = listed(one, Carried.LOST), listed(one, Carried.AS_TEXT)
    said = [f"Left out: {lost}." if lost else "Nothing is left out."]
    if as_text and one.loss.what(Carried.WHOLE):
        said.append(f"As words only: {as_text}.")
    if one.read is not None:
        said.append("The file can be brought in again.")
    return " ".join(said)


def as_markdown(formats: Iterable[Format]) -> str:
    """The whole table as the README prints it."""
    known = list(formats)
    meant = {one.suffix: one for one in reversed(known)}
    lines = [WHAT_IS_TOLD, "|---" * (WHAT_IS_TOLD.count("|") - 1) + "|"]
    for _heading, found in by_kind(known):
        lines += [_row(one, is_meant=meant[one.suffix] is one) for one in found]
    return "\n".join(lines)


def _row(one: Format, *, is_meant: bool) -> str:
    cells = (
        f"`{one.name}`",
        f"`{one.suffix}`" if is_meant else f"`{one.suffix}` by name",
        one.title,
        "yes" if one.read is not None else "",
        listed(one, Carried.AS_TEXT) if one.loss.what(Carried.WHOLE) else "all the rest",
        listed(one, Carried.LOST),
    )
    return f"| {' | '.join(cells)} |"
