"""What the sentences of a document say, clause by clause, kept so that they can be compared."""

from timeline_app.findings.statements.packing import Sayings, packed, sayings, unpacked
from timeline_app.findings.statements.reading import find
from timeline_app.findings.statements.records import Figure, SentenceRecord, Slot, Statement

__all__ = [
    "Figure",
    "Sayings",
    "SentenceRecord",
    "Slot",
    "Statement",
    "find",
    "packed",
    "sayings",
    "unpacked",
]
