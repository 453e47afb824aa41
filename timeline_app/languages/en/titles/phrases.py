"""Noun phrases cut to what a title needs: names for pronouns, no clauses, no appositions."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from timeline_app.extraction import (
    References,
    Referent,
    TimeWords,
    antecedent,
    coordinated,
    named_head,
)
from timeline_app.languages.en.titles import modifiers
from timeline_app.languages.en.titles.title_tokens import (
    UNKNOWN,
    Bit,
    in_order,
    is_small_word,
    join,
    regrouped,
)
from timeline_app.model import NameType
from timeline_app.syntax import Tree, words

_BEFORE = frozenset({"det", "amod", "compound", "nummod", "flat", "goeswith", "nmod:desc"})
_GRADES = frozenset({"RB", "RBR", "RBS"})
_LISTED = frozenset({"amod", "compound"})
_MARKS = frozenset({"PUNCT", "SYM", "CCONJ"})
_CLAUSES = frozenset({"acl", "appos", "parataxis", "advcl", "conj", "cc", "punct"})
QUOTES = "\"“”„«»‘’´`'*_"
"""Marks that no title needs, Markdown's emphasis among them."""
# How expendable what hangs on a noun is, by preposition.
_TAILS = {"for": 2, "in": 2, "at": 2, "from": 2} | dict.fromkeys(
    ("of", "on", "over", "about", "against", "to", "between", "with", "by"), 1
)
_OTHER_TAIL = 3
_PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them"})
_DEEPEST = 3
_MOST_CONJUNCTS = 4
_MEMBERS = frozenset({"member", "officer", "fellow", "partner", "adviser", "advisor"})
# Say nothing without what they are part of: "the beginning of the year".
_PARTS = frozenset({"beginning", "start", "end", "middle", "rest", "half", "part", "remainder"})
_BEFORE_TO = frozenset({"next", "close", "prior", "due", "adjacent"})
_WITH_ARTICLE = frozenset({"United States", "Netherlands", "Philippines", "US", "U.S.", "UK"})


def _quoted_again(tree: Tree, bits: Sequence[Bit]) -> str:
    """A phrase of an earlier sentence, fit for the middle of a title."""
    line = join(tree, bits)
    return line[:1].lower() + line[1:] if bits and is_small_word(tree, bits[0]) else line


