"""Noun phrases cut to what a title needs: names for pronouns, no clauses, no appositions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from timeline_app.extraction.lexicon import words
from timeline_app.extraction.participants import antecedent, coordinated, named_head
from timeline_app.extraction.references import References, Referent
from timeline_app.extraction.tree import Tree
from timeline_app.model import NameType

_BEFORE = frozenset({"det", "amod", "compound", "nummod", "flat", "goeswith", "nmod:desc"})
_CLAUSES = frozenset({"acl", "appos", "parataxis", "advcl", "conj", "cc", "punct"})
QUOTES = "\"“”„«»‘’´`'"
_APOSTROPHES = str.maketrans({"´": "'", "`": "'", "’": "'"})
# How expendable what hangs on a noun is, by preposition.
_TAILS = {"of": 1, "for": 2, "in": 2, "on": 1, "against": 1, "to": 1, "between": 1, "with": 1}
_OTHER_TAIL = 3
_SMALL_WORDS = frozenset({"DET", "ADP", "PRON", "SCONJ", "CCONJ", "AUX", "NUM"})
_PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them"})
UNKNOWN = "\0"
"""Stands in a title for a word whose meaning is not known: no title comes of it."""
_DEEPEST = 3
_MOST_CONJUNCTS = 4
_MEMBERS = frozenset({"member", "officer", "fellow", "partner", "adviser", "advisor"})
_LONGEST_PURPOSE = 12
_WITH_ARTICLE = frozenset({"United States", "Netherlands", "Philippines", "US", "U.S.", "UK"})


@dataclass(frozen=True, slots=True)
class Bit:
    """One word of a title; ``rank`` 0 must stay, the highest goes first when space is short."""

    text: str
    rank: int = 0
    token: int = -1
    """Where it stands in the source; -1 for a word put in."""
    group: int = -1
    """Words of one group go together."""


def join(tree: Tree, bits: Sequence[Bit]) -> str:
    """The words as a line, with the source's spacing where they stand side by side there."""
    parts: list[str] = []
    before: Bit | None = None
    for bit in bits:
        if before is not None and not _is_glued(tree, before, bit):
            parts.append(" ")
        text = bit.text.translate(_APOSTROPHES)
        is_small = bit.token >= 0 and _is_small_word(tree, bit)
        is_inside = before is not None and is_small and not text.isupper()
        parts.append(text[:1].lower() + text[1:] if is_inside else text)
        before = bit
    return "".join(parts)


def _is_glued(tree: Tree, before: Bit, bit: Bit) -> bool:
    if bit.text in {",", ".", ";", ":", "%", "'s", "´s", "’s", "'"}:
        return True
    if before.token < 0 or bit.token != before.token + 1:
        return False
    return tree.tokens[before.token].span.end == tree.tokens[bit.token].span.start


def _quoted_again(tree: Tree, bits: Sequence[Bit]) -> str:
    """A phrase of an earlier sentence, fit for the middle of a title."""
    line = join(tree, bits)
    return line[:1].lower() + line[1:] if bits and _is_small_word(tree, bits[0]) else line


def _is_small_word(tree: Tree, bit: Bit) -> bool:
    token = tree.tokens[bit.token]
    return token.upos in _SMALL_WORDS and bit.text == token.text


def regrouped(bits: Iterable[Bit], rank: int, group: int) -> list[Bit]:
    """The words as part of a larger group that is at least so expendable."""
    return [replace(b, group=group if b.rank <= rank else b.group) for b in bits]


def in_order(before: Sequence[Bit], after: Sequence[Bit]) -> bool:
    """Whether words follow each other as they do in the source; a crossed tree is no phrase."""
    places = [bit.token for bit in (*before, *after) if bit.token >= 0]
    return places == sorted(places)


