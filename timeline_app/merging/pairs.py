"""What two tellings have in common and in what they differ, for many pairs at once.

Every feature is a column of numbers; ``DIRECTIONS`` says which speak only for, or only against,
the two being one happening.
"""

from collections.abc import Iterator

import numpy as np

from timeline_app.merging.columns import Array, FeatureColumns
from timeline_app.merging.document_similarity import alike

Named = tuple[str, Array]
_NEAR = 0.6
_FAR = 400.0
"""No gap of days counts for more."""
_ROLES = ("all", "agent", "patient", "place", "names")
_TENSE_PAST = 1


def shared(
    columns: FeatureColumns, mine: str, yours: str, a: Array, b: Array
) -> tuple[Array, Array]:
    """Of one bag of each pair: the weight of the words that stand in the other's, and how many."""
    left, right = columns.bag[mine].words(a), columns.bag[yours].words(b)
    is_shared = (left[:, :, None] == right[:, None, :]).any(2) & (left >= 0)
    return (columns.weight[left] * is_shared).sum(1), is_shared.sum(1)


def same_stem(columns: FeatureColumns, a: Array, b: Array) -> Array:
    """Whether the triggers of each pair are forms of one stem."""
    found: Array = columns.bag["near"].words(a)[:, 0] == columns.bag["near"].words(b)[:, 0]
    return found


def least_mass(columns: FeatureColumns, name: str, a: Array, b: Array) -> Array:
    """How much the words of the lighter bag of each pair weigh."""
    found: Array = np.minimum(*_masses(columns, name, a, b))
    return found


def _masses(columns: FeatureColumns, name: str, a: Array, b: Array) -> tuple[Array, Array]:
    return columns.bag[name].mass(a), columns.bag[name].mass(b)


def features(columns: FeatureColumns, a: Array, b: Array) -> dict[str, Array]:
    """Every feature of each pair, by name."""
    found: dict[str, Array] = {}
    for part in (_trigger, _arguments, _sentence, _dates, _figures, _told, _where, _rarity):
        found |= {name: np.asarray(told, np.float32) for name, told in part(columns, a, b)}
    names = ("shared patient", "shared agent", "shared place", "shared names", "same day")
    found["one of several"] = (
        (columns.number["several"][a] | columns.number["several"][b]).astype(bool)
        & ~np.any([found[name] > 0 for name in names], axis=0)
    ).astype(np.float32)
    return found


def matrix(columns: FeatureColumns, a: Array, b: Array) -> Array:
    """The features as a table: a row a pair, a column a name of ``NAMES``."""
    found = features(columns, a, b)
    return np.stack([found[name] for name in NAMES], 1)


def _both(column: Array, a: Array, b: Array) -> tuple[Array, Array]:
    return column[a], column[b]


def _trigger(columns: FeatureColumns, a: Array, b: Array) -> Iterator[Named]:
    lemma, kind = columns.number["lemma"], columns.number["kind"]
    verb, light = columns.number["verb"].astype(bool), columns.number["light"].astype(bool)
    meaning = columns.cosine(a, b)
    yield "same word", lemma[a] == lemma[b]
    yield "same stem", same_stem(columns, a, b)
    yield "near word", shared(columns, "near", "near", a, b)[1] > 0
    yield "wide word", shared(columns, "wide", "wide", a, b)[1] > 0
    yield "same kind", (kind[a] == kind[b]) & (kind[a] != 0)
    yield "other kind", (kind[a] != kind[b]) & (kind[a] != 0) & (kind[b] != 0)
    yield "light verb", light[a] | light[b]
    yield "two verbs", verb[a] & verb[b]
    yield "verb and noun", verb[a] != verb[b]
    yield "meaning", meaning
    yield "very alike", np.maximum(meaning - _NEAR, 0)
    yield "no meaning", (columns.lengths[a] == 0) | (columns.lengths[b] == 0)


