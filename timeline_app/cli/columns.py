"""Rows to aligned text, by the width that letters take on a terminal."""

import json
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from timeline_app.model import shown

_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})


def aligned(rows: Iterable[Sequence[str]], widest: Sequence[int | None]) -> Iterator[str]:
    """Lines with columns two spaces apart; a column may have a greatest width.

    >>> list(aligned([("3 May", "Vote"), ("11 June", "Fall")], (None, None)))
    ['3 May    Vote', '11 June  Fall']
    """
    cells = [[plain(cell) for cell in row] for row in rows]
    cells = [[_cut(c, most) for c, most in zip(row, widest, strict=True)] for row in cells]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (c + " " * (most - width(c)) for c, most in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()


def plain(text: str) -> str:
    """One line, without what would steer a terminal."""
    return shown.line(text, None)


def json_text(value: object) -> str:
    """JSON on one line that steers no terminal either."""
    return shown.spelled_out(json.dumps(value, ensure_ascii=False))


def print_list(lines: Iterable[str]) -> None:
    """What stands in a JSON list, one a line."""
    for number, line in enumerate(lines):
        print(",\n" if number else "\n", end="")
        print(line, end="")


def width(text: str) -> int:
    """Terminal cells: two for wide letters, none for marks that stand on others."""
    return sum(
        0
        if unicodedata.category(letter) in _NO_WIDTH
        else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )


def _cut(text: str, most: int | None) -> str:
    if most is None or width(text) <= most:
        return text
    while width(text) > most - 1:
        text = text[:-1]
    return text.rstrip(" \u200d") + shown.ELLIPSIS
