"""Whether "sure" is sure: how often what was given a probability turns out right.

Run by hand: ``python tests/benchmarks/reliability.py [--plot OUT.svg] [--half dev|held] SET ...``;
a set is a JSONL corpus with events that bear a date, or a folder of records with gold files.
Prints bins (predicted, right, how many), the area under the curve, the Brier score, and what of
those shown as sure, likely and to be checked was right; then the same of the titles that were
read, and of the dates that words in TimeML corpora give (``--times FILE``), which tells only of
the words.
"""

import argparse
import json
import sys
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from timeline_app import readers
from timeline_app.model import Span, TimexType, edtf, sureness
from timeline_app.pipeline.digest import digest
from timeline_app.training import number_rows
from timeline_app.training.dates import is_held_out

READINGS = Path(__file__).with_name("title_readings.jsonl")
BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001)


def documents(source):
    """Name, gold and document of every document of a set."""
    if source.is_dir():
        for told in sorted(source.glob("*.gold.json")):
            name = told.name.removesuffix(".gold.json")
            file = next(p for p in sorted(source.glob(f"{name}.*")) if p != told)
            yield name, json.loads(told.read_text(encoding="utf-8")), readers.read(file)
        return
    for line in source.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        published = edtf.parse(gold["published"]) if gold.get("published") else None
        yield gold["id"], gold, readers.from_text(gold["text"], published=published)


def dates(gold, found):
    """Probability and rightness of every date of which the corpus says the day."""
    known = number_rows.days(gold, found.document.text, found.mentions)
    for mention in found.mentions:
        whens = known.get(mention.span)
        if whens is not None and mention.when is not None and mention.date_confidence is not None:
            right = any(number_rows.is_same(mention.when, when) for when in whens)
            yield mention.date_confidence, right


def words(gold, found):
    """The same of the words that date a mention: whether they were read as the corpus has them."""
    for mention in found.mentions:
        if mention.expression is None or mention.when is None or mention.date_confidence is None:
            continue
        own = found.expressions[mention.expression]
        told = [t for t in gold["times"] if own.span.overlaps(Span(t["start"], t["end"]))]
        if told and own.type in {TimexType.DATE, TimexType.TIME}:
            yield mention.date_confidence, own.value[:10] in {t["value"][:10] for t in told}


def titles(name, found, verdicts):
    """The same of the titles that were read and are still the same."""
    for mention in found.mentions:
        title, right = verdicts.get((name, mention.span.start), ("", False))
        if mention.title == title and title:
            yield mention.title_confidence, right


def area(rows):
    """How often a right one is ranked above a wrong one."""
    right = [p for p, is_right in rows if is_right]
    wrong = [p for p, is_right in rows if not is_right]
    if not right or not wrong:
        return float("nan")
    wins = sum((a > b) + 0.5 * (a == b) for a in right for b in wrong)
    return wins / (len(right) * len(wrong))


def binned(rows):
    """Mean prediction, share right and size of each bin that is not empty."""
    for low, high in pairwise(BINS):
        inside = [row for row in rows if low <= row[0] < high]
        if inside:
            count = len(inside)
            yield sum(p for p, _ in inside) / count, sum(r for _, r in inside) / count, count


def report(name, rows):
    """The table of one set."""
    if not rows:
        print(f"{name}: nothing to judge\n")
        return
    brier = sum((p - r) ** 2 for p, r in rows) / len(rows)
    print(f"{name}: {len(rows)}, right {sum(r for _, r in rows) / len(rows):.1%}, ", end="")
    print(f"AUC {area(rows):.3f}, Brier {brier:.4f}")
    print("  predicted   right     n")
    for predicted, right, count in binned(rows):
        print(f"  {predicted:9.3f} {right:7.3f} {count:5}")
    for word in sureness.Sureness:
        inside = [r for p, r in rows if sureness.of(p) is word]
        share = f"{sum(inside) / len(inside):.1%}" if inside else "–"
        print(f"  {word:<7} n {len(inside):4}  right {share}")
    print()


def plot(rows, out):
    """The bins as points over the diagonal, as wide as they are full; an SVG."""
    most = max(count for *_, count in binned(rows))
    dots = [
        f'<circle cx="{40 + 320 * p:.1f}" cy="{360 - 320 * r:.1f}" r="{3 + 9 * n / most:.1f}"/>'
        for p, r, n in binned(rows)
    ]
    out.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" '
        'font-family="sans-serif" font-size="12"><rect width="400" height="400" fill="#fff"/>'
        '<path d="M40 40V360H360" fill="none" stroke="#444"/>'
        '<path d="M40 360L360 40" stroke="#bbb" stroke-dasharray="4 4"/>'
        f'<g fill="#246" fill-opacity=".75">{"".join(dots)}</g>'
        '<text x="200" y="388" text-anchor="middle">predicted</text>'
        '<text x="14" y="200" text-anchor="middle" transform="rotate(-90 14 200)">right</text>'
        "</svg>\n",
        encoding="utf-8",
    )


def main(arguments):
    """One table a set, one over all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", type=Path, nargs="*")
    parser.add_argument("--half", choices=("dev", "held"))
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--times", type=Path, nargs="*", default=[])
    chosen = parser.parse_args(arguments)
    lines = map(json.loads, READINGS.read_text(encoding="utf-8").splitlines())
    verdicts = {(r["document"], r["start"]): (r["title"], r["is_faithful"]) for r in lines}
    every, read = [], []
    for source in [*chosen.sets, *chosen.times]:
        rows = []
        for name, gold, document in documents(source):
            if chosen.half and is_held_out(name) is not (chosen.half == "held"):
                continue
            found = digest(document)
            rows += words(gold, found) if source in chosen.times else dates(gold, found)
            read += titles(name, found, verdicts)
        report(source.stem, rows)
        every += rows if source in chosen.sets else []
    report("all dates", every)
    report("titles that were read", read)
    if chosen.plot and every:
        plot(every, chosen.plot)


if __name__ == "__main__":
    main(sys.argv[1:])
