"""Keeps what a benchmark found, release by release: any of them run with ``--keep``.

A line of ``figures.jsonl`` says the benchmark, the version of the program and the figures.  None
may hang on the machine: shares, counts, bytes, and times as ratios or against the ``yardstick``.
``compare.py`` prints what changed.
"""

import json
import sys
import time
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from timeline_app import __version__

FIGURES = Path(__file__).with_name("figures.jsonl")
IS_ASKED = "--keep" in sys.argv
if IS_ASKED:
    sys.argv.remove("--keep")  # the benchmark's own words are left
_STEPS = 3_000_000


def keep(name, path=FIGURES, *, is_asked=None, **figures):
    """Append a line, where the person asked for it; figures by name, numbers all."""
    if IS_ASKED if is_asked is None else is_asked:
        line = {"name": name, "version": __version__, "figures": figures}
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


@cache
def yardstick():
    """CPU seconds of a fixed piece of work: the median of five, on this machine and Python."""
    return sorted(_measured() for _ in range(5))[2]


def _measured():
    began, found = time.process_time(), {}
    for step in range(_STEPS // 5):
        found[step % 1000] = str(step)
    return time.process_time() - began
