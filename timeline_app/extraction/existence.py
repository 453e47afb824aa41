"""What holds a date of its own and tells something is an event, whatever its title or verb."""

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline_app.extraction import kinds, wording
from timeline_app.extraction.attachment import place
from timeline_app.extraction.names import Naming, span_of
from timeline_app.extraction.readable import is_readable
from timeline_app.extraction.references import References
from timeline_app.extraction.tree import Tree
from timeline_app.model import (
    AnchorKind,
    DatedBy,
    Entry,
    EventClass,
    Factuality,
    Mention,
    NameType,
    Part,
    Participant,
    PartKind,
    PassageKind,
    Role,
    Span,
    TimeExpression,
    TimexType,
    When,
)

OF_ENTRY = 0.6
"""The least importance of what is told by an entry of a record."""
OF_DATE = 0.3
"""The least importance of a sentence with a date of its own."""
_SCORE = 0.5
_MOST_NAMES = 6
_LONGEST_PASSAGE = 600
_NAMED = frozenset({NameType.PERSON, NameType.ORGANISATION})
_TOLD = frozenset({Factuality.HAPPENED, Factuality.PLANNED, Factuality.DENIED})
_FACTS = frozenset({Factuality.HAPPENED, Factuality.PLANNED})
_CLOCK_ONLY = re.compile(r"[\d:.\s–-]+(?:[ap]\.?\s?m\.?|hrs?|hours|o['’]clock)?", re.IGNORECASE)
_BARE_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_PARTING = frozenset({";", ",", "·", "|"})
_MAIN = frozenset({"root", "conj", "parataxis"})
_FROM_TEXT = frozenset({DatedBy.DOCUMENT, DatedBy.NARRATIVE, None})
_BY_SENTENCE = frozenset({PartKind.MESSAGE, PartKind.QUOTED, PartKind.FORWARDED})
Numbered = Sequence[tuple[int, TimeExpression]]


@dataclass(frozen=True, slots=True)
class Page:
    """What of a document the rules here look at."""

    text: str
    trees: Sequence[Tree]
    numbered: Sequence[Numbered]
    is_skipped: Sequence[bool]
    kinds: Sequence[PassageKind | None]
    """What each sentence stands in."""
    references: References
    published: When | None


