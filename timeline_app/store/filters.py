"""EventFilter to SQL, and what people type into a search box to the index's language."""

import re
from dataclasses import dataclass, field
from typing import Any

from timeline_app.model import EventFilter
from timeline_app.store.conditions import Condition, conditions

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

    @property
    def sql(self) -> str:
        return " AND ".join(self.conditions) or "1"


def where(chosen: EventFilter) -> Where:
    """The conditions of a filter on ``events e``."""
    found = Where()
    for condition in conditions_of(chosen):
        sql, values = condition.sql
        found.conditions.append(sql)
        found.values.extend(values)
    return found


def conditions_of(chosen: EventFilter) -> tuple[Condition, ...]:
    """What a filter asks, as records."""
    return tuple(conditions(chosen, query))


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
