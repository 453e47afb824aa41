"""A document that could not be read, as an error that also says so in words."""

from pathlib import Path

from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.message import Message
from timeline_app.wording.sentences import worded


def unread(
    path: Path | str, reason: Message, code: ProblemCode = ProblemCode.UNFORESEEN
) -> UnreadableDocument:
    """The error for what a message says of a file."""
    return UnreadableDocument(path, reason, code, words=worded(reason))
