"""The date of mentions that have none of their own: the story's day, an event named again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline_app.extraction import dating
from timeline_app.extraction.draft import UNDATED, Dating, MentionDraft
from timeline_app.extraction.gapped import CoordinationGap
from timeline_app.extraction.memory import Memory
from timeline_app.extraction.order_words import (
    follows_order_word,
    is_by_now,
    is_just_after,
    is_since,
)
from timeline_app.extraction.triggers import is_term_of_office
from timeline_app.model import DatedBy, EventClass, When, moment
from timeline_app.model.when import day
from timeline_app.syntax import Tree

Key = tuple[int, int]
LEAD = 6
"""Sentences in which a news story says its own day."""
_FRESH = 10 * moment.DAY
_NEWS = 60 * moment.DAY
_MANY, _MOSTLY = 3, 0.6
"""So many old dates, and such a share of all, make a history of a document."""
_NARRATIVE = 0.6
_NAMED_AGAIN = 0.5
_PERFECT = 0.4
_SAME_SENTENCE = 0.2
_FRAME = 3
"""Sentences that a day before a clause frames at most; then the story's day returns."""
_MAIN = frozenset({"root", "conj", "parataxis"})


@dataclass(frozen=True, slots=True)
class Setting:
    """What the document says of its own time."""

    published: When | None
    day: When | None
    """The day of the news, as its first sentences give it; else the document's own."""
    by: DatedBy
    is_headline: frozenset[int]
    """Sentences that are headings: their present tense tells what happened."""
    lead: range
    """The story's first sentences."""


@dataclass(frozen=True, slots=True)
class _Thread:
    """A day named for what somebody did or said: it holds while they go on."""

    day: tuple[When | None, DatedBy]
    doer: frozenset[str]
    sentence: int

    def goes_on(self, doer: frozenset[str], tree: Tree) -> bool:
        """Whether the same people are spoken of a few sentences later."""
        is_same = doer & (self.doer | tree.words("event_triggers", "spokesmen"))
        return bool(is_same) and tree.number <= self.sentence + _FRAME


