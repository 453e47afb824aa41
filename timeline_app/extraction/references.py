"""Who "he", "the premier" and "the company" are: the last fitting name of the document.

The field calls it coreference resolution (of entities).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_app.extraction.names import Naming, Register, namings
from timeline_app.model import NameType
from timeline_app.syntax import Tree

_SAME_STEM = 4
_LASTING = 3
_SEVERAL = -2
_OPENING = 3
"""Words at the start of a sentence."""


@dataclass(frozen=True, slots=True)
class Referent:
    """What a word stands for: a name, or where the words stand that it points back to."""

    name: str
    type: NameType
    number: int
    """The sentence of the antecedent."""
    head: int


@dataclass(slots=True)
class _Focus:
    """Who was spoken of, the most prominent last."""

    persons: list[Referent]
    subjects: list[Referent]
    """Persons that a sentence was about."""
    companies: list[Referent]
    """Organisations that a sentence was about."""
    things: list[Referent]
    plurals: list[Referent]


class References:
    """All names and pointing words of one document, resolved."""

    def __init__(self, trees: Sequence[Tree]) -> None:
        self.trees = trees
        self.by_tree: list[list[Naming]] = [namings(tree) for tree in trees]
        self.register = Register(self.by_tree)
        self._at: dict[tuple[int, int], Naming] = {}
        self._pointing: dict[tuple[int, int], Referent] = {}
        self._offices = self._find_offices(trees)
        focus = _Focus([], [], [], [], [])
        for tree, found in zip(trees, self.by_tree, strict=True):
            self._read(tree, found, focus)

    def naming(self, tree: Tree, index: int) -> Naming | None:
        """The name that a token heads or belongs to."""
        return self._at.get((tree.number, index))

    def referent(self, tree: Tree, index: int) -> Referent | None:
        """What a pronoun or "the premier" stands for; None if nothing fits or it is a name."""
        return self._pointing.get((tree.number, index))

    def agrees(self, tree: Tree, index: int, name: str) -> bool:
        """Whether a pronoun fits a name, as far as its first name tells."""
        return _agrees(tree, tree.tokens[index].text.lower(), name)

    def is_topic(self, referent: Referent, number: int) -> bool:
        """Whether it is what the sentence just before one told of."""
        if referent.number != number - 1:
            return False
        tree = self.trees[referent.number]
        above = tree.head(referent.head)
        return tree.relations[referent.head] == "nsubj" and tree.relations[above] == "root"

    def _read(self, tree: Tree, found: list[Naming], focus: _Focus) -> None:
        for naming in found:
            for i in range(naming.first, naming.last):
                self._at[tree.number, i] = naming
        mentioned: list[tuple[int, Referent]] = []
        for index in range(len(tree)):
            referent = self._word(tree, index, focus)
            if referent is not None:
                mentioned.append((index, referent))
                self._remember(tree, index, referent, focus)
                if tree.relations[index] == "nsubj":
                    _put_first(referent, focus)
        for index, referent in mentioned:
            if tree.relations[index] == "nsubj":
                self._remember(tree, index, referent, focus)
                _put_first(referent, focus)

    def _word(self, tree: Tree, index: int, focus: _Focus) -> Referent | None:
        """Resolve a pointing word; return what a noun or name brings up."""
        token = tree.tokens[index]
        word = token.text.lower()
        if token.upos == "PRON" and _is_pronoun(tree, word):
            self._point(tree, index, word, focus)
        return self._noun(tree, index, focus) if token.upos in {"NOUN", "PROPN"} else None

    def _noun(self, tree: Tree, index: int, focus: _Focus) -> Referent | None:
        naming = self._at.get((tree.number, index))
        if naming is not None:
            if naming.head != index:
                return None
            kind = self.register.type_of(naming)
            return Referent(self.register.full(naming.text), kind, tree.number, index)
        introduced = self._introduced(tree, index)
        if introduced is not None:
            return introduced
        referent = self._role(tree, index, focus)
        if referent is not None:
            self._pointing[tree.number, index] = referent
            return referent
        if tree.relations[index] != "nsubj":
            return None
        kind = NameType.PERSON if _is_person(tree, index) else NameType.OTHER
        return Referent("", kind, tree.number, index)

    def _introduced(self, tree: Tree, index: int) -> Referent | None:
        """As in "the chairman and founder, Ann Lee": the person whom an office introduces."""
        if tree.lemma(index) not in tree.words("event_roles", "offices"):
            return None
        for child in tree.of(index, "appos", "flat"):
            naming = self._at.get((tree.number, child))
            if naming is not None and self.register.type_of(naming) is NameType.PERSON:
                name = self.register.full(naming.text)
                return Referent(name, NameType.PERSON, tree.number, index)
        return None

    def _role(self, tree: Tree, index: int, focus: _Focus) -> Referent | None:
        """The bearer of "the Iraqi prime minister"; the last company for "the company"."""
        lemma = tree.lemma(index)
        if lemma in tree.words("event_roles", "groups"):
            return self._group(tree, index, focus)
        office = _office(tree, lemma)
        if office is None or not _is_definite(tree, index):
            return None
        holders = self._offices.get(office, [])
        marks = _marks(tree, index)
        fitting = [r for stems, r in holders if not marks or marks & stems]
        return fitting[0] if len({r.name for r in fitting}) == 1 else None

    def _group(self, tree: Tree, index: int, focus: _Focus) -> Referent | None:
        if not tree.lemmas(index, "det") & tree.closed("references", "article") or tree.of(
            index, "nmod", "acl", "amod"
        ):
            return None
        if tree.of(index, "compound"):
            return None
        # One that several sentences were about: a passing one is seldom "the company".
        names = [referent.name for referent in focus.companies]
        lasting = [r for r in focus.companies if names.count(r.name) >= _LASTING]
        return lasting[-1] if lasting else None

    def _remember(self, tree: Tree, index: int, referent: Referent, focus: _Focus) -> None:
        if tree.of(index, "conj") or tree.tokens[index].xpos == "NNS":
            if tree.relations[index] == "nsubj":
                # Of several no one name stands for all: "Smith and Jones met.  They agreed."
                is_list = bool(tree.of(index, "conj"))
                focus.plurals.append(replace(referent, head=_SEVERAL) if is_list else referent)
        elif referent.type is NameType.PERSON:
            focus.persons.append(referent)
        elif tree.relations[index] == "nsubj" or referent.type is NameType.ORGANISATION:
            # A place that was only where it happened is not "it".
            focus.things.append(referent)

    def _point(self, tree: Tree, index: int, word: str, focus: _Focus) -> None:
        owner = self._owner(tree, index, word)
        if owner is not None:
            self._pointing[tree.number, index] = owner
            return
        speaker = self._speaker(tree, index, word)
        if speaker is not None:
            self._pointing[tree.number, index] = speaker
            return
        referent = self._nearest(tree, index, word, focus)
        if referent is not None:
            self._pointing[tree.number, index] = referent

    def _nearest(self, tree: Tree, index: int, word: str, focus: _Focus) -> Referent | None:
        """The last fitting one of this sentence or the two before, where none competes."""
        if word in tree.closed("references", "personal"):
            return _only_person(tree, word, focus)
        pool = focus.plurals if word in tree.closed("references", "plural") else focus.things
        for referent in reversed(pool[-6:]):
            if referent.head == _SEVERAL:
                return None
            is_near = referent.number >= tree.number - 2
            # What has no name is taken up at once: "The fire broke out.  It was put out."
            is_taken_up = referent.number == tree.number or (
                referent.number == tree.number - 1 and index < _OPENING
            )
            if is_near and (referent.name or is_taken_up):
                return referent
        return None

    def _owner(self, tree: Tree, index: int, word: str) -> Referent | None:
        """Whose: "its" and "his" belong to the subject of their own clause where that can be."""
        if tree.tokens[index].xpos != "PRP$":
            return None
        verb = next((a for a in tree.ancestors(index) if tree.of(a, "nsubj")), None)
        subject = tree.subject(verb) if verb is not None else None
        if subject is None or subject >= index or subject in tree.ancestors(index):
            return None
        naming = self._at.get((tree.number, subject))
        if naming is None:
            return self._pointing.get((tree.number, subject))
        kind = self.register.type_of(naming)
        if (kind is NameType.PERSON) != (word in tree.closed("references", "personal")):
            return None
        return Referent(self.register.full(naming.text), kind, tree.number, subject)

    def _speaker(self, tree: Tree, index: int, word: str) -> Referent | None:
        """As in "an officer claimed he", "the airline said it": who speaks of himself."""
        verb = tree.head(index)
        if verb < 0 or tree.relations[index] != "nsubj":
            return None
        *_, verb = verb, *tree.joined_above(verb)
        above = tree.head(verb)
        subject = tree.subject(above) if tree.relations[verb] == "ccomp" and above >= 0 else None
        if subject is None or subject >= index or tree.tokens[subject].upos == "PRON":
            return None
        return self._self_named(tree, subject, word)

    def _self_named(self, tree: Tree, subject: int, word: str) -> Referent | None:
        """The speaker, if the pronoun fits it."""
        naming = self._at.get((tree.number, subject))
        known = self._pointing.get((tree.number, subject))
        personal, plural = (tree.closed("references", name) for name in ("personal", "plural"))
        kind = NameType.PERSON if word in personal else NameType.OTHER
        kind = known.type if known else kind
        kind = self.register.type_of(naming) if naming is not None else kind
        is_plural = tree.tokens[subject].xpos == "NNS" or bool(tree.of(subject, "conj"))
        fits = {personal: kind is NameType.PERSON and not is_plural, plural: is_plural}
        is_thing = kind is not NameType.PERSON and not is_plural
        if not next((fit for words_of, fit in fits.items() if word in words_of), is_thing):
            return None
        name = self.register.full(naming.text) if naming is not None else ""
        return known or Referent(name, kind, tree.number, subject)

    def _find_offices(self, trees: Sequence[Tree]) -> dict[str, list[tuple[set[str], Referent]]]:
        """Titles before or beside names: "Iraqi Prime Minister X", "X, chief executive of Y"."""
        found: dict[str, list[tuple[set[str], Referent]]] = {}
        for tree, named in zip(trees, self.by_tree, strict=True):
            for naming in named:
                if self.register.type_of(naming) is NameType.PERSON:
                    self._note_titles(tree, naming, found)
        return found

    def _note_titles(
        self, tree: Tree, naming: Naming, found: dict[str, list[tuple[set[str], Referent]]]
    ) -> None:
        name = self.register.full(naming.text)
        referent = Referent(name, NameType.PERSON, tree.number, naming.head)
        near = range(max(0, naming.first - 5), naming.first)
        titles = [i for i in near if _office(tree, tree.tokens[i].text.lower()) is not None]
        titles += [c for c in tree.of(naming.head, "appos") if _office(tree, tree.lemma(c))]
        for index in titles:
            if _touches(tree, index, naming):
                office = _office(tree, tree.lemma(index)) or _office(
                    tree, tree.tokens[index].text.lower()
                )
                stems = _marks(tree, index) | _marks(tree, naming.head)
                found.setdefault(office or "", []).append((stems, referent))


def _put_first(referent: Referent, focus: _Focus) -> None:
    """A subject is what a sentence is about."""
    if referent.type is NameType.ORGANISATION:
        focus.companies.append(referent)
    elif referent.type is NameType.PERSON:
        focus.subjects.append(referent)


def _only_person(tree: Tree, word: str, focus: _Focus) -> Referent | None:
    """The person spoken of: the last subject, else the only one named; none if two compete."""

    def fitting(pool: list[Referent], back: int) -> list[Referent]:
        near = [r for r in pool[-6:] if r.number >= tree.number - back]
        return [r for r in near if _agrees(tree, word, r.name)]

    subjects = fitting(focus.subjects, 1)
    if subjects:
        return subjects[-1]
    others = fitting(focus.persons, 2)
    return others[-1] if len({r.name for r in others}) == 1 else None


def _agrees(tree: Tree, word: str, name: str) -> bool:
    """Whether "he" or "she" fits the first name; true where the name tells nothing."""
    first = name.split(" ", 1)[0].lower()
    if word in tree.closed("references", "feminine"):
        return first not in tree.words("event_roles", "male")
    return word not in tree.closed("references", "masculine") or first not in tree.words(
        "event_roles", "female"
    )


def _is_pronoun(tree: Tree, word: str) -> bool:
    """Whether it may stand for a name."""
    names = ("personal", "neutral", "plural")
    return any(word in tree.closed("references", name) for name in names)


def _is_person(tree: Tree, index: int) -> bool:
    """Whether a common noun is a man or woman: by its lemma, or because it speaks."""
    lemma = tree.lemma(index)
    if lemma in tree.words("event_roles", "people") or lemma in tree.words(
        "event_roles", "offices"
    ):
        return True
    verb = tree.head(index)
    return verb >= 0 and tree.lemma(verb) in tree.words("event_classes", "reporting")


def _touches(tree: Tree, index: int, naming: Naming) -> bool:
    """Whether a title belongs to a name: nothing but names and adjectives between, or a comma."""
    if index >= naming.last:
        return True
    between = tree.tokens[index + 1 : naming.first]
    return all(token.upos in {"PROPN", "NOUN", "ADJ"} for token in between)


def _office(tree: Tree, lemma: str) -> str | None:
    if lemma not in tree.words("event_roles", "offices"):
        return None
    same: dict[str, str] = tree.table("event_roles").get("same", {})
    return same.get(lemma, lemma)


def _is_definite(tree: Tree, index: int) -> bool:
    if tree.lemmas(index, "det") & tree.closed("references", "definite"):
        return True
    return bool(tree.of(index, "nmod:poss"))


def _marks(tree: Tree, index: int) -> set[str]:
    """Stems of the words that tell one office from another: Iraq, Iraqi -> "iraq"."""
    near = tree.of(index, "amod", "nmod:poss", "compound", "nmod")
    before = [
        i for i in range(max(0, index - 4), index) if tree.tokens[i].upos in {"PROPN", "ADJ"}
    ]
    texts = [tree.tokens[i].text for i in {*near, *before} if tree.tokens[i].text[:1].isupper()]
    offices = tree.words("event_roles", "titles")
    return {t.lower()[:_SAME_STEM] for t in texts if t.lower() not in offices}
