"""A short title from a clause: who did what to whom, where; no cut words, no pronouns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_app.extraction import (
    LONGEST,
    MentionDraft,
    TimeWords,
    antecedent,
    is_appointment,
    is_not_until,
    is_term_of_office,
    lent_object,
    own_clause,
    subject_of,
)
from timeline_app.languages.en.titles import modifiers
from timeline_app.languages.en.titles.faithful import is_faithful
from timeline_app.languages.en.titles.gaps import (
    cuts_quotation,
    is_told_of,
    is_untellable,
    left_hanging,
    subject_said,
    tellable,
)
from timeline_app.languages.en.titles.phrases import Phraser, case_words
from timeline_app.languages.en.titles.readable import finish, fit
from timeline_app.languages.en.titles.title_tokens import (
    UNKNOWN,
    Bit,
    as_written,
    in_order,
    join,
    regrouped,
)
from timeline_app.languages.en.titles.verb_groups import (
    comparatives,
    negation,
    particles,
    verb_group,
)
from timeline_app.model import EventClass, Factuality
from timeline_app.syntax import Tree, words

_PLACES = frozenset({"in", "at", "near", "outside", "inside"})
_ASIDES = words("event_triggers", "asides")
_CLAIMING = frozenset({"claim", "allege", "assert", "insist", "argue", "declare", "contend"})
"""Whoever says it so does not vouch for it alone: the title keeps who says it."""
_ASKING = frozenset({"WRB", "WP", "WP$"})
_OF_TIME = frozenset({"spend", "pick", "set", "choose", "mark", "celebrate", "declare"})
_TELLING = words("event_triggers", "heard") | {"promise", "show", "teach", "write", "bet"}
_DEEPEST = 30


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    is_cut: bool = False
    """Whether words were left out, or should have been, for want of room."""
    bits: tuple[Bit, ...] = ()


class Titler:
    """Writes the titles of one document's mentions."""

    def __init__(self, phraser: Phraser, times: TimeWords) -> None:
        self._phraser = phraser
        self._times = times
        self._said: set[int] = set()

    def title(self, draft: MentionDraft, own: int | None = None) -> str:
        """The title of one mention; "" if nothing readable can be made of it.

        ``own`` is the number of the time expression that dates it: it goes without saying.
        What cannot be shortened without saying another thing keeps the words of its clause.
        """
        line = self._shortened(draft, own)
        dates, references = self._times.of[draft.tree.number], self._phraser.references
        is_fit = len(line.text) <= LONGEST
        if not line.text or (is_fit and is_faithful(draft, line.bits, dates, references)):
            return line.text
        is_needed = is_not_until(draft.tree, draft.index)
        goes = set() if is_needed else self._times.own(draft.tree.number, own)
        title = own_clause(draft.tree, draft.index, goes)
        is_mere = draft.event_class is EventClass.REPORTING and _is_last(draft, title)
        return "" if is_mere else title

    def _shortened(self, draft: MentionDraft, own: int | None) -> _Line:
        number = draft.tree.number
        self._said = self._times.told(number, own, _said(draft))
        kept = self._said | self._times.full(number, own)
        self._phraser.left_out = {number: self._times.of[number] - kept}
        self._phraser.told = draft.index
        full = self._line(draft, is_brief=False)
        if not full.is_cut:
            return full
        # Shorter names where they leave room for all that is told.
        brief = self._line(draft, is_brief=True)
        is_better = not brief.is_cut or len(full.text) > LONGEST
        return brief if is_better else full

    def _line(self, draft: MentionDraft, *, is_brief: bool) -> _Line:
        tree, index = draft.tree, draft.index
        self._phraser.is_brief = is_brief
        bits = self._bits(draft)
        if (
            not bits
            or bits[-1].text in left_hanging(tree, index, bits)
            or cuts_quotation(tree, index, bits)
        ):
            return _Line("")
        is_noun = not any(tree.is_verbal(i) for i in (index, *self._helper(tree, index)))
        is_noun = is_noun and not tree.of(index, "cop")
        kept = fit(tree, bits)
        text = finish(join(tree, kept), is_noun=is_noun)
        is_cut = len(kept) < len(bits) or len(text) > LONGEST
        return _Line(text, is_cut=is_cut, bits=tuple(kept))

    def _bits(self, draft: MentionDraft) -> list[Bit]:
        tree, index = draft.tree, draft.index
        is_planned = draft.verdict.factuality is Factuality.PLANNED
        reporter = draft.verdict.reporter
        if reporter is not None and tree.lemma(reporter) in _CLAIMING:
            return self._statement(tree, reporter)
        if tree.lemma(index) == "follow" and tree.tokens[index].relation in {"acl", "advcl"}:
            return self._next(tree, index)
        if tree.is_verbal(index) or tree.of(index, "cop"):
            if draft.event_class is EventClass.REPORTING:
                return self._statement(tree, index)
            return self._clause(tree, index, is_planned=is_planned)
        if is_term_of_office(tree, index):
            return self._entry(tree, index)
        for governor in self._helper(tree, index):
            return self._clause(tree, governor, is_planned=is_planned)
        return self._phraser.noun_phrase(tree, index)

    def _next(self, tree: Tree, index: int) -> list[Bit]:
        """As in "Torp fell, followed by Lund": Lund fell too, and following is no deed."""
        above = tree.head(index)
        verb = above if tree.is_verbal(above) else tree.head(above)
        agent = tree.first(index, "obl:agent")
        if agent is None or verb < 0 or not tree.is_verbal(verb) or tree.of(verb, "obj"):
            return []
        deed = verb_group(tree, verb, agent, is_planned=False)
        return [*self._phraser.noun_phrase(tree, agent), *deed]

    def _helper(self, tree: Tree, index: int) -> list[int]:
        """The verb that only says that a noun took place, if there is one."""
        governor = tree.head(index)
        is_verb = governor >= 0 and tree.is_verbal(governor) and not tree.is_verbal(index)
        return [governor] if is_verb and _helps(tree, governor, index) else []

    def _entry(self, tree: Tree, index: int) -> list[Bit]:
        """As in "in her first months in office": she took office."""
        owner = tree.first(tree.head(index), "nmod:poss")
        if owner is None:
            return []
        return [*self._phraser.noun_phrase(tree, owner), Bit(f"took {tree.lemma(index)}")]

    def _clause(self, tree: Tree, index: int, *, is_planned: bool = False) -> list[Bit]:
        subject = subject_of(tree, index)
        if subject is None:
            return []
        subject = antecedent(tree, subject)
        if self._is_temporal(tree, subject):
            return []
        bits = self._phraser.noun_phrase(tree, subject)
        bits += self._verb(tree, index, subject, is_planned=is_planned)
        keep = self._phraser.identity(tree, subject)
        bits += self._complements(tree, index, subject, keep)
        return bits + self._source(tree, index, keep)

    def _source(self, tree: Tree, index: int, keep: str) -> list[Bit]:
        """As in "two men robbed the bank, according to the police": nobody else says so."""
        for child in tree.of(index, "obl"):
            if "according" in {tree.tokens[c].text.lower() for c in tree.of(child, "case")}:
                if self._phraser.identity(tree, child) == keep:
                    return []
                named = self._phraser.noun_phrase(tree, child, keep=keep)
                told = [Bit(",", 1), Bit("according to", 1), *named] if named else []
                return regrouped(told, 1, child)
        return []

    def _verb(self, tree: Tree, index: int, subject: int, *, is_planned: bool) -> list[Bit]:
        if tree.is_verbal(index):
            return verb_group(tree, index, subject, is_planned=is_planned)
        helpers = [c for c in tree.of(index, "cop", "aux", "case") if c < index]
        told = sorted({*helpers, *negation(tree, index)})
        bits = [Bit(tree.tokens[h].text, 0, h) for h in told]
        return bits + [b for b in self._phraser.predicate(tree, index) if b.token not in told]

    def _statement(self, tree: Tree, index: int) -> list[Bit]:
        """Who said what; without the words said it is no title."""
        said = tree.first(index, "ccomp")
        if said is None:
            return self._clause(tree, index)
        subject = subject_of(tree, index)
        if subject is None or is_untellable(tree, said) or is_told_of(tree, index):
            return []
        subject = antecedent(tree, subject)
        keep = self._phraser.identity(tree, subject)
        bits = self._phraser.noun_phrase(tree, subject)
        hearers = [] if self._phraser.is_brief else tree.of(index, "obj", "iobj")
        if tree.lemma(index) == "tell" and not hearers:
            bits.append(Bit("said"))
        else:
            bits += verb_group(tree, index, subject, is_planned=False)
        for hearer in hearers:
            bits += self._phraser.noun_phrase(tree, hearer, keep=keep)
        clause = tellable(tree, said)
        return bits + self._finite_clause(tree, clause, keep, that=bool(hearers))

    def _complements(self, tree: Tree, index: int, subject: int | None, keep: str) -> list[Bit]:
        lent = lent_object(tree, index)
        bits = self._phraser.noun_phrase(tree, lent) if lent is not None else []
        is_bare = lent is None and not tree.of(index, "obj", "xcomp", "ccomp")
        # What follows a second verb is the second's: "visited X and spoke at Y".
        second = min((c for c in tree.of(index, "conj") if tree.is_verbal(c)), default=len(tree))
        for child in tree.children[index]:
            if child == subject:
                continue
            if self._is_temporal(tree, child):
                bits += self._time_spent(tree, index, child)
                continue
            if child > second and tree.relations[child] == "obl":
                continue
            added = self._complement(tree, index, child, keep, is_bare=is_bare)
            is_bare = is_bare and not added
            if not self._is_out_of_place(tree, child, bits, added):
                bits += added
        return bits + [Bit(tree.tokens[i].text, 0, i) for i in comparatives(tree, index)]

    def _complement(
        self, tree: Tree, index: int, child: int, keep: str, *, is_bare: bool
    ) -> list[Bit]:
        relation = tree.relations[child]
        if relation in {"obj", "iobj"}:
            return self._object(tree, index, child, keep)
        if relation == "xcomp":
            return self._open_clause(tree, child, keep)
        if child < index:
            return []
        if relation == "ccomp":
            is_said = tree.lemma(index) in _TELLING or "that" in tree.lemmas(child, "mark")
            if tree.of(index, "obj") and not is_said:
                # "listed ten names, redacted by a court": no words said.
                return []
            is_finite = tree.is_verbal(child) or bool(tree.of(child, "cop"))
            that = is_finite and bool(tree.of(index, "obj"))
            return self._finite_clause(tree, child, keep, that=that)
        if relation == "obl":
            return self._oblique(tree, child, keep, is_bare=is_bare)
        if relation == "advcl" and tree.lemmas(child, "mark", "case") == {"without"}:
            return [
                replace(bit, rank=2, group=child) for bit in self._open_clause(tree, child, keep)
            ]
        is_needed = relation == "advcl" and (is_bare or _is_asked_for(tree, index, child))
        return self._adverbial(tree, child, keep) if is_needed else []

    def _object(self, tree: Tree, index: int, child: int, keep: str) -> list[Bit]:
        before = [c for c in tree.of(index, "obj") if index < c < child]
        if before and any(before[-1] < i < child for i in self._times.of[tree.number]):
            # "made a car in 1998, in 2001 a ship": the second is another happening.
            return []
        is_lent = tree.tokens[child].xpos in {"WDT", "WP"} and bool(tree.of(index, "xcomp"))
        return [] if is_lent else self._phraser.noun_phrase(tree, child, keep=keep)

    def _oblique(self, tree: Tree, child: int, keep: str, *, is_bare: bool) -> list[Bit]:
        cases = [c for c in case_words(tree, child) if c < child]
        if child in self._said:
            inside = sorted({*cases, *self._times.whole(tree.number, child)})
            return [Bit(tree.tokens[i].text, 2, i, child) for i in inside]
        if not cases:
            return []
        lemma = tree.lemma(cases[0])
        if not _ASIDES.isdisjoint({lemma, tree.tokens[cases[0]].text.lower()}):
            return []
        if modifiers.defines(tree, child) and not self._is_explained(tree, child, is_bare):
            return []
        is_agent = tree.tokens[child].relation == "obl:agent"
        rank = 0 if is_bare else 1 if lemma in _PLACES or is_agent else 2
        bits = [Bit(tree.tokens[c].text, rank, c, child) for c in cases]
        if modifiers.is_half(tree, child):
            return []
        words_of = regrouped(self._phraser.noun_phrase(tree, child, rank, keep=keep), rank, child)
        is_strange = self._phraser.is_strange(tree, child)
        return bits + words_of if in_order(bits, words_of) and not is_strange else []

    def _is_explained(self, tree: Tree, child: int, is_bare: bool) -> bool:  # noqa: FBT001
        """Whether it says enough without its clause; "at the speed (of ...)" is cut short."""
        is_told = modifiers.after(tree, child, 0, self._phraser.told)
        is_named = is_told or self._phraser.is_named(tree, child)
        return bool(is_named or (is_bare and _is_whole_without(tree, child)))

    def _time_spent(self, tree: Tree, index: int, child: int) -> list[Bit]:
        """As in "picked *Saturday night* as the time": here a date is no circumstance."""
        inside = self._times.whole(tree.number, child)
        is_next = inside[0] == index + 1 and not tree.of(index, "obj")
        is_object = tree.relations[child] == "obj" or is_next
        if not is_object or tree.lemma(index) not in _OF_TIME:
            return []
        return [Bit(tree.tokens[i].text, 0, i, child) for i in inside]

    def _is_out_of_place(
        self, tree: Tree, child: int, told: Sequence[Bit], added: Sequence[Bit]
    ) -> bool:
        """A circumstance that was told already, or whose words the tree takes from elsewhere."""
        if tree.relations[child] not in {"obl", "advcl"}:
            return False
        return not in_order(told, added) or self._is_told_already(tree, told, added)

    def _is_told_already(self, tree: Tree, told: Sequence[Bit], added: Sequence[Bit]) -> bool:
        """As in "passed X as X": the same name twice."""
        names = {
            bit.text for bit in told if bit.token < 0 or tree.tokens[bit.token].upos == "PROPN"
        }
        return bool(added) and added[-1].text in names

    def _is_temporal(self, tree: Tree, child: int) -> bool:
        """Whether it says when: that is for the axis to show, unless it is part of words said."""
        return child in self._times.of[tree.number] and child not in self._said

    def _adverbial(self, tree: Tree, child: int, keep: str) -> list[Bit]:
        """As in "opted against responding", "sought to ease": the verb needs it."""
        marks = tree.of(child, "mark", "case")
        is_finite = any(tree.tokens[h].xpos == "MD" for h in tree.of(child, "aux"))
        if not marks or is_finite or tree.tokens[child].xpos not in {"VB", "VBG"}:
            return []
        if tree.lemma(marks[0]) in _ASIDES | {"by", "with", "without", "when", "as", "if"}:
            return []
        return self._open_clause(tree, child, keep)

    def _open_clause(self, tree: Tree, index: int, keep: str) -> list[Bit]:
        """As in "to expel US troops", "difficult"."""
        if _is_deep(tree, index):
            return []
        marks = [m for m in tree.of(index, "mark", "aux", "cop", "case") if m < index]
        bits = [Bit(tree.tokens[m].text, 0, m) for m in sorted({*marks, *negation(tree, index)})]
        if not tree.is_verbal(index):
            return bits + self._state(tree, index, keep)
        bits.append(Bit(tree.tokens[index].text, 0, index))
        bits += [Bit(tree.tokens[p].text, 0, p) for p in particles(tree, index)]
        # "to have the case heard": what is done to it follows it.
        return as_written(bits + self._complements(tree, index, None, keep))

    def _state(self, tree: Tree, index: int, keep: str) -> list[Bit]:
        """What somebody becomes or seems: "active *in politics*"."""
        bits = self._phraser.noun_phrase(tree, index, keep=keep)
        is_superlative = tree.tokens[index].xpos == "JJS" and not tree.of(index, "nmod")
        if tree.tokens[index].upos != "ADJ" or is_superlative:
            return [Bit(UNKNOWN)] if is_superlative else bits
        return bits + self._complements(tree, index, None, keep)

    def _finite_clause(
        self, tree: Tree, index: int, keep: str, *, that: bool = False
    ) -> list[Bit]:
        """What somebody said or decided: the clause in its own tense."""
        if _is_deep(tree, index):
            return []
        if any(tree.tokens[c].xpos in _ASKING for c in _question_words(tree, index)):
            return [Bit(UNKNOWN)]
        subject = subject_said(tree, index)
        bits = [Bit("that")] if that and subject is not None else []
        if subject is not None:
            bits += self._phraser.noun_phrase(tree, subject, keep=keep)
        dummy = tree.lemmas(index, "expl")
        if dummy:
            return self._existence(tree, index, bits) if "there" in dummy else []
        if not tree.is_verbal(index):
            is_small = not tree.of(index, "cop")
            bits = [bit for bit in bits if bit.text != "that"] if is_small else bits
            bits += self._verb(tree, index, index, is_planned=False)
            bits += self._complements(tree, index, subject, keep)
            return bits if in_order(bits, ()) else [Bit(UNKNOWN)]
        marks = [m for m in tree.of(index, "mark") if tree.lemma(m) != "that"]
        group = sorted({*tree.auxiliaries(index), *marks, *negation(tree, index), index})
        bits += [Bit(tree.tokens[i].text, 0, i) for i in group]
        bits += [Bit(tree.tokens[p].text, 0, p) for p in particles(tree, index)]
        bits += self._complements(tree, index, subject, keep)
        return bits if in_order(bits, ()) else [Bit(UNKNOWN)]

    def _existence(self, tree: Tree, index: int, subject: list[Bit]) -> list[Bit]:
        """As in "there were 3,800 attendees"; that "there was dust" is said of a place."""
        if len(subject) < 2:
            return [Bit(UNKNOWN)]
        group = sorted({*tree.auxiliaries(index), *negation(tree, index), index})
        return [Bit("there"), *[Bit(tree.tokens[i].text, 0, i) for i in group], *subject]


