"""What the story tells at this moment."""

from timeline_app.review import StoryPieceKind


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
