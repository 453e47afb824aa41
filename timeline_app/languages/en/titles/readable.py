"""A title's last touches: short enough, in sentence case, and nothing in it left open."""

from collections.abc import Sequence

from timeline_app.extraction import LONGEST, LONGEST_CUT
from timeline_app.languages.en.titles.title_tokens import UNKNOWN, Bit, join
from timeline_app.syntax import Tree, words

_PAIRS = ("“”", "«»", "()", "[]")
_ODD = "„‘"
_COPULAS = frozenset({"is", "was", "are", "were", "be", "been"})
"""What "was quiet", a title that begins so does not say."""
# Ends of words that lost what they were glued to: "(it)'ll".
_TORN = (" that to ", " 'll", " 've", " 're", " 'd ", " 'm ", " n't")


def fit(tree: Tree, bits: Sequence[Bit]) -> list[Bit]:
    """Leave out the most expendable groups until the line is short enough."""
    kept = list(bits)
    while len(join(tree, kept)) > LONGEST:
        most = max((bit.rank for bit in kept), default=0)
        if most == 0:
            break
        last = next(bit for bit in reversed(kept) if bit.rank == most)
        kept = [b for b in kept if b.rank != most or b.group != last.group]
    return kept


def finish(line: str, *, is_noun: bool = False) -> str:
    """Sentence case, no article that adds nothing, no loose marks at the ends."""
    if UNKNOWN in line:
        return ""
    line = line.strip(" ,;:-–—.")
    first, _, rest = line.partition(" ")
    is_expendable = first.lower() in {"a", "an"} and rest.count(" ") >= 2
    if is_expendable or (is_noun and first.lower() in {"a", "an", "the"}):
        line = rest
    # "iPhone", "eBay" keep their own spelling.
    return line if line[1:2].isupper() else line[:1].upper() + line[1:]


def is_readable(title: str) -> bool:
    """Whether a title says something by itself: more than a word, no pronoun, nothing cut."""
    first, _, rest = title.partition(" ")
    if rest.rpartition(" ")[2] in words("event_triggers", "unfinished"):
        return False
    if not rest or len(title) > LONGEST_CUT or any(end in title for end in _TORN):
        return False
    if first.lower() in words("event_triggers", "pointing") | _COPULAS:
        return False
    if set(title.lower().split()) & words("event_triggers", "loose"):
        return False
    return _is_balanced(title)


def _is_balanced(title: str) -> bool:
    """Whether every mark that opens is closed: a quotation that was cut says less."""
    is_open = any(title.count(pair[0]) != title.count(pair[1]) for pair in _PAIRS)
    if is_open or title.count('"') % 2:
        return False
    return not any(mark in title for mark in _ODD)
