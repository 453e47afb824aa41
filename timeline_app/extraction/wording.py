"""A title in the words of the text: the clause or line itself, cut where a clause ends."""

import re

from timeline_app.model import Span
from timeline_app.syntax import Tree

LONGEST = 90
"""Of a title, in characters."""
LONGEST_CUT = 110
"""Of a sentence that is cut short anyway, some more is shown."""
_CUTS = re.compile(
    r"(?<=[;.!?])\s|,\s(?=(?:and|but|who|which|where|while|when|because)\b)|\s[–—]\s"
)
_LOOSE = " \t\r\n,;:-–—.*_|>"
_EMPHASIS = re.compile(r"(?<![\w*])(?:\*{1,3}|`+)(?=\w)|(?<=[\w.:!?])(?:\*{1,3}|`+)(?!\w)")
"""Markdown's marks: "**No. 9.**" reads as No. 9."""
_BEFORE = "(?:on|in|at|by|dated|from|of|until|till|before|since|about|c\\.|circa)"
_FULL_STOPS = ";.!?"
"""Behind these a line reads as whole; where it is cut elsewhere it says so."""
_LEAST = 20
_CLAUSES = frozenset({"root", "conj", "ccomp", "advcl", "parataxis", "acl"})


def of_line(words: str) -> str:
    """A line or sentence as a title of bounded length; "" where it says nothing."""
    line = _EMPHASIS.sub("", " ".join(words.split()).strip(_LOOSE))
    if not any(letter.isalpha() for letter in line):
        return ""
    return capital(line if len(line) <= LONGEST else _cut(line))


def without_date(title: str, date: str) -> str:
    """Without the date at either end, which the axis shows; where enough is left."""
    plain = " ".join(date.split())
    at_end = re.compile(
        rf"[\s,(]+(?:{_BEFORE}\s+)?(?:the\s+)?{re.escape(plain)}[)\]]?$", re.IGNORECASE
    )
    at_start = re.compile(
        rf"^(?:{_BEFORE}\s+)?(?:the\s+)?{re.escape(plain)}[\s,:;–—-]+", re.IGNORECASE
    )
    for shape in (at_end, at_start):
        rest = shape.sub("", title).strip(_LOOSE)
        if rest != title and rest.count(" ") >= 1:
            return capital(rest)
    return title


def of_clause(tree: Tree, index: int, text: str) -> str:
    """The clause of a trigger, else its sentence."""
    at = index
    for above in (index, *tree.ancestors(index)):
        at = above
        if tree.relations[above] in _CLAUSES and not _is_relative(tree, above):
            break
    below = tree.subtree(at)
    span = tree.tokens[below[0]].span.joined(tree.tokens[below[-1]].span)
    clause = of_line(_without_mark(tree, below, span, text))
    return clause if clause.count(" ") >= 1 else of_line(tree.sentence.span.of(text))


def _is_relative(tree: Tree, index: int) -> bool:
    """As in "whose firm closed": it does not read alone."""
    return tree.tokens[tree.subtree(index)[0]].xpos in {"WP", "WP$", "WDT"}


def _without_mark(tree: Tree, below: list[int], span: Span, text: str) -> str:
    """Without the "and" or "that" that ties it to the clause above."""
    first = next((i for i in below if tree.relations[i] not in {"cc", "mark", "punct"}), below[0])
    return text[tree.tokens[first].span.start : span.end]


def _cut(line: str) -> str:
    """At the last end of a clause within bounds, else between two words."""
    ends = [m.start() for m in _CUTS.finditer(line, 0, LONGEST)]
    if ends and ends[-1] >= _LEAST:
        cut = line[: ends[-1]].rstrip(_LOOSE)
        return cut if line[ends[-1] - 1] in _FULL_STOPS else cut + "…"
    return line[: LONGEST_CUT - 1].rpartition(" ")[0].rstrip(_LOOSE) + "…"


def capital(line: str) -> str:
    """With a capital first letter; "iPhone" keeps its own spelling."""
    return line if line[1:2].isupper() else line[:1].upper() + line[1:]
