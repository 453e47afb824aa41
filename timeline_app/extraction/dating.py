"""The date of every mention: its own words, its clause's, the story's day, the document's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from timeline_app.extraction import bounds
from timeline_app.extraction.attachment import Attached, attach, place
from timeline_app.extraction.draft import UNDATED, Dating, Draft
from timeline_app.extraction.lexicon import words
from timeline_app.extraction.tree import Tree
from timeline_app.model import DatedBy, EventClass, TimeExpression, When, moment
from timeline_app.model.when import day

Key = tuple[int, int]
_LEAD = 5
"""Sentences in which a news story says its own day."""
_FRESH = 10 * moment.DAY
_INHERITED = 0.85
_NARRATIVE = 0.6
_SAME_TIME = frozenset({"in", "during", "at", "by", "with", "on", "through", "via", "amid"})


@dataclass(frozen=True, slots=True)
class Story:
    """What the document says of its own time."""

    published: When | None
    day: When | None
    """The day of the news, as its first sentences give it; else the document's own."""
    dated_by: DatedBy


def date_sentence(
    tree: Tree,
    drafts: Sequence[Draft],
    numbered: Sequence[tuple[int, TimeExpression]],
    published: When | None,
) -> dict[int, Dating]:
    """Dates that the sentence itself gives to its mentions."""
    placed = place(tree, numbered)
    attached = attach(tree, placed, {draft.index: draft.event_class for draft in drafts})
    found = {index: _explicit(item, published) for index, item in attached.items()}
    _spread(tree, drafts, found)
    return found


def _explicit(attached: Attached, published: When | None) -> Dating:
    item = attached.placed
    when = bounds.apply(item.case, item.expression, published)
    by = DatedBy.EXPLICIT if when is not None else None
    return Dating(when, by, item.number, attached.certainty)


def _spread(tree: Tree, drafts: Sequence[Draft], found: dict[int, Dating]) -> None:
    """Let a date reach the mentions that share its clause: "held a meeting on Friday"."""
    known = {draft.index for draft in drafts}
    for draft in sorted(drafts, key=lambda d: _depth(tree, d.index)):
        source = found.get(draft.index)
        if source is not None and source.when is not None:
            _spread_down(tree, draft.index, source, known, found)
    for draft in drafts:
        if draft.index not in found:
            source = _from_below(tree, draft.index, found)
            if source is not None:
                found[draft.index] = _inherited(source)


def _depth(tree: Tree, index: int) -> int:
    return sum(1 for _ in tree.ancestors(index))


def _inherited(source: Dating) -> Dating:
    return replace(source, certainty=source.certainty * _INHERITED, is_inherited=True)


def _spread_down(
    tree: Tree, index: int, source: Dating, known: set[int], found: dict[int, Dating]
) -> None:
    for child in tree.children[index]:
        if child in known and child not in found and _shares_time(tree, index, child):
            found[child] = _inherited(source)
            _spread_down(tree, child, found[child], known, found)


def _shares_time(tree: Tree, index: int, child: int) -> bool:
    """Whether a dependent happens when its governor does."""
    relation, lemma = tree.relations[child], tree.lemma(index)
    marks = tree.lemmas(child, "mark", "case")
    if relation == "nsubj":
        names = {lemma} | {f"{lemma} {tree.lemma(o)}" for o in tree.of(index, "obj")}
        return bool(names & words("event_triggers", "happening"))
    if relation == "obj":
        return lemma in words("event_triggers", "light")
    if relation == "conj":
        return tree.tokens[child].xpos == tree.tokens[index].xpos and child > index
    if relation in {"obl", "nmod"}:
        return bool(marks & _SAME_TIME)
    if relation == "advcl":
        return tree.tokens[child].xpos == "VBG" and not marks - {"while", "when", "by"}
    if relation == "xcomp":
        return lemma in words("event_classes", "aspectual")
    return False


def _from_below(tree: Tree, index: int, found: Mapping[int, Dating]) -> Dating | None:
    """A date of the event in which this one happened: "killed in a January strike"."""
    for child in tree.of(index, "obl", "nmod"):
        source = found.get(child)
        if source is not None and source.when and tree.lemmas(child, "case") & _SAME_TIME:
            return source
    return None


def story_of(
    drafts: Sequence[Draft], dated: Mapping[Key, Dating], published: When | None
) -> Story:
    """The day that the first sentences speak of, if it is fresh; else the document's own."""
    for draft in drafts:
        if draft.tree.number >= _LEAD:
            break
        when = dated.get(draft.key, UNDATED).when
        if when is not None and when.is_exact_day and _is_told(draft) and _fresh(when, published):
            return Story(published, _whole_day(when), DatedBy.NARRATIVE)
    return Story(published, published, DatedBy.DOCUMENT)


def _whole_day(when: When) -> When:
    year, month, number = moment.civil_day(when.earliest // moment.DAY)
    return day(year, month, number)


def _is_told(draft: Draft) -> bool:
    return draft.has_happened and draft.grammar.tense in {"PAST", "PRESENT", "NONE"}


def _fresh(when: When, published: When | None) -> bool:
    if published is None:
        return True
    return published.earliest - _FRESH <= when.earliest <= published.latest


def from_discourse(draft: Draft, story: Story) -> Dating:
    """The date of a mention that has none of its own, where the discourse allows one."""
    if story.day is None or not draft.has_happened or not _moves_story(draft):
        return UNDATED
    return Dating(story.day, story.dated_by, None, _NARRATIVE)


def _moves_story(draft: Draft) -> bool:
    """Whether the mention is told as part of the story's own day."""
    if draft.is_quoted:
        return False
    tree, index = draft.tree, draft.index
    if draft.grammar.tense in {"PAST", "PRESENT"} and draft.grammar.aspect == "NONE":
        relation = tree.tokens[index].relation
        return relation in {"root", "conj", "parataxis", "ccomp"} or draft.event_class in {
            EventClass.REPORTING
        }
    return False
