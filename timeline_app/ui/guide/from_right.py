"""Markdown as a page from right to left needs it; no Qt.

What runs from left to right keeps its order, and Qt, which turns the lines of a page, turns
neither the columns of a table nor knows that Arabic letters have no italics.
"""

import re

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
_APART = re.compile(
    r"(?P<code>`[^`\n]+`)|(?P<quote>“[^”\n]+”)|\*\*(?P<strong>[^*\n]+)\*\*|\*(?P<named>[^*\n]+)\*"
)
"""Commands and file names, words of English documents, keys, and words of the window."""
_RIGHT = re.compile("[\u0590-\u08ff]")
"""A letter that is written from right to left."""
_ROW = re.compile(r"^\| .* \|$", re.MULTILINE)
_BORDER = re.compile(r"(?<!\\)\|")


def turned(text: str) -> str:
    """The same page: its parts kept apart, its tables with the first column on the right."""
    return _ROW.sub(_reversed, _APART.sub(_kept, text))


def _kept(found: re.Match[str]) -> str:
    """One part.

    Without the signs that keep it apart, a full stop or a bracket beside a command, a file name,
    a key or an English quotation jumps to its other end.
    """
    strong, named = found["strong"], found["named"]
    if strong is not None:
        # Within the stars: outside they would be no sign of Markdown any more.
        return found[0] if _RIGHT.search(strong) else f"**{_LEFT_TO_RIGHT}{strong}{_END}**"
    if named is not None:
        return _quoted(named) if _RIGHT.search(named) else found[0]
    return f"{_LEFT_TO_RIGHT}{found[0]}{_END}"


def _quoted(words: str) -> str:
    """Set apart as Arabic print does it; a label is set apart by its colon."""
    is_apart = words.startswith("«") or words.endswith(":")
    return words if is_apart else f"«{words}»"


def _reversed(found: re.Match[str]) -> str:
    cells = [_cell(cell.strip()) for cell in _BORDER.split(found[0])[1:-1]]
    return f"| {' | '.join(reversed(cells))} |"


def _cell(words: str) -> str:
    """A cell without a letter from right to left is left in its own order."""
    is_plain = any(map(str.isalnum, words)) and not _RIGHT.search(words)
    return f"{_LEFT_TO_RIGHT}{words}{_END}" if is_plain else words
