"""Which documents tell several happenings of one sort."""

import pytest
from merged import facts, telling

from timeline_app.merging.competing_mentions import CompetingMentions


def kill(document, who, **said):
    return telling(document, "kill", f"Killing of {who}", patient=who, **said)


@pytest.mark.parametrize(
    ("tellings", "has_several"),
    [
        ([kill(1, "Ann Lee"), kill(1, "Bo Hale", start=400)], True),
        ([kill(1, "Ann Lee"), kill(1, "Ann Lee", start=400)], False),
        ([kill(1, "Ann Lee"), kill(2, "Bo Hale")], False),
        ([kill(1, "Ann Lee"), kill(1, "a man", start=400)], False),
        ([kill(1, "Ann Lee", kind="statement"), kill(1, "Bo Hale", start=400, kind="statement")],
         False),
    ],
)  # fmt: skip
def test_a_document_that_tells_of_several_people(tellings, has_several):
    some = facts(*tellings)
    rivals = CompetingMentions(some)
    assert rivals.of(some[0]) == has_several
    (other,) = facts(telling(1, "ring", "A ring", patient="Ann Lee", start=900))
    assert not rivals.of(other)
