"""What two tellings can never both be, told from their columns alone, for many pairs at once.

What needs the names themselves (other persons, other places) is judged in ``clashes``, for the
few pairs that would otherwise be one.

The field calls it cannot-link constraints.
"""

import numpy as np

from timeline_app.merging import document_similarity, similarity
from timeline_app.merging.columns import Array, FeatureColumns
from timeline_app.merging.pairs import gaps, least_mass, shared

_SLIP = 1
"""Firm dates of two documents this many days apart may be a slip of one."""
_LOOSE = 2
"""Dates taken from the document are wrong by no more."""
_STORY = 7
"""Dates taken from the story are wrong by no more."""
_HARDLY = 0.5
"""Of two alike words of one sentence the arguments must share so much."""


def forbidden(columns: FeatureColumns, a: Array, b: Array) -> Array:
    """Whether the two of each pair are certainly two happenings."""
    is_within = columns.number["document"][a] == columns.number["document"][b]
    gap = gaps(columns, a, b)
    found: Array = (
        _entries(columns, a, b, is_within)
        | _dates(columns, a, b, is_within, gap)
        | _figures(columns, a, b)
        | _sentence(columns, a, b, is_within)
        | _only_the_word(columns, a, b, is_within, gap)
    )
    return found


def _only_the_word(
    columns: FeatureColumns, a: Array, b: Array, is_within: Array, gap: Array
) -> Array:
    """Nothing but the word in common, and it is one of several, or of another story."""
    several, fine = columns.number["several"], columns.number["fine"]
    is_dated = (gap == 0) & (fine[a] & fine[b]).astype(bool)
    alike = np.zeros(len(a), bool)
    for name in ("all", "names", "content"):
        alike |= shared(columns, name, name, a, b)[1] > 0
    document = columns.number["document"]
    story = document_similarity.alike(columns.stories, document[a], document[b])
    is_blind = (columns.lengths[a] == 0) | (columns.lengths[b] == 0)
    is_other = ~is_within & is_blind & (story < similarity.SAME_STORY)
    is_any = (several[a] | several[b]).astype(bool) | is_other
    found: Array = is_any & ~alike & ~is_dated
    return found


def _entries(columns: FeatureColumns, a: Array, b: Array, is_within: Array) -> Array:
    """Two rows of one record are two happenings; across records ``clashes`` asks for one day."""
    entry = columns.number["entry"]
    found: Array = is_within & (entry[a] != entry[b])
    return found


def _dates(columns: FeatureColumns, a: Array, b: Array, is_within: Array, gap: Array) -> Array:
    firm, fact = columns.number["firm"].astype(bool), columns.number["fact"]
    of_story = columns.number["of story"].astype(bool)
    firms = firm[a] & firm[b]
    is_loose = ~firms & ~of_story[a] & ~of_story[b]
    found: Array = (
        (firms & (gap > np.where(is_within, 0, _SLIP)))
        | (is_loose & (gap > _LOOSE))
        | (gap > _STORY)
        | ((gap > 0) & (fact[a] != fact[b]))
    )
    return found


def _figures(columns: FeatureColumns, a: Array, b: Array) -> Array:
    """Figures of one unit that differ: five people and six people."""
    is_one_unit = shared(columns, "units", "units", a, b)[1] > 0
    found: Array = is_one_unit & (shared(columns, "counted", "counted", a, b)[1] == 0)
    return found


def _sentence(columns: FeatureColumns, a: Array, b: Array, is_within: Array) -> Array:
    """The same word twice in a sentence, of different things."""
    passage, lemma = columns.number["passage"], columns.number["lemma"]
    is_twice = is_within & (passage[a] == passage[b]) & (lemma[a] == lemma[b])
    mass = shared(columns, "all", "all", a, b)[0]
    least = least_mass(columns, "all", a, b)
    found: Array = is_twice & (mass <= _HARDLY * least)
    return found
