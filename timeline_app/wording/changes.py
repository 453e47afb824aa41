"""What an edit changed of one event, in words: what was before, and what is after."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from timeline_app.model import MOST_STARS, NAMED, LaneBy, Review, When
from timeline_app.wording.dates import in_words_or
from timeline_app.wording.language import said, spoken_language, term

Json = Any


def of_field(field: str, before: Json, after: Json) -> str:
    """One field's change; "" where nothing differs.  A date is a When, all else as JSON has it.

    >>> of_field("title", "A", "B"), of_field("tags", ["a"], ["a", "b"])
    ('Title “A” → “B”', 'Tag “b” added')
    """
    return "" if before == after else _WORDS[field](before, after)


def _changed(name: str, told: Callable[[Json], str]) -> Callable[[Json, Json], str]:
    return lambda before, after: said(f"changes.{name}", told(before), told(after))


def _quoted(text: Json) -> str:
    return said("changes.quoted", spoken_language().isolated(str(text)))


def _all_quoted(names: Sequence[Json]) -> str:
    return spoken_language().joints[","].join(map(_quoted, names))


def _date(when: When | None) -> str:
    return in_words_or(when, said("changes.none"))


def _stars(value: Json) -> str:
    if value[0] is None:
        return said("changes.none")
    return said("changes.stars-of", value[0], MOST_STARS)


def _reviewed(_before: Json, after: Json) -> str:
    return said(f"changes.{Review(after).value}")


def _hidden(_before: Json, after: Json) -> str:
    return said("changes.hidden" if after else "changes.shown")


def _note(before: Json, after: Json) -> str:
    if not before:
        return said("changes.note-written")
    return said("changes.note-changed" if after else "changes.note-gone")


def _listed(name: str, names_of: Callable[[Json], list[str]]) -> Callable[[Json, Json], str]:
    """What was added to a list and what went; where only its order differs, that."""

    def told(before: Json, after: Json) -> str:
        old, new = names_of(before), names_of(after)
        added = [one for one in new if one not in old]
        gone = [one for one in old if one not in new]
        noun = said(f"changes.{name}")
        parts = [
            said(f"changes.{done}", noun, _all_quoted(some))
            for some, done in ((added, "added"), (gone, "gone"))
            if some
        ]
        return spoken_language().joints[","].join(parts) or said("changes.another-order", noun)

    return told


def _names(value: Json) -> list[str]:
    return list(dict.fromkeys(str(row[0]) for rows in value for row in rows))


def _disputes(value: Json) -> list[str]:
    return [f"{who}: {what}" if what else who for who, what in value]


_WORDS: Mapping[str, Callable[[Json, Json], str]] = {
    "title": _changed("title", _quoted),
    "when": _changed("date", _date),
    "kind": _changed("kind", lambda value: term("kind", value)),
    "status": _changed("status", lambda value: term("status", value)),
    "review": _reviewed,
    "note": _note,
    "hidden": _hidden,
    "stars": _changed("importance", _stars),
    **{by.value: _listed(by.value, _names) for by in NAMED if by is not LaneBy.TAG},
    "tags": _listed("tag", list),
    "disputes": _listed("dispute", _disputes),
}
"""By the names of ``event_fields.FIELDS``."""


def _added(edit: Json) -> str:
    return said("changes.brought-in" if edit["label"] == "Bring in" else "changes.by-hand")


def _joined(edit: Json) -> str:
    names = [name for name in edit["names"] if name != edit["into"]]
    return said("changes.names-joined", _all_quoted(names), _quoted(edit["into"]))


def _parted(edit: Json) -> str:
    return said("changes.parted", _all_quoted(edit["spellings"]), _quoted(edit["name"]))


_EDITS: Mapping[str, Callable[[Json], str]] = {
    "AddEvent": _added,
    "SplitEvidence": lambda _edit: said("changes.split"),
    "KeepApart": lambda _edit: said("changes.kept-apart"),
    "MakeFirst": lambda _edit: said("changes.put-first"),
    "SetEvidenceRole": lambda edit: said(f"changes.{edit['role']}"),
    "RenameName": lambda edit: said("changes.renamed", _quoted(edit["name"]), _quoted(edit["to"])),
    "JoinNames": _joined,
    "PartName": _parted,
}


def of_edit(edit: Json, absorbed: Sequence[str]) -> str:
    """What an edit does beyond fields; ``absorbed`` are the titles of events that it took in."""
    if absorbed:
        return said("changes.joined", _all_quoted(absorbed))
    told = _EDITS.get(edit["edit"])
    return told(edit) if told else ""
