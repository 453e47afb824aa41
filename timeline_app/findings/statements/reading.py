"""A document's sentences as statements: from the trees, the mentions and the names in them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline_app.extraction.factuality import judge
from timeline_app.extraction.grammar import is_negated, read
from timeline_app.extraction.lexicon import words as extraction_words
from timeline_app.extraction.participants import Argument, antecedent, arguments
from timeline_app.extraction.repair import mended
from timeline_app.extraction.tree import Tree
from timeline_app.findings.statements.wordlists import families as own_families
from timeline_app.findings.statements.wordlists import words
from timeline_app.findings.statements import figures
from timeline_app.findings.statements.records import Sentence, Slot, Statement
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.told import Told
from timeline_app.merging import lexicon as merging
from timeline_app.model import (
    DatedBy,
    Factuality,
    Mention,
    Participant,
    Role,
    Span,
    TimeExpression,
    When,
)

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_CUT = frozenset({"acl", "acl:relcl", "appos", "conj", "parataxis", "punct", "cc", "advcl"})
_OPEN = frozenset(
    {
        *("they", "it", "he", "she", "we", "you", "i", "somebody", "someone", "one", "that"),
        *("this", "which", "who", "them", "him", "her", "us", "me", "anybody", "anyone", "what"),
        *("everybody", "everyone", "some", "all", "many", "others", "these", "those", "both"),
    }
)
_NONE = frozenset({"nobody", "none", "nothing", "no-one"})
_NONE_OF = frozenset({"not", "neither", "nor", "no"})
_FIRM = frozenset({DatedBy.EXPLICIT})
_FACTS = frozenset({Factuality.HAPPENED, Factuality.DENIED})
_DOUBTS = frozenset({"if", "whether", "unless", "lest"})
_WHERE = frozenset({"in", "at", "on", "aboard", "inside"})
_PERSONS = ("er", "or", "ist", "man", "woman", "ess", "ian", "ant", "ent", "ee", "star", "let")
_SHORT = 12
_LABEL = 5
"""Code points between a label and its value, which may stand as a sentence of its own."""
_LONGEST_NAME = 9
_CARRIERS = frozenset({"have", "get"})
_MONTHS = frozenset(
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
)


def find(told: Told) -> Iterator[Sentence]:
    """Every sentence that says something."""
    mentions = defaultdict(list)
    for mention in told.mentions:
        mentions[mention.passage.start].append(mention)
    dates = sorted(told.expressions, key=lambda one: one.span)
    before: Sentence | None = None
    for number, sentence in enumerate(told.analysis.sentences):
        tree = Tree(mended(sentence), number)
        here = mentions.get(sentence.span.start, [])
        near = [one for one in dates if sentence.span.overlaps(one.span)]
        reading = _Reading(told, tree, here, near)
        found = reading.sentence()
        if before is not None and reading.dates_what_was_told():
            found = replace(found, statements=(*found.statements, *_moved(before, near[0], found)))
        if (found.words or found.statements) and "http" not in found.words:
            yield found
        before = found


def _moved(before: Sentence, date: TimeExpression, into: Sentence) -> Iterator[Statement]:
    """As in "The lamps were lit. That was on 9 May": what was told, with its date."""
    for one in before.statements:
        if one.is_fact and not one.is_dated and date.when is not None:
            yield replace(
                one,
                span=Span(into.span.start, date.span.start),
                first=date.when.earliest,
                last=date.when.latest,
                is_dated=True,
                when=date.span,
            )


class _Reading:
    """One sentence with all that helps to read it."""

    def __init__(
        self, told: Told, tree: Tree, mentions: Sequence[Mention], dates: Sequence[TimeExpression]
    ) -> None:
        self.told, self.tree, self.dates = told, tree, dates
        self.at = {mention.span.start: mention for mention in mentions}
        self.people = [p for m in mentions for p in m.participants if p.span is not None]
        self.is_time = [any(d.span.overlaps(t.span) for d in dates) for t in tree.tokens]

    def dates_what_was_told(self) -> bool:
        """Whether it says no more than when that was: "That was on 9 May"."""
        tree = self.tree
        first = tree.tokens[0].text.lower() if tree.tokens else ""
        is_short = first in {"that", "this", "it"} and len(tree) <= _SHORT
        is_be = len(tree) > 1 and tree.lemma(1) == "be"
        return is_short and is_be and len(self.dates) == 1 and self._is_firm(self.dates[0].span)

    def sentence(self) -> Sentence:
        """Its words, clauses and figures."""
        tree = self.tree
        stems = (
            stem(tree.lemma(i))
            for i, token in enumerate(tree.tokens)
            if token.upos in _CONTENT and not self.is_time[i] and token.text[0].isalpha()
        )
        stated = [self._statement(i) for i in range(len(tree)) if self._is_deed(i)]
        taken = [one.span for one in self.dates]
        counted = figures.find(tree, self.told.text, taken, self._deed_around)
        firm = [one.when for one in self.dates if self._is_firm(one.span) and one.when is not None]
        return Sentence(
            tree.sentence.span,
            tuple(dict.fromkeys(stems)),
            tuple(stated),
            tuple(counted),
            tuple(self._sites()),
            tuple(when.earliest for when in firm),
            tuple(when.latest for when in firm),
        )

    def _sites(self) -> Iterator[str]:
        """Words of the names of streets, bridges, halls and other places that it names."""
        tree = self.tree
        at = 0
        while at < len(tree):
            last = at
            while last < len(tree) and tree.tokens[last].upos == "PROPN":
                last += 1
            if last - at > 1 and tree.tokens[last - 1].text.lower() in words("sites"):
                yield from (token.text.lower() for token in tree.tokens[at : last - 1])
            at = last + 1

    def _is_deed(self, index: int) -> bool:
        token, tree = self.tree.tokens[index], self.tree
        if self.is_time[index]:
            return False
        if token.upos == "VERB" or self._is_label(index):
            return True
        if token.span.start in self.at or tree.of(index, "cop"):
            return True
        return self._is_lacking(index)

    def _is_lacking(self, index: int) -> bool:
        """As in "no water in the leat", "has no known allergies": that there is none of it."""
        tree = self.tree
        if tree.tokens[index].upos != "NOUN" or "no" not in tree.lemmas(index, "det"):
            return False
        above = tree.head(index)
        return above < 0 or not tree.is_verbal(above) or tree.lemma(above) in words("having")

    def _statement(self, index: int) -> Statement:
        tree, token = self.tree, self.tree.tokens[index]
        mention = self.at.get(token.span.start)
        deed = self._deed(index)
        factuality = self._factuality(index, mention)
        when, words_of, is_dated = self._time(index, mention)
        return Statement(
            token.span,
            deed,
            self._families(index, deed),
            tuple(self._slots(index)),
            is_denied=self._is_negated(index) or self._is_denied(index, factuality),
            is_fact=factuality in _FACTS or self._is_told(index, mention),
            is_past_perfect=self._is_past_perfect(index),
            is_noun=token.upos in {"NOUN", "PROPN", "ADJ"},
            first=when.earliest if when is not None else None,
            last=when.latest if when is not None else None,
            is_dated=is_dated,
            when=words_of,
            ordinal=self._ordinal(index),
            is_label=self._is_label(index),
            is_lacking=self._is_lacking(index),
            vector=token.vector.decode("latin-1"),
        )

    def _factuality(self, index: int, mention: Mention | None) -> Factuality:
        if mention is not None:
            return mention.factuality
        return judge(self.tree, index, read(self.tree, index)).factuality

    def _is_denied(self, index: int, factuality: Factuality) -> bool:
        """As in "denies having been there", "failed to come", "without paying"."""
        tree = self.tree
        if factuality is not Factuality.DENIED:
            return False
        above = next(tree.ancestors(index), -1)
        if tree.lemmas(index, "mark", "case") & {"without"}:
            return True
        if above < 0:
            return False
        is_below = tree.relations[index] in {"xcomp", "ccomp", "obj", "advcl", "obl"}
        refused = tree.lemma(above) in words("denying")
        return is_below and (
            refused or (tree.relations[index] == "xcomp" and is_negated(tree, above))
        )

    def _is_negated(self, index: int) -> bool:
        """As in "never came", "was at no time seen", "not a single man came"."""
        tree = self.tree
        if is_negated(tree, index):
            return True
        idly = [*tree.of(index, "obl"), tree.head(index)]
        if any(self._is_never(child) for child in idly if child >= 0):
            return True
        whole = [
            one.head
            for one in arguments(tree, index)
            if one.head != tree.head(index) and one.role is not Role.OTHER
        ]
        return any(tree.lemmas(head, "advmod", "det") & _NONE_OF for head in whole)

    def _is_never(self, noun: int) -> bool:
        """As in "at no time", "by no means"."""
        is_idle = self.tree.lemma(noun) in words("never_nouns")
        return is_idle and "no" in self.tree.lemmas(noun, "det")

    def _is_past_perfect(self, index: int) -> bool:
        """As in "had not been beaten": so it was until then."""
        return any(self.tree.tokens[h].text.lower() == "had" for h in self.tree.auxiliaries(index))

    def _is_told(self, index: int, mention: Mention | None) -> bool:
        """As in "he says that she sang": what somebody tells is told, whatever it is held for."""
        if mention is None or mention.tense != "PAST" or mention.modality:
            return False
        return not self.tree.lemmas(index, "mark") & _DOUBTS

    def _dated(self, index: int, mention: Mention | None) -> Mention | None:
        """The mention that gives it its time: "on 3 May he had his leg set" dates the setting."""
        if mention is not None and mention.when is not None:
            return mention
        above = self.tree.head(index)
        is_below = self.tree.relations[index] in {"xcomp", "ccomp"} and above >= 0
        if is_below and self.tree.lemma(above) in _CARRIERS:
            return self.at.get(self.tree.tokens[above].span.start, mention)
        return mention

    def _time(self, index: int, mention: Mention | None) -> tuple[When | None, Span | None, bool]:
        """Its time, the words that tell it, and whether they name a day, a month or a year."""
        own = [one for one in self.dates if self._hangs_on(one, index)]
        if len(own) == 1:
            return own[0].when, own[0].span, True
        dated = self._dated(index, mention)
        if dated is not None and dated.expression is not None and dated.dated_by in _FIRM:
            told = self.told.expressions[dated.expression]
            behind = told.span.start - self.tree.sentence.span.end
            if self._is_firm(told.span) and -len(self.tree.sentence.span) < behind < _LABEL:
                return dated.when, told.span, True
        firm = [one for one in self.dates if self._is_firm(one.span)]
        if len(firm) == 1 and not self._is_aside(index):
            return firm[0].when, firm[0].span, True
        return (dated.when if dated is not None else None), None, False

    def _is_aside(self, index: int) -> bool:
        """As in "three days after the fire, on 6 May, he came": the day is not the fire's."""
        before = self.tree.lemmas(index, "case", "mark") & words("other_times")
        return bool(before) or self._is_past_perfect(index)

    def _hangs_on(self, one: TimeExpression, index: int) -> bool:
        """As in "the performance, on 9 February, lasted": the date of the performance."""
        tree = self.tree
        below = tree.of(index, "nmod", "obl", "appos")
        is_below = any(one.span.overlaps(tree.tokens[child].span) for child in below)
        return is_below and self._is_firm(one.span)

    def _is_firm(self, words_of: Span) -> bool:
        said = self.told.text[words_of.start : words_of.end].lower()
        has_month = any(word[:3] in _MONTHS for word in said.split())
        return any(c.isdigit() for c in said) or has_month or "yesterday" in said

    def _families(self, index: int, deed: str) -> tuple[str, ...]:
        """Its own, or those of the noun that a light verb carries: "an operation is done"."""
        tree = self.tree
        if deed in words("carriers"):
            for child in tree.of(index, "obj", "nsubj:pass"):
                if tree.tokens[child].upos == "NOUN":
                    return families_of(tree.lemma(child), tree.lemma(child))
        particles = [tree.lemma(c) for c in tree.of(index, "advmod", "compound:prt")]
        particles += [tree.lemma(c) for o in tree.of(index, "obl") for c in tree.of(o, "case")]
        away = [f"~{one}" for one in particles if one in words("ways")]
        own = [f"~{deed}"] if deed in words("ways") else []
        return (*families_of(deed, tree.lemma(index)), *dict.fromkeys([*away, *own]))

    def _ordinal(self, index: int) -> str:
        """Which of several it is: by its own words, or those of who does it or undergoes it."""
        tree = self.tree
        taking_part = [one.head for one in arguments(tree, index) if one.role is not Role.OTHER]
        for head in (index, *taking_part):
            found = tree.lemmas(head, "amod", "det", "advmod") & words("ordinals")
            if found:
                return min(found)
        return ""

    def _is_label(self, index: int) -> bool:
        """Whether it stands at the start of a line, with a colon and a name behind it."""
        tree = self.tree
        if index > 2 or tree.tokens[index].upos not in {"NOUN", "PROPN"}:
            return False
        after = [token.text for token in tree.tokens[index + 1 : index + 2]]
        rest = tree.tokens[index + 2 : index + 6]
        return after == [":"] and any(token.upos == "PROPN" for token in rest)

    def _is_whereabouts(self, index: int) -> bool:
        """As in "was in the bank": where somebody is."""
        return bool(self.tree.of(index, "cop")) and bool(self.tree.lemmas(index, "case") & _WHERE)

    def _deed(self, index: int) -> str:
        tree = self.tree
        lemma = tree.lemma(index)
        if self._is_whereabouts(index):
            return "be_where"
        for child in tree.of(index, "compound:prt"):
            return f"{lemma}_{tree.lemma(child)}"
        for child in tree.of(index, "advmod"):
            joined = f"{lemma}_{tree.lemma(child)}"
            if child == index + 1 and joined in own_families():
                return joined
        return lemma

    def _slots(self, index: int) -> Iterator[Slot]:
        seen: set[int] = set()
        if self._is_label(index):
            yield from self._holder(index + 2)
            return
        for argument in self._arguments(index):
            role = "agent" if argument.role is Role.AGENT else "patient"
            if argument.role is Role.OTHER:
                continue
            if not self.tree.is_verbal(index) and not self.tree.of(index, "cop"):
                role = self._noun_role(index, argument.head, role)
            for head in (argument.head, *self.tree.of(argument.head, "conj")):
                if role and head not in seen and not self.is_time[head]:
                    seen.add(head)
                    yield self._slot(head, role)
        if self._is_whereabouts(index):
            yield self._slot(index, min(self.tree.lemmas(index, "case") & _WHERE))
        for child in self.tree.of(index, "obl", "nmod"):
            if child in seen or self.is_time[child]:
                continue
            cases = [self.tree.lemma(c) for c in self.tree.of(child, "case")]
            if cases:
                yield self._slot(antecedent(self.tree, child), cases[0])

    def _holder(self, first: int) -> Iterator[Slot]:
        """The name that stands behind a label and its colon."""
        last = first
        while last < len(self.tree) and self.tree.tokens[last].upos in {"PROPN", "X"}:
            last += 1
        tokens = self.tree.tokens[first:last]
        if tokens:
            span = Span(tokens[0].span.start, tokens[-1].span.end)
            name = " ".join(self.told.text[span.start : span.end].split()).rstrip(".")
            stems = tuple(stem(token.text) for token in tokens)
            yield Slot("agent", stems[-1], name, stems, span, name, "person")

    def _noun_role(self, noun: int, head: int, role: str) -> str:
        """A noun's genitives tell whose deed it is; who carries it out stands with the verb."""
        relation = self.tree.tokens[head].relation
        if self.tree.head(head) != noun:
            return role
        if relation == "amod":
            return ""
        if relation in {"nmod:poss", "compound"} or role == "patient":
            return "of"
        return role

    def _slot(self, head: int, role: str) -> Slot:
        tree = self.tree
        head = antecedent(tree, head)
        named = self._named(head)
        inside = self._phrase(head)
        text, is_pronoun = tree.tokens[head].text.lower(), tree.tokens[head].upos == "PRON"
        span = Span(tree.tokens[inside[0]].span.start, tree.tokens[inside[-1]].span.end)
        name = " ".join(self.told.text[span.start : span.end].split())
        stems = [stem(tree.lemma(i)) for i in inside if tree.tokens[i].upos in _CONTENT]
        called = self._called(head, named)
        if is_pronoun and named is not None:
            name, stems = named.name, []
        if called or (is_pronoun and named is not None):
            stems += [stem(word) for word in (called or name).split() if word[0].isalpha()]
        return Slot(
            role,
            stems[-1] if is_pronoun and stems else stem(tree.lemma(head)),
            name,
            tuple(dict.fromkeys(stems)),
            span,
            called,
            str(named.type) if called and named is not None else "other" if called else "",
            is_many=tree.tokens[head].xpos in {"NNS", "NNPS"} or bool(tree.of(head, "conj")),
            is_open=(text in _OPEN or is_pronoun) and (named is None or name.lower() in _OPEN),
            is_none=text in _NONE
            or bool(tree.lemmas(head, "det") & {"no", "neither"})
            or "single" in tree.lemmas(head, "amod"),
            is_indefinite=self._is_indefinite(head),
            is_person=self._is_person(head, named),
        )

    def _is_person(self, head: int, named: Participant | None) -> bool:
        """Whether it is a man or woman, or may be."""
        if named is not None and named.type == "person":
            return True
        lemma = self.tree.lemma(head)
        roles = extraction_words("event_roles", "people") | extraction_words(
            "event_roles", "offices"
        )
        return lemma in roles or lemma.endswith(_PERSONS)

    def _is_indefinite(self, head: int) -> bool:
        """As in "a page", "positions": which one is not told."""
        tree = self.tree
        if tree.tokens[head].upos == "PROPN":
            return False
        if tree.lemmas(head, "det", "nummod") & {"a", "an", "any", "one", "some"}:
            return True
        is_bare = not tree.of(head, "det", "nmod:poss", "nummod")
        return tree.tokens[head].xpos == "NNS" and is_bare

    def _arguments(self, index: int) -> Iterator[Argument]:
        """Who takes part; "who" just behind a name is that name.

        In "the judge praised the police and named Ann Lee, who had led" it was she who led.
        """
        who = [c for c in self.tree.of(index, "nsubj") if self.tree.lemma(c) == "who"]
        named = self._name_before(who[0]) if who else None
        for argument in arguments(self.tree, index):
            if self._is_never(argument.head):
                subject = self.tree.subject(argument.head)
                argument = Argument(argument.head if subject is None else subject, argument.role)
            is_who = named is not None and argument.head == antecedent(self.tree, who[0])
            yield Argument(named, argument.role) if is_who and named is not None else argument

    def _name_before(self, pronoun: int) -> int | None:
        tree = self.tree
        before = pronoun - 1 - (tree.tokens[pronoun - 1].text == ",")
        if before < 0 or tree.tokens[before].upos != "PROPN":
            return None
        while tree.relations[before] in {"flat", "compound"} and 0 <= tree.head(before) < pronoun:
            before = tree.head(before)
        return before

    def _called(self, head: int, named: Participant | None) -> str:
        """The name by which somebody is called; a word that only opens a sentence is none."""
        is_first = head == 0 and (named is None or " " not in named.name)
        if is_first and (named is None or named.type == "other"):
            return ""
        if named is not None and named.name[:1].isupper():
            return named.name
        tree = self.tree
        near = [head, *tree.of(head, "flat", "compound", "appos")]
        near += [i for child in near[1:] for i in tree.of(child, "flat")]
        proper = [i for i in sorted(near) if tree.tokens[i].upos == "PROPN"]
        if tree.tokens[head].upos != "PROPN" and not any(
            tree.relations[i] == "appos" for i in proper
        ):
            return ""
        return " ".join(tree.tokens[i].text for i in proper)

    def _named(self, head: int) -> Participant | None:
        """The participant that a token heads, as extraction resolved it."""
        span = self.tree.tokens[head].span
        exact = [one for one in self.people if one.span is not None and one.span.overlaps(span)]
        return exact[0] if exact else None

    def _phrase(self, head: int) -> list[int]:
        """The head's phrase without clauses, times and what stands beside it."""
        tree, found = self.tree, {head}
        waiting = [head]
        while waiting:
            for child in tree.children[waiting.pop()]:
                relation = tree.tokens[child].relation
                is_name = relation in {"appos"} and tree.tokens[child].upos == "PROPN"
                is_out = relation in _CUT and not is_name
                if (
                    is_out
                    or self.is_time[child]
                    or child in found
                    or (relation == "case" and (tree.head(child) == head))
                ):
                    continue
                found.add(child)
                waiting.append(child)
        ordered = sorted(found)
        at = ordered.index(head)
        first = at
        while first and ordered[first] - ordered[first - 1] <= 1:
            first -= 1
        last = at
        while last + 1 < len(ordered) and ordered[last + 1] - ordered[last] <= 2:
            last += 1
        kept = ordered[first : last + 1]
        return kept[: max(kept.index(head) + 1, _LONGEST_NAME)]

    def _deed_around(self, index: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """For a counted thing: its deed, and what else has part in it."""
        tree, at = self.tree, index
        own = tree.of(index, "acl")
        above = [a for a in (*own, *tree.ancestors(index)) if self._carries(a)]
        if not above:
            return (), ()
        deed = above[0]
        others = [
            stem(tree.lemma(i))
            for child in tree.children[deed]
            if child != at and tree.relations[child] not in _CUT
            for i in self._phrase(child)
            if tree.tokens[i].upos in _CONTENT and i != at and not self.is_time[i]
        ]
        return families_of(self._deed(deed), tree.lemma(deed)), tuple(dict.fromkeys(others))

    def _carries(self, index: int) -> bool:
        token = self.tree.tokens[index]
        return token.upos == "VERB" or token.span.start in self.at


def families_of(deed: str, lemma: str) -> tuple[str, ...]:
    """The stem of a deed and the sets of near synonyms that it stands in."""
    near = merging.near(deed)
    sets = [f"+{one}" for one in near if isinstance(one, int)]
    own = own_families().get(deed, ()) or own_families().get(stem(lemma), ())
    key = deed if "_" in deed else stem(lemma)
    return (key, *sorted(sets), *own)
