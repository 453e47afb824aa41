"""What two tellings can never both be, told from their columns alone."""

import numpy as np
import pytest
from merged import facts, telling, visit

from timeline_app.merging import musts
from timeline_app.merging.columns import columns
from timeline_app.model import DatedBy, Factuality
from timeline_app.model.when import day

DOCUMENT, STORY = DatedBy.DOCUMENT, DatedBy.NARRATIVE


def forbidden(one, other):
    found = musts.forbidden(columns(facts(one, other)), np.array([0]), np.array([1]))
    return bool(found[0])


def at(document, number, **said):
    return visit(document, day(2020, 7, number), start=100 * number, **said)


@pytest.mark.parametrize(
    ("one", "other", "is_forbidden"),
    [
        (at(1, 19), at(2, 19), False),
        # A slip of one day is allowed between documents, not within one.
        (at(1, 19), at(2, 20), False),
        (at(1, 19), at(1, 20), True),
        (at(1, 19), at(2, 21), True),
        # The day of the document may be off by two, that of the story by seven.
        (at(1, 19), at(2, 21, dated_by=DOCUMENT), False),
        (at(1, 19), at(2, 22, dated_by=DOCUMENT), True),
        (at(1, 19), at(2, 26, dated_by=STORY), False),
        (at(1, 19), at(2, 27, dated_by=STORY), True),
        (at(1, 19), at(2, 20, factuality=Factuality.PLANNED), True),
        (at(1, 19), at(2, 19, factuality=Factuality.PLANNED), False),
        (at(1, 19, more={"entry": 1}), at(1, 19, more={"entry": 2}), True),
        (at(1, 19, more={"entry": 1}), at(2, 19, more={"entry": 2}), False),
        (telling(1, "die", "5 people dead", agent="Ann Lee"),
         telling(2, "die", "6 people dead", agent="Ann Lee"), True),
        (telling(1, "die", "5 people dead", agent="Ann Lee"),
         telling(2, "die", "6 ships lost", agent="Ann Lee"), False),
        (telling(1, "die", "five people dead", agent="Ann Lee"),
         telling(2, "die", "5 people dead", agent="Ann Lee"), False),
        # The same word twice in a sentence, of different things.
        (telling(1, "visit", "A", agent="Ann Lee"),
         telling(1, "visit", "B", agent="Bo Hale"), True),
        (telling(1, "visit", "A", agent="Ann Lee"),
         telling(1, "visit", "B", agent="Ann Lee"), False),
        # Nothing but the word in common, in two stories.
        (telling(1, "die", "Rain", place="Lima"), telling(2, "die", "Snow", place="Holm"), True),
    ],
)  # fmt: skip
def test_what_is_certainly_two(one, other, is_forbidden):
    assert forbidden(one, other) == is_forbidden
    assert forbidden(other, one) == is_forbidden
