"""Which mentions the chronology keeps, and how central each is to its document."""

from dataclasses import replace

from timeline_app.extraction.clauses import is_readable
from timeline_app.extraction.draft import Dating, MentionDraft
from timeline_app.extraction.kinds import STATEMENT
from timeline_app.extraction.learned_kinds import OTHER
from timeline_app.extraction.order_words import has_order_word
from timeline_app.extraction.participants import (
    antecedent,
    is_appointed,
    is_appointment,
    is_passive,
    subject_of,
)
from timeline_app.model import DatedBy, EventClass, Factuality, Mention, NameType, Participant
from timeline_app.syntax import Tree

_KEPT_CLASSES = frozenset(
    {EventClass.OCCURRENCE, EventClass.I_ACTION, EventClass.REPORTING, EventClass.ASPECTUAL}
)
_CERTAINTY = {
    DatedBy.EXPLICIT: 1.0,
    DatedBy.RELATIVE: 0.8,
    DatedBy.NARRATIVE: 0.5,
    DatedBy.DOCUMENT: 0.35,
    None: 0.2,
}
_LEAD = 3
"""Sentences whose "has announced" is the news itself."""
_NAMELESS = 0.75
"""What is left of the importance where nobody and no place is named."""
_VAGUE = 3
"""Spaces in a title that only points: "The trial to begin"."""
_FULL_LENGTH = 20
"""Sentences after which a mention's place in the document no longer counts."""


def is_candidate(draft: MentionDraft, dating: Dating, mention: Mention) -> bool:
    """Whether the chronology keeps the mention: told as fact or plan, readable, no aside."""
    if draft.event_class not in _KEPT_CLASSES or draft.is_quoted or _is_footnote(draft):
        return False
    if draft.verdict.factuality not in {Factuality.HAPPENED, Factuality.PLANNED}:
        return False
    if not is_readable(draft.tree, mention.title) or not _stands_alone(draft, dating, mention):
        return False
    if not _is_about_somebody(draft, mention) or _is_own_account(draft) or _says_nothing(draft):
        return False
    if draft.event_class is EventClass.REPORTING:
        return _is_weighty_statement(draft, mention)
    if draft.verdict.factuality is Factuality.PLANNED:
        return bool(mention.participants)
    return _is_told_as_fact(draft, dating, mention)


def _is_footnote(draft: MentionDraft) -> bool:
    """As in "quoted officials", "is scheduled for a visit": the event is what was said or set."""
    is_source = draft.tree.lemma(draft.index) in {"quote", "cite"}
    return is_source or is_appointed(draft.tree, draft.index)


def _is_about_somebody(draft: MentionDraft, mention: Mention) -> bool:
    """No "last quarter ended"; a noun needs a name beside it, or a place."""
    if draft.tree.is_verbal(draft.index):
        subject = subject_of(draft.tree, draft.index)
        if subject is None:
            return True
        # "a company, which took place in 1996": somebody does not take place.
        if _is_of_sentence(draft, subject):
            return False
        subject = antecedent(draft.tree, subject)
        is_somebody = draft.tree.tokens[subject].upos == "PROPN"
        if is_somebody and draft.tree.names(draft.index) & draft.tree.closed(
            "candidates", "taking_place"
        ):
            return False
        if draft.tree.lemma(subject) in draft.tree.words("event_triggers", "time_units"):
            return False
        return not _only_points(draft, mention, subject)
    # "It was the largest loss": what "it" was is told elsewhere.
    subject = draft.tree.first(draft.index, "nsubj")
    if subject is not None and draft.tree.tokens[subject].upos == "PRON":
        return False
    named = any(p.type != NameType.OTHER for p in mention.participants)
    return named or bool(mention.places) or is_appointment(draft.tree, draft.index)


def _is_of_sentence(draft: MentionDraft, subject: int) -> bool:
    """As in "it implies growth": "it" is all that was said before."""
    is_it = draft.tree.lemma(subject) in draft.tree.closed("candidates", "clausal")
    return is_it and draft.tree.lemma(draft.index) in draft.tree.words(
        "event_triggers", "concluding"
    )


def _says_nothing(draft: MentionDraft) -> bool:
    """As in "released a statement", "presented cases (where ...)": of what, others say."""
    tree = draft.tree
    told = tree.of(draft.index, "obj", "nsubj:pass", "ccomp", "xcomp", "parataxis")
    told += _explained(tree, draft.index)
    if len(told) == 1 and tree.relations[told[0]] == "xcomp":
        # "declined to comment"
        return tree.lemma(told[0]) in tree.words("event_triggers", "mere_words")
    if len(told) != 1 or tree.tokens[told[0]].upos != "NOUN":
        return False
    if tree.of(told[0], "nmod", "nmod:poss", "nummod", "appos"):
        return False
    is_mere = tree.lemma(told[0]) in tree.words("event_triggers", "mere_words")
    clauses = [tree.tokens[c].relation for c in tree.of(told[0], "acl") if c != draft.index]
    is_bare = (
        not tree.of(told[0], "amod", "compound")
        and tree.tokens[told[0]].xpos == "NNS"
        and not tree.of(told[0], "det")
    )
    return (is_bare and clauses == ["acl:relcl"]) or (is_mere and not clauses)


def _explained(tree: Tree, index: int) -> list[int]:
    """As in "a statement issued today": the noun that a participle explains."""
    is_plain = tree.tokens[index].relation == "acl" and tree.tokens[index].xpos == "VBN"
    return [tree.head(index)] if is_plain else []


