"""English sentences that older versions wrote into files, taken apart into code and arguments.

A sentence counts as known only if the message that is made of it says the very same again; what
is not known is kept as it was written, so nothing is lost.
"""

import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from timeline_app.message import Argument, Message, told
from timeline_app.wording.language import language_of
from timeline_app.wording.sentences import SPELLED, worded
from timeline_app.wording.speaking import ENGLISH

_LEAST_LETTERS = 3
"""A sentence with fewer letters of its own is known only by what stands within it."""
_MOST_LEVELS = 4
_NEVER_KEPT = frozenset({
    "cell", "chain", "cluster", "copy", "damage", "display", "edit", "error", "font", "gone",
    "lease", "model", "network", "open", "settings",
})  # fmt: skip
"""Rooms whose sentences are said while something runs: no file ever held them."""
_FIGURES = r"\d[\d,]*"
_TEXT = r".+?"


@dataclass(frozen=True, slots=True)
class _Shape:
    """A sentence of the table as a pattern; ``fields`` are argument and manner of its groups."""

    code: str
    pattern: re.Pattern[str]
    fields: tuple[tuple[int, str], ...]
    letters: int


@lru_cache(maxsize=4_096)
def recognised(sentence: str) -> Message:
    """The message that an older version worded so; else the sentence itself as a message.

    >>> recognised("Part of “2020”."), recognised("The log says 5 May.").code
    (Message(code='ledger.part', args=('2020',)), 'told')
    """
    return _known(sentence) or told(sentence)


def _known(sentence: str, levels: int = _MOST_LEVELS) -> Message | None:
    if not levels:
        return None
    for shape in _shapes():
        match = shape.pattern.fullmatch(sentence)
        message = match and _message(shape, match, levels)
        if message and worded(message, ENGLISH) == sentence:
            return message
    return None


def _message(shape: _Shape, match: re.Match[str], levels: int) -> Message | None:
    args: dict[int, Argument] = {}
    for (number, manner), text in zip(shape.fields, match.groups(), strict=True):
        args.setdefault(number, _argument(text or "", manner, levels - 1))
    if shape.letters < _LEAST_LETTERS and not any(map(_is_known, args.values())):
        return None
    return Message(
        shape.code, tuple(args.get(number, "") for number in range(max(args, default=-1) + 1))
    )


def _is_known(argument: Argument) -> bool:
    if isinstance(argument, tuple):
        return any(map(_is_known, argument))
    return isinstance(argument, Message)


def _argument(text: str, manner: str, levels: int) -> Argument:
    names = language_of(ENGLISH).names.get(manner)
    if names is not None:
        return names.index(text)
    if "|" in manner or manner == ",":
        return _number(text, manner)
    if manner == "apart":
        return tuple(text.split("; "))
    if manner.startswith("with "):
        head, _, last = text.rpartition(f" {manner.removeprefix('with ')} ")
        return (*head.split(", "), last) if head else (last,)
    if manner == "capital":
        text = text[:1].lower() + text[1:]
    return _within(text, levels)


def _within(text: str, levels: int) -> Argument:
    whole = _known(text, levels)
    if whole is not None:
        return whole
    pieces = [_known(piece, levels) for piece in text.split(", ")]
    messages = tuple(piece for piece in pieces if piece is not None)
    return messages if len(messages) == len(pieces) else text


def _number(text: str, manner: str) -> Argument:
    spelled = language_of(ENGLISH).numbers
    figures = re.search(_FIGURES, text)
    if figures:
        return int(figures[0].replace(",", ""))
    word = text.split(" ", maxsplit=1)[0]
    if manner.startswith(SPELLED) and word in spelled:
        return spelled.index(word) + 1
    return 1


@cache
def _shapes() -> tuple[_Shape, ...]:
    """The longest sentences first: what is told in few words is found in many others."""
    rows = [row for row in language_of(ENGLISH).sentences.items() if _may_be_kept(row[0])]
    shapes = [_shape(code, words) for code, words in rows if _has_words(words)]
    return tuple(sorted(shapes, key=lambda shape: (-shape.letters, shape.code)))


def _may_be_kept(code: str) -> bool:
    return code.partition(".")[0] not in _NEVER_KEPT


def _has_words(words: str) -> bool:
    """Whether it says anything of its own, beside a single argument as it stands."""
    return any(
        literal.strip() or "|" in (manner or "") or manner in language_of(ENGLISH).names
        for literal, _, manner, _ in string.Formatter().parse(words)
    )


def _shape(code: str, words: str) -> _Shape:
    pattern, fields, letters = "", [], 0
    for literal, name, manner, _ in string.Formatter().parse(words):
        pattern += re.escape(literal)
        letters += sum(map(str.isalpha, literal))
        if name is not None:
            pattern += f"({'|'.join(_alternatives(manner or ''))})"
            fields.append((int(name), manner or ""))
            letters += _letters_of(manner or "")
    return _Shape(code, re.compile(pattern, re.DOTALL), tuple(fields), letters)


def _letters_of(manner: str) -> int:
    one, bar, _ = manner.removeprefix(SPELLED).partition("|")
    return sum(map(str.isalpha, one)) if bar else 0


def _alternatives(manner: str) -> Iterator[str]:
    if manner in language_of(ENGLISH).names:
        yield from filter(None, language_of(ENGLISH).names[manner])
        return
    if "|" not in manner:
        yield _FIGURES if manner == "," else _TEXT
        return
    numbers = "|".join((*language_of(ENGLISH).numbers, _FIGURES))
    for form in manner.removeprefix(SPELLED).split("|"):
        figures = f"(?:{numbers})" if manner.startswith(SPELLED) else _FIGURES
        yield re.escape(form).replace(re.escape("#"), figures)