class Phraser:
    """Cuts the noun phrases of one document."""

    def __init__(
        self, trees: Sequence[Tree], references: References, times: Sequence[set[int]]
    ) -> None:
        self._trees = trees
        self._references = references
        self._times = times
        self.is_brief = False
        """Whether names stay as short as the source has them."""

    def noun_phrase(
        self, tree: Tree, head: int, rank: int = 0, *, depth: int = 0, keep: str = ""
    ) -> list[Bit]:
        """The phrase of a head, shortened; a pronoun or name becomes its fullest name.

        A pronoun for ``keep``, the title's subject, stays a pronoun.
        """
        head = antecedent(tree, head)
        named = named_head(tree, head, self._references)
        named = self._bearer(tree, head, named)
        bits = self._renamed(tree, head, named, rank)
        if bits is None and depth < _DEEPEST:
            bits = self._pointed(tree, head, rank, keep)
        if bits is None and self._is_open(tree, head, keep):
            bits = [Bit(UNKNOWN, rank, group=head)]
        if bits is None:
            bits = self._core(tree, head, rank, keep)
            named = head
            if depth < _DEEPEST:
                bits += self._tails(tree, head, rank, depth)
                bits += _purpose(tree, head, rank)
        if depth < _DEEPEST:
            bits += self._conjuncts(tree, (head, named), rank, depth)
        return bits

    def _is_open(self, tree: Tree, head: int, keep: str) -> bool:
        """A pronoun that stands for nobody known, nor for the title's own subject."""
        if tree.tokens[head].text.lower() not in _PRONOUNS:
            return False
        referent = self._references.referent(tree, head)
        # "He praised him": two men, whoever they are.
        is_object = tree.relations[head] in {"obj", "iobj"}
        return referent is None or is_object or keep not in {referent.name, _place(referent)}

    def predicate(self, tree: Tree, head: int) -> list[Bit]:
        """What somebody is, in the source's words: "chief executive of the company"."""
        return self._core(tree, head, 0, "") + self._tails(tree, head, 0, 1)

    def identity(self, tree: Tree, head: int) -> str:
        """The name that a phrase stands for; where it stands if it has none."""
        naming = self._references.naming(tree, named_head(tree, head, self._references))
        if naming is not None:
            return self._references.register.full(naming.text)
        referent = self._references.referent(tree, head)
        if referent is None:
            return f"{tree.number}:{head}"
        return referent.name or _place(referent)

    def _is_office_of(self, tree: Tree, heads: tuple[int, int], conjunct: int) -> bool:
        """As in "the founder and former chairman Ann Lee": another office of the one named."""
        naming = self._references.naming(tree, heads[1])
        if naming is None or self._references.register.type_of(naming) is not NameType.PERSON:
            return False
        is_office = tree.lemma(conjunct) in words("event_roles", "offices") | _MEMBERS
        is_somebody = tree.lemmas(conjunct, "det") & {"the", "two", "his", "her"}
        named = named_head(tree, conjunct, self._references)
        return is_office and not is_somebody and self._references.naming(tree, named) is None

    def _bearer(self, tree: Tree, head: int, named: int) -> int:
        """As in "vice president and counsel Ann Lee": two offices, one name."""
        partners = tree.of(head, "conj")
        is_unnamed = named == head and self._references.naming(tree, head) is None
        if is_unnamed and len(partners) == 2 and self._introduces(tree, *partners):
            return partners[1]
        is_office = tree.lemma(head) in words("event_roles", "offices")
        if named != head or not is_office or len(partners) != 1:
            return named
        other = named_head(tree, partners[0], self._references)
        naming = self._references.naming(tree, other)
        is_person = naming is not None and naming.type is NameType.PERSON
        is_common = tree.tokens[partners[0]].upos != "PROPN" or other != partners[0]
        return other if is_person and is_common else named

    def _introduces(self, tree: Tree, noun: int, name: int) -> bool:
        """As in "boxer and medalist Amir Khan": nothing parts the noun from the name."""
        naming = self._references.naming(tree, name)
        is_person = naming is not None and naming.type is NameType.PERSON
        is_next = naming is not None and naming.first == noun + 1
        return is_person and is_next and self._references.naming(tree, noun) is None

    def _renamed(self, tree: Tree, head: int, named: int, rank: int) -> list[Bit] | None:
        """A person's fullest name; the name that a noun introduces."""
        naming = self._references.naming(tree, named)
        if naming is None:
            return None
        is_person = self._references.register.type_of(naming) is NameType.PERSON
        if named == head and not is_person:
            return None
        name = naming.text if self.is_brief else self._references.register.full(naming.text)
        return [Bit(name, rank, group=head)]

    def _pointed(self, tree: Tree, head: int, rank: int, keep: str) -> list[Bit] | None:
        """What a pronoun or "the company" stands for, unless it is the title's subject."""
        referent = self._references.referent(tree, head)
        if referent is None or keep in {referent.name or ".", _place(referent)}:
            return None
        if referent.name:
            article = "the " if _takes_article(referent.name) else ""
            return [Bit(article + referent.name, rank, group=head)]
        if (referent.number, referent.head) == (tree.number, head):
            return None
        other = self._trees[referent.number]
        return [Bit(_quoted_again(other, self._core(other, referent.head, rank, keep)), rank)]

    def _core(self, tree: Tree, head: int, rank: int, keep: str) -> list[Bit]:
        """The head and what stands before it."""
        kept: dict[int, str] = {head: tree.tokens[head].text}
        for child in tree.children[head]:
            relation = tree.tokens[child].relation
            if relation == "nmod:poss":
                kept |= self._possessor(tree, child, keep)
            elif relation == "amod" and child > head and tree.tokens[child].upos == "PROPN":
                continue
            elif relation in _BEFORE or tree.relations[child] in _BEFORE:
                kept |= {i: tree.tokens[i].text for i in _without_clauses(tree, child)}
        times = self._times[tree.number]
        if head not in times:
            owner = tree.first(head, "nmod:poss")
            kept = {i: text for i, text in kept.items() if not _is_time(tree, i, times)}
            is_named = self._references.naming(tree, head) is not None
            if owner is not None and owner in times and not is_named:
                kept[owner] = "the"
        for index in _inner_marks(tree, kept):
            kept[index] = tree.tokens[index].text
        return [
            Bit(kept[i], rank, i, head)
            for i in sorted(kept)
            if kept[i] not in QUOTES or tree.tokens[i].xpos == "POS"
        ]

    def _possessor(self, tree: Tree, index: int, keep: str) -> dict[int, str]:
        """Whose it is: "his" becomes the name unless it is the subject's own."""
        if tree.tokens[index].xpos == "WP$":
            owner = antecedent(tree, index)
            name = join(tree, self._core(tree, owner, 0, "")) if owner != index else "its"
            return {index: f"{self._named(tree, owner) or name}'s"}
        if tree.tokens[index].upos != "PRON":
            return {i: tree.tokens[i].text for i in _without_clauses(tree, index)}
        referent = self._references.referent(tree, index)
        if referent is None or not referent.name or referent.name == keep:
            return {index: tree.tokens[index].text}
        return {index: f"{referent.name}'s"}

    def _named(self, tree: Tree, head: int) -> str:
        naming = self._references.naming(tree, named_head(tree, head, self._references))
        return "" if naming is None else self._references.register.full(naming.text)

    def _conjuncts(self, tree: Tree, heads: tuple[int, int], rank: int, depth: int) -> list[Bit]:
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
        bits: list[Bit] = []
        for number, conjunct in enumerate(conjuncts[:_MOST_CONJUNCTS]):
            words = self.noun_phrase(tree, conjunct, rank + 1, depth=depth + 1)
            coordinator = tree.first(conjunct, "cc") or tree.first(
                named_head(tree, conjunct, self._references), "cc"
            )
            link = "and" if number == len(conjuncts) - 1 else ","
            text = tree.tokens[coordinator].text if coordinator is not None else link
            # All or none: a list that is cut in its middle says something else.
            bits.append(Bit(text, rank + 1, group=heads[0]))
            bits += [replace(b, rank=rank + 1, group=heads[0]) for b in words]
        return bits

    def _tails(self, tree: Tree, head: int, rank: int, depth: int) -> list[Bit]:
        bits: list[Bit] = []
        times = self._times[tree.number]
        for child in tree.of(head, "nmod"):
            cases = [c for c in case_words(tree, child) if head < c < child]
            if child < head or not cases or _is_time(tree, child, times):
                continue
            if tree.tokens[child].upos == "PRON":
                continue
            extra = _expendable(tree, head, tree.lemma(cases[0]))
            before = [Bit(tree.tokens[c].text, rank + extra, c, child) for c in cases]
            words = self.noun_phrase(tree, child, rank + extra, depth=depth + 1)
            if in_order(before, words):
                bits += before + regrouped(words, rank + extra, child)
        return bits


