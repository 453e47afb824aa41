"""What a person goes through one by one: what waits, in which order, and what may be wrong.

Stands between the store, which it asks, and the faces in ``ui/review``; it knows no window.

- A queue is put in order once, when review begins; then it is only marked.  What was decided keeps
  its place, what vanished by being joined is marked, what is new comes at its end: nothing moves
  under the hand.
- "Not an event" is kept as rejected and hidden by hand: no level but *Everything* shows it, and no
  later import brings it back, for both are a person's own decisions of the event.

Decisions: all questions are plain functions over the store, so that a window, a report and a
command ask the same.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline_app.review.calendar import Calendar, Hours, calendar_of, days_of, hours_of
    from timeline_app.review.contents import ContentsRow, heading_words, outline
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
    from timeline_app.review.doubts import Doubt, doubt_of
    from timeline_app.review.findings import (
        Board,
        FindingChoice,
        Pile,
        choices,
        grouped,
        has_one_side,
        kind_in_words,
        kinds_in_short,
        numbers,
        opening_again,
        pile_of,
        settled_in_words,
        settling,
        to_check_in_short,
        told_by,
        value_in_words,
    )
    from timeline_app.review.measures import NEVER, USUAL
    from timeline_app.review.near import like
    from timeline_app.review.pace import ReviewPace
    from timeline_app.review.pairs import (
        ComparedAspect,
        SuggestedPair,
        compared,
        compared_in_short,
        joining,
        keeping_apart,
        likelihood_in_words,
        together_in_words,
    )
    from timeline_app.review.queue import (
        Lanes,
        Queue,
        QueueOrder,
        QueueTally,
        ReviewOutcome,
        outcome_of,
        queue_of,
        sure_among,
        waiting,
    )
    from timeline_app.review.series import Month, missing_before, month_named
    from timeline_app.review.silences import silent
    from timeline_app.review.standing import Neighbour, SeenStretch, scene_of
    from timeline_app.review.story import (
        EMPTY,
        Story,
        StoryPiece,
        StoryPieceKind,
        folding,
        silence_in_words,
        story_of,
    )

_HOMES = {
    "calendar": ("Calendar", "Hours", "calendar_of", "days_of", "hours_of"),
    "contents": ("ContentsRow", "heading_words", "outline"),
    "dates": ("MOST_DATES", "DateChoice", "dates_of"),
    "deciding": (
        "accepted",
        "corrected",
        "hidden",
        "joined",
        "not_an_event",
        "redated",
        "rejected",
        "split_off",
    ),
    "doubts": ("Doubt", "doubt_of"),
    "findings": (
        "Board",
        "FindingChoice",
        "Pile",
        "choices",
        "grouped",
        "has_one_side",
        "kind_in_words",
        "kinds_in_short",
        "numbers",
        "opening_again",
        "pile_of",
        "settled_in_words",
        "settling",
        "to_check_in_short",
        "told_by",
        "value_in_words",
    ),
    "measures": ("NEVER", "USUAL"),
    "near": ("like",),
    "pace": ("ReviewPace",),
    "pairs": (
        "SuggestedPair",
        "ComparedAspect",
        "compared",
        "compared_in_short",
        "joining",
        "keeping_apart",
        "likelihood_in_words",
        "together_in_words",
    ),
    "queue": (
        "Lanes",
        "QueueOrder",
        "ReviewOutcome",
        "Queue",
        "QueueTally",
        "outcome_of",
        "queue_of",
        "sure_among",
        "waiting",
    ),
    "series": ("Month", "missing_before", "month_named"),
    "silences": ("silent",),
    "standing": ("Neighbour", "SeenStretch", "scene_of"),
    "story": (
        "EMPTY",
        "StoryPiece",
        "StoryPieceKind",
        "Story",
        "folding",
        "silence_in_words",
        "story_of",
    ),
}
"""Each face of the window asks for a few of these names: only their modules are loaded."""


def __getattr__(name: str) -> object:
    """A name of this door, from its module when it is first asked for."""
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - part of being lazy

    found: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found


__all__ = [
    "EMPTY",
    "MOST_DATES",
    "NEVER",
    "USUAL",
    "Board",
    "Calendar",
    "ComparedAspect",
    "ContentsRow",
    "DateChoice",
    "Doubt",
    "FindingChoice",
    "Hours",
    "Lanes",
    "Month",
    "Neighbour",
    "Pile",
    "Queue",
    "QueueOrder",
    "QueueTally",
    "ReviewOutcome",
    "ReviewPace",
    "SeenStretch",
    "Story",
    "StoryPiece",
    "StoryPieceKind",
    "SuggestedPair",
    "accepted",
    "calendar_of",
    "choices",
    "compared",
    "compared_in_short",
    "corrected",
    "dates_of",
    "days_of",
    "doubt_of",
    "folding",
    "grouped",
    "has_one_side",
    "heading_words",
    "hidden",
    "hours_of",
    "joined",
    "joining",
    "keeping_apart",
    "kind_in_words",
    "kinds_in_short",
    "like",
    "likelihood_in_words",
    "missing_before",
    "month_named",
    "not_an_event",
    "numbers",
    "opening_again",
    "outcome_of",
    "outline",
    "pile_of",
    "queue_of",
    "redated",
    "rejected",
    "scene_of",
    "settled_in_words",
    "settling",
    "silence_in_words",
    "silent",
    "split_off",
    "story_of",
    "sure_among",
    "to_check_in_short",
    "together_in_words",
    "told_by",
    "value_in_words",
    "waiting",
]
