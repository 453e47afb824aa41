"""The conditions of a filter in words, each with the filter that lacks it: pure, no Qt."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from timeline_app import wording
from timeline_app.model import CHOICES, EventFilter, Facet, Level, moment, shown, sureness
from timeline_app.model.when import day
from timeline_app.ui.naming import HEADINGS, headed
from timeline_app.ui.speech import tr

MOST_NAMED = 2
LEVELS = {Level.KEY: "", Level.DATED: tr("All dated events"), Level.ALL: tr("With hidden events")}


@dataclass(frozen=True, slots=True)
class Condition:
    """One chip: what it says, and the filter without it."""

    words: str
    without: EventFilter


def conditions(wanted: EventFilter, documents: Mapping[int, str]) -> Iterator[Condition]:
    """What is set, one after the other; ``documents`` are the names of those that are chosen."""
    bare = EventFilter()
    for fields, words in _ROWS:
        if any(getattr(wanted, name) != getattr(bare, name) for name in fields):
            yield Condition(words(wanted, documents), wanted.without(*fields))


LEAST_CONFIDENCES = (0.0, sureness.LIKELY_FROM, sureness.SURE_FROM)
"""What the filter can ask for, from nothing to the surest."""


def confidence_step(least: float) -> int:
    """Which of these a least confidence comes down to."""
    return bisect_left(LEAST_CONFIDENCES[:-1], least)


def confidence_in_words(least: float) -> str:
    """What a least confidence asks for.

    >>> confidence_in_words(0.0), confidence_in_words(0.9)
    ('any', 'sure')
    """
    return (tr("any", "confidence"), tr("sure or likely"), tr("sure"))[confidence_step(least)]


def with_values(wanted: EventFilter, name: str, values: frozenset[Any]) -> EventFilter:
    """The filter with another set of values in one of its fields."""
    changed: dict[str, Any] = {name: values}
    return replace(wanted, **changed)


def _listed(words: list[str]) -> str:
    names = sorted(words, key=str.casefold)
    rest = len(names) - MOST_NAMED
    told = ", ".join(names[:MOST_NAMED])
    return tr("{names} and {rest} more", names=told, rest=rest) if rest > 0 else told


def _value_in_words(choice: Facet, value: object, documents: Mapping[int, str]) -> str:
    if isinstance(value, int):
        return documents.get(value, "?")
    if choice.is_name:
        return shown.line(str(value), shown.LONGEST_NAME)
    return headed(str(value))


def _range(wanted: EventFilter) -> str:
    since = "" if wanted.since is None else day_in_words(wanted.since)
    until = "" if wanted.until is None else day_in_words(wanted.until)
    if since and until:
        return tr("{since} to {until}", since=since, until=until)
    return tr("From {since}", since=since) if since else tr("Until {until}", until=until)


def day_in_words(seconds: int) -> str:
    """The calendar day that holds a second."""
    civil = moment.civil(seconds)
    return wording.in_words(day(civil.year, civil.month, civil.day))


def file_name(path: str) -> str:
    """A document as a list shows it."""
    return shown.line(PurePath(path).name or path)


def told_apart(paths: Iterable[str]) -> dict[str, str]:
    """Each path by its file; of files of one name with the folders that tell them apart.

    >>> told_apart(["/a/note.txt", "/b/note.txt", "/b/log.txt"])["/b/note.txt"]
    'note.txt · b'
    """
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for path in paths:
        groups[file_name(path)].append(path)
    return {
        path: name if len(group) == 1 else _with_folders(name, path, group)
        for name, group in groups.items()
        for path in group
    }


def _with_folders(name: str, path: str, group: list[str]) -> str:
    """As many of its folders, from the innermost, as no other of the group has."""
    folders = {one: PurePath(one).parts[:-1] for one in group}
    own = folders[path]
    for depth in range(1, len(own) + 1):
        if all(folders[one][-depth:] != own[-depth:] for one in group if one != path):
            return f"{name} · {shown.line('/'.join(own[-depth:]))}"
    return name


Words = Callable[[EventFilter, Mapping[int, str]], str]


def _chosen(heading: str, choice: Facet) -> Words:
    def words(wanted: EventFilter, documents: Mapping[int, str]) -> str:
        values = getattr(wanted, choice.field)
        return f"{heading}: " + _listed(
            [_value_in_words(choice, value, documents) for value in values]
        )

    return words


def _known_by(wanted: EventFilter, _documents: Mapping[int, str]) -> str:
    return (
        "" if wanted.known_by is None else tr("Known by {day}", day=day_in_words(wanted.known_by))
    )


def _confidence(wanted: EventFilter, _documents: Mapping[int, str]) -> str:
    return tr("Confidence: {least}", least=confidence_in_words(wanted.minimum_confidence))


_ROWS: tuple[tuple[tuple[str, ...], Words], ...] = (
    (("text",), lambda wanted, _: f"“{wanted.text}”"),
    (("since", "until"), lambda wanted, _: _range(wanted)),
    (("known_by",), _known_by),
    *(((choice.field,), _chosen(HEADINGS[name], choice)) for name, choice in CHOICES.items()),
    (("minimum_confidence",), _confidence),
    (("level",), lambda wanted, _: LEVELS[wanted.level]),
)
"""Fields that share a chip, and what it says, in the order of the chips."""
