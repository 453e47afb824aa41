"""Whether a shortened title still says what its sentence says.

Nothing that a word needs is lost, nobody is put in for a pronoun who may not be meant, and what
only goes along with another verb is not told as a deed of its own.
"""

import re
from collections.abc import Callable, Collection, Sequence

from timeline_app.extraction import MentionDraft, References, Referent, is_not_until
from timeline_app.languages.en.titles.title_tokens import Bit
from timeline_app.model import EventClass, NameType
from timeline_app.syntax import Tree, words

_CORE = ("obj", "iobj", "xcomp", "ccomp", "compound:prt", "obl:agent")
_TIGHT = ("nummod", "compound", "flat", "fixed", "goeswith")
_PLAIN_MARKS = frozenset({"to", "by", "while", "when", "after", "before"})
_RELATIVE = frozenset({"WDT", "WP"})
_FINITE = frozenset({"PAST", "PRESENT", "FUTURE"})
_AGAIN = re.compile(r"\b((?:[A-Z][\w'.-]+ )[A-Z][\w'.-]+)\b.*\b\1\b")
_NOUNS = frozenset({"NOUN", "PROPN"})
_ASKING = frozenset({"WDT", "WP", "WP$", "WRB"})
_DASHES = frozenset({"-", "‐", "‑", "–"})
_MEASURES = frozenset(
    {"least", "than", "to", "most", "nearly", "almost", "over", "about", "around"}
)
"""Words before a number that make it a bound: "at least", "more than", "up to"."""
_HE = frozenset({"he", "him", "his"})
_SHE = frozenset({"she", "her", "hers"})
_IT = frozenset({"it", "its", "they", "them", "their"})
_ASIDES = frozenset({"according", "despite", "because", "since", "after", "before", "during"})
_ABOUT = frozenset({"of", "about"})
_LINKING = frozenset({"also", "too", "then", "later", "however"})
_NEAR = 2
"""Sentences before a pronoun in which another person might be meant."""


def is_faithful(
    draft: MentionDraft, bits: Sequence[Bit], dates: Collection[int], references: References
) -> bool:
    """Whether the words of a title tell what the sentence tells of a mention."""
    title = _Title(draft, bits, dates, references)
    return not any(is_at_fault(title) for is_at_fault in _FAULTS.values())


class _Title:
    """A shortened title beside its sentence."""

    def __init__(
        self,
        draft: MentionDraft,
        bits: Sequence[Bit],
        dates: Collection[int],
        references: References,
    ) -> None:
        self.draft, self.bits, self.dates, self.references = draft, bits, dates, references
        self.tree = draft.tree
        self.told = {bit.token for bit in bits} | {bit.group for bit in bits}
        self.kept = {bit.token for bit in bits if bit.token >= 0}


def _lacks_its_day(title: _Title) -> bool:
    """As in "did not return until 1994": without the day it says the opposite."""
    draft = title.draft
    return draft.grammar.polarity == "NEG" and is_not_until(draft.tree, draft.index)


def _tears_a_word(title: _Title) -> bool:
    told = title.told
    return any(_is_torn(title.tree, index, told) for index in sorted(told) if index >= 0)


def _parts_a_word(title: _Title) -> bool:
    tree, kept, told = title.tree, title.kept, title.told
    return not all(_is_whole(tree, index, kept, told, title.dates) for index in sorted(kept))


def _lacks_what_is_needed(title: _Title) -> bool:
    verbs = _verbs(title.draft, title.kept)
    return not all(_has_needed(title.tree, verb, title.told, title.dates) for verb in verbs)


_FAULTS: dict[str, Callable[[_Title], bool]] = {
    "says the opposite": _lacks_its_day,
    "half of a word": _tears_a_word,
    "a name twice": lambda title: _AGAIN.search(" ".join(b.text for b in title.bits)) is not None,
    "a word without what belongs to it": _parts_a_word,
    "a verb without what it needs": _lacks_what_is_needed,
    "no deed of its own": lambda title: not _has_own_tense(title.draft),
    "says nothing": lambda title: not _says_something(title.draft, title.told),
    "somebody else may be meant": lambda title: (
        not _names_who_is_meant(title.tree, title.bits, title.references)
    ),
}
"""Why a title does not say what its sentence says; asked in this order until one holds."""


# What words need


