"""EventFilter to SQL, and what people type into a search box to the index's language."""

import re
from dataclasses import dataclass, field
from typing import Any

from timeline_app.model import FACETS, NAMED, EventFilter, Level, Review

_WORD = re.compile(r"\w+")
EVERYTHING = EventFilter()
"""What is shown by default."""
_MOST_WORDS = 20
_OFF = (
    ("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""),
    ("ing", "e"),
)  # fmt: skip
_ON = (
    ("", "s"), ("", "es"), ("", "ed"), ("", "ing"), ("e", "ed"), ("e", "ing"), ("y", "ies"),
    ("y", "ied"),
)  # fmt: skip
"""Plain English inflection: what may stand at the end of a word, and what in its place."""


@dataclass(slots=True)
class Where:
    """Conditions that all hold, with their values."""

    conditions: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def add(self, condition: str, *values: Any) -> None:  # noqa: ANN401 - cells
        """One more condition."""
        self.conditions.append(condition)
        self.values.extend(values)

    @property
    def sql(self) -> str:
        return " AND ".join(self.conditions) or "1"


def where(chosen: EventFilter) -> Where:
    """The conditions of a filter on ``events e``."""
    found = Where()
    _add_ids(found, chosen)
    _add_range(found, chosen)
    _add_sets(found, chosen)
    if chosen.reach is not Level.ALL:
        _add_hidden(found, chosen)
    return found


def _add_ids(found: Where, chosen: EventFilter) -> None:
    for sql, values in id_sets(chosen):
        found.add(f"e.id IN ({sql})", *values)


def id_sets(chosen: EventFilter) -> list[tuple[str, list[Any]]]:
    """Questions for the ids that pass each condition on words, names and documents."""
    found: list[tuple[str, list[Any]]] = []
    if chosen.text.strip():
        found.append((_WITH_WORDS, [query(chosen.text)]))
    for by in NAMED:
        names = sorted(getattr(chosen, FACETS[by].field))
        if names:
            found.append((_WITH_NAMES.format(marks=_marks(names)), [by.value, *names, *names]))
    if chosen.documents:
        ids = sorted(chosen.documents)
        found.append((_IN_DOCUMENTS.format(marks=_marks(ids)), list(ids)))
    return found


_WITH_WORDS = "SELECT rowid FROM event_texts_words WHERE event_texts_words MATCH ?"
_WITH_NAMES = """SELECT event FROM event_names WHERE role = ?
    AND name IN (SELECT id FROM names WHERE name IN ({marks})
    UNION SELECT name FROM spellings WHERE spelling IN ({marks}))"""
_IN_DOCUMENTS = """SELECT v.event FROM evidence v JOIN mentions m ON m.id = v.mention
    WHERE m.document IN ({marks})"""


def _add_range(found: Where, chosen: EventFilter) -> None:
    if chosen.since is not None:
        found.add("e.end_latest >= ?", chosen.since)
    if chosen.until is not None:
        found.add("e.start_earliest <= ?", chosen.until)
    if chosen.minimum_confidence > 0:
        found.add("e.confidence >= ?", chosen.minimum_confidence)


def _add_sets(found: Where, chosen: EventFilter) -> None:
    for column, values in (
        ("kind", sorted(chosen.kinds)),
        ("status", sorted(chosen.statuses)),
        ("review", sorted(chosen.reviews)),
    ):
        if values:
            found.add(f"e.{column} IN ({_marks(values)})", *map(str, values))


def _add_hidden(found: Where, chosen: EventFilter) -> None:
    within = WITHIN[chosen.reach]
    if Review.REJECTED in chosen.reviews:
        found.add(f"({within} OR e.review = 'rejected')")
    else:
        found.add(f"{within} AND e.review <> 'rejected'")


_PUT_AWAY = "SELECT event FROM overrides WHERE field = 'hidden'"
WITHIN = {
    Level.KEY: "e.is_hidden = 0",
    Level.DATED: f"(e.is_hidden = 0 OR (e.start_earliest IS NOT NULL AND e.id NOT IN "
    f"({_PUT_AWAY})))",
    Level.ALL: "1",
}
"""What each level shows of events that nobody rejected; see masks.visible, which does the same."""


def _marks(values: list[Any]) -> str:
    return ", ".join("?" * len(values))


def query(words: str) -> str:
    """What a person typed as a question to the index: every word, the last as it is being typed.

    A word also finds its plain inflections: "visit" finds "visited", "visits" finds "visit".
    Whatever else was typed (quotes, stars, operators) is no more than a gap between words.

    >>> query("raid mil")
    '("raid" OR "raids" OR "raides" OR "raided" OR "raiding") AND "mil"*'
    """
    found = _WORD.findall(words)[:_MOST_WORDS]
    if not found:
        return '""'
    *whole, last = found
    return " AND ".join([_any_form(word) for word in whole] + [_beginning(last)])


def is_empty(words: str) -> bool:
    """Whether nothing that can be searched for was typed."""
    return _WORD.search(words) is None


def _any_form(word: str) -> str:
    return "(" + " OR ".join(f'"{form}"' for form in _forms(word)) + ")"


def _beginning(word: str) -> str:
    longer = [form for form in _forms(word) if not form.startswith(word)]
    found = " OR ".join([f'"{word}"*', *(f'"{form}"' for form in longer)])
    return f"({found})" if longer else found


def _forms(word: str) -> list[str]:
    """The word, what it ends in taken off, and other endings put on."""
    plain = [word, *(word[: -len(old)] + new for old, new in _OFF if _ends(word, old))]
    put_on = [
        base[: len(base) - len(old)] + new
        for base in plain
        for old, new in _ON
        if base.endswith(old)
    ]
    return list(dict.fromkeys([*plain, *put_on]))


def _ends(word: str, ending: str) -> bool:
    """Whether the word has that ending and is long enough to mean something without it."""
    return word.lower().endswith(ending) and len(word) >= len(ending) + 3
