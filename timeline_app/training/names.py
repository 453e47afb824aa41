"""Names of persons, organisations and places as BIO labels, from two kinds of annotation."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from timeline_app.training.treebank import Entity, TreebankSentence, blocks, entities, head_of

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
OUTSIDE = "O"
_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
_NAME_TAGS = frozenset({"NNP", "NNPS"})
_JOINTS = frozenset({"HYPH", "FW"})
_JOINING_WORDS = frozenset({"of", "&", "de", "la", "al", "bin", "ibn", "van", "von", "der", "–"})
# What stands before a person's name and is no part of it.
_TITLE_WORDS = """
    mr. mrs. ms. mr mrs ms dr. dr professor prof. president vice prime minister chancellor king
    queen prince princess emperor empress sultan shah sheikh pope bishop archbishop cardinal saint
    st. father sister reverend rev. rabbi imam ayatollah general gen. colonel col. captain capt.
    major maj. lieutenant lt. sergeant sgt. admiral commander officer secretary senator sen.
    representative rep. congressman congresswoman governor gov. mayor speaker chairman chairwoman
    chair chief justice judge ambassador director administrator attorney deputy madam sir lord
    lady duke duchess count countess baron baroness coach former acting assistant u.s. uk
"""
_TITLES = frozenset(_TITLE_WORDS.split())

Name = tuple[int, int, str]


def from_entities(sentences: Sequence[TreebankSentence]) -> list[tuple[str, ...]]:
    """Return the BIO labels of sentences whose entity brackets hold whole phrases.

    A name is the proper noun at the core of the phrase, without its titles. A country that acts is
    still a place: a name met more often as a place than as an organisation is a place throughout.
    """
    found = [_cores(sentence) for sentence in sentences]
    places = _places(sentences, found)
    return [_labels(s, names, places) for s, names in zip(sentences, found, strict=True)]


def _cores(sentence: TreebankSentence) -> list[Name]:
    taken: set[int] = set()
    found: list[Name] = []
    for entity in sorted(entities(sentence), key=lambda e: e.start - e.end):
        core = _core(sentence, entity) if entity.kind in _KINDS else None
        if core and taken.isdisjoint(range(*core)):
            taken.update(range(*core))
            found.append((*core, _KINDS[entity.kind]))
    return found


def _core(sentence: TreebankSentence, entity: Entity) -> tuple[int, int] | None:
    head = _proper_head(sentence, entity)
    if head is None or _is_people(sentence, entity, head):
        return None
    start, end = _widen(sentence, entity, head)
    if entity.kind == "person":
        start = _after_titles(sentence, start, end)
    return (start, end) if start < end else None


def _proper_head(sentence: TreebankSentence, entity: Entity) -> int | None:
    """Return the head of the phrase, or the name that hangs on it: "spokesman John Smith"."""
    head = head_of(sentence, entity.start, entity.end)
    if head is None or sentence.words[head].xpos in _NAME_TAGS:
        return head
    inside = range(head + 1, entity.end)
    named = (i for i in inside if _is_name_of(sentence, i, head))
    return next(named, None)


def _is_name_of(sentence: TreebankSentence, position: int, head: int) -> bool:
    word = sentence.words[position]
    hangs = word.head - 1 == head and word.relation in {"flat", "nmod:desc"}
    return hangs and word.xpos in _NAME_TAGS


def _is_people(sentence: TreebankSentence, entity: Entity, head: int) -> bool:
    """Tell whether the phrase names a people or a following, which is nobody's name."""
    return entity.kind == "person" and sentence.words[head].xpos == "NNPS"


def _widen(sentence: TreebankSentence, entity: Entity, head: int) -> tuple[int, int]:
    start, end = head, head + 1
    while start > entity.start and _in_name(sentence, entity, start - 1):
        start -= 1
    while end < entity.end and _in_name(sentence, entity, end):
        end += 1
    while not _is_proper(sentence, start):
        start += 1
    while not _is_proper(sentence, end - 1):
        end -= 1
    return start, end


def _in_name(sentence: TreebankSentence, entity: Entity, position: int) -> bool:
    word = sentence.words[position]
    joins = word.xpos in _JOINTS or word.form in _JOINING_WORDS
    within = entity.start <= position - 1 and position + 1 < entity.end
    between = within and _is_proper(sentence, position - 1)
    personal = entity.kind == "person" and word.form == "of"
    return _is_proper(sentence, position) or (joins and between and not personal)


def _is_proper(sentence: TreebankSentence, position: int) -> bool:
    return sentence.words[position].xpos in _NAME_TAGS


def _after_titles(sentence: TreebankSentence, start: int, end: int) -> int:
    while start < end and sentence.words[start].form.lower() in _TITLES:
        start += 1
    return start


def _places(
    sentences: Sequence[TreebankSentence], found: Sequence[Iterable[Name]]
) -> frozenset[str]:
    seen: Counter[tuple[str, str]] = Counter()
    for sentence, names in zip(sentences, found, strict=True):
        seen.update((_spelled(sentence, name), name[2]) for name in names)
    texts = {text for text, _ in seen}
    return frozenset(t for t in texts if seen[t, "LOC"] > seen[t, "ORG"] > 0)


def _spelled(sentence: TreebankSentence, name: Name) -> str:
    return " ".join(sentence.forms[name[0] : name[1]])


def _labels(
    sentence: TreebankSentence, names: Iterable[Name], places: frozenset[str]
) -> tuple[str, ...]:
    labels = [OUTSIDE] * len(sentence.words)
    for start, end, kind in names:
        place = kind == "ORG" and _spelled(sentence, (start, end, kind)) in places
        labels[start:end] = bio(end - start, "LOC" if place else kind)
    return tuple(labels)


def bio(length: int, kind: str) -> list[str]:
    """Return the labels of one name."""
    return [f"B-{kind}", *[f"I-{kind}"] * (length - 1)]


def read_names(path: Path) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the words and BIO labels of each sentence of an IOB2 file."""
    return [_named(block) for block in blocks(path)]


def _named(block: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    rows = [line.split("\t") for line in block if not line.startswith("#")]
    labels = tuple(row[2] if row[2] in LABELS else OUTSIDE for row in rows)
    return tuple(row[1] for row in rows), labels


def spans(labels: Sequence[str]) -> list[Name]:
    """Return the names of a row of BIO labels."""
    starts = [i for i, label in enumerate(labels) if label.startswith("B-")]
    return [(start, _end(labels, start), labels[start][2:]) for start in starts]


def _end(labels: Sequence[str], start: int) -> int:
    end = start + 1
    while end < len(labels) and labels[end] == "I-" + labels[start][2:]:
        end += 1
    return end
