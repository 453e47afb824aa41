"""A short title from a clause: who did what to whom, where; no cut words, no pronouns."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.extraction.draft import Draft
from timeline_app.extraction.inflection import past
from timeline_app.extraction.lexicon import words
from timeline_app.extraction.participants import (
    antecedent,
    is_passive,
    lent_object,
    subject_of,
)
from timeline_app.extraction.phrases import (
    UNKNOWN,
    Bit,
    Phraser,
    case_words,
    in_order,
    join,
    regrouped,
)
from timeline_app.extraction.tree import Tree
from timeline_app.extraction.triggers import is_term_of_office
from timeline_app.extraction.verb_groups import comparatives, negation, particles, verb_group
from timeline_app.model import EventClass, Factuality

LONGEST = 90
_EMPTY = "\"“”„«»'‘’()[]"
_PLACES = frozenset({"in", "at", "near", "outside", "inside"})
# Phrases that say how we know it, or when, not what happened.
_ASIDES = frozenset(
    {
        "according",
        "despite",
        "because",
        "since",
        "after",
        "before",
        "during",
        "while",
        "until",
        "within",
    }
)
# Ends of words that lost what they were glued to: "(it)'ll".
_TORN = (" 'll", " 've", " 're", " 'd ", " 'm ", " n't")
_OWN_VOICE = frozenset({"i", "we", "you", "me", "us", "my", "our", "your", "mine", "ours"})
_SHORT_QUOTE = 8
_ASKING = frozenset({"WRB", "WP", "WP$"})
_DEEPEST = 30
_VAGUE = frozenset({"this", "that", "it", "these", "those", "what", "whatever", "so", "them"})


class Titler:
    """Writes the titles of one document's mentions."""

    def __init__(self, phraser: Phraser, time_tokens: Sequence[set[int]]) -> None:
        self._phraser = phraser
        self._times = time_tokens

    def title(self, draft: Draft) -> str:
        """The title of one mention; "" if nothing readable can be made of it."""
        for brief in (False, True):
            self._phraser.is_brief = brief
            line = self._line(draft)
            if len(line) <= LONGEST:
                break
        return line

    def _line(self, draft: Draft) -> str:
        tree, index = draft.tree, draft.index
        bits = self._bits(draft)
        if (
            not bits
            or bits[-1].text in _left_hanging(tree, index, bits)
            or _cuts_quote(tree, bits)
        ):
            return ""
        is_noun = not tree.is_verbal(index) and not tree.of(index, "cop")
        return finish(join(tree, fit(tree, bits)), is_noun=is_noun)

    def _bits(self, draft: Draft) -> list[Bit]:
        tree, index = draft.tree, draft.index
        is_planned = draft.verdict.factuality is Factuality.PLANNED
        if tree.is_verbal(index) or tree.of(index, "cop"):
            if draft.event_class is EventClass.REPORTING:
                return self._statement(tree, index)
            return self._clause(tree, index, is_planned=is_planned)
        if is_term_of_office(tree, index):
            return self._entry(tree, index)
        governor = tree.head(index)
        if governor >= 0 and tree.is_verbal(governor) and _helps(tree, governor, index):
            return self._clause(tree, governor, is_planned=is_planned)
        return self._phraser.noun_phrase(tree, index)

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
        bits = self._phraser.noun_phrase(tree, subject)
        bits += self._verb(tree, index, subject, is_planned=is_planned)
        return bits + self._complements(
            tree, index, subject, self._phraser.identity(tree, subject)
        )

    def _verb(self, tree: Tree, index: int, subject: int, *, is_planned: bool) -> list[Bit]:
        if tree.is_verbal(index):
            return verb_group(tree, index, subject, is_planned=is_planned)
        helpers = [c for c in tree.of(index, "cop", "aux", "case") if c < index]
        bits = [Bit(tree.tokens[h].text, 0, h) for h in sorted({*helpers, *negation(tree, index)})]
        return bits + self._phraser.predicate(tree, index)

    def _statement(self, tree: Tree, index: int) -> list[Bit]:
        """Who said what; without the words said it is no title."""
        said = tree.first(index, "ccomp")
        if said is None:
            return self._clause(tree, index)
        subject = subject_of(tree, index)
        if subject is None or _is_untellable(tree, said):
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
        clause = _tellable(tree, said)
        return bits + self._finite_clause(tree, clause, keep, that=bool(hearers))

    def _complements(self, tree: Tree, index: int, subject: int | None, keep: str) -> list[Bit]:
        lent = lent_object(tree, index)
        bits = self._phraser.noun_phrase(tree, lent) if lent is not None else []
        is_bare = lent is None and not tree.of(index, "obj", "xcomp", "ccomp")
        # What follows a second verb is the second's: "visited X and spoke at Y".
        second = min((c for c in tree.of(index, "conj") if tree.is_verbal(c)), default=len(tree))
        for child in tree.children[index]:
            if child == subject or child in self._times[tree.number]:
                continue
            if child > second and tree.relations[child] == "obl":
                continue
            added = self._complement(tree, index, child, keep, is_bare=is_bare)
            is_bare = is_bare and not added
            is_oblique = tree.relations[child] == "obl"
            if not (is_oblique and self._is_told_already(tree, bits, added)):
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
            is_finite = tree.is_verbal(child) or bool(tree.of(child, "cop"))
            that = is_finite and bool(tree.of(index, "obj"))
            return self._finite_clause(tree, child, keep, that=that)
        if relation == "obl":
            return self._oblique(tree, child, keep, is_bare=is_bare)
        if relation == "advcl" and tree.lemmas(child, "mark", "case") == {"without"}:
            return [
                replace(bit, rank=2, group=child) for bit in self._open_clause(tree, child, keep)
            ]
        is_ordered = tree.lemma(index) in words("event_triggers", "object_control")
        is_needed = relation == "advcl" and (is_bare or is_ordered)
        return self._adverbial(tree, child, keep) if is_needed else []

    def _object(self, tree: Tree, index: int, child: int, keep: str) -> list[Bit]:
        is_lent = tree.tokens[child].xpos in {"WDT", "WP"} and bool(tree.of(index, "xcomp"))
        return [] if is_lent else self._phraser.noun_phrase(tree, child, keep=keep)

    def _oblique(self, tree: Tree, child: int, keep: str, *, is_bare: bool) -> list[Bit]:
        cases = [c for c in case_words(tree, child) if c < child]
        if not cases or self._is_temporal(tree, child):
            return []
        lemma = tree.lemma(cases[0])
        if lemma in _ASIDES or tree.tokens[cases[0]].text.lower() in _ASIDES:
            return []
        # What a clause would explain is cut short without it: "at the speed (of ...)".
        if tree.of(child, "acl") and not (is_bare and _is_whole_without(tree, child)):
            return []
        is_agent = tree.tokens[child].relation == "obl:agent"
        rank = 0 if is_bare else 1 if lemma in _PLACES or is_agent else 2
        bits = [Bit(tree.tokens[c].text, rank, c, child) for c in cases]
        words_of = regrouped(self._phraser.noun_phrase(tree, child, rank, keep=keep), rank, child)
        return bits + words_of if in_order(bits, words_of) else []

    def _is_told_already(self, tree: Tree, told: Sequence[Bit], added: Sequence[Bit]) -> bool:
        """As in "passed X as X": the same name twice."""
        names = {
            bit.text for bit in told if bit.token < 0 or tree.tokens[bit.token].upos == "PROPN"
        }
        return bool(added) and added[-1].text in names

    def _is_temporal(self, tree: Tree, child: int) -> bool:
        times = self._times[tree.number]
        return child in times

    def _adverbial(self, tree: Tree, child: int, keep: str) -> list[Bit]:
        """As in "opted against responding", "sought to ease": the verb needs it."""
        marks = tree.of(child, "mark", "case")
        if not marks or tree.tokens[child].xpos not in {"VB", "VBG"}:
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
            return bits + self._phraser.noun_phrase(tree, index, keep=keep)
        bits.append(Bit(tree.tokens[index].text, 0, index))
        bits += [Bit(tree.tokens[p].text, 0, p) for p in particles(tree, index)]
        return bits + self._complements(tree, index, None, keep)

    def _finite_clause(
        self, tree: Tree, index: int, keep: str, *, that: bool = False
    ) -> list[Bit]:
        """What somebody said or decided: the clause in its own tense."""
        if _is_deep(tree, index):
            return []
        if any(tree.tokens[c].xpos in _ASKING for c in _question_words(tree, index)):
            return [Bit(UNKNOWN)]
        bits = [Bit("that")] if that else []
        subject = _subject_said(tree, index)
        if subject is not None:
            bits += self._phraser.noun_phrase(tree, subject, keep=keep)
        dummy = tree.lemmas(index, "expl")
        if dummy:
            return self._existence(tree, index, bits) if "there" in dummy else []
        if not tree.is_verbal(index):
            is_small = not tree.of(index, "cop")
            bits = [bit for bit in bits if bit.text != "that"] if is_small else bits
            bits += self._verb(tree, index, index, is_planned=False)
            return bits + self._complements(tree, index, subject, keep)
        marks = [m for m in tree.of(index, "mark") if tree.lemma(m) != "that"]
        group = sorted({*tree.auxiliaries(index), *marks, *negation(tree, index), index})
        bits += [Bit(tree.tokens[i].text, 0, i) for i in group]
        bits += [Bit(tree.tokens[p].text, 0, p) for p in particles(tree, index)]
        return bits + self._complements(tree, index, subject, keep)

    def _existence(self, tree: Tree, index: int, subject: list[Bit]) -> list[Bit]:
        """As in "there were 3,800 attendees"."""
        group = sorted({*tree.auxiliaries(index), *negation(tree, index), index})
        return [Bit("there"), *[Bit(tree.tokens[i].text, 0, i) for i in group], *subject]


