"""The events of a record's entries: one for a row, one for each sentence that tells a deed."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.extraction import wording
from timeline_app.extraction.clauses import is_readable
from timeline_app.extraction.pool import FROM_TEXT, Pool, has_verb, index_of, root
from timeline_app.model import (
    DatedBy,
    EventClass,
    Factuality,
    Mention,
    PartKind,
    RecordEntry,
    Standing,
    TimexType,
    When,
)
from timeline_app.syntax import Tree

IMPORTANCE = 0.6
"""The least importance of what an entry tells."""
_LONGEST_PASSAGE = 600
_SURE = 0.9
"""That a row is one: its shape says so, whatever verb it has."""
_TOLD = frozenset({Factuality.HAPPENED, Factuality.PLANNED, Factuality.DENIED})
_MAIN = frozenset({"root", "conj", "parataxis"})
_FINISHED = frozenset({"VBD", "VBN", "VBZ", "VBP"})
_BY_SENTENCE = frozenset(
    {PartKind.MESSAGE, PartKind.QUOTED, PartKind.FORWARDED, PartKind.CHAPTER, PartKind.COMMENT}
)
_DEEDS = frozenset(
    {
        EventClass.OCCURRENCE,
        EventClass.I_ACTION,
        EventClass.ASPECTUAL,
        EventClass.REPORTING,
        EventClass.PERCEPTION,
    }
)


def _was_done_before(mention: Mention, now: When) -> bool:
    """Whether it is told as done, on a day of its own that was over by then."""
    is_sure = mention.factuality is Factuality.HAPPENED and mention.dated_by is DatedBy.EXPLICIT
    return is_sure and mention.when is not None and mention.when.latest < now.earliest


class Entries:
    """Adds the events of entries to a document's mentions."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._page = pool.page

    def tell(self, entries: Sequence[RecordEntry]) -> set[int]:
        """Add them; returns the sentences that rows have told whole."""
        whole: set[int] = set()
        for name, entry in enumerate(entries):
            sentences = self._pool.sentences(entry.body)
            numbers = [number for number in sentences if self._page.trees[number].tokens]
            if entry.when is None or not numbers:
                continue
            is_whole = entry.is_whole and not self._says_when(entry, numbers)
            if is_whole and not self._has_other_days(entry, numbers):
                self._row(entry, numbers, name)
                whole.update(numbers)
            else:
                for number in numbers:
                    self._sentence(entry, number, is_first=number == numbers[0])
        return whole

    def _says_when(self, entry: RecordEntry, numbers: Sequence[int]) -> bool:
        """As "they cut the trees yesterday" in a chat: told then, done the day before."""
        if entry.kind is not PartKind.CHAT_LINE or len(numbers) > 1 or entry.when is None:
            return False
        tree = self._page.trees[numbers[0]]
        main = tree.tokens[root(tree)].span
        return tree.tokens[-1].text != "?" and any(
            mention.span == main and _was_done_before(mention, entry.when)
            for mention in self._pool.told(numbers[0])
        )

    def _has_other_days(self, entry: RecordEntry, numbers: Sequence[int]) -> bool:
        """As below "Since 1611": one sentence of that time, and one of 1623."""
        return entry.kind is PartKind.DAY and any(map(self._has_own, numbers))

    def _row(self, entry: RecordEntry, numbers: Sequence[int], name: int) -> None:
        tree = self._page.trees[numbers[0]]
        lead = self._lead(tree, entry, is_strict=False)
        for number in numbers:
            self._demote(number, entry)
        title = entry.title or wording.of_line(entry.body.of(self._page.text))
        self._make(entry, tree, lead, title, name)

    def _sentence(self, entry: RecordEntry, number: int, *, is_first: bool) -> None:
        tree = self._page.trees[number]
        if tree.tokens[-1].text == "?" or _is_word_alone(tree) or _is_run_in(tree):
            return
        is_strict = entry.kind in _BY_SENTENCE or not is_first
        lead = self._lead(tree, entry, is_strict=is_strict)
        if self._has_own(number) and not self._is_apart(tree, lead):
            return
        if lead is None and (is_strict or (entry.kind is PartKind.ITEM and not _is_done(tree))):
            return
        title = self._pool.all[lead].title if lead is not None else ""
        self._demote(number, entry)
        if not is_readable(tree, title):
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
        if lead is not None:
            index = index_of(tree, self._pool.all[lead])
            return index is not None and tree.tokens[index].head < 0
        dated = [m for m in self._pool.told(tree.number) if m.dated_by is DatedBy.EXPLICIT]
        main = tree.tokens[root(tree)].span
        return bool(dated) and not has_verb(tree) and all(m.span != main for m in dated)

    def _lead(self, tree: Tree, entry: RecordEntry, *, is_strict: bool) -> int | None:
        """The mention that the sentence is about: its main verb, told as fact."""
        ranks: dict[int, tuple[bool, bool, float]] = {}
        for at in self._pool.of(tree.number):
            mention = self._pool.all[at]
            if mention.dated_by is DatedBy.EXPLICIT and not self._is_head(tree, mention, entry):
                continue
            index = index_of(tree, mention)
            is_main = index is not None and tree.relations[index] in _MAIN
            is_told = mention.factuality is Factuality.HAPPENED and _is_over(mention)
            if not is_strict or (is_main and is_told and mention.event_class in _DEEDS):
                ranks[at] = (is_main, is_told, mention.score)
        return max(ranks, key=lambda at: ranks[at], default=None)

    def _is_head(self, tree: Tree, mention: Mention, entry: RecordEntry) -> bool:
        """Whether the date of a mention is that of the entry's own head."""
        own = dict(self._page.numbered[tree.number])
        found = own.get(mention.expression) if mention.expression is not None else None
        return found is not None and entry.head is not None and found.span.overlaps(entry.head)

    def _demote(self, number: int, entry: RecordEntry) -> None:
        """What else an entry tells is told by the way, on its day."""
        for at in self._pool.of(number):
            mention = self._pool.all[at]
            if mention.dated_by in FROM_TEXT:
                when = entry.when if mention.factuality in _TOLD else None
                by = DatedBy.NARRATIVE if when is not None else None
                self._pool.all[at] = replace(mention, is_candidate=False, when=when, dated_by=by)

    def _make(
        self, entry: RecordEntry, tree: Tree, lead: int | None, title: str, name: int | None = None
    ) -> None:
        if not title:
            return
        pool, number = self._pool, self._expression(entry)
        made = pool.all[lead] if lead is not None else pool.new(tree, pool.free(tree))
        is_short = entry.is_whole and len(entry.span) <= _LONGEST_PASSAGE
        made = replace(
            made,
            passage=entry.span if is_short else made.passage,
            when=entry.when,
            dated_by=DatedBy.EXPLICIT if number is not None else DatedBy.DOCUMENT,
            expression=number,
            title=title,
            factuality=self._status(made, entry, is_row=name is not None),
            kind=tree.index("event_kinds").get(entry.deed, made.kind),
            participants=pool.people(tree, entry.people, made.participants),
            importance=max(made.importance, IMPORTANCE),
            score=max(made.score, _SURE) if entry.is_whole else made.score,
            is_candidate=True,
            repeats=(),
            entry=name,
            standing=Standing.ENTRY,
        )
        pool.put(lead, made)

    def _status(self, made: Mention, entry: RecordEntry, *, is_row: bool) -> Factuality:
        """A row tells what was the case: "Van not returned" is what was seen."""
        status = made.factuality
        if is_row or status is Factuality.HYPOTHETICAL:
            status = Factuality.HAPPENED
        is_plan = status is Factuality.HAPPENED and self._page.is_ahead(entry.when)
        return Factuality.PLANNED if is_plan else status

    def _expression(self, entry: RecordEntry) -> int | None:
        """The number of the time expression that is the entry's head."""
        if entry.head is None or not self._page.trees:
            return None
        number = self._pool.sentence_at(entry.head.start)
        near = self._page.numbered[max(0, number - 1) : number + 2]
        return next((n for some in near for n, e in some if e.span.overlaps(entry.head)), None)


def _is_word_alone(tree: Tree) -> bool:
    """As in "Carried."."""
    return sum(token.text[:1].isalnum() for token in tree.tokens) < 2


def _is_run_in(tree: Tree) -> bool:
    """As in "**Election of officers.** Mr Hale was elected.": a heading within its paragraph."""
    marks = (tree.tokens[0].text[:1], tree.tokens[-1].text[-1:])
    return marks in {("*", "*"), ("_", "_")} and not has_verb(tree)


def _is_done(tree: Tree) -> bool:
    """As in "Application refused": no "Apologies: Mrs Bain"."""
    return any(
        tree.is_verbal(i) and tree.relations[i] in _MAIN and token.xpos in _FINISHED
        for i, token in enumerate(tree.tokens)
    )


def _is_over(mention: Mention) -> bool:
    """Told as past, or as just done; the fragment of a list counts."""
    is_perfect = mention.tense == "PRESENT" and mention.aspect.startswith("PERFECTIVE")
    return mention.tense in {"PAST", "PASTPART", "NONE"} or is_perfect