def _arguments(columns: FeatureColumns, a: Array, b: Array) -> Iterator[Named]:
    for name in _ROLES:
        mass, count = shared(columns, name, name, a, b)
        ours, theirs = _masses(columns, name, a, b)
        least = np.minimum(ours, theirs)
        yield f"shared {name}", mass / np.maximum(least, 1e-3)
        yield f"lone {name}", (ours == 0) != (theirs == 0)
        yield f"no {name}", (ours == 0) & (theirs == 0)
        yield f"other {name}", (least > 0) & (count == 0) & _same_sort(columns, name, a, b)
        if name in ("all", "agent", "patient", "names"):
            yield f"weight of {name}", mass
            yield f"likeness of {name}", mass / np.sqrt(np.maximum(ours * theirs, 1e-3))
    crossed = (
        shared(columns, "agent", "patient", a, b)[0] + shared(columns, "patient", "agent", a, b)[0]
    )
    ours, theirs = _masses(columns, "all", a, b)
    yield "crossed", crossed / np.maximum(ours + theirs, 1e-3)
    many = columns.number["many"]
    yield "one and many", many[a] != many[b]


def _same_sort(columns: FeatureColumns, role: str, a: Array, b: Array) -> Array:
    """Two names or two nouns: a name and "the leader" may be one."""
    named = columns.number.get(f"named {role}", columns.number["named agent"])
    found: Array = named[a] == named[b]
    return found


def _sentence(columns: FeatureColumns, a: Array, b: Array) -> Iterator[Named]:
    ours, theirs = _masses(columns, "all", a, b)
    one = shared(columns, "all", "sentence", a, b)[0] / np.maximum(ours, 1e-3)
    other = shared(columns, "all", "sentence", b, a)[0] / np.maximum(theirs, 1e-3)
    yield "told by either", np.maximum(one, other)
    yield "told by both", np.minimum(one, other)
    for name in ("sentence", "title", "content"):
        mass = shared(columns, name, name, a, b)[0]
        ours, theirs = _masses(columns, name, a, b)
        yield f"likeness of {name}", mass / np.sqrt(np.maximum(ours * theirs, 1e-3))
        share = mass / np.maximum(np.minimum(ours, theirs), 1e-3)
        yield f"shared {name}", share
    statement = columns.number["statement"]
    yield "same statement", share * (statement[a] & statement[b])


def gaps(columns: FeatureColumns, a: Array, b: Array) -> Array:
    """Days between the dates of each pair: 0 if they touch, below 0 if one has none."""
    first, last = columns.number["first"], columns.number["last"]
    apart = np.maximum(first[a] - last[b], first[b] - last[a])
    found: Array = np.nan_to_num(np.maximum(np.ceil(apart), 0), nan=-1.0)
    return found


def _dates(columns: FeatureColumns, a: Array, b: Array) -> Iterator[Named]:
    fine, firm = (columns.number[name].astype(bool) for name in ("fine", "firm"))
    of_document = columns.number["of document"].astype(bool)
    gap = gaps(columns, a, b)
    undated = np.isnan(columns.number["first"])
    touch, far = gap == 0, gap > 0
    is_fine = touch & fine[a] & fine[b]
    firms = firm[a].astype(int) + firm[b]
    yield "same day", is_fine
    yield "same firm day", is_fine & (firms == 2)
    yield "same half firm day", is_fine & (firms == 1)
    yield "same time", touch & ~is_fine
    yield "gap", np.log1p(np.clip(gap, 0, _FAR))
    yield "firm clash", far & (firms == 2)
    yield "soft clash", far & (firms < 2)
    yield "one undated", undated[a] != undated[b]
    yield "both undated", undated[a] & undated[b]
    yield "dates of documents", of_document[a] & of_document[b]
    published = np.abs(columns.number["published"][a] - columns.number["published"][b])
    yield "between publications", np.log1p(np.clip(np.nan_to_num(published, nan=30.0), 0, _FAR))
    yield "unpublished", np.isnan(published)


