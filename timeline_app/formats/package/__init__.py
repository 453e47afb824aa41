"""A package that a stranger can check: the chronology, its texts, their hashes, its history.

Decisions: what is in a package follows from the chronology and the options alone, byte for byte,
so no day of making stands in it; what is private is left out word by word, and what is left out
is counted.  ``verify.py`` is a module of this room and a member of every package: it may use
nothing but Python itself.
"""
