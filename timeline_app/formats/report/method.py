"""What a report says about itself, in the language that is spoken: how it was made and is read."""

from collections.abc import Iterator

from timeline_app.formats.report.model import Chapter
from timeline_app.wording import said


def paragraphs() -> tuple[str, ...]:
    """How it was made: a paragraph each."""
    return tuple(said(f"method.{name}") for name in ("found", "dated", "agreed", "reviewed"))


def chapter(name: Chapter) -> str:
    """What a part is called."""
    return said(f"chapters.{name.value}")


def chapters() -> Iterator[tuple[Chapter, str]]:
    """All parts with their names, in their order."""
    return ((name, chapter(name)) for name in Chapter)
