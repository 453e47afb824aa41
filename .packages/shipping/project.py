"""What is built: where it lies, what it is called, and the time that all of it bears."""

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / ".packages"
NAME = "timeline-app"


def version() -> str:
    """The version that ``timeline_app/__init__.py`` names."""
    text = (ROOT / "timeline_app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("timeline_app/__init__.py names no version")
    return found[1]


def epoch() -> int:
    """Seconds since 1970: ``SOURCE_DATE_EPOCH``, else the time of the last commit."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    log = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(subprocess.run(log, check=True, capture_output=True, text=True).stdout)
