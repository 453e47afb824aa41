"""What holds a date of its own and tells something is an event, whatever its title or verb."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from timeline_app.extraction import own_words, wording
from timeline_app.extraction.attachment import is_compared, place
from timeline_app.extraction.clauses import is_readable
from timeline_app.extraction.entries import Entries
from timeline_app.extraction.factuality import is_not_until
from timeline_app.extraction.pool import ExistenceContext, Numbered, Pool, has_verb, index_of
from timeline_app.model import (
    AnchorKind,
    DatedBy,
    EventClass,
    Factuality,
    Mention,
    Part,
    PassageKind,
    RecordEntry,
    Span,
    Standing,
    TimeExpression,
    TimexType,
    When,
)
from timeline_app.model.nesting import Cover
from timeline_app.syntax import Tree

IMPORTANCE = 0.3
"""The least importance of a sentence with a date of its own."""
_FACTS = frozenset({Factuality.HAPPENED, Factuality.PLANNED})
_CLOCK_ONLY = re.compile(r"[\d:.\s–-]+(?:[ap]\.?\s?m\.?|hrs?|hours|o['’]clock)?", re.IGNORECASE)
_BARE_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_CITING = frozenset({"quote", "cite"})
_PARTING = frozenset({",", "·", "|"})
_TELLING = frozenset({"VERB", "NOUN", "PROPN", "ADJ"})
_EMPTY = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "PUNCT"})
_MOST_DATES = 60
"""Dates of one sentence that are looked at; more are a table that lost its lines."""
_FIRST = 4
"""Sentences among which a document says what it is."""
_TELLING_WORDS = 2
"""Of a heading with a day: fewer name the day only."""


def told(
    page: ExistenceContext,
    mentions: Sequence[Mention],
    entries: Sequence[RecordEntry],
    parts: Sequence[Part],
) -> list[Mention]:
    """The mentions with those that entries and dates add, in text order."""
    pool = Pool(page, mentions)
    inside = pool.date_by_parts(parts)
    whole = Entries(pool).tell(entries)
    dates = _Dates(pool, inside)
    for tree in page.trees:
        if tree.number not in whole and not page.is_skipped[tree.number]:
            dates.tell(tree)
    return sorted(pool.all, key=lambda mention: (mention.span.start, mention.span.end))


class _Dates:
    """Every resolved date of a sentence dates an event, if only one told by the way."""

    def __init__(self, pool: Pool, inside: Collection[int]) -> None:
        self._pool = pool
        self._page = pool.page
        self._inside = inside
        """Sentences that stand in a part with a day of its own."""

    def tell(self, tree: Tree) -> None:
        """Add what the dates of a sentence tell and nothing tells yet."""
        numbered = self._page.numbered[tree.number][:_MOST_DATES]
        if self._names_record(tree):
            self._hide(tree)
            return
        is_asked = not tree.tokens or tree.tokens[-1].text == "?"
        if not numbered or is_asked or _says_only_when(tree, numbered):
            return
        if not has_verb(tree) and self._heads_record(tree, numbered):
            self._hide(tree, self._page.above)
            return
        if has_verb(tree):
            apart = [(n, e) for n, e in numbered if _is_listed(tree, e)]
            self._fragments(tree, apart)
            self._clauses(tree, [item for item in numbered if item not in apart])
        elif self._page.kinds[tree.number] is PassageKind.HEADING:
            days = [(n, e) for n, e in numbered if self._is_told_in_heading(e)]
            self._fragments(tree, days)
        else:
            self._fragments(tree, numbered)

    def _heads_record(self, tree: Tree, numbered: Numbered) -> bool:
        """As "Baptisms in the year 1687"; not "Fall of the town, 3 May 1815", which tells."""
        heads = [e for n, e in numbered if n in self._page.above and not self._is_bracketed(e)]
        if not heads or self._page.kinds[tree.number] is not PassageKind.HEADING:
            return bool(heads)
        spans = [e.span for _, e in numbered]
        words_there = [
            token
            for token in tree.tokens
            if token.text.isalpha() and not any(span.overlaps(token.span) for span in spans)
        ]
        is_day = all(e.when is not None and e.when.is_exact_day for e in heads)
        return not is_day or len(words_there) < _TELLING_WORDS

    def _names_record(self, tree: Tree) -> bool:
        """As "Diary kept on board the bark Ellen": what the document is, is no event of it."""
        is_head = tree.number < _FIRST or self._page.kinds[tree.number] is PassageKind.HEADING
        if not is_head or (has_verb(tree) and not _is_title(tree)):
            return False
        nouns = [i for i, token in enumerate(tree.tokens) if token.upos in {"NOUN", "PROPN"}]
        # The first phrase ends where the nouns that stand side by side do.
        last = next((i for i in nouns if i + 1 not in nouns), None)
        if last is None or tree.lemma(last) not in tree.closed("existence", "records"):
            return False
        return not _is_said_by(tree, last)

    def _hide(self, tree: Tree, dates: Collection[int] | None = None) -> None:
        """What heads a record is no event of it; with ``dates`` only what has one of those."""
        for at in self._pool.of(tree.number):
            mention = self._pool.all[at]
            is_entry = mention.standing is Standing.ENTRY
            if dates is None and not is_entry:
                self._pool.all[at] = replace(mention, is_candidate=False, title="")
            elif dates is not None and mention.expression in dates:
                self._pool.all[at] = replace(mention, is_candidate=False)

    def _is_told_in_heading(self, expression: TimeExpression) -> bool:
        """A day, or a year in brackets as in a list of awards."""
        is_day = expression.when is not None and expression.when.is_exact_day
        return is_day or self._is_bracketed(expression)

    def _is_bracketed(self, expression: TimeExpression) -> bool:
        end = expression.span.end
        return self._page.text[end : end + 1] == ")"

    def _dated(self, tree: Tree) -> set[int]:
        """The expressions that date a candidate already."""
        found = self._pool.told(tree.number)
        return {m.expression for m in found if m.is_candidate and m.expression is not None}

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
        return not is_clock or tree.number in self._inside

    # Clauses

    def _clauses(self, tree: Tree, numbered: Numbered) -> None:
        dated = self._dated(tree)
        heads = {item.number: item.head for item in place(tree, numbered)}
        for number, expression in numbered:
            is_whole_told = expression.whole is not None and _first(number, expression) in {
                _first(n, e) for n, e in numbered if n in dated
            }
            is_told = number in dated or expression.part_of in dated or is_whole_told
            if is_told or number not in heads or not self._dates_something(tree, expression):
                continue
            if not _is_attribute(tree, heads[number], expression):
                self._clause(tree, number, expression, heads[number])

    def _clause(self, tree: Tree, number: int, expression: TimeExpression, head: int) -> None:
        lead = self._vetoed(tree, number)
        made = self._pool.all[lead] if lead is not None else None
        if made is None:
            index = _told_at(tree, head, expression)
            if index is None:
                return
            lead = self._pool.at(tree, index)
            made = self._pool.all[lead] if lead is not None else self._pool.new(tree, index)
            if lead is not None and made.dated_by is DatedBy.EXPLICIT:
                return
        is_item = self._page.kinds[tree.number] is PassageKind.LIST_ITEM
        is_moved = made.lemma in tree.words("event_triggers", "rescheduling")
        is_range = expression.whole is not None or expression.part_of is not None
        if made.is_candidate or (is_moved and is_range):
            return  # "was moved from 3 May to 7 June": the days are those of what was moved
        self._put(tree, lead, made, number, expression, is_item=is_item)

    def _put(  # noqa: PLR0913 - one mention with its date
        self,
        tree: Tree,
        lead: int | None,
        made: Mention,
        number: int,
        expression: TimeExpression,
        *,
        is_item: bool,
    ) -> None:
        title = made.title if is_readable(tree, made.title) else ""
        title = title or self._own_words(tree, made, expression)
        if not title:
            return
        status = made.factuality
        is_open = status is Factuality.HYPOTHETICAL and not is_item
        if (
            status is not Factuality.DENIED
            and not is_open
            and self._page.is_ahead(expression.when)
        ):
            status = Factuality.PLANNED
        is_plain = status in _FACTS and not _is_only_said(made)
        found = replace(
            made,
            when=made.when if made.expression == number and made.when else _whole(expression),
            dated_by=DatedBy.EXPLICIT,
            expression=number,
            title=title,
            factuality=status,
            participants=made.participants or self._pool.people(tree),
            importance=max(made.importance, IMPORTANCE),
            is_candidate=is_plain or (is_item and status is Factuality.DENIED),
        )
        self._pool.put(lead, found)

    def _own_words(self, tree: Tree, mention: Mention, date: TimeExpression) -> str:
        index = index_of(tree, mention)
        if index is None:
            return ""
        is_clause = tree.is_verbal(index) or bool(tree.of(index, "cop"))
        goes = () if is_not_until(tree, index) else tree.cover(date.span)
        if _is_moved_to(tree, mention, date):
            return wording.of_clause(tree, index, self._page.text)
        plain = own_words.of_nearest(tree, index, goes) if is_clause else ""
        whole = wording.of_clause(tree, index, self._page.text)
        # "The night of 3 May was quiet": without its subject it says nothing.
        is_subject = any(t.upos == "AUX" for t in tree.tokens[tree.cover(date.span)[-1] + 1 :][:1])
        return plain or (whole if is_subject else wording.without_date(whole, date.text))

    def _vetoed(self, tree: Tree, number: int) -> int | None:
        """The mention that the expression dates though it was not kept; verbs first."""
        found = self._pool.all
        own = [at for at in self._pool.of(tree.number) if found[at].expression == number]
        return max(own, key=lambda at: (found[at].tense != "NONE", found[at].score), default=None)

    # Fragments

    def _fragments(self, tree: Tree, numbered: Numbered) -> None:
        """As in "b. 1801; m. 1825", "seized in 1793": each stretch with a date tells something."""
        dates = [(n, e) for n, e in numbered if e.part_of is None]
        dated = self._dated(tree)
        for number, expression in dates:
            is_year = _BARE_YEAR.fullmatch(expression.text) is not None
            sure = replace(expression, is_sure=expression.is_sure or is_year)
            is_measure = is_compared(tree, tree.cover(expression.span)[0], expression)
            if number not in dated and not is_measure and self._dates_something(tree, sure):
                others = [e.span for n, e in dates if n != number]
                self._fragment(tree, number, expression, others)

    def _with_heading(self, tree: Tree, title: str) -> str:
        """As "Taken on 3 May" right below "Deposition of Ann Lee": of what it is told."""
        above = self._page.trees[tree.number - 1] if tree.number else None
        is_bare = bool(tree.tokens) and tree.tokens[0].xpos == "VBN" and tree.head(0) < 0
        if above is None or not is_bare or self._page.numbered[above.number]:
            return title
        if not above.tokens or has_verb(above) or above.tokens[-1].upos == "PUNCT":
            return title
        heading = wording.of_line(above.sentence.span.of(self._page.text))
        whole = f"{heading}, {title[:1].lower()}{title[1:]}"
        return whole if heading and len(whole) <= wording.LONGEST else title

    def _fragment(
        self, tree: Tree, number: int, expression: TimeExpression, others: Sequence[Span]
    ) -> None:
        stretch = _stretch(tree, expression.span, others)
        first, last = (tree.tokens[i].span for i in (stretch[0], stretch[-1]))
        title = wording.of_line(self._page.text[first.start : last.end])
        title = wording.without_date(self._with_heading(tree, title), expression.text)
        free = [i for i in stretch if not expression.span.overlaps(tree.tokens[i].span)]
        told = (tree.tokens[i] for i in free)
        if not title or all(not t.text.isalpha() or t.upos in _EMPTY for t in told):
            return  # "On March 18, 2014." tells of a day only
        is_ahead = self._page.is_ahead(expression.when)
        lead = self._vetoed(tree, number)
        known = self._pool.all[lead] if lead is not None else None
        status = Factuality.PLANNED if is_ahead else Factuality.HAPPENED
        if known is not None and known.factuality not in _FACTS and _is_stated(tree):
            status = known.factuality
        made = replace(
            known or self._pool.new(tree, self._pool.free(tree, free)),
            when=_whole(expression),
            dated_by=DatedBy.EXPLICIT,
            expression=number,
            title=title,
            factuality=status,
            participants=self._pool.people(tree),
            importance=IMPORTANCE,
            is_candidate=status in _FACTS,
        )
        self._pool.put(lead, made)


def _is_said_by(tree: Tree, noun: int) -> bool:
    """As in "Breaking news: explosion in Kabul", where the noun only says who tells it."""
    is_news = tree.lemma(noun) in tree.closed("existence", "news")
    return is_news and [token.text for token in tree.tokens[noun + 1 : noun + 2]] == [":"]


def _is_title(tree: Tree) -> bool:
    """As in "Diary kept on board the bark Ellen", whose verb only says that it was kept."""
    verbs = {tree.lemma(i) for i in range(len(tree)) if tree.is_verbal(i)}
    return tree.tokens[-1].upos != "PUNCT" and verbs <= tree.closed("existence", "keeping")


def _says_only_when(tree: Tree, numbered: Numbered) -> bool:
    """As in "Tomorrow is the 15th": beside the dates nothing is told."""
    dates = {i for _, expression in numbered for i in tree.cover(expression.span)}
    told = (t for i, t in enumerate(tree.tokens) if i not in dates and t.upos in _TELLING)
    at = next((i for i in range(len(tree)) if tree.head(i) < 0), 0)
    is_date = at in dates or tree.tokens[at].text[:1].isdigit()
    return is_date and all(token.text[:1].isdigit() for token in told)


def _is_moved_to(tree: Tree, mention: Mention, date: TimeExpression) -> bool:
    """As in "the opening was postponed to 2 March": which day it was, the title tells."""
    head = tree.top_of(tree.cover(date.span))
    if head is None:
        return False
    # The mention may be of the opening: it is that what happens on the day.
    above, cases = tree.head(head), tree.lemmas(head, "case")
    verbs = {mention.lemma, tree.lemma(above) if above >= 0 else ""}
    is_moved = bool(verbs & tree.words("event_triggers", "rescheduling"))
    return is_moved and bool(cases & tree.closed("handing", "moved_to"))


def _is_stated(tree: Tree) -> bool:
    """Whether it says what somebody or something is: "he was not able to escape"."""
    return any(tree.of(i, "cop") and tree.subject(i) is not None for i in range(len(tree)))


def _first(number: int, expression: TimeExpression) -> int:
    """The expression that stands for the whole which this one is part of."""
    return number if expression.part_of is None else expression.part_of


def _whole(expression: TimeExpression) -> When | None:
    """The interval or set that a date is part of, else the date."""
    return expression.whole or expression.when


def _is_only_said(mention: Mention) -> bool:
    """What somebody says, or that it was said: kept, and one click away."""
    is_saying = mention.event_class is EventClass.REPORTING or mention.lemma in _CITING
    return is_saying or bool(mention.reported_by)


def _stretch(tree: Tree, date: Span, others: Sequence[Span]) -> list[int]:
    """The words around a date, up to the marks that part it from those of other dates."""
    inside = tree.cover(date)
    first, last = inside[0], inside[-1]
    while first > 0 and not _parts(tree, first - 1, others):
        first -= 1
    while last + 1 < len(tree) and not _parts(tree, last + 1, others):
        last += 1
    return list(range(first, last + 1))


def _is_listed(tree: Tree, expression: TimeExpression) -> bool:
    """Whether it stands in a member of a list that is no clause: "appendicectomy 1971;"."""
    if not any(token.text == ";" for token in tree.tokens):
        return False
    inside = _stretch(tree, expression.span, ())
    return len(inside) < len(tree) and not any(
        tree.is_verbal(i) and (tree.subject(i) is not None or tree.tokens[i].xpos == "VBD")
        for i in inside
    )


def _parts(tree: Tree, index: int, others: Sequence[Span]) -> bool:
    token = tree.tokens[index]
    if token.text == ";" or any(span.overlaps(token.span) for span in others):
        return True
    return token.text in _PARTING and bool(others)


def _is_attribute(tree: Tree, head: int, expression: TimeExpression) -> bool:
    """As in "the 2009 crash", "since 1997": it says which one, or where a measure begins."""
    relation = tree.relations[head]
    is_year = expression.text.isdigit()
    if is_year and relation in {"compound", "amod", "nummod"} and tree.head(head) >= 0:
        return True
    return (
        bool(tree.lemmas(head, "case", "mark") & tree.closed("existence", "measures"))
        and expression.whole is None
    )


def _told_at(tree: Tree, head: int, expression: TimeExpression) -> int | None:
    """The word that a date hangs on: the nearest verb above, else the governing noun."""
    inside = set(tree.cover(expression.span))
    above = [i for i in tree.ancestors(head) if i not in inside]
    verbs = [i for i in above if tree.is_verbal(i) and tree.relations[i] not in {"aux", "cop"}]
    nouns = [i for i in above if tree.tokens[i].upos in _TELLING]
    # The date itself governs in "1958 cleaned": then the first word outside it that tells.
    outside = [i for i, t in enumerate(tree.tokens) if i not in inside and t.upos in _TELLING]
    return next(iter((*verbs, *nouns, *outside)), None)


def within(stretches: Sequence[Span], numbered: Mapping[int, TimeExpression]) -> set[int]:
    """Which expressions lie in any of these stretches."""
    covered = Cover(stretches)
    return {number for number, one in numbered.items() if covered.touches(one.span)}
