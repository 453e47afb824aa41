"""What speaks for a mention's kind besides the trigger's own meaning: named marks, each plain."""

from collections.abc import Iterator, Mapping
from functools import cache

from timeline_app.extraction.learned_kinds import OTHER
from timeline_app.extraction.participants import antecedent, is_passive, subject_of
from timeline_app.model import EventClass
from timeline_app.syntax import Tree, table, words

_FORMS = {"NOUN": "noun", "PROPN": "noun", "ADJ": "adjective"}


def listed(tree: Tree, trigger: int) -> tuple[str, bool]:
    """The kind that the lexicon names, "" for none; whether its word has but one sense.

    A verb with its particle or object comes first, then the object of a light verb: who "made a
    trip" travelled, whatever "made" may mean.
    """
    known = tree.index("event_kinds")
    if tree.lemma(trigger) in tree.closed("kind_marks", "fatal") and not _has_killer(
        tree, trigger
    ):
        return "death", False
    lemma, names = tree.lemma(trigger), _names(tree, trigger)
    if _is_plain_deed(tree, trigger, names):
        return OTHER, True
    for word in sorted(names - {lemma}):
        if word in known:
            return known[word], _is_plain(tree, word)
    if names & tree.words("event_triggers", "light"):
        for noun in tree.of(trigger, "obj", "nsubj:pass"):
            if tree.lemma(noun) in known:
                return known[tree.lemma(noun)], True
    return _by_lemma(tree, trigger)


def _by_lemma(tree: Tree, trigger: int) -> tuple[str, bool]:
    """The kind of the word alone, as ``listed`` gives it."""
    lemma, known = tree.lemma(trigger), tree.index("event_kinds")
    if lemma in tree.words("event_senses", "of_persons") and not _befalls_person(tree, trigger):
        return "", False
    return known.get(lemma, ""), _is_plain(tree, lemma) and lemma in known


def _names(tree: Tree, trigger: int) -> set[str]:
    """What to look a verb up by; in the passive with its subject, for that is its object."""
    if not tree.is_verbal(trigger):
        return tree.names(trigger)
    lemma = tree.lemma(trigger)
    subjects = [antecedent(tree, subject) for subject in tree.of(trigger, "nsubj:pass")]
    return tree.names(trigger) | {f"{lemma} {tree.lemma(subject)}" for subject in subjects}


def _is_plain_deed(tree: Tree, trigger: int, names: set[str]) -> bool:
    """As in "repaired the camera", "gave them the globe", "opened the case": of no kind."""
    plain, known = tree.words("event_senses", "plain"), tree.index("event_kinds")
    lemma = tree.lemma(trigger)
    if any(word in plain for word in names if word != lemma):
        return True
    is_known = any(word in known for word in names if word != lemma)
    objects = tree.of(trigger, "obj", "nsubj:pass")
    if lemma not in plain or is_known or not objects or tree.of(trigger, "compound:prt"):
        return False
    is_light = bool(names & tree.words("event_triggers", "light"))
    return not (is_light and any(tree.lemma(noun) in known for noun in objects))


def _befalls_person(tree: Tree, trigger: int) -> bool:
    """Whether its object is somebody, or a noun has nothing of something else beside it."""
    roles = ("obj", "nsubj:pass") if tree.is_verbal(trigger) else ("nmod",)
    found = [antecedent(tree, child) for child in tree.of(trigger, *roles)]
    people = tree.words("event_senses", "things", "people") | tree.words("event_senses", "persons")
    return not found or any(
        tree.tokens[at].upos in {"PROPN", "PRON", "NUM"} or tree.lemma(at) in people
        for at in found
    )


def _is_plain(tree: Tree, word: str) -> bool:
    return word not in tree.words("event_senses", "several")


def _has_killer(tree: Tree, trigger: int) -> bool:
    """Whether somebody did it: "were killed in a crash" names nobody, a flood is nobody."""
    if not tree.is_verbal(trigger):
        return True
    if is_passive(tree, trigger):
        return bool(tree.of(trigger, "obl:agent")) or _is_attack(tree, trigger)
    subject = tree.subject(trigger)
    return subject is None or tree.index("event_kinds").get(tree.lemma(subject)) != "disaster"


def _is_attack(tree: Tree, trigger: int) -> bool:
    """Whether the phrase beside it is an attack: "killed in a bombing"."""
    known = tree.index("event_kinds")
    return any(known.get(tree.lemma(c)) == "attack" for c in tree.of(trigger, "obl", "advcl"))


def marks(tree: Tree, trigger: int, event_class: EventClass) -> set[str]:
    """The marks of one mention, each named, as "word attack" or "object law"."""
    kind, _ = listed(tree, trigger)
    found = {f"word {kind or 'unlisted'}", f"class {event_class.value}"}
    found.update(_form(tree, trigger), _above(tree, trigger))
    if tree.is_verbal(trigger):
        subject = subject_of(tree, trigger)
        if subject is not None:
            role = "object" if is_passive(tree, trigger) else "subject"
            found.update(_things(tree, antecedent(tree, subject), role))
    for child in tree.of(trigger, "obj"):
        found.update(_things(tree, antecedent(tree, child), "object"))
    for child in tree.of(trigger, "compound", "amod"):
        found.update(_things(tree, child, "beside"))
    for child in tree.of(trigger, "obl", "nmod"):
        found.update(_oblique(tree, child))
    return found


def _form(tree: Tree, trigger: int) -> Iterator[str]:
    """Part of speech and voice, whether it takes an object or a clause."""
    form = _FORMS.get(tree.tokens[trigger].upos, "verb")
    yield f"form {form}"
    if form != "verb":
        return
    if is_passive(tree, trigger):
        yield "form passive"
    elif not tree.of(trigger, "obj"):
        yield "form no object"
    if tree.of(trigger, "ccomp"):
        yield "form clause"
    if tree.of(trigger, "xcomp"):
        yield "form open clause"


def _oblique(tree: Tree, child: int) -> Iterator[str]:
    cases = sorted(tree.lemmas(child, "case") & tree.closed("kind_marks", "prepositions"))[:1]
    for case in cases:
        yield f"case {case}"
    is_object = bool(tree.closed("kind_marks", "object").intersection(cases))
    yield from _things(tree, child, "object" if is_object else "beside")


def _above(tree: Tree, trigger: int) -> Iterator[str]:
    """What the governing word is, by its own kind."""
    head = tree.head(trigger)
    kind = tree.index("event_kinds").get(tree.lemma(head)) if head >= 0 else None
    if kind:
        yield f"above {kind}"


def _things(tree: Tree, head: int, role: str) -> Iterator[str]:
    """What a phrase is: a name of some type, a figure, a thing of some class."""
    token, lemma = tree.tokens[head], tree.lemma(head)
    for name in tree.sentence.names:
        if name.first <= head < name.last:
            yield f"{role} name {name.type.value}"
    if token.upos in {"NUM", "SYM"}:
        yield f"{role} number"
    elif token.upos == "PRON":
        yield f"{role} pronoun"
    for thing in _classes(tree.language).get(lemma, ()):
        yield f"{role} {thing}"
    told = tree.index("event_kinds").get(lemma)
    if told:
        yield f"{role} kind {told}"


@cache
def _classes(language: str) -> Mapping[str, tuple[str, ...]]:
    """Lemmas to the classes of things they stand in."""
    found: dict[str, tuple[str, ...]] = {}
    for name in table("event_senses", language=language).get("things", {}):
        for word in words("event_senses", "things", name, language=language):
            found[word] = (*found.get(word, ()), name)
    return found
