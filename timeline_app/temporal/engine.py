"""Runs rules over the symbols of a text: every rule at every place it may begin, longest wins."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from timeline_app.temporal.lexicon import Lexicon, Value
from timeline_app.temporal.pattern import Compiled, compile_pattern, expand
from timeline_app.temporal.reading import Reading
from timeline_app.temporal.scanner import Tokens


@dataclass(frozen=True, slots=True)
class MatchPiece:
    """One expression within a match: tokens ``first`` up to ``last`` and what they mean."""

    first: int
    last: int
    reading: Reading


class RuleMatch:
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


Production = Callable[[RuleMatch], Reading | Sequence[MatchPiece] | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """Words in this order mean that.  A production that returns None declines the match."""

    name: str
    pattern: str
    production: Production


@dataclass(frozen=True, slots=True)
class MatchedExpression:
    """An expression found by a rule."""

    piece: MatchPiece
    rule: str

    @property
    def reading(self) -> Reading:
        return self.piece.reading


class _Start:
    """The rules that may begin with some symbols; compiled when a text first shows one of them."""

    def __init__(self, rules: Sequence[tuple[Compiled, Rule]]) -> None:
        self._rules = rules
        self._tries: list[tuple[re.Pattern[str], Rule]] = []
        self._gate: re.Pattern[str] | None = None

    def matches(self, symbols: str, at: int) -> list[tuple[int, int, re.Match[str], Rule]]:
        """Every match that begins there, longest first, then in the order of the rules."""
        if self._gate is None:
            # One expression tells quickly that nothing matches, which is what is mostly the case.
            self._gate = re.compile("|".join(compiled.nameless for compiled, _ in self._rules))
        if not self._gate.match(symbols, at):
            return []
        if not self._tries:
            self._tries = [(_regex(compiled.source), rule) for compiled, rule in self._rules]
        found = [
            (-match.end(), order, match, rule)
            for order, (regex, rule) in enumerate(self._tries)
            if (match := regex.match(symbols, at))
        ]
        found.sort(key=_END_THEN_ORDER)
        return found


@cache
def _regex(source: str) -> re.Pattern[str]:
    return re.compile(source)


_END_THEN_ORDER = itemgetter(0, 1)


class Engine:
    """Rules compiled over one lexicon."""

    def __init__(self, rules: Iterable[Rule], macros: Mapping[str, str], lexicon: Lexicon) -> None:
        all_rules = [
            (compile_pattern(expand(rule.pattern, macros), lexicon.characters), rule)
            for rule in rules
        ]
        by_symbol: dict[str, list[int]] = {}
        for number, (compiled, _) in enumerate(all_rules):
            for symbol in sorted(compiled.first):
                by_symbol.setdefault(symbol, []).append(number)
        shared: dict[tuple[int, ...], _Start] = {}
        self._starts: dict[str, _Start] = {}
        for symbol, numbers in by_symbol.items():
            start = _Start([all_rules[n] for n in numbers])
            self._starts[symbol] = shared.setdefault(tuple(numbers), start)
        self._seeds = re.compile(f"[{''.join(self._starts)}]")

    def run(self, tokens: Tokens) -> list[MatchedExpression]:
        """What the rules find, in text order; matches never overlap."""
        found: list[MatchedExpression] = []
        symbols, seeds = tokens.symbols, self._seeds
        seed = seeds.search(symbols)
        while seed:
            last = self._best(tokens, seed.start(), found)
            seed = seeds.search(symbols, last)
        return found

    def _best(self, tokens: Tokens, at: int, found: list[MatchedExpression]) -> int:
        for end, _, match, rule in self._starts[tokens.symbols[at]].matches(tokens.symbols, at):
            made = rule.production(RuleMatch(tokens, match))
            if made:
                pieces = [MatchPiece(at, -end, made)] if isinstance(made, Reading) else made
                found += [MatchedExpression(piece, rule.name) for piece in pieces]
                return max(piece.last for piece in pieces)
        return at + 1
