"""What an edit changed of one event, in words: what was before, and what is after."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from timeline_app.model import MOST_STARS, Review, When
from timeline_app.wording.dates import in_words_or

Json = Any

_NONE = "none"


def of_field(field: str, before: Json, after: Json) -> str:
    """One field's change; "" where nothing differs.  A date is a When, all else as JSON has it.

    >>> of_field("title", "A", "B"), of_field("tags", ["a"], ["a", "b"])
    ('Title “A” → “B”', 'Tag “b” added')
    """
    return "" if before == after else _WORDS[field](before, after)


def _changed(name: str, told: Callable[[Json], str]) -> Callable[[Json, Json], str]:
    return lambda before, after: f"{name} {told(before)} → {told(after)}"


def _quoted(text: Json) -> str:
    return f"“{text}”"


def _date(when: When | None) -> str:
    return in_words_or(when, _NONE)


def _stars(value: Json) -> str:
    return _NONE if value[0] is None else f"{value[0]} of {MOST_STARS}"


_REVIEWED = {
    Review.ACCEPTED.value: "Accepted",
    Review.REJECTED.value: "Rejected",
    Review.UNREVIEWED.value: "No longer reviewed",
}


def _note(before: Json, after: Json) -> str:
    if not before:
        return "Note written"
    return "Note changed" if after else "Note taken away"


def _listed(name: str, names_of: Callable[[Json], list[str]]) -> Callable[[Json, Json], str]:
    """What was added to a list and what went; where only its order differs, that."""

    def told(before: Json, after: Json) -> str:
        old, new = names_of(before), names_of(after)
        added = [one for one in new if one not in old]
        gone = [one for one in old if one not in new]
        parts = [
            f"{name} {', '.join(map(_quoted, some))} {done}"
            for some, done in ((added, "added"), (gone, "taken away"))
            if some
        ]
        return ", ".join(parts) or f"{name}: another order"

    return told


def _names(value: Json) -> list[str]:
    return list(dict.fromkeys(str(row[0]) for rows in value for row in rows))


def _disputes(value: Json) -> list[str]:
    return [f"{who}: {what}" if what else who for who, what in value]


_WORDS: Mapping[str, Callable[[Json, Json], str]] = {
    "title": _changed("Title", _quoted),
    "when": _changed("Date", _date),
    "kind": _changed("Kind", str),
    "status": _changed("Status", str),
    "review": lambda _before, after: _REVIEWED[after],
    "note": _note,
    "hidden": lambda _before, after: "Hidden" if after else "Shown again",
    "stars": _changed("Importance", _stars),
    "person": _listed("Person", _names),
    "organisation": _listed("Organisation", _names),
    "place": _listed("Place", _names),
    "tags": _listed("Tag", list),
    "disputes": _listed("Dispute", _disputes),
}
"""By the names of ``event_fields.FIELDS``."""


def _joined(edit: Json) -> str:
    names = ", ".join(_quoted(name) for name in edit["names"] if name != edit["into"])
    return f"{names} joined with {_quoted(edit['into'])}"


def _parted(edit: Json) -> str:
    names = ", ".join(map(_quoted, edit["spellings"]))
    return f"{names} parted from {_quoted(edit['name'])}"


_EDITS: Mapping[str, Callable[[Json], str]] = {
    "AddEvent": lambda edit: "Brought in" if edit["label"] == "Bring in" else "Added by hand",
    "SplitEvidence": lambda _edit: "A passage split off",
    "KeepApart": lambda _edit: "Kept apart from another event",
    "MakeFirst": lambda _edit: "Another passage put first",
    "SetEvidenceRole": lambda edit: f"A passage {edit['role']} it",
    "RenameName": lambda edit: f"{_quoted(edit['name'])} called {_quoted(edit['to'])}",
    "JoinNames": _joined,
    "PartName": _parted,
}


def of_edit(edit: Json, absorbed: Sequence[str]) -> str:
    """What an edit does beyond fields; ``absorbed`` are the titles of events that it took in."""
    if absorbed:
        return f"Joined with {', '.join(map(_quoted, absorbed))}"
    told = _EDITS.get(edit["edit"])
    return told(edit) if told else ""