def _is_loose(tree: Tree, index: int) -> bool:
    token = tree.tokens[index]
    return token.upos == "PUNCT" or (token.upos == "PRON" and token.xpos != "PRP$")


def case_words(tree: Tree, index: int) -> list[int]:
    """The preposition of a phrase, all its words: "due to", "in front of"."""
    return sorted(i for case in tree.of(index, "case") for i in tree.subtree(case))


def _expendable(tree: Tree, head: int, preposition: str) -> int:
    """How soon a tail may go; "the control" says nothing without "of the ministry"."""
    is_the = "the" in tree.lemmas(head, "det") and not tree.of(head, "amod", "compound")
    return 0 if preposition == "of" and is_the else _TAILS.get(preposition, _OTHER_TAIL)


def _is_alike(tree: Tree, head: int, conjunct: int) -> bool:
    """Whether two words can be one list: "1,000 men, and 50,000 in December" is none."""
    if tree.is_verbal(conjunct):
        return False
    return (tree.tokens[head].upos == "NUM") == (tree.tokens[conjunct].upos == "NUM")


def _purpose(tree: Tree, head: int, rank: int) -> list[Bit]:
    """As in "the decision *to proceed*": a short infinitive as it stands."""
    for child in tree.of(head, "acl"):
        inside = tree.subtree(child)
        is_infinitive = "to" in tree.lemmas(child, "mark") and child > head
        is_plain = not any(_is_loose(tree, i) for i in inside)
        if is_infinitive and len(inside) <= _LONGEST_PURPOSE and is_plain:
            return [Bit(tree.tokens[i].text, rank + 1, i, child) for i in inside]
    return []


