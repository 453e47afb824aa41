"""Finds the words that say when and reads them: text to dates."""

from timeline_app.temporal.tagger import find

__all__ = ["find"]
