"""The chronology as one column to be read: what happened, the words that prove it, the source."""
