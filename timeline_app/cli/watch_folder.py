"""Imports what lies in folders and what comes or changes there, until the person ends it."""

import argparse
import sys
from pathlib import Path

from timeline_app import pipeline
from timeline_app.cli.columns import plain
from timeline_app.cli.import_files import show, summary
from timeline_app.cli.passwords import password_from_stdin
from timeline_app.pipeline import Phase


def run(chosen: argparse.Namespace) -> int:
    """The command; Ctrl-C is how it ends, and no failure; 1 where a folder is none."""
    for folder in chosen.folders:
        if not Path(folder).is_dir():
            print(f"{plain(folder)}: there is no such folder", file=sys.stderr)
            return 1
    password = password_from_stdin() if chosen.password_stdin else ""
    going = pipeline.watch(
        chosen.folders, chosen.db, published=chosen.published, password=password
    )
    try:
        for now in show(going):
            if now.phase is Phase.DONE and now.documents + now.known:
                print(summary(now), flush=True)
    except KeyboardInterrupt:
        print("no longer watching; all that was read is kept", file=sys.stderr)
    return 0