class Phraser:
    """Cuts the noun phrases of one document."""

    def __init__(self, trees: Sequence[Tree], references: References, times: TimeWords) -> None:
        self._trees = trees
        self.references = references
        self._times = times
        self.is_brief = False
        """Whether names stay as short as the source has them."""
        self.left_out: dict[int, set[int]] = {}
        """Per sentence the dates that stay out of the title, where not all do."""
        self.told = -1
        """The word whose title is written: no phrase explains itself by it."""

    def noun_phrase(
        self, tree: Tree, head: int, rank: int = 0, *, depth: int = 0, keep: str = ""
    ) -> list[Bit]:
        """The phrase of a head, shortened; a pronoun or name becomes its fullest name.

        A pronoun for ``keep``, the title's subject, stays a pronoun.
        """
        head = antecedent(tree, head)
        named = named_head(tree, head, self.references)
        named = self._bearer(tree, head, named)
        bits = self._renamed(tree, head, named, rank)
        # "The office of the president" stays what it is, whoever holds it.
        is_office = depth > 0 and tree.tokens[head].upos == "NOUN"
        if bits is None and depth < _DEEPEST and not is_office:
            bits = self._pointed(tree, head, rank, keep)
        if bits is None and self._is_open(tree, head, keep):
            bits = [Bit(UNKNOWN, rank, group=head)]
        if bits is None:
            bits = self._core(tree, head, rank, keep)
            named = head
            if depth < _DEEPEST:
                bits += self._tails(tree, head, rank, depth, keep)
                bits += modifiers.after(tree, head, rank, self.told)
        if depth < _DEEPEST:
            bits += self._conjuncts(tree, (head, named), rank, (depth, keep))
        return bits

    def _is_known(self, tree: Tree, pronoun: int, keep: str) -> bool:
        """Whether a name can stand for a pronoun: "details of *the phone*"."""
        referent = self.references.referent(tree, pronoun)
        is_thing = tree.lemma(pronoun) == "it" and referent is not None
        return is_thing and referent is not None and referent.name not in {"", keep}

    def is_named(self, tree: Tree, noun: int) -> bool:
        """Whether a name says which one is meant."""
        return bool(self._named(tree, noun))

    def is_strange(self, tree: Tree, noun: int) -> bool:
        """Whether it belongs to nobody known: "to *their* left"."""
        owners = [o for o in tree.of(noun, "nmod:poss") if tree.tokens[o].xpos == "PRP$"]
        return any(self.references.referent(tree, owner) is None for owner in owners)

    def _date(self, tree: Tree, child: int, rank: int, cases: Sequence[int]) -> list[Bit]:
        """A date that stays, whole: "the attacks *of 7 August*", "between *1985 and 1987*"."""
        times = self._times.of[tree.number]
        if child not in times:
            return []
        dates = {*self._times.whole(tree.number, child), *times.intersection(tree.subtree(child))}
        inside = [i for i in range(min(dates), max(dates) + 1) if i not in cases]
        return [Bit(tree.tokens[i].text, rank, i, child) for i in inside]

    def _left_out(self, tree: Tree) -> set[int]:
        return self.left_out.get(tree.number, self._times.of[tree.number])

    def _is_open(self, tree: Tree, head: int, keep: str) -> bool:
        """A pronoun that stands for nobody known, nor for the title's own subject."""
        if tree.tokens[head].text.lower() not in _PRONOUNS:
            return False
        referent = self.references.referent(tree, head)
        # "He praised him": two men, whoever they are.
        is_object = tree.relations[head] in {"obj", "iobj"}
        return referent is None or is_object or keep not in {referent.name, _place(referent)}

    def predicate(self, tree: Tree, head: int) -> list[Bit]:
        """What somebody is, in the source's words: "chief executive of the company"."""
        return self._core(tree, head, 0, "") + self._tails(tree, head, 0, 1, "")

    def identity(self, tree: Tree, head: int) -> str:
        """The name that a phrase stands for; where it stands if it has none."""
        naming = self.references.naming(tree, named_head(tree, head, self.references))
        if naming is not None:
            return self.references.register.full(naming.text)
        referent = self.references.referent(tree, head)
        if referent is None:
            return f"{tree.number}:{head}"
        return referent.name or _place(referent)

    def _is_office_of(self, tree: Tree, heads: tuple[int, int], conjunct: int) -> bool:
        """As in "the founder and former chairman Ann Lee": another office of the one named."""
        naming = self.references.naming(tree, heads[1])
        if naming is None or self.references.register.type_of(naming) is not NameType.PERSON:
            return False
        is_office = tree.lemma(conjunct) in words("event_roles", "offices") | _MEMBERS
        is_somebody = tree.lemmas(conjunct, "det") & {"the", "two", "his", "her"}
        named = named_head(tree, conjunct, self.references)
        return is_office and not is_somebody and self.references.naming(tree, named) is None

    def _bearer(self, tree: Tree, head: int, named: int) -> int:
        """As in "vice president and counsel Ann Lee": two offices, one name."""
        partners = tree.of(head, "conj")
        is_unnamed = named == head and self.references.naming(tree, head) is None
        if is_unnamed and len(partners) == 2 and self._introduces(tree, *partners):
            return partners[1]
        is_office = tree.lemma(head) in words("event_roles", "offices")
        if named != head or not is_office or len(partners) != 1:
            return named
        other = named_head(tree, partners[0], self.references)
        naming = self.references.naming(tree, other)
        is_person = naming is not None and naming.type is NameType.PERSON
        is_common = tree.tokens[partners[0]].upos != "PROPN" or other != partners[0]
        return other if is_person and is_common else named

    def _introduces(self, tree: Tree, noun: int, name: int) -> bool:
        """As in "boxer and medalist Amir Khan": nothing parts the noun from the name."""
        naming = self.references.naming(tree, name)
        is_person = naming is not None and naming.type is NameType.PERSON
        is_next = naming is not None and naming.first == noun + 1
        return is_person and is_next and self.references.naming(tree, noun) is None

    def _renamed(self, tree: Tree, head: int, named: int, rank: int) -> list[Bit] | None:
        """A person's fullest name; the name that a noun introduces."""
        naming = self.references.naming(tree, named)
        if naming is None:
            return None
        is_person = self.references.register.type_of(naming) is NameType.PERSON
        if named == head and not is_person:
            return None
        name = naming.text if self.is_brief else self.references.register.full(naming.text)
        if naming.first in self._times.of[tree.number]:
            # "In the 3rd century AD Emperor Silvan": the era is no part of the name.
            name = " ".join(name.split()[1:]) or name
        return [Bit(name, rank, group=head)]

    def _pointed(self, tree: Tree, head: int, rank: int, keep: str) -> list[Bit] | None:
        """What a pronoun or "the company" stands for, unless it is the title's subject."""
        referent = self.references.referent(tree, head)
        if referent is None or keep in {referent.name or ".", _place(referent)}:
            return None
        if referent.name:
            article = "the " if _takes_article(referent.name) else ""
            name = _surname(referent) if self.is_brief else referent.name
            return [Bit(article + name, rank, group=head)]
        if (referent.number, referent.head) == (tree.number, head):
            return None
        other = self._trees[referent.number]
        again = _quoted_again(other, self._core(other, referent.head, rank, keep))
        return [Bit(again, rank, group=head)]

    def _core(self, tree: Tree, head: int, rank: int, keep: str) -> list[Bit]:
        """The head and what stands before it."""
        kept: dict[int, str] = {head: tree.tokens[head].text}
        for child in tree.children[head]:
            relation = tree.tokens[child].relation
            if relation == "nmod:poss":
                kept |= self._possessor(tree, child, keep)
            elif _stands_before(tree, head, child):
                kept |= {i: tree.tokens[i].text for i in _without_clauses(tree, child)}
        times = self._left_out(tree)
        if head not in times:
            owner = tree.first(head, "nmod:poss")
            kept = {i: text for i, text in kept.items() if not _is_time(tree, i, times)}
            is_named = self.references.naming(tree, head) is not None
            if owner is not None and owner in times and not is_named:
                kept[owner] = "the"
        kept |= self._glue(tree, head, kept)
        return [
            Bit(kept[i], rank, i, head)
            for i in sorted(kept)
            if kept[i] not in QUOTES or tree.tokens[i].xpos == "POS"
        ]

    def _glue(self, tree: Tree, head: int, kept: dict[int, str]) -> dict[int, str]:
        """The other words of the head's own name, and the marks between kept words."""
        naming = self.references.naming(tree, head)
        inside = range(naming.first, naming.last) if naming is not None else range(0)
        found = {i: tree.tokens[i].text for i in inside if i not in kept}
        marks = _inner_marks(tree, {**kept, **found})
        return found | {i: tree.tokens[i].text for i in marks}

    def _possessor(self, tree: Tree, index: int, keep: str) -> dict[int, str]:
        """Whose it is: "his" becomes the name unless it is the subject's own."""
        if tree.tokens[index].xpos == "WP$":
            owner = antecedent(tree, index)
            name = join(tree, self._core(tree, owner, 0, "")) if owner != index else "its"
            return {index: f"{self._named(tree, owner) or name}'s"}
        if tree.tokens[index].upos != "PRON":
            return {i: tree.tokens[i].text for i in _without_clauses(tree, index)}
        referent = self.references.referent(tree, index)
        if referent is None or not referent.name or referent.name == keep:
            return {index: tree.tokens[index].text}
        return {index: f"{referent.name}'s"}

    def _named(self, tree: Tree, head: int) -> str:
        naming = self.references.naming(tree, named_head(tree, head, self.references))
        return "" if naming is None else self.references.register.full(naming.text)

    def _conjuncts(
        self, tree: Tree, heads: tuple[int, int], rank: int, within: tuple[int, str]
    ) -> list[Bit]:
        depth, keep = within
        conjuncts = [
            c for c in coordinated(tree, *heads) if not self._is_office_of(tree, heads, c)
        ]
        conjuncts = [
            c
            for c, after in zip_longest(conjuncts, conjuncts[1:])
            if after is None or not self._introduces(tree, c, after)
        ]
        if not conjuncts or any(not _is_alike(tree, heads[0], c) for c in conjuncts):
            return []
        times = self._times.of[tree.number]
        if any(heads[1] < i < conjuncts[-1] for i in times):
            # "made cars in 1998 and in 2001 ships": two happenings, no list.
            return []
        links = [
            _coordinator(tree, before, c)
            for before, c in zip((heads[1], *conjuncts), conjuncts, strict=False)
        ]
        if not links[-1] or len(conjuncts) > _MOST_CONJUNCTS:
            # Without "and" it is an aside that the tree takes for one of a list.
            return []
        bits: list[Bit] = []
        for conjunct, link in zip(conjuncts, links, strict=True):
            words = self.noun_phrase(tree, conjunct, rank + 1, depth=depth + 1, keep=keep)
            text = link or ","
            # All or none: a list that is cut in its middle says something else.
            bits.append(Bit(text, rank + 1, group=heads[0]))
            bits += [
                replace(b, rank=rank + 1, group=heads[0]) if b.rank <= rank + 1 else b
                for b in words
            ]
        return bits

    def _tails(self, tree: Tree, head: int, rank: int, depth: int, keep: str) -> list[Bit]:
        bits: list[Bit] = []
        times = self._left_out(tree)
        for child in tree.of(head, "nmod"):
            cases = [c for c in case_words(tree, child) if head < c < child]
            is_part = tree.lemma(head) in _PARTS and "of" in tree.lemmas(child, "case")
            if child < head or not cases or (_is_time(tree, child, times) and not is_part):
                continue
            if tree.tokens[child].upos == "PRON" and not self._is_known(tree, child, keep):
                continue
            extra = _expendable(tree, head, tree.lemma(cases[0]))
            before = [Bit(tree.tokens[c].text, rank + extra, c, child) for c in cases]
            words = self._date(tree, child, rank + extra, cases) or self.noun_phrase(
                tree, child, rank + extra, depth=depth + 1, keep=keep
            )
            if in_order(before, words):
                bits += before + regrouped(words, rank + extra, child)
        return bits


