"""Runs rules over the symbols of a text: every rule at every place it may begin, longest wins."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline_app.temporal.lexicon import Lexicon, Value
from timeline_app.temporal.pattern import compile_pattern, expand
from timeline_app.temporal.reading import Reading
from timeline_app.temporal.scanner import Tokens


@dataclass(frozen=True, slots=True)
class Piece:
    """One expression within a match: tokens ``first`` up to ``last`` and what they mean."""

    first: int
    last: int
    reading: Reading


class Found:
    """The tokens that a rule matched, by the names of its pattern."""

    __slots__ = ("_match", "first", "last", "tokens")

    def __init__(self, tokens: Tokens, match: re.Match[str]) -> None:
        self.tokens = tokens
        self._match = match
        self.first = match.start()
        self.last = match.end()

    def has(self, name: str) -> bool:
        """Whether that named part of the pattern was there."""
        groups = self._match.re.groupindex
        return name in groups and self._match.start(name) >= 0

    def where(self, name: str) -> tuple[int, int]:
        """First token and the one after the last of a named part."""
        return self._match.span(name)

    def get(self, name: str, of: str = "") -> Value:
        """Value of a part's first token in the class named like the part, or in ``of``."""
        value = self.tokens.value(self._match.start(name), of or name.upper())
        if value is None:
            raise LookupError(name)
        return value

    def number(self, name: str, of: str = "") -> int:
        return int(self.get(name, of))

    def text(self, name: str, of: str = "") -> str:
        return str(self.get(name, of))

    def maybe(self, name: str, of: str = "") -> Value | None:
        """Like :meth:`get`; None where the part is missing."""
        return self.get(name, of) if self.has(name) else None


Production = Callable[[Found], Reading | Sequence[Piece] | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """Words in this order mean that.  A production that returns None declines the match."""

    name: str
    pattern: str
    production: Production


@dataclass(frozen=True, slots=True)
class Candidate:
    """An expression found by a rule."""

    piece: Piece
    rule: str

    @property
    def reading(self) -> Reading:
        return self.piece.reading


class Engine:
    """Rules compiled over one lexicon."""

    def __init__(self, rules: Iterable[Rule], macros: Mapping[str, str], lexicon: Lexicon) -> None:
        self._starts: dict[str, list[tuple[re.Pattern[str], Rule]]] = {}
        for rule in rules:
            compiled = compile_pattern(expand(rule.pattern, macros), lexicon.characters)
            for symbol in sorted(compiled.first):
                self._starts.setdefault(symbol, []).append((compiled.regex, rule))
        self._seeds = re.compile(f"[{''.join(self._starts)}]")

    def run(self, tokens: Tokens) -> list[Candidate]:
        """What the rules find, in text order; matches never overlap."""
        found: list[Candidate] = []
        symbols, seeds = tokens.symbols, self._seeds
        seed = seeds.search(symbols)
        while seed:
            at = seed.start()
            last = self._best(tokens, at, found)
            seed = seeds.search(symbols, last)
        return found

    def _best(self, tokens: Tokens, at: int, found: list[Candidate]) -> int:
        symbols = tokens.symbols
        matches = []
        for order, (regex, rule) in enumerate(self._starts[symbols[at]]):
            match = regex.match(symbols, at)
            if match:
                matches.append((-match.end(), order, match, rule))
        matches.sort(key=lambda m: m[:2])
        for end, _, match, rule in matches:
            made = rule.production(Found(tokens, match))
            if made:
                pieces = [Piece(at, -end, made)] if isinstance(made, Reading) else made
                found += [Candidate(piece, rule.name) for piece in pieces]
                return max(piece.last for piece in pieces)
        return at + 1