def _is_whole_without(tree: Tree, noun: int) -> bool:
    """Whether a phrase says enough when its clause is cut: "a factory (that ...)"."""
    if any(tree.tokens[c].relation != "acl:relcl" for c in tree.of(noun, "acl")):
        return False
    is_the = "the" in tree.lemmas(noun, "det")
    return not is_the or bool(tree.of(noun, "amod", "compound", "nmod"))


def _question_words(tree: Tree, index: int) -> list[int]:
    """What may open an indirect question: "how many times it appeared", "who did it"."""
    own = tree.children[index]
    return [*own, *(below for child in own if child < index for below in tree.children[child])]


def _is_deep(tree: Tree, index: int) -> bool:
    """Whether a clause lies so deep that no title reaches it."""
    return sum(1 for _ in tree.ancestors(index)) > _DEEPEST


def _helps(tree: Tree, governor: int, index: int) -> bool:
    """Whether the verb above only says that the noun took place: "held", "occurred"."""
    relation = tree.tokens[index].relation
    if relation in {"obj", "nsubj:pass"}:
        return bool(tree.names(governor) & words("event_triggers", "light"))
    return relation == "nsubj" and bool(
        tree.names(governor) & words("event_triggers", "happening")
    )


def _cuts_quote(tree: Tree, bits: Sequence[Bit]) -> bool:
    """Whether some but not all words of a short quotation are kept: "called it (the) World"."""
    quoted = tree.sentence.is_quoted
    kept = {bit.token for bit in bits if bit.token >= 0}
    if not quoted or not any(quoted[i] for i in kept):
        return False
    inside = [i for i, is_in in enumerate(quoted) if is_in and tree.tokens[i].upos != "PUNCT"]
    return len(inside) <= _SHORT_QUOTE and not set(inside) <= kept


