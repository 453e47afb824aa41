"""Compiles a rule's pattern, whose capitals name classes, to a regular expression."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_PIECE = re.compile(
    r"(?P<name>[a-z_0-9]+)=|(?P<macro>\$[a-z_]+)|(?P<word>[A-Z][A-Z0-9_]*)"
    r"|(?P<open>\()|(?P<close>\))|(?P<bar>\|)|(?P<repeat>\?|\{\d,\d\})|(?P<space>\s+)"
)


@dataclass(frozen=True, slots=True)
class Compiled:
    """The source of a regular expression over symbols, and the symbols a match can begin with."""

    source: str
    first: frozenset[str]

    @property
    def nameless(self) -> str:
        """The source without its names, to stand beside others in one expression."""
        return re.sub(r"\?P<\w+>", "?:", self.source)


@dataclass(frozen=True, slots=True)
class _Part:
    source: str
    first: frozenset[str]
    may_be_empty: bool


_NOTHING = _Part("", frozenset(), may_be_empty=True)


def _sequence(left: _Part, right: _Part) -> _Part:
    first = left.first | right.first if left.may_be_empty else left.first
    return _Part(left.source + right.source, first, left.may_be_empty and right.may_be_empty)


def _choice(left: _Part, right: _Part) -> _Part:
    return _Part(
        f"{left.source}|{right.source}",
        left.first | right.first,
        left.may_be_empty or right.may_be_empty,
    )


class _Reader:
    """Reads one pattern by recursive descent."""

    def __init__(self, source: str, characters: Callable[[str], str]) -> None:
        self._pieces = _pieces(source)
        self._at = 0
        self._characters = characters

    def read(self) -> _Part:
        part = self._choices()
        if self._at != len(self._pieces):
            raise ValueError("a closing bracket too many")
        return part

    def _next(self) -> tuple[str, str]:
        return self._pieces[self._at] if self._at < len(self._pieces) else ("end", "")

    def _choices(self) -> _Part:
        part = self._items()
        while self._next()[0] == "bar":
            self._at += 1
            part = _choice(part, self._items())
        return part

    def _items(self) -> _Part:
        part = _NOTHING
        while self._next()[0] not in {"bar", "close", "end"}:
            part = _sequence(part, self._item())
        return part

    def _item(self) -> _Part:
        kind, text = self._next()
        self._at += 1
        if kind == "name":
            inner = self._atom()
            part = _Part(f"(?P<{text}>{inner.source})", inner.first, inner.may_be_empty)
        else:
            self._at -= 1
            part = self._atom()
        return self._repeated(part)

    def _repeated(self, part: _Part) -> _Part:
        kind, text = self._next()
        if kind != "repeat":
            return part
        self._at += 1
        is_optional = text == "?" or text.startswith("{0")
        return _Part(f"(?:{part.source}){text}", part.first, part.may_be_empty or is_optional)

    def _atom(self) -> _Part:
        kind, text = self._next()
        self._at += 1
        if kind == "open":
            part = self._choices()
            self._at += 1
            return _Part(f"(?:{part.source})", part.first, part.may_be_empty)
        if kind != "word":
            raise ValueError(f"no word of a pattern: {text!r}")
        symbols = self._characters(text)
        if not symbols:
            raise ValueError(f"no word of the lexicon is a {text}")
        return _Part(f"[{symbols}]", frozenset(symbols), may_be_empty=False)


def _pieces(source: str) -> list[tuple[str, str]]:
    pieces, at = [], 0
    while at < len(source):
        match = _PIECE.match(source, at)
        if not match or not match.lastgroup:
            raise ValueError(f"unreadable pattern from {source[at:]!r}")
        if match.lastgroup != "space":
            pieces.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return pieces


def expand(source: str, macros: Mapping[str, str]) -> str:
    """The pattern with ``$name`` replaced by its bracketed definition, to any depth."""
    while "$" in source:
        source = re.sub(r"\$([a-z_]+)", lambda m: f"({macros[m[1]]})", source)
    return source


def compile_pattern(source: str, characters: Callable[[str], str]) -> Compiled:
    """The compiled pattern.  Raises ValueError if it is malformed or may match nothing."""
    part = _Reader(source, characters).read()
    if part.may_be_empty:
        raise ValueError(f"matches the empty text: {source!r}")
    return Compiled(part.source, part.first)
