"""A clause in the words of its sentence, as one piece: from its subject to where it ends."""

from collections.abc import Collection
from itertools import pairwise

from timeline_app.extraction import wording
from timeline_app.extraction.grammar import is_finite
from timeline_app.extraction.names import spell
from timeline_app.extraction.wording import LONGEST, LONGEST_CUT
from timeline_app.syntax import Tree

_ASKING = frozenset({"WP", "WDT", "WP$", "WRB"})
_RELATIVE = frozenset({"WP", "WDT", "WP$", "EX"})
_OTHERS = frozenset({"conj", "parataxis", "cc"})
"""What is joined to a clause tells something of its own."""
_SPARE = frozenset({"nmod", "obl", "appos", "advcl", "acl"})
_STOPS = frozenset({";", ":", "—", "–", "--"})
_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
_QUOTES = frozenset({'"', "“", "``", "''"})
_LOOSE = frozenset({"PUNCT", "CCONJ"})
_LEADING = frozenset({"case", "det", "mark", "fixed", "cc"})
"""How words hang that only lead to a date: "by *the* end", "as late *as*", "in *or* about"."""
_TELLING_CLAUSES = frozenset({"root", "conj", "ccomp", "parataxis"})


def of_clause(tree: Tree, index: int, dates: Collection[int] = ()) -> str:
    """The clause of a verb as a title; "" where it does not read alone.

    ``dates`` are the words of its own date: at its end they go without saying.
    """
    return _line(tree, _kept(tree, index, dates), index, dates)


def of_nearest(tree: Tree, index: int, dates: Collection[int]) -> str:
    """The clause of a word, else the first around it that reads alone and holds the word."""
    for at in (index, *tree.ancestors(index)):
        kept = _kept(tree, at, dates if at == index else ())
        kept = kept or (_relative(tree, at, dates) if at == index else [])
        if kept and index in kept:
            return _line(tree, kept, index, dates)
    return ""


def _kept(tree: Tree, index: int, dates: Collection[int]) -> list[int]:
    """The words of a clause from its subject on; none where it does not read alone."""
    subject = tree.first(index, "nsubj", "csubj")
    if subject is None:
        return _shared(tree, index, dates)
    if subject > index or not is_finite(tree, index):
        return []
    opening = tree.subtree(subject)[0]
    if subject not in dates:
        opening = next(i for i in tree.subtree(subject) if i not in dates)
    if any(tree.tokens[i].xpos in _RELATIVE for i in (subject, opening)):
        return []
    if _is_asked(tree, index, opening):
        return []
    if tree.tokens[index].relation == "acl:relcl":
        # "the act the bloc passed": what was passed stands before.
        opening = _start_of_noun(tree, tree.head(index))
    inside = _without_date(tree, list(range(opening, _end(tree, index, opening))), dates)
    return inside if index in inside and len(inside) > 1 else []


def _relative(tree: Tree, index: int, dates: Collection[int]) -> list[int]:
    """As in "found a coin in 1931 that was struck around 320 BC": the coin, then what it met."""
    subject = tree.first(index, "nsubj")
    if tree.tokens[index].relation != "acl:relcl" or subject is None or subject > index:
        return []
    if tree.tokens[subject].xpos not in _RELATIVE or not is_finite(tree, index):
        return []
    noun = tree.head(index)
    if tree.tokens[noun].upos == "PRON":
        return []
    named = [i for i in range(_start_of_noun(tree, noun), noun + 1) if i not in dates]
    said = _without_date(tree, list(range(subject + 1, _end(tree, index, subject))), dates)
    return [*named, *said] if index in said and noun < subject else []


