"""What a person is asked about and reads: pure questions and answers, no Qt."""

from timeline_app.review.calendar import Calendar, Hours, calendar_of, days_of, hours_of
from timeline_app.review.contents import Stretch, heading_words, outline
from timeline_app.review.story import (
    EMPTY,
    NEVER,
    USUAL,
    Item,
    Part,
    Story,
    folding,
    silence_in_words,
    story_of,
)

__all__ = [
    "EMPTY",
    "NEVER",
    "USUAL",
    "Calendar",
    "Hours",
    "Item",
    "Part",
    "Story",
    "Stretch",
    "calendar_of",
    "days_of",
    "folding",
    "heading_words",
    "hours_of",
    "outline",
    "silence_in_words",
    "story_of",
]