def _has_needed(tree: Tree, verb: int, told: set[int], dates: Collection[int]) -> bool:
    """Whether the verb has its objects, and else what follows it at once."""
    needed = [c for c in tree.of(verb, *_CORE) if not _is_date(tree, c, dates)]
    # "Ankara, which he is to visit": what it stands for is told.
    needed = [c for c in needed if tree.tokens[c].xpos not in _RELATIVE]
    if not all(_is_told(tree, child, told) for child in needed):
        return False
    if tree.of(verb, "obj"):
        return _has_its_predicate(tree, verb, told, dates)
    if tree.of(verb, "xcomp", "ccomp", "cop"):
        return True
    after = [c for c in tree.of(verb, "obl", "advmod") if c > verb]
    after = [c for c in after if not _is_date(tree, c, dates) and not _is_aside(tree, c)]
    if not after or any(_is_told(tree, child, told) for child in after):
        return True
    return tree.subtree(after[0])[0] != verb + 1


def _has_its_predicate(tree: Tree, verb: int, told: set[int], dates: Collection[int]) -> bool:
    """Whether what is said of the object is told: "declared the war *over*", "made it *law*"."""
    if tree.lemma(verb) not in words("event_triggers", "predicating"):
        return True
    end = max(tree.subtree(max(tree.of(verb, "obj")))) + 1
    behind = [c for c in tree.children[verb] if tree.subtree(c)[0] == end]
    return all(
        _is_told(tree, c, told) or _is_date(tree, c, dates) or tree.relations[c] == "punct"
        for c in behind
    )


def _verbs(draft: MentionDraft, kept: set[int]) -> list[int]:
    """The verb of the mention, and those of the clauses that it takes along."""
    tree = draft.tree
    below = [i for i in sorted(kept) if tree.relations[i] in {"ccomp", "xcomp"}]
    return [i for i in {draft.index: 0, **dict.fromkeys(below, 0)} if tree.is_verbal(i)]


def _says_something(draft: MentionDraft, told: set[int]) -> bool:
    """Whether what was said is told, and what a relative clause leaves to the noun above."""
    tree, index = draft.tree, draft.index
    below = tree.of(index, "obj", "ccomp", "xcomp", "obl", "nsubj:pass", "cop", "advmod")
    if any(_is_told(tree, child, told) for child in below):
        return True
    if draft.event_class is EventClass.REPORTING and tree.is_verbal(index):
        return False
    # "the act that the bloc passed": without the act nothing was passed.
    subjects = tree.of(index, "nsubj") if tree.tokens[index].relation == "acl:relcl" else []
    return all(tree.tokens[i].xpos in _RELATIVE for i in subjects)


def _is_aside(tree: Tree, child: int) -> bool:
    if tree.lemma(child) in words("event_triggers", "time_units"):
        return True
    cases = {tree.tokens[c].text.lower() for c in tree.of(child, "case")}
    if "after" in cases and tree.lemma(tree.head(child)) == "name":
        return False  # "named after him"
    return bool(cases & _ASIDES) or tree.lemma(child) in _LINKING


def _is_told(tree: Tree, child: int, told: set[int]) -> bool:
    return not told.isdisjoint(tree.subtree(child))


def _is_date(tree: Tree, child: int, dates: Collection[int]) -> bool:
    return child in dates or any(i in dates for i in tree.subtree(child)[:3])


def _is_whole(
    tree: Tree, index: int, kept: set[int], told: set[int], dates: Collection[int]
) -> bool:
    """Whether a word has what belongs to it: its number, its compound, what is joined to it."""
    token = tree.tokens[index]
    if token.xpos in _ASKING:
        return False
    tight = [c for c in tree.of(index, *_TIGHT) if not _names_a_time(tree, index, c, dates)]
    if not told.union(kept).issuperset(tight):
        return False
    if token.upos == "NUM":
        return _has_its_measure(tree, index, kept, dates)
    return token.upos not in _NOUNS or _has_what_it_is_of(tree, index, told, dates)


def _has_its_measure(tree: Tree, number: int, kept: set[int], dates: Collection[int]) -> bool:
    """As in "*at least* three": without it the number says something else."""
    if number and number - 1 not in kept and tree.lemma(number - 1) in _MEASURES:
        return False
    return all(c in kept or c in dates for c in tree.of(number, "advmod"))


def _has_what_it_is_of(tree: Tree, noun: int, told: set[int], dates: Collection[int]) -> bool:
    """Whether what the noun is joined with, and what it is about, is told."""
    joined = [c for c in tree.of(noun, "conj") if not tree.is_verbal(c)]
    joined = [c for c in joined if not any(noun < i < c for i in dates)]
    if not all(_is_told(tree, child, told) for child in joined):
        return False
    whose = [c for c in tree.of(noun, "nmod") if tree.lemmas(c, "case") & _ABOUT and c > noun]
    whose += [c for c in tree.of(noun, "acl") if _completes(tree, noun, c)]
    return all(_is_told(tree, c, told) or _is_date(tree, c, dates) for c in whose)


