"""Cuts text into tokens and writes them as a string of symbols, one character per token."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from timeline_app.temporal.lexicon import Lexicon, LexiconEntry, Value

_LONGEST_BLOCK = 60_000
_REMEMBERED = 40_000
_BREAK = re.compile(r"\n[^\S\n]*\n\s*")
_LINE = re.compile(r"\n")


@dataclass(slots=True)
class Tokens:
    """The tokens of one block of text, as parallel lists."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    """Lower case, apostrophes and dashes made plain."""
    entries: list[LexiconEntry]
    symbols: str
    before: int = 0
    """How many tokens the text has before this block."""
    day_first: bool | None = None
    """Which of 03/04/2019 is the day, where that is settled before the text is read."""

    def __len__(self) -> int:
        return len(self.starts)

    def raw(self, index: int) -> str:
        """The token as it stands in the text; "" beyond either end."""
        if 0 <= index < len(self.starts):
            return self.text[self.starts[index] : self.ends[index]]
        return ""

    def word(self, index: int) -> str:
        """The token in lower case; "" beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def has(self, index: int, name: str) -> bool:
        """Whether that token belongs to a class of the lexicon."""
        return 0 <= index < len(self.entries) and name in self.entries[index].values

    def value(self, index: int, name: str) -> Value | None:
        return self.entries[index].values.get(name) if 0 <= index < len(self.entries) else None

    def is_capital(self, index: int) -> bool:
        return self.raw(index)[:1].isupper()

    def is_glued(self, index: int) -> bool:
        """Whether nothing, not even a space, stands between this token and the one before."""
        return 0 < index < len(self.starts) and self.starts[index] == self.ends[index - 1]

    def at(self, offset: int) -> int:
        """Index of the first token that starts at or after this offset."""
        return bisect_left(self.starts, offset)


def blocks(text: str, start: int = 0, stop: int | None = None) -> Iterator[tuple[int, int]]:
    """Stretches of whole paragraphs, of bounded length where paragraphs allow."""
    stop = len(text) if stop is None else stop
    while stop - start > _LONGEST_BLOCK:
        middle, far = start + _LONGEST_BLOCK // 2, min(stop, start + 2 * _LONGEST_BLOCK)
        found = _BREAK.search(text, middle, far) or _LINE.search(text, middle, far)
        if not found:
            break
        yield start, found.end()
        start = found.end()
    yield start, stop


@dataclass(frozen=True, slots=True)
class Numerals:
    """How a language writes numbers with digits, and the words that hold a sign within."""

    pattern: str
    """Of a numeral, as a verbose regular expression without regard to capitals."""
    signed: str
    """Of the words with a sign within that are one token: o'clock, 's."""
    read: Callable[[str], Mapping[str, Value] | None]
    """Classes and values of one in small letters; None if it is none that means a time."""
    class_sets: tuple[frozenset[str], ...]
    """Every class set that ``read`` can return, so that symbols are fixed before rules are."""


def _token(numerals: Numerals) -> re.Pattern[str]:
    return re.compile(
        rf"""
          (?:[^\W\d_]\.){{2,5}}(?!\w) | [^\W\d_]\.[^\W\d_](?!\w)
        | {numerals.signed}
        | [^\W\d_]++(?![\d_])
        | {numerals.pattern}
        | \w+
        | \n[^\S\n]*\n\s*
        | [^\w\s]
        """,
        re.VERBOSE | re.IGNORECASE,
    )


class Scanner:
    """Tokens of texts in the words of one lexicon; remembers the entries of spellings it met."""

    def __init__(self, lexicon: Lexicon, numerals: Numerals) -> None:
        self._lexicon = lexicon
        self._numerals = numerals
        self.token = _token(numerals)
        self._other = lexicon.entry({})
        self._met: dict[str, tuple[str, LexiconEntry]] = {}

    def scan(self, text: str, start: int, end: int) -> Tokens:
        """The tokens of ``text[start:end]`` with offsets into the whole text."""
        starts: list[int] = []
        ends: list[int] = []
        words: list[str] = []
        entries: list[LexiconEntry] = []
        met = self._met
        for match in self.token.finditer(text, start, end):
            raw = match.group()
            known = met.get(raw) or self._meet(raw)
            starts.append(match.start())
            ends.append(match.end())
            words.append(known[0])
            entries.append(known[1])
        tokens = Tokens(text, starts, ends, words, entries, "")
        _join_phrases(tokens, self._lexicon)
        tokens.symbols = "".join([entry.symbol for entry in tokens.entries])
        return tokens

    def _meet(self, raw: str) -> tuple[str, LexiconEntry]:
        if len(self._met) > _REMEMBERED:
            self._met.clear()
        word = _plain(raw)
        entry = self._lexicon.words.get(word)
        if entry is None:
            values: Mapping[str, Value] | None = self._numerals.read(word)
            entry = self._lexicon.entry(values) if values else self._other
        self._met[raw] = (word, entry)
        return word, entry


_PLAIN = str.maketrans(dict.fromkeys("’´`ʼ‘", "'") | dict.fromkeys("‐‑‒–—−", "-"))


def _plain(raw: str) -> str:
    if raw.startswith("\n"):
        return "\n"
    word = raw.lower().translate(_PLAIN)
    if len(word) > 2 and word[1] == "." and word[0].isalpha():
        return word.replace(".", "")
    return word


def _join_phrases(tokens: Tokens, lexicon: Lexicon) -> None:
    """Make one token of each phrase; the lists are built anew once, so that time stays linear."""
    merges = list(_phrases_in(tokens.words, lexicon))
    if not merges:
        return
    starts, ends, words, entries = tokens.starts, tokens.ends, tokens.words, tokens.entries
    tokens.starts, tokens.ends, tokens.words, tokens.entries = [], [], [], []
    done = 0
    for first, size in [*merges, (len(words), 0)]:
        tokens.starts += starts[done:first]
        tokens.ends += ends[done:first]
        tokens.words += words[done:first]
        tokens.entries += entries[done:first]
        done = first + size
        if size:
            phrase = " ".join(words[first:done])
            tokens.starts.append(starts[first])
            tokens.ends.append(ends[done - 1])
            tokens.words.append(phrase)
            tokens.entries.append(lexicon.words[phrase])


def _is_split(words: list[str], at: int, phrase: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether the word before takes the first of a phrase: "two years later" | "in"."""
    if at == 0 or "SPLIT" not in lexicon.words[" ".join(phrase)].values:
        return False
    before = lexicon.words.get(words[at - 1])
    return before is not None and "SPLITS" in before.values


def _phrases_in(words: list[str], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """First token and length of every phrase, the longest at each place, never overlapping."""
    heads, free = lexicon.phrases, 0
    for at in [i for i, word in enumerate(words) if word in heads]:
        if at < free:
            continue
        for phrase in heads[words[at]]:
            size = len(phrase)
            if tuple(words[at : at + size]) == phrase and not _is_split(
                words, at, phrase, lexicon
            ):
                yield at, size
                free = at + size
                break
