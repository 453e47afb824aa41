"""A document that could not be read, as an error that also says so in words."""

from pathlib import Path

from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.message import Message
from timeline_app.wording.sentences import worded
from timeline_app.wording.speaking import ENGLISH


def unread(
    path: Path | str, reason: Message, code: ProblemCode = ProblemCode.UNFORESEEN
) -> UnreadableDocument:
    """The error for what a message says of a file; its own words, for logs, are English."""
    return UnreadableDocument(path, reason, code, words=worded(reason, ENGLISH))
