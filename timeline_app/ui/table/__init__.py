"""The chronology as a list: rows are fetched as they are shown."""
