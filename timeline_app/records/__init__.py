"""Finds the record in a text: rows, dated lines, messages, each with the date of its head.

What a record writes at the head of a row, in a column or above it, dates what stands there: no
verb is needed, and nothing is read but the shape of the text.
"""

from timeline_app.records.reading import Records, read

__all__ = ["Records", "read"]
