"""A chronology from a heap of documents, with the sentences that prove it."""

__version__ = "0.1.0"
