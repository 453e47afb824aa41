"""What is kept of a failure of the program itself: where and which, never a word of a document.

``tell`` makes a report of an exception, ``keep`` writes it into a folder on this machine, ``new``
hands on those that nobody was shown yet, also of a process that ended without a word.  Nothing
is ever sent; a person looks at a report and hands it on, or not.

Decisions: what may be told is a list of words, not a list of what may not, so that nothing new can
slip through; a traceback is told by modules and lines, for their values and files are a person's.
Who runs a command gets the whole traceback on the terminal, which is that person's own.
"""

from timeline_app.crashes.report import BrokeElsewhere, Report, tell
from timeline_app.crashes.shelf import folder, keep, kept, log, new, set_seen, watch
from timeline_app.crashes.telling import without_words

__all__ = [
    "BrokeElsewhere",
    "Report",
    "folder",
    "keep",
    "kept",
    "log",
    "new",
    "set_seen",
    "tell",
    "watch",
    "without_words",
]
