"""The words of time of one language: their classes and values, one symbol per class set."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from timeline_app import resources

Value = int | float | str
FIRST_SYMBOL = 0x4E00
"""Symbols are single characters from here on, so that rules are plain regular expressions."""


@dataclass(frozen=True, slots=True)
class LexiconEntry:
    """What the lexicon says of one word: its symbol and a value for each of its classes."""

    symbol: str
    values: Mapping[str, Value]


@dataclass(slots=True)
class Lexicon:
    """Words and phrases by their lower-case spelling; symbols by class set."""

    words: dict[str, LexiconEntry] = field(default_factory=dict)
    phrases: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    """Phrases of several tokens by their first token, longest first."""
    symbols: dict[frozenset[str], str] = field(default_factory=dict)

    _characters: dict[str, str] = field(default_factory=dict)

    def symbol(self, classes: Iterable[str]) -> str:
        """The character that stands for exactly this set of classes."""
        key = frozenset(classes)
        return self.symbols.setdefault(key, chr(FIRST_SYMBOL + len(self.symbols)))

    def entry(self, values: Mapping[str, Value]) -> LexiconEntry:
        return LexiconEntry(self.symbol(values), values)

    def characters(self, name: str) -> str:
        """All symbols whose class set holds this class; "" for an unknown class."""
        if name not in self._characters:
            found = [symbol for classes, symbol in self.symbols.items() if name in classes]
            self._characters[name] = "".join(found)
        return self._characters[name]


def _classes(
    tables: Iterable[Mapping[str, Mapping[str, Value] | list[str]]],
) -> dict[str, dict[str, Value]]:
    found: dict[str, dict[str, Value]] = {}
    for table in tables:
        for name, content in table.items():
            pairs = content if isinstance(content, Mapping) else dict.fromkeys(content, 1)
            for word, value in pairs.items():
                found.setdefault(word, {})[name] = value
    return found


def _read(language: str) -> list[Mapping[str, Mapping[str, Value] | list[str]]]:
    folder = resources.path("lexicons", language)
    files = sorted(folder.glob("time_*.toml"))
    return [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]


def build(
    tables: Iterable[Mapping[str, Mapping[str, Value] | list[str]]],
    numeric: Iterable[frozenset[str]],
) -> Lexicon:
    """A lexicon out of its tables and the class sets that numerals may have."""
    lexicon = Lexicon()
    lexicon.symbol(())
    for classes in numeric:
        lexicon.symbol(classes)
    for spelling, values in _classes(tables).items():
        lexicon.words[spelling] = lexicon.entry(values)
        head, *rest = spelling.split(" ")
        if rest:
            lexicon.phrases.setdefault(head, []).append((head, *rest))
    for phrases in lexicon.phrases.values():
        phrases.sort(key=len, reverse=True)
    return lexicon


@cache
def load(language: str, numeric: tuple[frozenset[str], ...]) -> Lexicon:
    """The lexicon of a language's ``time_*.toml`` files, read once."""
    return build(_read(language), numeric)
