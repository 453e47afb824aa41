"""All pairs of tellings worth comparing with what speaks for and against each: to learn from."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from timeline_app.merging import musts
from timeline_app.merging.candidates import candidates
from timeline_app.merging.columns import Array, columns
from timeline_app.merging.document_mentions import DocumentMention
from timeline_app.merging.heap import MentionHeap
from timeline_app.merging.pairs import gaps, matrix

_CHUNK = 1 << 14


@dataclass(frozen=True, slots=True)
class PairTable:
    """A row a pair; ``one`` and ``other`` index the tellings that were given."""

    one: Array
    other: Array
    values: Array
    """A column for each name of ``NAMES``."""
    is_forbidden: Array
    is_within: Array
    """Of one document."""
    days: Array
    """Between firm dates; -1 where one is not firm."""


def pair_table(tellings: Sequence[DocumentMention], *, close: Sequence[int] = ()) -> PairTable:
    """Compare the tellings; all pairs of ``close`` within a document are taken."""
    facts = MentionHeap(tellings)
    found = columns(facts)
    a, b = candidates(found)
    wanted = set(close)
    chosen = np.array([n for n, place in enumerate(facts.places) if place in wanted], np.int64)
    document = found.number["document"]
    rows, lines = np.nonzero(document[chosen][:, None] == document[chosen][None, :])
    more = np.stack([chosen[rows], chosen[lines]])[:, rows < lines]
    codes = np.unique(np.append(a * len(facts) + b, more[0] * len(facts) + more[1]))
    a, b = codes // len(facts), codes % len(facts)
    starts = range(0, len(a), _CHUNK)
    values = [matrix(found, a[i : i + _CHUNK], b[i : i + _CHUNK]) for i in starts]
    musts_of = [musts.forbidden(found, a[i : i + _CHUNK], b[i : i + _CHUNK]) for i in starts]
    firm = found.number["firm"].astype(bool)
    back = np.array(facts.places)
    return PairTable(
        back[a],
        back[b],
        np.concatenate(values) if values else np.zeros((0, 0), np.float32),
        np.concatenate(musts_of) if musts_of else np.zeros(0, bool),
        document[a] == document[b],
        np.where(firm[a] & firm[b], gaps(found, a, b), -1.0),
    )
