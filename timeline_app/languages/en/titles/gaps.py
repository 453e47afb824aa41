"""Where a title would say less than its sentence, or another thing: left hanging, cut short."""

from collections.abc import Sequence

from timeline_app.extraction import is_passive, lent_object, subject_of
from timeline_app.languages.en.titles.inflection import past
from timeline_app.languages.en.titles.title_tokens import Bit
from timeline_app.syntax import Tree, words

_OWN_VOICE = frozenset({"i", "we", "you", "me", "us", "my", "our", "your", "mine", "ours"})
_SHORT_QUOTE = 8
_VAGUE = frozenset({"this", "that", "it", "these", "those", "what", "whatever", "so", "them"})


def left_hanging(tree: Tree, index: int, bits: Sequence[Bit]) -> set[str]:
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


def _has_object(tree: Tree, index: int) -> bool:
    if tree.lemma(index) in words("event_triggers", "harmful"):
        return bool(tree.of(index, "obj"))
    if tree.of(index, "obj", "ccomp", "xcomp", "iobj") or lent_object(tree, index) is not None:
        return True
    return any(c > index for c in tree.of(index, "advcl"))


def cuts_quotation(tree: Tree, index: int, bits: Sequence[Bit]) -> bool:
    """Whether some but not all words of a short quotation are kept: "called it (the) World"."""
    quoted = tree.sentence.is_quoted
    kept = {bit.token for bit in bits if bit.token >= 0}
    if not quoted:
        return False
    if not any(quoted[i] for i in kept):
        is_naming = tree.lemma(index) in words("event_triggers", "naming")
        return is_naming and any(quoted[i] for i in tree.subtree(index))
    return any(
        len(run) <= _SHORT_QUOTE and kept.intersection(run) and not kept.issuperset(run)
        for run in _quotations(tree, quoted)
    )


def _quotations(tree: Tree, quoted: Sequence[bool]) -> list[list[int]]:
    """The words of each quotation in the sentence."""
    runs: list[list[int]] = [[]]
    for index, is_in in enumerate(quoted):
        if is_in and tree.tokens[index].upos != "PUNCT":
            runs[-1].append(index)
        elif not is_in and runs[-1]:
            runs.append([])
    return runs


def subject_said(tree: Tree, clause: int) -> int | None:
    """The subject of words said; before a quotation it may hang on the verb of saying."""
    own = tree.subject(clause)
    if own is not None:
        return own
    *_, clause = clause, *tree.joined_above(clause)
    above = tree.head(clause)
    subjects = tree.of(above, "nsubj") if above >= 0 else []
    return subjects[0] if len(subjects) > 1 and subjects[0] < clause else None


def is_untellable(tree: Tree, said: int) -> bool:
    """Words in the speaker's own voice, without subject, or that say only "was a country"."""
    if subject_said(tree, said) is None or "it" in tree.lemmas(said, "expl"):
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


def is_told_of(tree: Tree, index: int) -> bool:
    """As in "the decision was announced that ...": only who is told something can hear it."""
    hears = tree.lemma(index) in words("event_triggers", "heard")
    return is_passive(tree, index) and not hears


def _is_own_voice(tree: Tree, index: int) -> bool:
    return tree.tokens[index].text.lower() in _OWN_VOICE


def tellable(tree: Tree, index: int) -> int:
    """Of several clauses said in one breath the first that says more than "this"."""
    for clause in (index, *tree.of(index, "conj")):
        objects = tree.of(clause, "obj")
        if not any(tree.lemma(o) in _VAGUE for o in objects):
            return clause
    return index