class Discourse:
    """Walks through a document and dates what its sentences leave undated."""

    def __init__(self, setting: Setting, dated: dict[Key, Dating]) -> None:
        self.setting = setting
        self._dated = dated
        self._focus = (setting.day, setting.by)
        self._framed = 0
        """The sentence that last set a day for those after it."""
        self._threads: dict[bool, _Thread] = {}
        """What was last dated among things said (True) and things done (False)."""
        self._memory = Memory()
        self._first = -1
        """The sentence below the headline, once it is reached."""
        self.days: dict[int, Dating] = {}
        """The day of the story at each sentence read."""

    def read(self, tree: Tree, drafts: Sequence[MentionDraft]) -> None:
        """Date the mentions of the next sentence."""
        if self._first < 0 and tree.number not in self.setting.is_headline:
            self._first = tree.number
        self._follow(drafts)
        self.days[tree.number] = self._on(*self._focus, 0.0)
        own = {d.index: self._dated[d.key] for d in drafts if d.key in self._dated}
        for draft in drafts:
            if draft.index not in own or self._leaves_room(own[draft.index]):
                date = self._guess(draft)
                if date.when is not None:
                    number = own.get(draft.index, UNDATED).expression
                    own[draft.index] = replace(date, expression=number)
        dating.spread(tree, drafts, own)
        self._share_day(drafts, own)
        for draft in drafts:
            if draft.index in own:
                self._dated[draft.key] = own[draft.index]
                self._remember(draft, own[draft.index])

    def keep(self, tree: Tree, gaps: Sequence[CoordinationGap]) -> None:
        """Remember what a sentence told without its verb, to know it when it is named again."""
        for gap in gaps:
            names = (tree.lemma(i) for i in gap.name if tree.tokens[i].upos == "PROPN")
            self._memory.keep_named(tree.lemma(gap.verb), names, gap.when)

    def _share_day(self, drafts: Sequence[MentionDraft], own: dict[int, Dating]) -> None:
        """Event nouns go with the main verb of their sentence where it tells of one day."""
        main = next((d for d in drafts if _is_main(d) and _is_of_one_day(own.get(d.index))), None)
        if main is None:
            return
        when = own[main.index].when
        for draft in drafts:
            is_noun = not draft.tree.is_verbal(draft.index) and not draft.is_quoted
            is_free = draft.index not in own and not follows_order_word(draft.tree, draft.index)
            is_free = is_free and not is_term_of_office(draft.tree, draft.index)
            is_free = is_free and not dating.is_charge(draft.tree, draft.index)
            if is_noun and is_free and draft.has_happened:
                own[draft.index] = Dating(
                    when, DatedBy.NARRATIVE, None, _SAME_SENTENCE, is_inherited=True
                )

    def _leaves_room(self, date: Dating) -> bool:
        """Whether words that give no date allow a guess: "now" does, "in two months" does not."""
        return date.when is None and not date.is_elsewhere

    def _follow(self, drafts: Sequence[MentionDraft]) -> None:
        """A fresh day before a main clause is what the next sentences speak of.

        A day at its end is its own: "Police said on Friday" takes only what they say further on,
        "was stopped on Sunday" what else befell the same person.
        """
        if drafts and drafts[0].tree.number > self._framed + _FRAME:
            self._focus = (self.setting.day, self.setting.by)
        for draft in drafts:
            date = self._dated.get(draft.key, UNDATED)
            if date.when is None or date.is_inherited or not _is_main(draft):
                continue
            if not is_told(draft) or not is_fresh_day(date.when, self.setting.published):
                continue
            day = (whole_day(date.when), DatedBy.NARRATIVE)
            if date.is_frame:
                self._focus, self._framed = day, draft.tree.number
            self._threads[_is_speech(draft)] = _Thread(day, _doer(draft), draft.tree.number)

    def _guess(self, draft: MentionDraft) -> Dating:
        if not draft.has_happened or self._is_ordered(draft) or is_since(draft.tree, draft.index):
            return UNDATED
        if self._goes_elsewhere(draft):
            return UNDATED
        again = self._told_again(draft)
        if again.when is not None:
            return again
        if draft.is_quoted:
            is_now = draft.grammar.tense == "PRESENT"
            return self._on(*self._focus, _PERFECT) if is_now else UNDATED
        if draft.tree.is_verbal(draft.index):
            return self._of_verb(draft)
        return self._of_noun(draft)

    def _is_ordered(self, draft: MentionDraft) -> bool:
        """Whether another event dates it; not the news itself: "shares fell after the vote"."""
        tree, index = draft.tree, draft.index
        if not follows_order_word(tree, index):
            return False
        is_news = tree.number == self._first or tree.number in self.setting.is_headline
        return not (is_news and _is_main(draft) and is_just_after(tree, index))

    def _goes_elsewhere(self, draft: MentionDraft) -> bool:
        """Whether it is coordinated with what its own words place at another time."""
        tree = draft.tree
        for at in tree.joined_above(draft.index):
            if self._dated.get((tree.number, at), UNDATED).is_elsewhere:
                return True
        return is_term_of_office(tree, draft.index)

    def _of_verb(self, draft: MentionDraft) -> Dating:
        tense, aspect = draft.grammar.tense, draft.grammar.aspect
        if tense == "PRESENT" and not aspect.startswith("PERFECTIVE"):
            if draft.tree.number in self.setting.is_headline:
                return self._on(self.setting.day, self.setting.by, _NARRATIVE)
            return self._on(self.setting.published, DatedBy.DOCUMENT, _PERFECT)
        is_simple_past = tense == "PAST" and not aspect.startswith("PERFECTIVE")
        if not _is_main(draft) and draft.event_class is not EventClass.REPORTING:
            is_reported = draft.tree.relations[draft.index] == "ccomp" and is_simple_past
            is_lead = draft.tree.number in self.setting.lead
            certainty = _PERFECT if is_lead and is_reported else 0.0
            return self._on(*self._focus, certainty) if certainty else UNDATED
        if is_simple_past:
            return self._on(*self._day_for(draft), _NARRATIVE)
        if tense != "PRESENT":
            return UNDATED
        if is_by_now(draft.tree, draft.index):
            return self._on(self.setting.published, DatedBy.DOCUMENT, _PERFECT)
        return self._on(*self._focus, _PERFECT)

    def _day_for(self, draft: MentionDraft) -> tuple[When | None, DatedBy]:
        """Who goes on doing or saying does it on the day named before; else the story's day."""
        doer, number = _doer(draft), draft.tree.number
        if doer & draft.tree.closed("discourse", "pronouns"):
            # "He" is who was spoken of last, whatever he did.
            last = max(self._threads.values(), key=_sentence, default=None)
            goes_on = last is not None and last.sentence >= number - 1
        else:
            last = self._threads.get(_is_speech(draft))
            goes_on = last is not None and last.goes_on(doer, draft.tree)
        if last is None or not goes_on:
            return self._focus
        self._threads[_is_speech(draft)] = replace(last, sentence=number)
        return last.day

    def _on(self, when: When | None, by: DatedBy, certainty: float) -> Dating:
        return Dating(when, by if when is not None else None, None, certainty)

    def _of_noun(self, draft: MentionDraft) -> Dating:
        again = self._named_again(draft)
        if again.when is not None:
            return again
        tree = draft.tree
        if tree.number in self.setting.is_headline:
            return self._on(self.setting.day, self.setting.by, _PERFECT)
        if _is_said_to_be(tree, draft.index):
            return self._on(*self._focus, _PERFECT)
        # "The announcement" without a further word is what was just told.
        is_bare = not tree.of(draft.index, "amod", "nmod", "compound", "acl", "nmod:poss")
        is_topic = tree.relations[draft.index] == "nsubj" and self._focus[1] is DatedBy.NARRATIVE
        if (
            is_topic
            and is_bare
            and tree.lemmas(draft.index, "det") & tree.closed("discourse", "definite")
        ):
            return self._on(*self._focus, _PERFECT)
        return UNDATED

    def _named_again(self, draft: MentionDraft) -> Dating:
        """As in "the announcement" after "announced on Friday": the same happening."""
        tree, index = draft.tree, draft.index
        pointing = tree.lemmas(index, "det") & tree.closed("discourse", "pointing")
        if not pointing and not tree.of(index, "nmod:poss"):
            return UNDATED
        when = self._memory.of_noun(draft)
        return Dating(when, DatedBy.NARRATIVE if when else None, None, _NAMED_AGAIN)

    def _told_again(self, draft: MentionDraft) -> Dating:
        """As in "two days after relieving the fort", by which something else is dated."""
        tree, index = draft.tree, draft.index
        is_clause = tree.is_verbal(index) and tree.relations[index] in {"advcl", "obl", "acl"}
        if not is_clause or not tree.lemmas(index, "mark", "case") & tree.closed(
            "discourse", "ordering"
        ):
            return UNDATED
        when = self._memory.of_clause(draft)
        return Dating(when, DatedBy.NARRATIVE if when else None, None, _NAMED_AGAIN)

    def _remember(self, draft: MentionDraft, date: Dating) -> None:
        is_firm = date.certainty > _SAME_SENTENCE
        if date.when is not None and is_firm and draft.has_happened and not date.when.is_open:
            self._memory.keep(draft, date.when)