def _coordinator(tree: Tree, before: int, conjunct: int) -> str:
    """The "and" between two parts of a list; "" where there is none."""
    own = tree.first(conjunct, "cc")
    between = (i for i in range(conjunct - 1, before, -1) if tree.tokens[i].upos == "CCONJ")
    found = own if own is not None else next(between, None)
    if found is None:
        return ""
    # "as well as" is one word of three.
    return " ".join(tree.tokens[i].text for i in tree.subtree(found) if i >= found)


def _stands_before(tree: Tree, head: int, child: int) -> bool:
    """Whether a word belongs to the phrase of its head: "two *very old* men", "*too* low"."""
    if tree.tokens[head].upos == "ADJ" and tree.relations[child] == "advmod":
        is_parted = any(tree.tokens[i].upos == "PUNCT" for i in range(child, head))
        return child < head and tree.tokens[child].xpos in _GRADES and not is_parted
    if tree.relations[child] == "amod" and child > head:
        return False
    if tree.tokens[head].upos == "NUM" and tree.relations[child] == "advmod":
        return _is_measure(tree, head, child)
    return tree.tokens[child].relation in _BEFORE or tree.relations[child] in _BEFORE


def _is_measure(tree: Tree, number: int, adverb: int) -> bool:
    """As in "*at least* 200", with nothing foreign between."""
    inside = set(tree.subtree(adverb)) | set(tree.of(number, "nummod", "compound", "advmod"))
    return adverb < number and inside.issuperset(range(adverb, number))


