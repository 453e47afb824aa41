"""Words of documents within Markdown: they show as they are and mean nothing."""

import re

from timeline_app.model import shown

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~^$&@%=])")
_ADDRESS = re.compile(r"(?<=\w)(://)|(?<=www)(\.)", re.IGNORECASE)
_START = re.compile(r"(?:[-+:](?=\s|$|-)|\d+(?=[.)]))")


def line(text: str) -> str:
    r"""One line that stands within another.

    >>> line("see [x](http://y) *now*")
    'see \\[x\\](http\\://y) \\*now\\*'
    """
    told = _SIGNS.sub(r"\\\1", shown.line(text, None))
    return _ADDRESS.sub(lambda found: f"\\{found[0]}", told)


def lines(text: str) -> list[str]:
    """Each line of a text that may be first on its line: no list, no rule, no heading."""
    told = (line(one) for one in shown.paragraphs(text).split("\n"))
    return [_START.sub(_escaped, one, count=1) if _START.match(one) else one for one in told]


def _escaped(found: re.Match[str]) -> str:
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"
