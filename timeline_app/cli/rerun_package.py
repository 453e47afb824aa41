"""Makes the chronology of a package anew from its texts, and says what is equal and what not."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from timeline_app.cli.columns import plain
from timeline_app.formats import Compared, RerunResult, rerun
from timeline_app.wording import counted

_MOST = 10
"""Titles of events that differ, in print; JSON has all of them."""


def run(chosen: argparse.Namespace) -> int:
    """The command; 1 where something is not equal, or the package cannot be relied on."""
    into = Path(chosen.into) if chosen.into else None
    if into is not None and into.exists():
        print(f"timeline-app rerun: {plain(chosen.into)} is there already", file=sys.stderr)
        return 2
    outcome = rerun(Path(chosen.package), into, _told if sys.stderr.isatty() else int)
    if chosen.json:
        print(json.dumps({"same": outcome.is_same, **asdict(outcome)}, ensure_ascii=False))
    else:
        print("\n".join(_lines(outcome)))
    return 0 if outcome.is_same else 1


def _told(done: int) -> None:
    print(f"\r\x1b[K{done:,} documents read", end="", file=sys.stderr, flush=True)


def _lines(outcome: RerunResult) -> Iterator[str]:
    if outcome.texts or outcome.changed_texts:
        yield f"{outcome.texts:,} files that are in the package give the very text that is in it"
    for number in outcome.changed_texts:
        yield f"  the file of {plain(number)} gives another text here"
    yield from _compared("before anybody decided anything", outcome.derived)
    yield f"{counted(outcome.edits - len(outcome.unreplayed), 'edit')} done again"
    for one in outcome.unreplayed:
        yield f"  not done: {plain(one.label)} (edit {one.number}): {plain(one.reason)}"
    if outcome.lost:
        yield (
            f"  not done: {counted(outcome.lost, 'edit')} that the history tells no more, "
            "for they held words of a document that was withdrawn"
        )
    again = ", once they were put together again" * outcome.is_put_together_again
    yield from _compared(f"after the edits{again}", outcome.shown)
    if outcome.differences:
        yield "made with another program, or other libraries, than are here:"
        yield from (f"  {plain(one)}" for one in outcome.differences)
    elif not outcome.is_same:
        yield "program, weights, word lists and libraries are the same here"


def _compared(when: str, found: Compared) -> Iterator[str]:
    if found.is_same:
        yield f"equal: {counted(found.equal, 'event')} {when}, byte for byte"
        return
    yield f"not equal: {counted(found.equal, 'event')} of the package {when} are the same"
    for what, titles in (("only in the package", found.missing), ("only here", found.further)):
        for title in titles[:_MOST]:
            yield f"  {what}: {plain(title)}"
        if len(titles) > _MOST:
            yield f"  {what}: {len(titles) - _MOST:,} more"
