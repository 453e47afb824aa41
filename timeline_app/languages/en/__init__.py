"""English: its words, its rules of dates, and how its clauses become titles.

Nothing is loaded by this door: each part is a package of its own, named in ``LANGUAGES``.
"""
