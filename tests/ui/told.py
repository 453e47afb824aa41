"""What the story tells at this moment."""

from timeline_app.review import Story, StoryPieceKind


def titles_told(view):
    """The titles from top to bottom."""
    story = view.column.story
    events = [
        v
        for part, v in zip(story.parts, story.values, strict=True)
        if part == StoryPieceKind.EVENT
    ]
    return [view.tellings.of(event).title for event in events]


def chosen_title(desk):
    return desk.session.find(desk.session.selection[0]).title


def with_statements(reading):
    """The same story with the third event folded under the second."""
    story = reading.column.story
    events = [n for n, part in enumerate(story.parts) if part == StoryPieceKind.EVENT]
    deed, statement = story.values[events[1]], story.values[events[2]]
    keep = [n for n in range(len(story)) if n != events[2]]
    return deed, statement, Story(
        bytes(story.parts[n] for n in keep),
        type(story.values)("q", [story.values[n] for n in keep]),
        type(story.places)("q", [story.places[n] for n in keep]),
        type(story.headings)("q", [keep.index(n) for n in story.headings]),
        {deed: (statement,)},
        {statement: deed},
        story.events,
    )  # fmt: skip
