"""Which words stand inside quotation marks, which may span sentences but no paragraph."""

from collections.abc import Sequence

from timeline_app.model import Span

_CURLY_OPEN, _CURLY_CLOSE = "“„«‘", "”»’"
_BRACKETS = "([{—–-"


def _side(text: str, word: Span) -> int:
    """1 for a mark that opens, -1 for one that closes, 0 for any other word."""
    form = word.of(text)
    if form in _CURLY_OPEN:
        return 1
    if form in _CURLY_CLOSE:
        return -1
    if form not in {'"', "'", "``", "''"}:
        return 0
    before = text[word.start - 1 : word.start]
    after = text[word.end : word.end + 1]
    if not after or after.isspace():
        return -1
    return 1 if not before or before.isspace() or before in _BRACKETS else -1


def quoted(text: str, sentences: Sequence[Sequence[Span]]) -> list[list[bool]]:
    """Per word of one segment's ``sentences``, whether it is quoted; the marks count as quoted.

    A quotation that never closes ends with the sentence in which the next one opens, else its own.
    """
    flags = [[False] * len(words) for words in sentences]
    opened: tuple[int, int] | None = None
    for row, words in enumerate(sentences):
        for column, word in enumerate(words):
            side = _side(text, word)
            if side > 0 and (opened is None or word.of(text) != "‘"):
                if opened:
                    _mark(flags, opened, (opened[0], len(flags[opened[0]]) - 1))
                opened = (row, column)
            elif side < 0 and opened:
                if word.of(text) == "’" and text[sentences[opened[0]][opened[1]].start] != "‘":
                    continue
                _mark(flags, opened, (row, column))
                opened = None
    if opened:
        _mark(flags, opened, (opened[0], len(flags[opened[0]]) - 1))
    return flags


def _mark(flags: list[list[bool]], first: tuple[int, int], last: tuple[int, int]) -> None:
    for row in range(first[0], last[0] + 1):
        start = first[1] if row == first[0] else 0
        end = last[1] + 1 if row == last[0] else len(flags[row])
        flags[row][start:end] = [True] * (end - start)
