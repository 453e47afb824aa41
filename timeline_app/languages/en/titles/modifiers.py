"""What explains a noun from behind, as the source has it: "a plan *to vote*"."""

from timeline_app.languages.en.titles.title_tokens import Bit
from timeline_app.syntax import Tree, words

_LONGEST = 12
_SHORTEST = 2
_RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
_NEXT = frozenset({"VBN", "VBG", "JJ"})


def after(tree: Tree, head: int, rank: int, told: int) -> list[Bit]:
    """The first short clause behind a noun; none that holds ``told``, the title's own word."""
    for child in tree.children[head]:
        if child < head or not _explains(tree, head, child):
            continue
        inside = _until_comma(tree, child)
        if told not in inside and _is_plain(tree, child, inside):
            extra = 0 if _is_picked(tree, head) else 1 if _is_infinitive(tree, child) else 2
            return _layered(tree, child, inside, rank + extra)
    return []


def _layered(tree: Tree, clause: int, inside: list[int], rank: int) -> list[Bit]:
    """The clause word for word; what hangs on its nouns may go before the whole of it."""
    bits = []
    for index in inside:
        line = [index, *tree.ancestors(index)]
        inner = line[: line.index(clause)]
        # "units *of two firms*" says nothing without its end.
        tails = [i for i in inner if tree.relations[i] == "nmod" and not _is_part(tree, i)]
        owner = tails[-1] if tails else clause
        bits.append(Bit(tree.tokens[index].text, rank + len(tails), index, owner))
    return bits


def _is_part(tree: Tree, tail: int) -> bool:
    return "of" in tree.lemmas(tail, "case")


def defines(tree: Tree, head: int) -> bool:
    """Whether a clause without comma says which one is meant: "the speed of cars *that pass*"."""
    starts = [tree.subtree(child)[0] for child in tree.of(head, "acl")]
    return any(
        "," not in {tree.tokens[start - 1].text, tree.tokens[start].text}
        for start in starts
        if start > head
    )


def is_half(tree: Tree, noun: int) -> bool:
    """Whether a noun wants another that is not there: "in response", "as part"."""
    is_relational = tree.lemma(noun) in words("event_triggers", "relational")
    return is_relational and not tree.of(noun, "nmod", "amod", "nmod:poss", "acl", "det")


def _explains(tree: Tree, head: int, child: int) -> bool:
    if tree.relations[child] == "amod":
        return child == head + 1
    is_clause = tree.tokens[child].relation == "acl"
    is_next = tree.tokens[child].xpos in _NEXT and _follows(tree, head, child)
    return is_clause and (is_next or _is_infinitive(tree, child))


def _follows(tree: Tree, head: int, child: int) -> bool:
    """Whether nothing but "of ..." stands between: "two copies of the book *sold in May*"."""
    between = set(range(head + 1, min(tree.subtree(child))))
    for tail in tree.of(head, "nmod"):
        between -= set(tree.subtree(tail))
    return not between


def _is_picked(tree: Tree, head: int) -> bool:
    """As in "the first death *involving a child*": there were others before."""
    picked = {"first", "last", "only", "second", "third", "next"}
    return any(
        tree.lemma(c) in picked or tree.tokens[c].xpos == "JJS" for c in tree.of(head, "amod")
    )


def _is_infinitive(tree: Tree, child: int) -> bool:
    return "to" in tree.lemmas(child, "mark")


def _until_comma(tree: Tree, child: int) -> list[int]:
    """Up to the first mark of punctuation: what follows adds, it does not explain.

    A circumstance that goes on in a clause of its own stays out: "sold (in the week that ...)".
    """
    found: list[int] = []
    for index in tree.subtree(child):
        token = tree.tokens[index]
        is_mark = token.upos == "PUNCT" and token.text != "-"
        if token.xpos in _RELATIVE:
            opened = [tree.subtree(c) for c in tree.of(child, "obl") if _is_setting(tree, c)]
            return [i for i in found if not any(i in o and index in o for o in opened)]
        if is_mark or (found and index != found[-1] + 1):
            break
        found.append(index)
    return found


def _is_setting(tree: Tree, index: int) -> bool:
    """Whether it says when or where."""
    return bool(tree.lemmas(index, "case") & {"in", "on", "at", "after", "before", "during"})


def _is_plain(tree: Tree, child: int, inside: list[int]) -> bool:
    """Whether it says something by itself: no pronoun, nothing that points elsewhere."""
    if not _SHORTEST <= len(inside) <= _LONGEST or child not in inside:
        return False
    if tree.tokens[inside[-1]].upos in {"ADP", "CCONJ", "SCONJ", "DET", "PART"}:
        return False
    is_own = _is_infinitive(tree, child)
    return not any(_is_loose(tree, i, is_own=is_own) for i in inside)


def _is_loose(tree: Tree, index: int, *, is_own: bool) -> bool:
    token = tree.tokens[index]
    is_pronoun = token.upos == "PRON" and not (is_own and token.xpos == "PRP$")
    return is_pronoun or token.text.lower() in words("event_triggers", "loose")
