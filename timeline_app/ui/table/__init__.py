"""The chronology as a list: rows are fetched as they are shown.

A column is a member of ``rows.TableColumn`` with its heading, key and text; ``event_table`` has
its width, ``printing/columns`` its share of the paper, ``store/reading`` what it is sorted by.
"""
