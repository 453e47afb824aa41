"""Finds the record in a text: rows, dated lines, messages, each with the date of its head.

What a record writes at the head of a row, in a column or above it, dates what stands there: no
verb is needed, and nothing is read but the shape of the text.

Decisions: a row is known by its shape alone, before any sentence is parsed, for columns are no
clauses.  A message counts from its own day, not from that of the mail around it.
"""

from timeline_app.records.reading import Records, read

__all__ = ["Records", "read"]
