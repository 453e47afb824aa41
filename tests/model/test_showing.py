"""Why an event is shown or hidden."""

import pytest

from timeline_app.model import Event, Review, Status, showing
from timeline_app.wording import worded
from timeline_app.wording.recognising import recognised

SHOWN = "Shown because: headline, two sources."
HIDDEN = "Hidden: no passage says when it happened."


@pytest.mark.parametrize(
    ("said", "is_hidden", "review", "words"),
    [
        (SHOWN, False, Review.UNREVIEWED, SHOWN),
        (HIDDEN, True, Review.UNREVIEWED, HIDDEN),
        (SHOWN, True, Review.UNREVIEWED, "Hidden: you put it away."),
        (HIDDEN, False, Review.ACCEPTED, "Shown because: you decided about it."),
        (SHOWN, False, Review.REJECTED, "Hidden: it was rejected."),
    ],
)
def test_why_it_is_shown_or_hidden(said, is_hidden, review, words):
    event = Event(
        1, "x", "other", Status.HAPPENED, None, is_hidden=is_hidden, review=review,
        reasons=(recognised("Same day."), recognised(said)),
    )  # fmt: skip
    assert worded(showing.why(event)) == words


def test_an_event_of_an_older_chronology_says_nothing_of_that():
    assert showing.why(Event(1, "x", "other", Status.HAPPENED, None)) is None
