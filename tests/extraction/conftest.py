"""The readings that the room's tests share."""

from mentions_read import _needs_model, find, read

__all__ = ["_needs_model", "find", "read"]
