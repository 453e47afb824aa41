"""Prints the passages that hold the words, with the hits marked."""

import argparse
import sys

from timeline_app.cli.columns import plain
from timeline_app.store import Hit, open_store

_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def run(chosen: argparse.Namespace) -> int:
    """The command; 1 when nothing was found."""
    marks = (_BOLD, _PLAIN) if sys.stdout.isatty() else (">>", "<<")
    with open_store(chosen.db) as store:
        paths = {row.id: row.path for row in store.documents()}
        hits = store.search(" ".join(chosen.words), chosen.limit)
    for hit in hits:
        print(f"{plain(paths[hit.document])} {hit.span.start}-{hit.span.end}")
        print(f"    {_marked(hit, *marks)}")
    return 0 if hits else 1


def _marked(hit: Hit, before: str, after: str) -> str:
    parts, last = [], 0
    for match in hit.matches:
        start, end = match.start - hit.span.start, match.end - hit.span.start
        parts += [_one_line(hit.quote[last:start]), before, hit.quote[start:end], after]
        last = end
    return "".join([*parts, _one_line(hit.quote[last:])]).strip()


def _one_line(text: str) -> str:
    """Control characters and line breaks as spaces, the spaces at its ends kept."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
