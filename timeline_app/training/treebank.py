"""Reads treebanks in CoNLL-U: sentences of words with their tags, heads and entity brackets."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_BRACKET = re.compile(r"\([^()]+\)?|[^()]+\)")
_ENTITY = re.compile(r"(?:^|\|)Entity=([^|]*)")


@dataclass(frozen=True, slots=True)
class TreebankWord:
    """One line of a treebank; `head` counts from 1, and 0 is the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    relation: str
    misc: str

    @property
    def plain_relation(self) -> str:
        """Return the relation without its subtype."""
        return self.relation.split(":")[0]


@dataclass(frozen=True, slots=True)
class TreebankSentence:
    """One tree."""

    name: str
    words: tuple[TreebankWord, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """Return the words as written."""
        return tuple(word.form for word in self.words)


@dataclass(frozen=True, slots=True)
class Entity:
    """A bracketed stretch of words, half open, with the type its annotators gave it."""

    start: int
    end: int
    kind: str


def read_treebank(path: Path) -> list[TreebankSentence]:
    """Return the sentences of a CoNLL-U file, without multiword tokens and empty nodes."""
    return [_sentence(block) for block in blocks(path)]


def blocks(path: Path) -> Iterator[list[str]]:
    """Yield the lines of each block of a file whose blocks are parted by empty lines."""
    block: list[str] = []
    with path.open(encoding="utf-8") as lines:
        for line in (*lines, "\n"):
            if line.strip():
                block.append(line.rstrip("\n"))
            elif block:
                yield block
                block = []


def block_name(block: Iterable[str]) -> str:
    """Return the sentence's name as its comment gives it, or nothing."""
    return next((line[12:].strip() for line in block if line.startswith("# sent_id = ")), "")


def _sentence(block: list[str]) -> TreebankSentence:
    rows = [line.split("\t") for line in block if not line.startswith("#")]
    return TreebankSentence(
        block_name(block), tuple(_word(row) for row in rows if row[0].isdigit())
    )


def _word(row: list[str]) -> TreebankWord:
    return TreebankWord(row[1], row[2], row[3], row[4], int(row[6]), row[7], row[9])


def entities(sentence: TreebankSentence) -> list[Entity]:
    """Return the entities whose brackets open and close within the sentence."""
    opened: list[tuple[str, str, int]] = []
    found: list[Entity] = []
    for position, word in enumerate(sentence.words):
        for bracket in _brackets(word.misc):
            if bracket.startswith("("):
                name, kind, *_ = (*bracket.strip("()").split("-"), "")
                opened.append((name, kind, position))
            if bracket.endswith(")"):
                found += _close(opened, bracket, position + 1)
    return found


def _brackets(misc: str) -> list[str]:
    match = _ENTITY.search(misc)
    return _BRACKET.findall(match[1]) if match else []


def _close(opened: list[tuple[str, str, int]], bracket: str, end: int) -> list[Entity]:
    """Close the innermost open bracket of that name; discontinuous parts are `name[1/2]`."""
    name = bracket.strip("()").split("-")[0]
    for place in range(len(opened) - 1, -1, -1):
        if opened[place][0] == name:
            _, kind, start = opened.pop(place)
            return [Entity(start, end, kind)]
    return []


def head_of(sentence: TreebankSentence, start: int, end: int) -> int | None:
    """Return the word of a stretch that hangs on a word outside it."""
    inside = range(start, end)
    return next((i for i in inside if sentence.words[i].head - 1 not in inside), None)