def _has_object(tree: Tree, index: int) -> bool:
    if tree.lemma(index) in words("event_triggers", "harmful"):
        return bool(tree.of(index, "obj"))
    if tree.of(index, "obj", "ccomp", "xcomp", "iobj") or lent_object(tree, index) is not None:
        return True
    return any(tree.relations[c] == "advcl" for c in tree.children[index])


def _left_hanging(tree: Tree, index: int, bits: Sequence[Bit]) -> set[str]:
    """The verb's own word where it ends the title but wants something after it."""
    if tree.lemma(index) in {"slate", "schedule", "set", "plan", "expect", "intend"}:
        return {tree.tokens[index].text}
    is_verb = tree.tokens[index].upos == "VERB" and not is_passive(tree, index)
    wants_object = tree.lemma(index) in words("event_triggers", "transitive")
    if is_verb and wants_object and not _has_object(tree, index):
        return {bits[-1].text}
    subject = subject_of(tree, index)
    is_thing = subject is not None and tree.tokens[subject].upos == "NOUN"
    lists = ("alone", "happening") if is_thing else ("alone",)
    if not is_verb or any(tree.lemma(index) in words("event_triggers", name) for name in lists):
        return set()
    return {tree.tokens[index].text, past(tree.lemma(index)), f"to {tree.lemma(index)}"}


