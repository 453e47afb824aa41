"""How alike the documents are that tell the tellings."""

import numpy as np
import pytest
from merged import facts, telling, visit

from timeline_app.merging import document_similarity

SAME = [visit(1), visit(2)]
OTHER = telling(3, "release", "Release of a phone", agent="Nokia", place="Espoo")


def rows(*tellings):
    found = document_similarity.Stories()
    for place, one in enumerate(facts(*tellings)):
        found.add(place, [one])
    return found.rows(len(tellings))


def alike(found, one, other):
    return float(document_similarity.alike(found, np.array([one]), np.array([other]))[0])


def test_documents_of_the_same_people_are_alike():
    found = rows(*SAME, OTHER)
    assert alike(found, 0, 0) == pytest.approx(1, abs=0.01)
    assert alike(found, 0, 1) == pytest.approx(1, abs=0.01)
    assert alike(found, 0, 2) < 0.2
    assert alike(found, 0, 2) == alike(found, 2, 0)


def test_the_order_of_the_documents_does_not_matter():
    one, other = rows(*SAME, OTHER), rows(OTHER, *SAME)
    assert np.array_equal(one[[2, 0, 1]], other)


def test_neighbours_are_the_most_alike_each_pair_once():
    found = dict(document_similarity.neighbours(rows(*SAME, OTHER)))
    assert 1 in found[0]
    assert all(other > one for one, others in found.items() for other in others)
    assert dict(document_similarity.neighbours(rows())) == {}