def case_words(tree: Tree, index: int) -> list[int]:
    """The preposition of a phrase, all its words: "due to", "in front of", "next to"."""
    found = sorted(i for case in tree.of(index, "case") for i in tree.subtree(case))
    is_longer = found and found[0] > 0 and tree.lemma(found[0]) == "to"
    if is_longer and tree.lemma(found[0] - 1) in _BEFORE_TO:
        found.insert(0, found[0] - 1)
    return found


def _expendable(tree: Tree, head: int, preposition: str) -> int:
    """How soon a tail may go; "the control" says nothing without "of the ministry"."""
    is_the = "the" in tree.lemmas(head, "det") and not tree.of(head, "amod", "compound")
    is_whole = is_the or tree.lemma(head) in _PARTS
    return 0 if preposition == "of" and is_whole else _TAILS.get(preposition, _OTHER_TAIL)


def _is_alike(tree: Tree, head: int, conjunct: int) -> bool:
    """Whether two words can be one list: "1,000 men, and 50,000 in December" is none."""
    if tree.is_verbal(conjunct):
        return False
    return (tree.tokens[head].upos == "NUM") == (tree.tokens[conjunct].upos == "NUM")


def _place(referent: Referent) -> str:
    return f"{referent.number}:{referent.head}"


def _without_clauses(tree: Tree, index: int) -> list[int]:
    """A modifier with its own words, but for clauses; of a coordination all parts."""
    found: list[int] = []
    waiting = [index]
    while waiting and len(found) < len(tree):
        at = waiting.pop()
        found.append(at)
        for child in tree.children[at]:
            is_list = tree.relations[at] in _LISTED and tree.relations[child] in {"conj", "cc"}
            if tree.relations[child] not in _CLAUSES or is_list:
                waiting.append(child)
    return found


def _is_time(tree: Tree, index: int, times: set[int]) -> bool:
    """A date inside a phrase, with its article's "'s"; which it is, the axis shows."""
    return index in times or (tree.relations[index] == "case" and tree.head(index) in times)


def _inner_marks(tree: Tree, kept: dict[int, str]) -> list[int]:
    """Hyphens and the like between kept words, commas and "and" between adjectives; no quotes."""
    found: list[int] = []
    for before, after in pairwise(sorted(kept)):
        between = [i for i in range(before + 1, after) if tree.tokens[i].text not in QUOTES]
        if all(_is_mark(tree, i, kept) for i in between):
            found += between
    return found


def _is_mark(tree: Tree, index: int, kept: dict[int, str]) -> bool:
    token = tree.tokens[index]
    is_foreign = token.upos == "CCONJ" and tree.head(index) not in kept
    return token.upos in _MARKS and token.text not in "()[]" and not is_foreign


def _surname(referent: Referent) -> str:
    """The last name of a person where that is a plain word."""
    *others, last = referent.name.split()
    is_plain = referent.type is NameType.PERSON and last.isalpha() and not last.isupper()
    return last if others and is_plain else referent.name


def _takes_article(name: str) -> bool:
    return name in _WITH_ARTICLE or name.startswith("United ")