def _only_points(draft: MentionDraft, mention: Mention, subject: int) -> bool:
    """As in "the announcement came", "an investigation was begun": of what, others say.

    Of an attack or a fire even so little is news.
    """
    is_told = mention.kind not in {OTHER, STATEMENT} or bool(mention.places)
    is_named = any(p.type != NameType.OTHER for p in mention.participants)
    has_name = any(word[:1].isupper() for word in mention.title.split()[1:])
    is_two_words = mention.title.count(" ") <= 1 and mention.kind in {OTHER, STATEMENT, "business"}
    if is_named or has_name or (is_told and not is_two_words):
        return False
    if mention.title.count(" ") > _VAGUE:
        return False
    tree = draft.tree
    is_bare = not tree.of(subject, "amod", "compound", "nmod", "nummod", "nmod:poss", "acl:relcl")
    is_plain = tree.tokens[subject].upos == "NOUN" and is_bare
    return is_plain and not tree.of(draft.index, "obj", "ccomp", "xcomp", "obl:agent")


def _is_own_account(draft: MentionDraft) -> bool:
    """As in "Smith, who said she was robbed": that it was so, only the one concerned says."""
    tree, index = draft.tree, draft.index
    if draft.verdict.reporter is None or not is_passive(tree, index):
        return False
    subject = subject_of(tree, index)
    return subject is not None and tree.lemma(subject) in tree.closed("candidates", "personal")


def _is_vague(title: str) -> bool:
    """As in "The announcement came": which one, the title does not say."""
    return title.startswith("The ") and title.count(" ") <= _VAGUE and title[4:].islower()


def _stands_alone(draft: MentionDraft, dating: Dating, mention: Mention) -> bool:
    """Not merely part of another mention: "held a *meeting*", "said, *pointing*"."""
    if is_appointment(draft.tree, draft.index):
        return True
    if not dating.is_inherited:
        # A noun whose date comes from elsewhere in the text only points back.
        is_noun = draft.grammar.tense == "NONE"
        return not (is_noun and dating.dated_by in {DatedBy.NARRATIVE, DatedBy.DOCUMENT})
    relation = draft.tree.relations[draft.index]
    return relation in {"acl", "advcl"} and mention.kind not in {OTHER, STATEMENT}


def _is_weighty_statement(draft: MentionDraft, mention: Mention) -> bool:
    """A promise, a denial, an announcement by somebody named, with a date."""
    tree, index = draft.tree, draft.index
    has_speaker = any(p.type != NameType.OTHER for p in mention.participants)
    told = ("ccomp",) if tree.lemma(index) == "say" else ("ccomp", "xcomp", "obj")
    has_content = bool(tree.of(index, *told))
    is_said = has_speaker and has_content and not _is_habit(draft)
    return mention.when is not None and is_said


def _is_told_as_fact(draft: MentionDraft, dating: Dating, mention: Mention) -> bool:
    """Told in the past; what has no date of its own needs somebody named or a telling kind."""
    tense = draft.grammar.tense
    is_named = any(p.type != NameType.OTHER for p in mention.participants)
    if dating.when is None and not _is_placed(draft, mention):
        return False
    is_telling = is_named or mention.kind != OTHER or dating.when is None
    is_thin = _is_habit(draft) or not is_telling
    if dating.dated_by is not DatedBy.EXPLICIT and is_thin:
        return False
    if tense == "PRESENT" and draft.grammar.aspect == "NONE":
        return dating.dated_by is DatedBy.EXPLICIT
    return draft.tree.lemma(draft.index) not in draft.tree.words("event_triggers", "weak")


def _is_placed(draft: MentionDraft, mention: Mention) -> bool:
    """Without a date: another event orders it, or it is of a telling kind."""
    if has_order_word(draft.tree, draft.index):
        return True
    return mention.kind != OTHER and bool(mention.participants)


def _is_habit(draft: MentionDraft) -> bool:
    """As in "has often found itself": no single happening; so is most that "has" happened."""
    tree, index = draft.tree, draft.index
    if tree.lemmas(index, "advmod") & {"often", "usually", "always", "regularly", "frequently"}:
        return True
    is_perfect = draft.grammar.tense == "PRESENT" and draft.grammar.aspect != "NONE"
    return is_perfect and tree.number >= _LEAD


def importance(draft: MentionDraft, mention: Mention) -> float:
    """How central: its date's footing, its kind, its people and places, its place in the text."""
    is_ordered = mention.when is None and has_order_word(draft.tree, draft.index)
    score = 0.45 * _CERTAINTY[DatedBy.RELATIVE if is_ordered else mention.dated_by]
    score += 0.2 * (mention.kind not in {OTHER, STATEMENT})
    score += 0.15 * min(1.0, sum(map(_weight, mention.participants)) / 2)
    score += 0.05 * bool(mention.places)
    score += 0.1 * max(0.0, 1 - draft.tree.number / _FULL_LENGTH)
    score += 0.05 * (draft.tree.tokens[draft.index].relation in {"root", "conj"})
    is_named = any(p.type != NameType.OTHER for p in mention.participants) or mention.places
    score = min(1.0, score) * (1.0 if is_named else _NAMELESS)
    return round(score * (_NAMELESS if _is_vague(mention.title) else 1.0), 4)


def _weight(participant: Participant) -> float:
    return 1.0 if participant.type != NameType.OTHER else 0.4


def without_doubles(mentions: list[Mention]) -> list[Mention]:
    """Of candidates of one sentence with one title, or one within the other, the best stays."""
    best: dict[tuple[int, str], Mention] = {}
    for mention in mentions:
        key = (mention.passage.start, mention.title)
        if mention.is_candidate and (key not in best or mention.importance > best[key].importance):
            best[key] = mention
    kept = {id(mention) for mention in best.values()}
    return [
        replace(m, is_candidate=False) if m.is_candidate and id(m) not in kept else m
        for m in mentions
    ]