def _place(referent: Referent) -> str:
    return f"{referent.number}:{referent.head}"


def _without_clauses(tree: Tree, index: int) -> list[int]:
    """A modifier with its own words, but for clauses; of a coordination all parts."""
    found, waiting = [], [index]
    while waiting:
        at = waiting.pop()
        found.append(at)
        for child in tree.children[at]:
            is_list = tree.relations[at] == "amod" and tree.relations[child] in {"conj", "cc"}
            if tree.relations[child] not in _CLAUSES or is_list:
                waiting.append(child)
    return found


def _is_time(tree: Tree, index: int, times: set[int]) -> bool:
    """A date inside a phrase, with its article's "'s"; which it is, the axis shows."""
    return index in times or (tree.relations[index] == "case" and tree.head(index) in times)


def _inner_marks(tree: Tree, kept: dict[int, str]) -> list[int]:
    """Hyphens and the like between kept words; commas between adjectives; never quotes."""
    found = []
    for index in range(min(kept) + 1, max(kept)):
        token = tree.tokens[index]
        is_mark = token.upos == "PUNCT" and token.text not in QUOTES and token.text not in "()[]"
        if is_mark and index - 1 in kept and index + 1 in kept:
            found.append(index)
    return found


def _takes_article(name: str) -> bool:
    return name in _WITH_ARTICLE or name.startswith("United ")
