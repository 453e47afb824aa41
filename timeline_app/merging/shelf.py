"""The words of tellings, sorted once and kept: they depend on the telling alone.

How rare the words are, and what follows from that, depends on all that is read together, and is
worked out anew; so documents that come in two imports are told just as if they had come in one.
"""

import hashlib
from functools import cache
from pathlib import Path

from timeline_app import __version__, resources
from timeline_app.languages import MAIN

Shelf = dict[int, bytes]
"""By document, the first of a telling's key: the words of its tellings, as they were packed."""


@cache
def edition() -> str:
    """Changes with everything that the sorting depends on besides the tellings."""
    found = hashlib.sha256(__version__.encode())
    here = Path(__file__).parent
    lexicons = sorted(resources.path("lexicons", MAIN, "merging_families.toml").parent.iterdir())
    for path in (*sorted(here.glob("*.py")), *lexicons):
        found.update(path.read_bytes())
    return found.hexdigest()[:16]