def _sentence(thread: _Thread) -> int:
    return thread.sentence


def _is_speech(draft: MentionDraft) -> bool:
    return draft.event_class is EventClass.REPORTING


def _doer(draft: MentionDraft) -> frozenset[str]:
    """The words that name who does it."""
    subject = draft.tree.subject(draft.index)
    if subject is None:
        return frozenset()
    tree = draft.tree
    apposed = [subject, *tree.of(subject, "appos", "nmod:desc")]
    named = [*apposed, *(w for head in apposed for w in tree.of(head, "flat", "compound"))]
    return frozenset(tree.lemma(word) for word in named)


def _is_said_to_be(tree: Tree, index: int) -> bool:
    """As in "There was an attack": told as a happening of its own."""
    above = tree.head(index)
    if above < 0 or tree.relations[index] != "nsubj":
        return False
    is_past = tree.tokens[above].xpos == "VBD" and tree.relations[above] == "root"
    return is_past and bool(tree.of(above, "expl"))


def _is_main(draft: MentionDraft) -> bool:
    """Whether its clause hangs below no other; coordination counts as what it joins."""
    tree, at = draft.tree, draft.index
    for above in tree.joined_above(at):
        if not tree.is_verbal(above):
            break
        at = above
    return tree.tokens[at].relation in _MAIN