def _shared(tree: Tree, index: int, dates: Collection[int]) -> list[int]:
    """As in "took the prize and spent it": the subject of the first verb, then the second."""
    subject = tree.subject(index) if tree.relations[index] == "conj" else None
    if subject is None or subject > index or not is_finite(tree, index):
        return []
    noun = [i for i in tree.subtree(subject) if i < index]
    if _stands_for_another(tree, subject) or any(tree.is_verbal(i) for i in noun):
        return []
    helpers = [i for i in tree.auxiliaries(index) if i < index]
    own = [i for i in tree.subtree(index) if tree.relations[i] not in {"cc", "punct"}]
    first = min([index, *(i for i in own if i < index)])
    said = _without_date(tree, list(range(first, _end(tree, index, first))), dates)
    between = [i for i in helpers if i not in said]
    return [*noun, *between, *said] if index in said else []


def _stands_for_another(tree: Tree, subject: int) -> bool:
    """A pronoun that needs what stood before; "I" and "we" are who tells it."""
    is_pronoun = tree.tokens[subject].upos == "PRON"
    return is_pronoun and tree.lemma(subject) not in tree.closed("own_words", "speakers")


def _spelled(tree: Tree, inside: list[int]) -> str:
    """The words as written, stretches that lie apart joined by blanks."""
    runs: list[list[int]] = []
    for i in inside:
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return " ".join(spell(tree, run[0], run[-1] + 1).strip(" ,") for run in runs)


def _start_of_noun(tree: Tree, noun: int) -> int:
    before = tree.of(noun, "det", "amod", "compound", "nummod", "nmod:poss")
    return min([noun, *(tree.subtree(i)[0] for i in before)])


def _line(tree: Tree, inside: list[int], index: int, dates: Collection[int]) -> str:
    """The words as a title, none of them torn from the word that it goes with."""
    if not inside:
        return ""
    whole = _spelled(tree, inside)
    if len(whole) <= LONGEST:
        return _balanced(wording.of_line(whole))
    shorter = _without_date(tree, _without_ends(tree, inside, index), dates)
    if len(shorter) < len(inside) or len(whole) <= LONGEST_CUT:
        return _balanced(wording.capital(_spelled(tree, shorter)))
    clean = _without_date(tree, _cut_between_phrases(tree, inside, index), dates)
    if clean:
        return _balanced(wording.capital(_spelled(tree, clean)))
    kept = inside[:LONGEST_CUT]
    while len(_spelled(tree, kept)) >= LONGEST_CUT and len(kept) > 1:
        kept.pop()
    while kept and kept[-1] > index and _is_torn(tree, kept[-1]):
        kept.pop()
    if not kept or kept[-1] <= index:
        return ""
    shown = _balanced(wording.capital(_spelled(tree, kept)))
    return shown if kept == inside else shown + "…"


def _cut_between_phrases(tree: Tree, inside: list[int], index: int) -> list[int]:
    """The longest beginning that has room and ends before a phrase that can be spared.

    As in "found the main wreckage (from the ship ...)"; never before "of" or "to", and never
    within a list.
    """
    for at in range(len(inside) - 1, 0, -1):
        first = inside[at]
        if first <= index + 1 or len(_spelled(tree, inside[:at])) > LONGEST:
            continue
        kept, gone = set(inside[:at]), inside[at:]
        if _opens_spare_phrase(tree, first, kept) and not _breaks_list(tree, gone, kept):
            shorter = list(inside[:at])
            while tree.tokens[shorter[-1]].upos in _LOOSE:
                shorter.pop()
            return shorter if shorter[-1] > index and not _is_torn(tree, shorter[-1]) else []
    return []


def _opens_spare_phrase(tree: Tree, first: int, kept: Collection[int]) -> bool:
    """Whether a phrase begins there that only adds to a word which is told."""
    for child in (first, *tree.ancestors(first)):
        if child in kept:
            return False
        if tree.relations[child] in _SPARE and tree.head(child) in kept:
            inside = [i for i in tree.subtree(child) if tree.tokens[i].upos != "PUNCT"]
            cases = tree.lemmas(child, "case", "mark")
            is_free = (
                cases <= tree.closed("own_words", "where")
                if tree.relations[child] == "nmod"
                else not cases & tree.closed("own_words", "needed")
            )
            return inside[0] == first and is_free
    return False