class Existence:
    """Adds to a document's mentions what has a date and no event yet."""

    def __init__(self, page: Page, mentions: Sequence[Mention]) -> None:
        self._page = page
        self._mentions = list(mentions)
        starts = [tree.sentence.span.start for tree in page.trees]
        self._starts = starts
        self._of: list[list[int]] = [[] for _ in page.trees]
        for at, mention in enumerate(mentions):
            self._of[max(0, bisect_right(starts, mention.span.start) - 1)].append(at)

    def told(self, entries: Sequence[Entry], parts: Sequence[Part]) -> list[Mention]:
        """The mentions with those that entries and dates add, in text order."""
        self._of_parts(parts)
        whole: set[int] = set()
        self._in_parts = {n for part in parts for n in self._sentences(part.span)}
        for number, entry in enumerate(entries):
            whole |= self._entry(entry, number)
        for tree in self._page.trees:
            if tree.number not in whole and not self._page.is_skipped[tree.number]:
                self._dates(tree)
        self._mentions.sort(key=lambda mention: (mention.span.start, mention.span.end))
        return self._mentions

    # ---- parts

    def _of_parts(self, parts: Sequence[Part]) -> None:
        """What is told in a part, without words that say when, is of that part's day."""
        for part in parts:
            when = part.published.when if part.published else None
            for number in self._sentences(part.span):
                for at in self._of[number]:
                    mention = self._mentions[at]
                    if mention.dated_by in _FROM_TEXT and mention.when is not None:
                        by = mention.dated_by if when is not None else None
                        self._mentions[at] = replace(mention, when=when, dated_by=by)

    def _sentences(self, span: Span) -> range:
        first = max(0, bisect_right(self._starts, span.start) - 1)
        if first < len(self._starts) and self._page.trees[first].sentence.span.end <= span.start:
            first += 1
        return range(first, bisect_right(self._starts, span.end - 1))

    # ---- entries

    def _entry(self, entry: Entry, name: int) -> set[int]:
        """The event of an entry, or those of its sentences; returns those it answers for."""
        numbers = [n for n in self._sentences(entry.body) if self._page.trees[n].tokens]
        if entry.when is None or not numbers:
            return set()
        if entry.is_whole:
            self._row(entry, numbers, name)
            return set(numbers)
        for place_in, number in enumerate(numbers):
            self._sentence(entry, number, is_first=place_in == 0)
        return set()

    def _row(self, entry: Entry, numbers: Sequence[int], name: int) -> None:
        for number in numbers[1:]:
            self._demote(number, entry)
        tree = self._page.trees[numbers[0]]
        lead = self._lead(tree, entry, is_strict=False)
        self._demote(numbers[0], entry)
        title = entry.title or wording.of_line(entry.body.of(self._page.text))
        self._make(entry, tree, lead, title, name)

    def _sentence(self, entry: Entry, number: int, *, is_first: bool) -> None:
        tree = self._page.trees[number]
        if tree.tokens[-1].text == "?":
            return
        is_strict = entry.kind in _BY_SENTENCE or not is_first
        lead = self._lead(tree, entry, is_strict=is_strict)
        if self._has_own(number) and not self._is_apart(tree, lead):
            return
        if lead is None and is_strict:
            return
        title = self._mentions[lead].title if lead is not None else ""
        self._demote(number, entry)
        if not is_readable(title):
            title = wording.of_line(tree.sentence.span.of(self._page.text))
        self._make(entry, tree, lead, title)

    def _has_own(self, number: int) -> bool:
        """Whether the sentence says itself when something happened."""
        return any(
            e.when is not None and e.type in {TimexType.DATE, TimexType.TIME}
            for _, e in self._page.numbered[number]
        )

    def _is_apart(self, tree: Tree, lead: int | None) -> bool:
        """Whether what the sentence is about is not what its own date dates."""
        if lead is None:
            root = tree.tokens[_root(tree)].span
            here = [self._mentions[at] for at in self._of[tree.number]]
            return (
                not _has_verb(tree)
                and not any(m.span == root and m.dated_by is DatedBy.EXPLICIT for m in here)
                and any(m.dated_by is DatedBy.EXPLICIT for m in here)
            )
        index = self._index(tree, self._mentions[lead])
        return index is not None and tree.tokens[index].head < 0

    def _lead(self, tree: Tree, entry: Entry, *, is_strict: bool) -> int | None:
        """The mention that the sentence is about: its main verb, told as fact."""
        best: tuple[bool, bool, float] | None = None
        found: int | None = None
        for at in self._of[tree.number]:
            mention = self._mentions[at]
            index = self._index(tree, mention)
            if mention.dated_by is DatedBy.EXPLICIT and not self._is_head(tree, mention, entry):
                continue
            is_main = index is not None and tree.relations[index] in _MAIN
            is_told = mention.factuality is Factuality.HAPPENED and _is_over(mention)
            if is_strict and not (is_main and is_told and _is_deed(mention)):
                continue
            rank = (is_main, is_told, mention.score)
            if best is None or rank > best:
                best, found = rank, at
        return found

    def _is_head(self, tree: Tree, mention: Mention, entry: Entry) -> bool:
        """Whether the date of a mention is that of the entry's own head."""
        own = dict(self._page.numbered[tree.number])
        found = own.get(mention.expression) if mention.expression is not None else None
        return found is not None and entry.head is not None and found.span.overlaps(entry.head)

    def _index(self, tree: Tree, mention: Mention) -> int | None:
        inside = tree.cover(mention.span)
        return inside[0] if inside else None

    def _demote(self, number: int, entry: Entry) -> None:
        """What else a row tells is told by the way, on its day."""
        for at in self._of[number]:
            mention = self._mentions[at]
            if mention.dated_by in _FROM_TEXT:
                when = entry.when if mention.factuality in _TOLD else None
                by = DatedBy.NARRATIVE if when is not None else None
                self._mentions[at] = replace(mention, is_candidate=False, when=when, dated_by=by)

    def _make(
        self, entry: Entry, tree: Tree, lead: int | None, title: str, name: int | None = None
    ) -> None:
        if not title:
            return
        number = self._expression(entry)
        made = self._mentions[lead] if lead is not None else self._new(tree, self._free(tree))
        status = made.factuality
        if name is not None or status is Factuality.HYPOTHETICAL:
            # "Van not returned" is what was seen: a row tells what was the case.
            status = Factuality.HAPPENED
        if status is Factuality.HAPPENED and self._is_ahead(entry.when):
            status = Factuality.PLANNED
        passage = made.passage
        if entry.is_whole and len(entry.span) <= _LONGEST_PASSAGE:
            passage = entry.span
        made = replace(
            made,
            passage=passage,
            when=entry.when,
            dated_by=DatedBy.EXPLICIT if number is not None else DatedBy.DOCUMENT,
            expression=number,
            title=title,
            factuality=status,
            participants=self._people(tree, entry.people, made.participants),
            importance=max(made.importance, OF_ENTRY),
            is_candidate=True,
            repeats=(),
            entry=name,
        )
        self._put(lead, made)

    def _put(self, lead: int | None, made: Mention) -> None:
        if lead is not None:
            self._mentions[lead] = made
        elif made.span not in self._taken(self._number(made.span)):
            self._of[self._number(made.span)].append(len(self._mentions))
            self._mentions.append(made)

    def _number(self, span: Span) -> int:
        return max(0, bisect_right(self._starts, span.start) - 1)

    def _taken(self, number: int) -> set[Span]:
        return {self._mentions[at].span for at in self._of[number]}

    def _free(self, tree: Tree, among: Sequence[int] = ()) -> int:
        """A word for a trigger that is none yet: the root, else the first with letters."""
        taken = self._taken(tree.number)
        wordy = [i for i in among or range(len(tree)) if tree.tokens[i].text[:1].isalpha()]
        order = [*([] if among else [_root(tree)]), *wordy]
        return next(
            (i for i in order if tree.tokens[i].span not in taken), order[0] if order else 0
        )

    def _expression(self, entry: Entry) -> int | None:
        if entry.head is None:
            return None
        number = max(0, bisect_right(self._starts, entry.head.start) - 1)
        near = range(max(0, number - 1), min(len(self._page.numbered), number + 2))
        for at in near:
            for n, expression in self._page.numbered[at]:
                if expression.span.overlaps(entry.head):
                    return n
        return None

    def _is_ahead(self, when: When | None) -> bool:
        published = self._page.published
        return when is not None and published is not None and when.earliest > published.latest

    def _people(
        self, tree: Tree, people: Sequence[str], known: Sequence[Participant]
    ) -> tuple[Participant, ...]:
        found = {p.name: p for p in known}
        for name in people:
            found.setdefault(name, Participant(name, NameType.PERSON.value, Role.OTHER))
        for naming in self._page.references.by_tree[tree.number]:
            if naming.type in _NAMED and len(found) < _MOST_NAMES:
                self._take_name(tree, naming, found)
        return tuple(found.values())

    def _take_name(self, tree: Tree, naming: Naming, found: dict[str, Participant]) -> None:
        name = self._page.references.register.full(naming.text)
        if not any(name in other or other in name for other in found):
            kind = naming.type.value
            found[name] = Participant(name, kind, Role.OTHER, span_of(tree, naming))

    # ---- dates in prose

    def _dates(self, tree: Tree) -> None:
        """Every resolved date of a sentence dates an event, if only one that is told by the way."""
        numbered = self._page.numbered[tree.number]
        if not numbered or not tree.tokens or tree.tokens[-1].text == "?":
            return
        if not _has_verb(tree):
            is_heading = self._page.kinds[tree.number] is PassageKind.HEADING
            days = [(n, e) for n, e in numbered if e.when is not None and e.when.is_exact_day]
            self._fragment(tree, days if is_heading else numbered)
            return
        dated = {
            self._mentions[at].expression
            for at in self._of[tree.number]
            if self._mentions[at].is_candidate
        }
        placed = {item.number: item.head for item in place(tree, numbered)}
        for number, expression in numbered:
            is_told = number in dated or (
                expression.part_of is not None and expression.part_of in dated
            )
            if is_told or number not in placed:
                continue
            if self._dates_something(tree, expression) and not _is_attribute(
                tree, placed[number], expression
            ):
                self._tell(tree, number, expression, placed[number])

    def _dates_something(self, tree: Tree, expression: TimeExpression) -> bool:
        if expression.type not in {TimexType.DATE, TimexType.TIME} or not expression.is_sure:
            return False
        if expression.when is None or expression.value.endswith("_REF"):
            return False
        is_clock = (
            expression.type is TimexType.TIME
            and expression.anchor_kind is AnchorKind.NARRATIVE
            and _CLOCK_ONLY.fullmatch(expression.text) is not None
        )
        # "Open from 9 to 5": a clock time without a day of its own may be any day's.
        return not is_clock or tree.number in self._in_parts

    def _fragment(self, tree: Tree, numbered: Numbered) -> None:
        """As in "b. 1801; m. 1825", "seized in 1793": each stretch with a date tells something."""
        dates = [(n, e) for n, e in numbered if e.part_of is None]
        told = {
            m.expression for at in self._of[tree.number] if (m := self._mentions[at]).is_candidate
        }
        for number, expression in dates:
            if number in told:
                continue
            is_year = _BARE_YEAR.fullmatch(expression.text) is not None
            sure = replace(expression, is_sure=expression.is_sure or is_year)
            if not self._dates_something(tree, sure) or expression.when is None:
                continue
            others = [e.span for n, e in dates if n != number]
            stretch = _stretch(tree, expression.span, others)
            title = wording.of_line(_joined(tree, stretch, self._page.text))
            title = wording.without_date(title, expression.text)
            words_told = [i for i in stretch if not expression.span.overlaps(tree.tokens[i].span)]
            if not title or not any(tree.tokens[i].text.isalpha() for i in words_told):
                continue
            made = self._new(tree, self._free(tree, words_told))
            is_ahead = self._is_ahead(expression.when)
            self._put(None, replace(
                made,
                when=expression.whole or expression.when,
                dated_by=DatedBy.EXPLICIT,
                expression=number,
                title=title,
                factuality=Factuality.PLANNED if is_ahead else Factuality.HAPPENED,
                participants=self._people(tree, (), ()),
                importance=OF_DATE,
                is_candidate=True,
            ))  # fmt: skip

    def _tell(self, tree: Tree, number: int, expression: TimeExpression, head: int) -> None:
        lead = self._vetoed(tree, number)
        if lead is None:
            index = _told_at(tree, head, expression)
            if index is None or any(
                self._mentions[at].span == tree.tokens[index].span
                and self._mentions[at].dated_by is DatedBy.EXPLICIT
                for at in self._of[tree.number]
            ):
                return
            lead = next(
                (
                    at
                    for at in self._of[tree.number]
                    if self._mentions[at].span == tree.tokens[index].span
                ),
                None,
            )
        made = self._mentions[lead] if lead is not None else self._new(tree, index)
        is_item = self._page.kinds[tree.number] is PassageKind.LIST_ITEM
        if made.is_candidate or (made.factuality is Factuality.HYPOTHETICAL and not is_item):
            return
        title = made.title if is_readable(made.title) else ""
        title = title or wording.without_date(self._clause(tree, made), expression.text)
        if not title:
            return
        status = made.factuality
        if status is not Factuality.DENIED and self._is_ahead(expression.when):
            status = Factuality.PLANNED
        is_plain = made.event_class is not EventClass.REPORTING and status in _FACTS
        self._put(
            lead,
            replace(
                made,
                when=expression.whole or expression.when,
                dated_by=DatedBy.EXPLICIT,
                expression=number,
                title=title,
                factuality=status,
                participants=made.participants or self._people(tree, (), ()),
                importance=max(made.importance, OF_DATE),
                is_candidate=is_plain or (is_item and status is Factuality.DENIED),
            ),
        )

    def _clause(self, tree: Tree, mention: Mention) -> str:
        index = self._index(tree, mention)
        if index is None:
            return ""
        return wording.of_clause(tree, index, self._page.text)

    def _vetoed(self, tree: Tree, number: int) -> int | None:
        """The mention that the expression dates though it was not kept; verbs first."""
        own = [at for at in self._of[tree.number] if self._mentions[at].expression == number]
        rank: Callable[[int], tuple[bool, float]] = lambda at: (  # noqa: E731 - a key
            self._mentions[at].tense != "NONE",
            self._mentions[at].score,
        )
        return max(own, key=rank, default=None)

    def _new(self, tree: Tree, index: int) -> Mention:
        token = tree.tokens[index]
        return Mention(
            token.span,
            token.text,
            token.lemma,
            tree.sentence.span,
            EventClass.OCCURRENCE,
            kind=kinds.kind_of(tree, index, EventClass.OCCURRENCE),
            score=_SCORE,
            vector=token.vector,
        )