def _figures(columns: FeatureColumns, a: Array, b: Array) -> Iterator[Named]:
    same = shared(columns, "figures", "figures", a, b)[1] > 0
    has = columns.bag["figures"].column(0) >= 0
    yield "same figure", same
    yield "other figure", has[a] & has[b] & ~same
    yield "lone figure", has[a] != has[b]


def _told(columns: FeatureColumns, a: Array, b: Array) -> Iterator[Named]:
    number = columns.number
    statement, reported = number["statement"], number["reported"]
    yield "plan and fact", number["fact"][a] != number["fact"][b]
    yield "both facts", (number["fact"][a] & number["fact"][b]) > 0
    yield "same tense", number["tense"][a] == number["tense"][b]
    yield "both past", (number["tense"][a] == _TENSE_PAST) & (number["tense"][b] == _TENSE_PAST)
    yield "modal", number["modal"][a] | number["modal"][b]
    yield "other modal", number["modal"][a] != number["modal"][b]
    yield "one denied", number["denied"][a] != number["denied"][b]
    yield "same class", number["class"][a] == number["class"][b]
    yield "statements", statement[a] & statement[b]
    yield "statement and deed", statement[a] != statement[b]
    yield "reported", reported[a] | reported[b]
    yield "both make events", number["makes"][a] & number["makes"][b]
    yield "both candidates", number["candidate"][a] & number["candidate"][b]


def _where(columns: FeatureColumns, a: Array, b: Array) -> Iterator[Named]:
    order, document = columns.number["order"], columns.number["document"]
    apart = np.abs(order[a] - order[b])
    is_same = document[a] == document[b]
    yield "same sentence", is_same & (apart == 0)
    yield "sentences between", np.where(is_same, np.log1p(apart), 0)
    yield "first sentence", np.log1p(np.minimum(order[a], order[b]))
    yield "last sentence", np.log1p(np.maximum(order[a], order[b]))
    yield "story", alike(columns.stories, document[a], document[b])


def _rarity(columns: FeatureColumns, a: Array, b: Array) -> Iterator[Named]:
    for name in ("rarity", "spread", "here", "days"):
        ours, theirs = _both(columns.number[name], a, b)
        yield f"most {name}", np.maximum(ours, theirs)
        yield f"least {name}", np.minimum(ours, theirs)


_FOR = (
    "same word", "same stem", "near word", "wide word", "same kind", "meaning", "very alike",
    *(f"shared {name}" for name in _ROLES),
    *(f"weight of {name}" for name in ("all", "agent", "patient", "names")),
    *(f"likeness of {name}" for name in ("all", "agent", "patient", "names")),
    "told by either", "told by both", "likeness of sentence", "shared sentence",
    "likeness of title", "shared title",
    "likeness of content", "shared content", "same statement",
    "same day", "same firm day", "same half firm day",
    "same time", "same figure", "story",
)  # fmt: skip
_AGAINST = (
    *(f"other {name}" for name in _ROLES), "crossed", "one and many", "gap", "firm clash",
    "soft clash", "between publications", "other figure", "plan and fact", "other kind",
    "one denied", "statement and deed", "light verb", "one of several", "other modal",
)  # fmt: skip
_EITHER = (
    "two verbs", "verb and noun", "no meaning", *(f"lone {name}" for name in _ROLES),
    *(f"no {name}" for name in _ROLES), "one undated", "both undated", "dates of documents",
    "unpublished", "lone figure", "both facts", "same tense", "both past", "modal", "same class",
    "statements", "reported", "both make events", "both candidates", "same sentence",
    "sentences between", "first sentence", "last sentence",
    *(f"{much} {name}" for name in ("rarity", "spread", "here", "days")
      for much in ("most", "least")),
)  # fmt: skip
NAMES = (*_FOR, *_AGAINST, *_EITHER)
DIRECTIONS = (*(1 for _ in _FOR), *(-1 for _ in _AGAINST), *(0 for _ in _EITHER))