def _is_of_one_day(date: Dating | None) -> bool:
    return date is not None and date.when is not None and date.when.is_exact_day


def is_told(draft: MentionDraft) -> bool:
    """Whether it is told as something that took place."""
    tense, aspect = draft.grammar.tense, draft.grammar.aspect
    is_past = tense == "PAST" and not aspect.startswith("PERFECTIVE")
    return draft.has_happened and (is_past or tense == "PRESENT")


def setting_of(
    drafts: Sequence[MentionDraft],
    dated: Mapping[Key, Dating],
    published: When | None,
    is_headline: frozenset[int],
    lead: range,
) -> Setting:
    """The day that the first sentences speak of, if it is fresh; else the document's own."""
    body = [d for d in drafts if d.tree.number >= lead.start and d.tree.number not in is_headline]
    for draft in () if _begins_now(body, dated) else _leading(drafts, lead):
        date = dated.get(draft.key, UNDATED)
        if date.when is not None and is_told(draft) and is_fresh_day(date.when, published):
            return Setting(published, whole_day(date.when), DatedBy.NARRATIVE, is_headline, lead)
    has_headline = any(
        draft.tree.number in is_headline and draft.grammar.tense == "PRESENT" for draft in drafts
    )
    if not has_headline and _tells_history(drafts, dated, published):
        return Setting(None, None, DatedBy.DOCUMENT, is_headline, lead)
    return Setting(published, published, DatedBy.DOCUMENT, is_headline, lead)


def _begins_now(body: Sequence[MentionDraft], dated: Mapping[Key, Dating]) -> bool:
    """As in "Airbus has sent a warning": news of the document's own day, whatever led to it."""
    here = [d for d in body if d.tree.number == body[0].tree.number and _is_main(d)]
    has_day = any(dated.get(draft.key, UNDATED).when is not None for draft in here)
    return not has_day and any(draft.grammar.tense == "PRESENT" for draft in here[:1])


def _tells_history(
    drafts: Sequence[MentionDraft], dated: Mapping[Key, Dating], published: When | None
) -> bool:
    """Whether what is dated lies far behind the document: it tells no news of its own day."""
    told = [
        date.when
        for draft in drafts
        if (date := dated.get(draft.key, UNDATED)).when is not None and is_told(draft)
    ]
    old = sum(when.latest < published.earliest - _NEWS for when in told) if published else 0
    return old >= _MANY and old > _MOSTLY * len(told)


def _leading(drafts: Sequence[MentionDraft], lead: range) -> Iterator[MentionDraft]:
    for draft in drafts:
        if draft.tree.number in lead and _is_main(draft) and not draft.is_quoted:
            yield draft


def whole_day(when: When) -> When:
    """The calendar day that holds the date."""
    return day(*moment.civil_day(when.earliest // moment.DAY))


def is_fresh_day(when: When | None, published: When | None) -> bool:
    """Whether it is one day, and a recent one where the document is dated."""
    if when is None or not when.is_exact_day:
        return False
    if published is None:
        return False
    return published.earliest - _FRESH <= when.earliest <= published.latest
