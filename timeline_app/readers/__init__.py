"""Files to documents: bytes to text, text to passages, and the document's own date.

Decisions: a text is never altered afterwards, so that offsets into it hold for good; what is no
sentence (menus, heads and feet) stays in it and is marked.  What a file is is told by its first
bytes where its name is wrong.  What cannot be read is refused by a code with what to do, never
read in part in silence.  A day that only says when a file was made dates nothing by itself.  What
this program exported is told and not read: its events would prove themselves.
"""

from timeline_app.readers.drawing import page_drawer
from timeline_app.readers.files import read_bytes
from timeline_app.readers.registry import (
    UnreadDocument,
    begins_like_a_document,
    can_read,
    data_of,
    from_text,
    holds_others,
    page_size,
    pieces,
    read,
    read_all,
    walk,
)
from timeline_app.readers.table import READERS, SUFFIXES, Reader
from timeline_app.readers.tabular import Sheet, sheets

__all__ = [
    "READERS",
    "SUFFIXES",
    "Reader",
    "Sheet",
    "UnreadDocument",
    "begins_like_a_document",
    "can_read",
    "data_of",
    "from_text",
    "holds_others",
    "page_drawer",
    "page_size",
    "pieces",
    "read",
    "read_all",
    "read_bytes",
    "sheets",
    "walk",
]
