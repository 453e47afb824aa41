"""Prints the passages that hold the words, with the hits marked."""

import argparse
import sys

from timeline_app.cli.columns import plain
from timeline_app.model import shown
from timeline_app.model.short_paths import short_paths
from timeline_app.store import SearchResult, open_store

_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def run(chosen: argparse.Namespace) -> int:
    """The command; that nothing was found is said, and is no failure."""
    marks = (_BOLD, _PLAIN) if sys.stdout.isatty() else (">>", "<<")
    with open_store(chosen.db) as store:
        rows = list(store.documents.all())
        hits = store.search.find(" ".join(chosen.words), chosen.limit)
    short = short_paths(row.path for row in rows)
    paths = {row.id: short[row.path] for row in rows}
    for hit in hits:
        print(f"{plain(paths[hit.document])} {hit.span.start}-{hit.span.end}")
        print(f"    {_marked(hit, *marks)}")
    if not hits:
        print("no passage holds these words", file=sys.stderr)
    return 0


def _marked(hit: SearchResult, before: str, after: str) -> str:
    parts, last = [], 0
    for match in hit.matches:
        start, end = match.start - hit.span.start, match.end - hit.span.start
        found, between = hit.quote[start:end], hit.quote[last:start]
        parts += [shown.steady(between), before, shown.steady(found), after]
        last = end
    return "".join([*parts, shown.steady(hit.quote[last:])]).strip()
