"""Words by which one event is ordered by another: what they date needs no guess."""

from timeline_app.extraction.tree import Tree

_CONNECTIVES = frozenset({"after", "before", "until", "till", "following", "once"})
_SEQUELS = frozenset({"later", "afterwards", "afterward", "earlier", "previously", "formerly"})


def has_order_word(tree: Tree, index: int) -> bool:
    """Whether another event orders this one: "after the vote", "two days later", "after which"."""
    for child in tree.children[index]:
        relation, word = tree.relations[child], tree.tokens[child].text.lower()
        if relation == "advmod" and word in _SEQUELS | {"after", "before"}:
            return True
        if relation in {"advcl", "obl"} and _begins_with_one(tree, child):
            return True
        if relation == "obl" and word == "which" and _begins_with_one(tree, index):
            return True
    return False


def follows_order_word(tree: Tree, index: int) -> bool:
    """The same for a verb coordinated with one so ordered: "retaliated days after, but"."""
    at, steps = index, 0
    while at >= 0 and steps < len(tree):
        if has_order_word(tree, at):
            return True
        if tree.relations[at] != "conj":
            return False
        at, steps = tree.head(at), steps + 1
    return False


def _begins_with_one(tree: Tree, child: int) -> bool:
    marks = {tree.lemma(c) for c in tree.of(child, "mark", "case", "advmod")}
    return bool(marks & (_CONNECTIVES | _SEQUELS))
