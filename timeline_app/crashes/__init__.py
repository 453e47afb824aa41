"""What is kept of a failure of the program itself: where and which, never a word of a document.

``tell`` makes a report of an exception, ``keep`` writes it into a folder on this machine, ``new``
hands on those that nobody was shown yet, also of a process that ended without a word.  Nothing
is ever sent; a person looks at a report and hands it on, or not.
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
