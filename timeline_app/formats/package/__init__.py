"""A package that a stranger can check: the chronology, its texts, their hashes, its history.

Decisions: what is in a package follows from the chronology and the options alone, byte for byte,
so no day of making stands in it; what is private is left out word by word, and what is left out
is counted.  ``verify.py`` is a module of this room and a member of every package: it may use
nothing but Python itself.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline_app.formats.package.rerun import Outcome, rerun
    from timeline_app.formats.package.verify import Report, check

_LAZY = {
    **dict.fromkeys(("Outcome", "rerun"), "rerun"),
    **dict.fromkeys(("Report", "check"), "verify"),
}


def __getattr__(name: str) -> object:
    """The names that only some callers need."""
    if name not in _LAZY:
        raise AttributeError(name)
    found: object = getattr(__import__(f"{__name__}.{_LAZY[name]}", fromlist=[name]), name)
    globals()[name] = found
    return found


__all__ = ["Outcome", "Report", "check", "rerun"]