def _completes(tree: Tree, noun: int, clause: int) -> bool:
    """As in "the wisdom *of attacking*", "an attempt *to flee*": the noun says little alone."""
    marks = tree.lemmas(clause, "mark", "case")
    is_wanted = "to" in marks and tree.lemma(noun) in words("event_triggers", "wanting")
    return clause > noun and ("of" in marks or is_wanted)


def _is_torn(tree: Tree, index: int, kept: set[int]) -> bool:
    """As in "Director-General", "state-owned": half of a word."""
    dash = index - 1
    if dash < 1 or tree.tokens[dash].text not in _DASHES or dash - 1 in kept:
        return False
    before, mark, token = (tree.tokens[i].span for i in (dash - 1, dash, index))
    return before.end == mark.start and mark.end == token.start


def _names_a_time(tree: Tree, index: int, child: int, dates: Collection[int]) -> bool:
    """A date that only says when; "ASU 2014-09" has that name."""
    is_name = child == index + 1 and tree.tokens[index].upos == "PROPN"
    return child in dates and not is_name


# Tense


def _has_own_tense(draft: MentionDraft) -> bool:
    """Whether it is told as done itself: "later receiving support" has no subject of its own."""
    tree, index = draft.tree, draft.index
    if not tree.is_verbal(index) or draft.grammar.tense in _FINITE or draft.grammar.modality:
        return True
    relation, above = tree.relations[index], tree.head(index)
    if relation in {"root", "ccomp", "conj", "parataxis", "xcomp"} or above < 0:
        return True
    if tree.of(index, "nsubj"):
        return True
    if relation == "acl":
        return not tree.lemmas(index, "case")
    marks = tree.lemmas(index, "mark", "case")
    own = tree.subject(above)
    if own is not None and tree.tokens[own].xpos in _RELATIVE:
        return False
    return marks <= _PLAIN_MARKS and tree.is_verbal(above) and own is not None


# Names


def _names_who_is_meant(tree: Tree, bits: Sequence[Bit], references: References) -> bool:
    """Whether whoever stands in the title for a pronoun is surely meant."""
    kept = {bit.token for bit in bits}
    stood_in = {bit.group for bit in bits if bit.token < 0 and bit.group >= 0} - kept
    pronouns = [i for i in stood_in if tree.tokens[i].upos == "PRON"]
    for index in pronouns:
        referent = references.referent(tree, index)
        if referent is not None and not _is_sure(tree, index, referent, references):
            return False
    return True


def _is_sure(tree: Tree, index: int, referent: Referent, references: References) -> bool:
    if referent.type is not NameType.PERSON:
        return _is_only_thing(tree, index, referent, references)
    if not referent.name:
        # "She said": "the president" of some sentence before may be another.
        return referent.number == tree.number
    return referent.number == tree.number or _has_no_rival(tree, index, referent, references)


def _is_only_thing(tree: Tree, index: int, referent: Referent, references: References) -> bool:
    """Whether no other name between could be the "it", or all before was told of this one."""
    if not referent.name or tree.tokens[index].text.lower() not in _IT:
        return True
    if tree.relations[index] == "nsubj" and references.is_topic(referent, tree.number):
        return True
    register = references.register
    others = {
        register.full(naming.text)
        for number in range(max(0, tree.number - 1), tree.number + 1)
        for naming in references.by_tree[number]
        if register.type_of(naming) is not NameType.PERSON
        and (number < tree.number or naming.first < index)
    }
    return others <= {referent.name}


def _has_no_rival(tree: Tree, index: int, referent: Referent, references: References) -> bool:
    """Whether nobody else was named since, or the sentence before told of the one meant."""
    first = max(0, tree.number - _NEAR)
    register = references.register
    rivals = {
        register.full(naming.text)
        for number in range(first, tree.number + 1)
        for naming in references.by_tree[number]
        if register.type_of(naming) is NameType.PERSON
        and (number < tree.number or naming.first < index)
    }
    rivals = {name for name in rivals if references.agrees(tree, index, name)}
    if rivals <= {referent.name}:
        return True
    if tree.relations[index] == "nsubj" and references.is_topic(referent, tree.number):
        return True
    # "He began in 1981; it was he whom they freed": the first "he" of a sentence decides.
    first = next((i for i in tree.subtree(_root(tree)) if _is_same(tree, i, index)), index)
    return first < index and _is_sure(tree, first, referent, references)


def _root(tree: Tree) -> int:
    return next((i for i, token in enumerate(tree.tokens) if token.head < 0), 0)


def _is_same(tree: Tree, other: int, index: int) -> bool:
    """Whether two pronouns of one sentence are of one gender, the other a subject before it."""
    both = {tree.tokens[other].text.lower(), tree.tokens[index].text.lower()}
    is_subject = other < index and tree.relations[other] == "nsubj"
    return is_subject and (both <= _HE or both <= _SHE)
