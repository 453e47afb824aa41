"""What a person goes through one by one: what waits, in which order, and what may be wrong.

Stands between the store, which it asks, and the faces in ``ui/review``; it knows no window.

- A queue is put in order once, when review begins; then it is only marked.  What was decided keeps
  its place, what vanished by being joined is marked, what is new comes at its end: nothing moves
  under the hand.
- "Not an event" is kept as rejected and hidden by hand: no level but *Everything* shows it, and no
  later import brings it back, for both are a person's own decisions of the event.
"""

from timeline_app.review.dates import MOST_DATES, DateChoice, dates_of
from timeline_app.review.deciding import (
    accepted,
    corrected,
    hidden,
    joined,
    not_an_event,
    redated,
    rejected,
    split_off,
)
from timeline_app.review.doubts import Doubt, by_event, doubt_of
from timeline_app.review.near import like
from timeline_app.review.pace import Pace
from timeline_app.review.queue import (
    DECIDED,
    Lanes,
    Order,
    Outcome,
    Queue,
    Tally,
    outcome_of,
    queue_of,
    sure_among,
    waiting,
)
from timeline_app.review.standing import Neighbour, Scene, scene_of

__all__ = [
    "DECIDED",
    "MOST_DATES",
    "DateChoice",
    "Doubt",
    "Lanes",
    "Neighbour",
    "Order",
    "Outcome",
    "Pace",
    "Queue",
    "Scene",
    "Tally",
    "accepted",
    "by_event",
    "corrected",
    "dates_of",
    "doubt_of",
    "hidden",
    "joined",
    "like",
    "not_an_event",
    "outcome_of",
    "queue_of",
    "redated",
    "rejected",
    "scene_of",
    "split_off",
    "sure_among",
    "waiting",
]