def _is_last(draft: MentionDraft, title: str) -> bool:
    """As in "The minister said": what she said is cut."""
    return title.rstrip("…").endswith(draft.tree.tokens[draft.index].text)


def _said(draft: MentionDraft) -> list[int]:
    """The words of the clause that somebody said."""
    tree = draft.tree
    if draft.event_class is not EventClass.REPORTING:
        return []
    clauses = tree.of(draft.index, "ccomp", "xcomp")
    return [i for clause in clauses for i in tree.subtree(clause)]


def _is_whole_without(tree: Tree, noun: int) -> bool:
    """Whether a phrase says enough when its clause is cut: "a factory (that ...)"."""
    if any(tree.tokens[c].relation != "acl:relcl" for c in tree.of(noun, "acl")):
        return False
    is_the = "the" in tree.lemmas(noun, "det")
    return not is_the or bool(tree.of(noun, "amod", "compound", "nmod"))


def _is_asked_for(tree: Tree, verb: int, clause: int) -> bool:
    """As in "urged them to leave", "convicted him of lying", "kept them from voting"."""
    is_of = tree.lemmas(clause, "mark", "case") & {"of", "from", "into"}
    return bool(is_of) or tree.lemma(verb) in words("event_triggers", "object_control")


def _question_words(tree: Tree, index: int) -> list[int]:
    """What may open an indirect question: "how many times it appeared", "who did it"."""
    own = tree.children[index]
    words_of = (i for i in tree.subtree(index) if tree.tokens[i].upos != "PUNCT")
    opening = next(words_of, index)
    return [
        opening,
        *own,
        *(below for child in own if child < index for below in tree.children[child]),
    ]


def _is_deep(tree: Tree, index: int) -> bool:
    """Whether a clause lies so deep that no title reaches it."""
    return sum(1 for _ in tree.ancestors(index)) > _DEEPEST


def _helps(tree: Tree, governor: int, index: int) -> bool:
    """Whether the verb above only says that the noun took place: "held", "occurred"."""
    relation = tree.tokens[index].relation
    if is_appointment(tree, index):
        return True
    if relation in {"obj", "nsubj:pass"}:
        lists = words("event_triggers", "light") | words("event_triggers", "showing")
        return bool(tree.names(governor) & lists)
    return relation == "nsubj" and bool(
        tree.names(governor) & words("event_triggers", "happening")
    )