def _is_over(mention: Mention) -> bool:
    """Told as past, or as just done; a headline's or list's fragment counts."""
    is_perfect = mention.tense == "PRESENT" and mention.aspect.startswith("PERFECTIVE")
    return mention.tense in {"PAST", "PASTPART", "NONE"} or is_perfect


def _is_deed(mention: Mention) -> bool:
    return mention.event_class in {
        EventClass.OCCURRENCE, EventClass.I_ACTION, EventClass.ASPECTUAL, EventClass.REPORTING,
        EventClass.PERCEPTION,
    }  # fmt: skip


def _stretch(tree: Tree, date: Span, others: Sequence[Span]) -> list[int]:
    """The words around a date, up to the marks that part it from those of other dates."""
    inside = tree.cover(date)
    first, last = inside[0], inside[-1]
    while first > 0 and not _parts(tree, first - 1, others):
        first -= 1
    while last + 1 < len(tree) and not _parts(tree, last + 1, others):
        last += 1
    return list(range(first, last + 1))


def _parts(tree: Tree, index: int, others: Sequence[Span]) -> bool:
    token = tree.tokens[index]
    if token.text == ";" or any(span.overlaps(token.span) for span in others):
        return True
    return token.text in _PARTING and bool(others)


def _joined(tree: Tree, stretch: Sequence[int], text: str) -> str:
    return text[tree.tokens[stretch[0]].span.start : tree.tokens[stretch[-1]].span.end]