def _subject_said(tree: Tree, clause: int) -> int | None:
    """The subject of words said; before a quotation it may hang on the verb of saying."""
    own = tree.subject(clause)
    if own is not None:
        return own
    while tree.relations[clause] == "conj":
        clause = tree.head(clause)
    above = tree.head(clause)
    subjects = tree.of(above, "nsubj") if above >= 0 else []
    return subjects[0] if len(subjects) > 1 and subjects[0] < clause else None


def _is_untellable(tree: Tree, said: int) -> bool:
    """Words in the speaker's own voice, without subject, or that say only "was a country"."""
    if _subject_said(tree, said) is None or "it" in tree.lemmas(said, "expl"):
        return True
    if tree.lemmas(said, "obl") & words("event_triggers", "measures"):
        return True
    if any(_is_own_voice(tree, i) or tree.tokens[i].text in "[]" for i in tree.subtree(said)):
        return True
    if tree.is_verbal(said):
        return any(tree.lemma(o) in _VAGUE - {"it"} for o in tree.of(said, "nsubj"))
    # "was greater (than ...)": what it is measured by would be cut.
    is_compared = tree.tokens[said].xpos == "JJR"
    is_cut = bool(tree.of(said, "acl")) and not tree.of(said, "amod", "nmod")
    return is_compared or is_cut


def _is_own_voice(tree: Tree, index: int) -> bool:
    return tree.tokens[index].text.lower() in _OWN_VOICE


def _tellable(tree: Tree, index: int) -> int:
    """Of several clauses said in one breath the first that says more than "this"."""
    for clause in (index, *tree.of(index, "conj")):
        objects = tree.of(clause, "obj")
        if not any(tree.lemma(o) in _VAGUE for o in objects):
            return clause
    return index


def fit(tree: Tree, bits: Sequence[Bit]) -> list[Bit]:
    """Leave out the most expendable groups until the line is short enough."""
    kept = list(bits)
    while len(join(tree, kept)) > LONGEST:
        most = max((bit.rank for bit in kept), default=0)
        if most == 0:
            break
        last = next(bit for bit in reversed(kept) if bit.rank == most)
        kept = [b for b in kept if b.rank != most or b.group != last.group]
    return kept


def finish(line: str, *, is_noun: bool = False) -> str:
    """Sentence case, no article that adds nothing, no loose marks at the ends."""
    if UNKNOWN in line:
        return ""
    line = line.strip(" ,;:-–—.")
    first, _, rest = line.partition(" ")
    is_expendable = first.lower() in {"a", "an"} and rest.count(" ") >= 2
    if is_expendable or (is_noun and first.lower() in {"a", "an", "the"}):
        line = rest
    # "iPhone", "eBay" keep their own spelling.
    return line if line[1:2].isupper() else line[:1].upper() + line[1:]


def is_readable(title: str) -> bool:
    """Whether a title says something by itself: more than a word, no pronoun, nothing cut."""
    first, _, rest = title.partition(" ")
    if rest.rpartition(" ")[2] in words("event_triggers", "unfinished"):
        return False
    if not rest or len(title) > LONGEST or any(end in title for end in _TORN):
        return False
    if first.lower() in words("event_triggers", "pointing"):
        return False
    if set(title.lower().split()) & words("event_triggers", "loose"):
        return False
    return not any(mark in title for mark in _EMPTY if mark != "'")
