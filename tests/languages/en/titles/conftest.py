"""The readings that the room's tests share."""

from mentions_read import find, read

__all__ = ["find", "read"]
