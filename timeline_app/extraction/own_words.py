"""A clause in the words of its sentence, as one piece: from its subject to where it ends."""

from collections.abc import Collection

from timeline_app.extraction import wording
from timeline_app.extraction.grammar import is_finite
from timeline_app.extraction.names import spell
from timeline_app.extraction.readable import LONGEST
from timeline_app.extraction.tree import Tree

_RELATIVE = frozenset({"WP", "WDT", "WP$", "EX"})
_OTHERS = frozenset({"conj", "parataxis", "cc"})
"""What is joined to a clause tells something of its own."""
_STOPS = frozenset({";", ":", "—", "–", "--"})
_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
_QUOTES = frozenset({'"', "“", "``", "''"})
_LOOSE = frozenset({"PUNCT", "CCONJ"})


def of_clause(tree: Tree, index: int, dates: Collection[int] = ()) -> str:
    """The clause of a verb as a title; "" where it does not read alone.

    ``dates`` are the words of its own date: at its end they go without saying.
    """
    subject = tree.first(index, "nsubj", "csubj")
    if subject is None or not is_finite(tree, index) or not tree.subtree(subject):
        return ""
    if any(tree.tokens[i].xpos in _RELATIVE for i in (subject, tree.subtree(subject)[0])):
        return ""
    first = min(tree.subtree(subject)[0], index)
    last = _end(tree, index, first)
    inside = _without_date(tree, list(range(first, last)), dates)
    while inside and tree.tokens[inside[-1]].upos in _LOOSE:
        inside.pop()
    if index not in inside or subject not in inside or len(inside) < 2:
        return ""
    whole = spell(tree, inside[0], inside[-1] + 1)
    shown = whole if len(whole) <= LONGEST else _cut(tree, inside, index)
    return _balanced(wording.of_line(shown) + "…" * (shown != whole)) if shown else ""


def _cut(tree: Tree, inside: list[int], index: int) -> str:
    """As many words as there is room for, none of them torn from the word that it goes with."""
    start = tree.tokens[inside[0]].span.start
    kept = [i for i in inside if tree.tokens[i].span.end - start < LONGEST]
    while kept and kept[-1] > index and _is_torn(tree, kept[-1]):
        kept.pop()
    return spell(tree, kept[0], kept[-1] + 1) if kept and kept[-1] >= index else ""


def _is_torn(tree: Tree, last: int) -> bool:
    return tree.head(last) > last or tree.tokens[last].upos in _LOOSE


def _balanced(title: str) -> str:
    """Without marks that were opened or closed outside the title."""
    if title.count('"') % 2:
        title = title.replace('"', "")
    for first, last in _PAIRS:
        if title.count(first) != title.count(last):
            title = title.replace(first, "").replace(last, "")
    return " ".join(title.split())


def _end(tree: Tree, index: int, first: int) -> int:
    """The first word behind the clause."""
    below = set(tree.subtree(index))
    apart = {
        i
        for child in tree.children[index]
        if child > index and _is_apart(tree, index, child)
        for i in tree.subtree(child)
    }
    for at in range(first, len(tree)):
        is_over = at > index and tree.tokens[at].text in _STOPS and not _opens_speech(tree, at)
        if (at in apart and at > index) or is_over or (at > index and at not in below):
            return at
    return len(tree)


def _is_speech(tree: Tree, index: int, child: int) -> bool:
    return any(_opens_speech(tree, i) for i in range(index, tree.subtree(child)[0]))


def _opens_speech(tree: Tree, at: int) -> bool:
    """As in "she said: “We shall see”": the words said belong to it."""
    return tree.tokens[at].text == ":" and any(
        token.text in _QUOTES for token in tree.tokens[at + 1 : at + 2]
    )


def _is_apart(tree: Tree, index: int, child: int) -> bool:
    relation = tree.relations[child]
    if relation == "parataxis" and _is_speech(tree, index, child):
        return False
    if relation in _OTHERS:
        # "signed and sealed it": the object is the second verb's too.
        return relation != "cc" or any(c > child for c in tree.of(index, "conj"))
    is_parted = any(tree.tokens[i].text == "," for i in range(index, tree.subtree(child)[0]))
    return relation == "advcl" and is_parted


def _without_date(tree: Tree, inside: list[int], dates: Collection[int]) -> list[int]:
    """Without its own date at the end, and the words that only lead to it."""
    while inside and tree.tokens[inside[-1]].upos in _LOOSE:
        inside.pop()
    if not inside or inside[-1] not in dates:
        return inside
    while inside and inside[-1] in dates:
        inside.pop()
    while inside and tree.tokens[inside[-1]].upos in {"ADP", "DET"}:
        inside.pop()
    return inside
