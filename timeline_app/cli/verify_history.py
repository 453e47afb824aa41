"""Proves that a history, or a whole package, is as it was written, and asks about its sources."""

import argparse
import json
import sys

from timeline_app import formats
from timeline_app.cli.columns import plain
from timeline_app.store import ChainProof, DocumentRow, open_store


def run(chosen: argparse.Namespace) -> int:
    """The command; 1 where the chain is broken, or a source was changed or is missing."""
    if bool(chosen.package) == bool(chosen.db):
        print("timeline-app verify: name a package, or a chronology with --db", file=sys.stderr)
        return 2
    return _of_package(chosen) if chosen.package else _of_history(chosen)


def _of_package(chosen: argparse.Namespace) -> int:
    """As the package's own verify.py does it, by the one of this program; its exit codes too."""
    found = formats.judged(chosen.package, chosen.sources or "")
    if chosen.json:
        told = {head.lower().replace(" ", "_"): some for head, some in found.report.items()}
        print(json.dumps(told, ensure_ascii=False))
    else:
        print("\n".join(map(plain, found.lines)))
    return found.exit_code


def _of_history(chosen: argparse.Namespace) -> int:
    with open_store(chosen.db, read_only=True) as store:
        verdict = store.history.verify()
        sources = _sources(store.documents.all()) if chosen.sources is not None else []
    if chosen.json:
        print(json.dumps(_plain(verdict, sources), ensure_ascii=False))
    else:
        print(_words(verdict))
        for path, state in sources:
            print(f"{state:9} {plain(path)}")
    is_well = verdict.is_whole and all(state == "unchanged" for _, state in sources)
    return 0 if is_well else 1


def _sources(documents: list[DocumentRow]) -> list[tuple[str, str]]:
    from timeline_app import pipeline  # noqa: PLC0415 - only when asked for

    return [(row.path, pipeline.source_state(row)) for row in documents if not row.superseded_by]


def _words(verdict: ChainProof) -> str:
    rows = f"{verdict.rows:,} step{'s' * (verdict.rows != 1)}"
    erased = f", {verdict.erased:,} of them erased" if verdict.erased else ""
    if verdict.is_whole:
        return f"the history is whole: {rows}{erased}"
    return f"the history is broken at step {verdict.broken}: {verdict.reason}"


def _plain(verdict: ChainProof, sources: list[tuple[str, str]]) -> dict[str, object]:
    return {
        "whole": verdict.is_whole,
        "steps": verdict.rows,
        "erased": verdict.erased,
        "broken": verdict.broken,
        "reason": verdict.reason,
        "sources": [{"path": path, "state": state} for path, state in sources],
    }
