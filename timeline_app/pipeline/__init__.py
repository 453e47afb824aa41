"""The corridor: from files to a chronology, through every room in order.

``digest`` is pure and runs in other processes; merging and writing happen in one thread with its
own store.  Importing never loses what was committed, and repeating it adds nothing twice.

Decisions: reading is parallel by document and putting together is one thread, for merging looks at
all at once.  A document is written in one transaction: a kill loses at most what was being
written, and ``is_behind`` says that events are to be put together anew.  An import puts events
together from all that is kept, not from what came in, so that the order of imports makes no
difference.  They are made outside of any transaction; where documents changed meanwhile they are
made again.
"""

from timeline_app.pipeline.annotating import annotate, annotate_file
from timeline_app.pipeline.digest import Digest, digest, parts_of, read, unweighed
from timeline_app.pipeline.doubles import find_doubles, rows_alike
from timeline_app.pipeline.executors import EXECUTORS, ExecutorRequest
from timeline_app.pipeline.finding import check_again, is_checked
from timeline_app.pipeline.importing import import_paths, put_in
from timeline_app.pipeline.name_cards import NameCard, card_of
from timeline_app.pipeline.progress import Phase, Progress
from timeline_app.pipeline.proposing import proposed
from timeline_app.pipeline.rebuilding import read_again, rebuild, redate
from timeline_app.pipeline.replaying import Unreplayed, build, replay, undecided
from timeline_app.pipeline.sources import outer_file, proven_bytes, source_state
from timeline_app.pipeline.telling_anew import carry_out
from timeline_app.pipeline.watching import watch
from timeline_app.pipeline.withdrawing import withdraw

__all__ = [
    "EXECUTORS",
    "Digest",
    "ExecutorRequest",
    "NameCard",
    "Phase",
    "Progress",
    "Unreplayed",
    "annotate",
    "annotate_file",
    "build",
    "card_of",
    "carry_out",
    "check_again",
    "digest",
    "find_doubles",
    "import_paths",
    "is_checked",
    "outer_file",
    "parts_of",
    "proposed",
    "proven_bytes",
    "put_in",
    "read",
    "read_again",
    "rebuild",
    "redate",
    "replay",
    "rows_alike",
    "source_state",
    "undecided",
    "unweighed",
    "watch",
    "withdraw",
]
