"""Files to documents: bytes to text, text to passages, and the document's own date."""

from timeline_app.readers.registry import SUFFIXES, can_read, from_text, read, walk

__all__ = ["SUFFIXES", "can_read", "from_text", "read", "walk"]
