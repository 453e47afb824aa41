"""Beside "each sentence with a resolved date is one event": how many of these have their event.

Run by hand: ``python tests/benchmarks/dated_sentences.py TEXTS.jsonl|FOLDER ...``; a line of a
JSONL file holds ``text`` and perhaps ``published``.  A sentence counts once; what dates the
document itself, or names a law or a work, dates no happening.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from keeping import keep

from timeline_app import readers, temporal
from timeline_app.model import Fate, TimexType
from timeline_app.pipeline.digest import digest


def documents(source):
    """The documents of a file of lines, or those in a folder."""
    if source.is_dir():
        return [p for p in sorted(source.iterdir()) if readers.can_read(p)]
    rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    return [
        readers.from_text(
            row["text"], published=temporal.read_typed(row.get("published") or "").when
        )
        for row in rows
    ]


def count(found):
    """Sentences with a resolved date; of these, with an event on it; with one that is shown."""
    own = found.document.published.span if found.document.published else None
    named = [one.span for one in found.fated if one.fate is Fate.REFERENCE]
    told = [m for m in found.mentions if m.makes_event and m.when is not None]
    totals = [0, 0, 0]
    for sentence, days in sentences(found, own, named).items():
        here = [m for m in told if m.passage.overlaps(sentence) and m.when in days]
        totals[0] += 1
        totals[1] += bool(here)
        totals[2] += any(m.is_candidate for m in here)
    return totals


def sentences(found, own, named):
    """The sentences that hold a resolved date, with their dates."""
    dated = {}
    spans = [m.passage for m in found.mentions]
    for expression in found.expressions:
        if expression.when is None or expression.type not in {TimexType.DATE, TimexType.TIME}:
            continue
        if (own and own.overlaps(expression.span)) or any(
            span.overlaps(expression.span) for span in named
        ):
            continue
        inside = [span for span in spans if span.contains(expression.span)]
        if inside:
            days = dated.setdefault(min(inside, key=len), set())
            days |= {expression.when, expression.whole} - {None}
    return dated


def main(sources):
    """One line a source."""
    print(f"{'texts':<28}{'dated sentences':>16}{'with event':>12}{'shown':>10}")
    for source in map(Path, sources):
        sums = [0, 0, 0]
        for document in documents(source):
            sums = [a + b for a, b in zip(sums, count(digest(document)), strict=True)]
        keep(
            f"dated sentences, {source.stem}", sentences=sums[0], with_event=sums[1], shown=sums[2]
        )
        shares = [f"{n} ({n / max(1, sums[0]):.0%})" for n in sums[1:]]
        print(f"{source.stem:<28}{sums[0]:>16}{shares[0]:>12}{shares[1]:>10}")


if __name__ == "__main__":
    main(sys.argv[1:])