def _breaks_list(tree: Tree, gone: Collection[int], kept: Collection[int]) -> bool:
    """Whether what is left out is joined to what is told, or says what that is about."""
    return any(tree.head(i) in kept and _is_joined(tree, i) for i in gone)


def _is_joined(tree: Tree, index: int) -> bool:
    relation = tree.relations[index]
    if relation == "conj":
        return not tree.is_verbal(index)
    if relation in {"nmod", "acl"}:
        cases = tree.lemmas(index, "case", "mark")
        return bool(
            cases - tree.closed("own_words", "where")
            if relation == "nmod"
            else cases & tree.closed("own_words", "needed")
        )
    is_about = relation == "obl" and bool(
        tree.lemmas(index, "case") & tree.closed("own_words", "needed")
    )
    return is_about or relation in {"xcomp", "ccomp", "obj", "fixed", "flat"}


def _without_ends(tree: Tree, inside: list[int], index: int) -> list[int]:
    """The longest beginning that has room and leaves out only circumstances at its end.

    The clause itself where no such beginning is short enough.
    """
    if tree.relations[index] not in _TELLING_CLAUSES:
        return inside
    spare = [c for c in tree.children[index] if c > index and _is_spare(tree, index, c)]
    starts = {tree.subtree(c)[0] for c in spare} | _participles(tree, inside, index)
    for first in sorted(starts, reverse=True):
        kept = [i for i in inside if i < first]
        gone = [i for i in inside if i >= first]
        if not _is_open_ended(tree, index, first) or _breaks_list(tree, gone, set(kept)):
            continue
        while kept and kept[-1] > index and tree.tokens[kept[-1]].upos in _LOOSE | {"ADV"}:
            kept.pop()
        if kept and kept[-1] > index and len(_spelled(tree, kept)) <= LONGEST:
            return kept
    return inside


def _is_spare(tree: Tree, index: int, child: int) -> bool:
    """Whether it only says how, where or with what, and the verb has its object without it."""
    relation = tree.relations[child]
    if relation == "advcl":
        marks = tree.of(child, "mark", "advmod")
        return any(
            tree.tokens[m].text.lower() in tree.closed("own_words", "connecting") for m in marks
        )
    first = tree.subtree(child)[0]
    above = {index, *(i for c in tree.of(index, "obj") for i in tree.subtree(c))}
    compared = tree.lemmas(child, "case") & tree.closed("own_words", "role")
    is_free = first - 1 not in above and not compared
    return relation in {"obl", "advmod"} and is_free


def _participles(tree: Tree, inside: list[int], index: int) -> set[int]:
    """Where, behind a comma, it goes on with what came of it: "..., *forcing* them back"."""
    return {
        i
        for before, i in pairwise(inside)
        if before > index and tree.tokens[before].text == "," and tree.tokens[i].xpos == "VBG"
    }


def _is_open_ended(tree: Tree, index: int, first: int) -> bool:
    """Whether nothing that the verb needs stands behind."""
    needed = tree.of(index, "obj", "ccomp", "xcomp", "nsubj", "compound:prt")
    return all(c < first for c in needed)


def _is_torn(tree: Tree, last: int) -> bool:
    return tree.head(last) > last or tree.tokens[last].upos in _LOOSE | {"ADP", "DET", "SCONJ"}


def _is_asked(tree: Tree, index: int, opening: int) -> bool:
    """As in "what role it played": what is asked for stands before the subject."""
    before = range(tree.subtree(index)[0], opening)
    return any(tree.tokens[i].xpos in _ASKING for i in before)


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
    gone = set(dates)
    while inside and _leads_to(tree, inside[-1], gone):
        gone.add(inside.pop())
    return inside


def _leads_to(tree: Tree, index: int, gone: Collection[int]) -> bool:
    """Whether a word only leads to what is gone: no "both" of "will replace both by May"."""
    upos, relation = tree.tokens[index].upos, tree.relations[index]
    if upos == "ADV":
        return any(tree.head(i) == index for i in gone) or tree.head(index) in gone
    return relation in _LEADING or (upos == "ADP" and relation == "advmod")
