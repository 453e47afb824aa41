"""Prints what does not fit in the documents of a chronology, with the passages that say so."""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from timeline_app import formats, review
from timeline_app.cli.columns import json_text, plain, print_list
from timeline_app.cli.opening import as_it_stands, opened
from timeline_app.errors import ChronologyBusy, ChronologyReadOnly
from timeline_app.model import Finding, LaneBy, Settlement, Witness
from timeline_app.store import Store
from timeline_app.wording import counted, worded

_BEHIND = "what does not fit could not be looked for anew: the file cannot be written now"


def run(chosen: argparse.Namespace) -> int:
    """The command; that something is found is no failure."""
    with opened(chosen.db) as (whole, code):
        _check(whole)
        with as_it_stands(whole) as store:
            names = formats.names_of(store.documents.all(), whole_paths=False)
            found = [*store.findings.all(is_all=chosen.all), *_silences(store, chosen)]
        if chosen.json:
            _print_json(names, found)
        else:
            _print_text(names, found)
    return code


def _silences(store: Store, chosen: argparse.Namespace) -> list[Finding]:
    """By kinds of events; what was settled as no conflict is left out as in the other findings."""
    found = review.silent(store, LaneBy.KIND, chosen.silence)
    none = Settlement.NO_CONFLICT
    return [one for one in found if chosen.all or one.decision.settlement is not none]


def _check(store: Store) -> None:
    """A file of an earlier version has not been looked at; of a new one all is known already."""
    from timeline_app import pipeline  # noqa: PLC0415 - heavy

    if pipeline.is_checked(store):
        return
    try:
        store.check_writable()
        for left in pipeline.check_again(store):
            print(f"{left:,} documents left to read", file=sys.stderr)
    except (ChronologyBusy, ChronologyReadOnly):
        print(_BEHIND, file=sys.stderr)


def _print_json(names: Mapping[int, str], found: Sequence[Finding]) -> None:
    """One object a line, as exports have them."""
    print('{"documents": [', end="")
    print_list(json_text({"id": number, "path": path}) for number, path in names.items())
    print('],\n"findings": [', end="")
    print_list(json_text(formats.finding_to_json(one)) for one in found)
    print("]}")


def _print_text(names: Mapping[int, str], found: Sequence[Finding]) -> None:
    for kind, group in groupby(found, key=lambda one: one.kind):
        print(kind.value)
        for finding in group:
            for line in _lines(names, finding):
                print(f"  {line}")
    print(counted(len(found), "finding"), file=sys.stderr)


def _lines(names: Mapping[int, str], finding: Finding) -> Iterator[str]:
    decision = finding.decision
    yield plain(f"{worded(finding.message)} {worded(finding.explanation)}").rstrip()
    if decision.settlement is not Settlement.OPEN:
        reason = f": {plain(decision.reason)}" if decision.reason else ""
        yield f"  decided: {decision.settlement.value}{reason}"
    for number, witness in enumerate(finding.witnesses):
        mark = "*" if decision.chosen == number else " "
        yield f"{mark} {_place(names, witness)}  {plain(witness.quote)}"


def _place(names: Mapping[int, str], witness: Witness) -> str:
    return f"{plain(names.get(witness.document, ''))}:{witness.span.start}-{witness.span.end}"
