"""Words by which one event is ordered by another: what they date needs no guess."""

from timeline_app.syntax import Tree

_SEQUELS = ("later_adverbs", "earlier_adverbs", "formerly")
_ADVERBS = (*_SEQUELS, "later_alone", "earlier_alone")
_ALL = ("later", "earlier", *_SEQUELS)
"""Lists of ``order_words``; a tree keeps what is joined of them."""


def has_order_word(tree: Tree, index: int) -> bool:
    """Whether another event orders this one: "after the vote", "two days later", "after which"."""
    relatives = tree.closed("order_words", "relative")
    for child in tree.children[index]:
        relation, word = tree.relations[child], tree.tokens[child].text.lower()
        if relation == "advmod" and word in tree.joined("order_words", *_ADVERBS):
            return True
        if relation in {"advcl", "obl"} and _begins_with_one(tree, child):
            return True
        if relation == "obl" and word in relatives and _begins_with_one(tree, index):
            return True
    return _is_looked_back_at(tree, index)


def _is_looked_back_at(tree: Tree, index: int) -> bool:
    """As in "it once sold ships", "when he first showed the phone, he praised it": long before."""
    if _is_first_time(tree, index) or any(
        _is_first_time(tree, child) for child in tree.of(index, "advcl")
    ):
        return True
    is_past = tree.tokens[index].xpos in {"VBD", "VBN"}
    early = [child for child in tree.of(index, "advmod") if child < index]
    return is_past and any(_is_long_ago(tree, child) for child in early)


def _is_long_ago(tree: Tree, child: int) -> bool:
    """As in "once", "twice before"; not "once again"."""
    if tree.lemma(child) in tree.joined("order_words", "long_ago"):
        return tree.lemma(child + 1) not in tree.joined("order_words", "anew")
    return bool(
        tree.joined("order_words", "earlier_alone") & {tree.lemma(child), tree.lemma(child + 1)}
    )


def _is_first_time(tree: Tree, index: int) -> bool:
    """As in "when he first showed the phone"."""
    if "first" not in tree.lemmas(index, "advmod") or tree.tokens[index].xpos != "VBD":
        return False
    return bool(tree.lemmas(index, "mark", "advmod") & tree.closed("order_words", "when"))


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


def is_just_after(tree: Tree, index: int) -> bool:
    """As in "fell after the vote", "following the vote": at once, no "two days after"."""
    if tree.lemmas(index, "advmod") & tree.joined("order_words", *_ADVERBS):
        return False
    marked = [c for c in tree.of(index, "advcl", "obl") if _begins_with_one(tree, c)]
    return bool(marked) and all(_is_at_once(tree, child) for child in marked)


def _is_at_once(tree: Tree, child: int) -> bool:
    after = tree.closed("order_words", "after")
    marks = [c for c in tree.of(child, "mark", "case") if tree.lemma(c) in after]
    if not marks or tree.lemma(child) in tree.closed("order_words", "relative"):
        return False
    before = marks[0] - 1
    return before < 0 or tree.lemma(before) not in tree.words("event_triggers", "time_units")


def _begins_with_one(tree: Tree, child: int) -> bool:
    marks = {tree.lemma(c) for c in tree.of(child, "mark", "case", "advmod")}
    return bool(marks & tree.joined("order_words", *_ALL))


def is_since(tree: Tree, index: int) -> bool:
    """As in "since then it has lost two contracts": some time up to now, not now."""
    marked = [c for c in tree.of(index, "obl", "advcl", "advmod") if _is_marked_since(tree, c)]
    return bool(marked) and any(tree.lemma(h) == "have" for h in tree.auxiliaries(index))


def is_by_now(tree: Tree, index: int) -> bool:
    """As in "so far three towns have declared": up to the day on which that was written."""
    near = [i for child in tree.of(index, "advmod", "obl") for i in tree.subtree(child)]
    pairs = {f"{tree.lemma(i - 1)} {tree.lemma(i)}" for i in near if i}
    return bool(pairs & tree.joined("order_words", "up_to_now"))


def _is_marked_since(tree: Tree, child: int) -> bool:
    own = {tree.lemma(child)} if tree.relations[child] == "advmod" else set()
    marks = own | tree.lemmas(child, "case", "mark", "advmod")
    return bool(marks & tree.closed("order_words", "outset"))


def _unit_before(tree: Tree, child: int) -> str:
    """The unit in which the order word is measured: the "minutes" of "ten minutes after"."""
    marks = [c for c in tree.of(child, "mark", "case", "advmod") if _is_order_word(tree, c)]
    word = child if _is_order_word(tree, child) else min(marks, default=0)
    return tree.lemma(word - 1) if word > 0 else ""


def _is_order_word(tree: Tree, index: int) -> bool:
    return tree.lemma(index) in tree.joined("order_words", *_ALL)


def is_well_apart(tree: Tree, index: int) -> bool:
    """Whether days or more lie between it and what orders it: "two weeks after", "previously"."""
    at, steps = index, 0
    while at >= 0 and steps < len(tree):
        if any(_leads_away(tree, child) for child in tree.children[at]):
            return True
        if tree.relations[at] != "conj":
            return False
        at, steps = tree.head(at), steps + 1
    return False


def _leads_away(tree: Tree, child: int) -> bool:
    unit = _unit_before(tree, child)
    is_unit = unit in tree.words("event_triggers", "time_units")
    is_long = is_unit and unit not in tree.joined("order_words", "moments")
    if tree.relations[child] != "advmod":
        return is_long
    # A bare "earlier" or "later" may be an hour of the same day.
    word = tree.tokens[child].text.lower()
    is_sequel = word in tree.joined("order_words", *_SEQUELS)
    return word in tree.joined("order_words", "formerly") or (is_sequel and is_long)