def _root(tree: Tree) -> int:
    """The word that governs the sentence; a word with letters."""
    roots = [i for i, token in enumerate(tree.tokens) if token.head < 0]
    wordy = [i for i, token in enumerate(tree.tokens) if token.text[:1].isalpha()]
    return next((i for i in roots if i in set(wordy)), wordy[0] if wordy else 0)


def _has_verb(tree: Tree) -> bool:
    """Whether it is a clause: somebody or something does it."""
    return any(tree.is_verbal(i) and tree.subject(i) is not None for i in range(len(tree)))


def _is_attribute(tree: Tree, head: int, expression: TimeExpression) -> bool:
    """As in "the 2009 crash", "since 1997": it says which one, or where a measure begins."""
    relation = tree.relations[head]
    is_year = expression.text.isdigit()
    if is_year and relation in {"compound", "amod", "nummod"} and tree.head(head) >= 0:
        return True
    return bool(tree.lemmas(head, "case", "mark") & {"since", "than", "like", "unlike"})


def _told_at(tree: Tree, head: int, expression: TimeExpression) -> int | None:
    """The word that a date hangs on: the nearest verb above, else the governing noun."""
    inside = set(tree.cover(expression.span))
    noun: int | None = None
    for above in tree.ancestors(head):
        if above in inside:
            continue
        token = tree.tokens[above]
        if tree.is_verbal(above) and tree.relations[above] not in {"aux", "cop"}:
            return above
        if noun is None and token.upos in {"NOUN", "PROPN", "ADJ"}:
            noun = above
    if noun is not None:
        return noun
    # The date itself governs, as in "1958 cleaned": the first word outside it that says something.
    words = [
        i for i, t in enumerate(tree.tokens)
        if i not in inside and t.upos in {"VERB", "NOUN", "PROPN", "ADJ"}
    ]  # fmt: skip
    return words[0] if words else None


def within(fated: Sequence[Span], numbered: Mapping[int, TimeExpression]) -> set[int]:
    """Which expressions lie in any of these stretches."""
    ordered = sorted(fated)
    starts = [span.start for span in ordered]
    found = set()
    for number, expression in numbered.items():
        at = bisect_right(starts, expression.span.start)
        near = ordered[max(0, at - 8) : at]
        if any(span.overlaps(expression.span) for span in near):
            found.add(number)
    return found
