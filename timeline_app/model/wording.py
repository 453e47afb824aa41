"""A When in the words of a careful writer: ``Sun 19 July 2020``, ``January 2020``, ``c. 1911``."""

from timeline_app.model.when import When


def in_words(when: When, *, weekday: bool = True) -> str:  # noqa: ARG001
    """The date as a person would write it."""
    return when.edtf
