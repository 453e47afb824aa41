"""What is shown of news against what annotators marked as salient.

Run by hand: ``python tests/benchmarks/worth.py FOLDER [--held]``; FOLDER holds
``timeset_dev.jsonl``, ``timeset_more.jsonl`` and ``meantime_apple.jsonl``.  The worthiest of each
article are those of weights that were not learned on it; what is shown is what the program keeps
as key with the weights that it ships, so that it flatters them on what they were learned on:
``--held`` takes the documents kept for measuring, on which neither was.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from keeping import keep

from timeline_app import pipeline, resources, store, temporal
from timeline_app.model import EventFilter, Level
from timeline_app.training import worth, worth_rows

BUDGETS = (5, 7, 10)


def worthiest(folder, *, is_held):
    """The lines of the table that stand on the score alone."""
    articles, others = worth.gathered(folder, is_held=is_held)
    if is_held:
        place = resources.path("models", "en", "worth.json")
        weights = json.loads(place.read_text(encoding="utf-8"))
        found = [worth.logits(weights, article) for article in articles]
    else:
        found = worth.cross_validated(articles, others)
    thumb = worth.FEATURES.index("rule_of_thumb")
    place = worth.FEATURES.index("place")
    for name, scores in (
        ("first in the text", [-a.rows[:, place] for a in articles]),
        ("rule of thumb", [a.rows[:, thumb] for a in articles]),
        ("worth", found),
    ):
        for budget in BUDGETS:
            print(f"{name:20}{worth.in_words(scores, articles, budget)}")


def shown(document, level):
    """The triggers of the events that the program shows of one article."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "article.txt").write_text(document["text"], encoding="utf-8", newline="")
        written = temporal.read_typed(document.get("published") or "").when
        list(pipeline.import_paths([place / "article.txt"], place / "a.db", published=written))
        with store.open_store(place / "a.db") as opened:
            return [
                [evidence.trigger for evidence in event.evidence]
                for event in opened.events(EventFilter(level=level))
            ]


def as_shown(folder, *, is_held):
    """The lines of the table that stand on what a reader is shown."""
    documents = [
        document
        for name in ("timeset_dev.jsonl", "timeset_more.jsonl")
        for document in worth_rows.read(folder / name)
        if worth_rows.is_held(document["id"]) is is_held
    ]
    for level in Level:
        right = events = got = wanted = 0
        for document in documents:
            spans = [(event["start"], event["end"]) for event in document["events"]]
            told = shown(document, level)
            events += len(told)
            right += sum(any(touches(t, s) for t in one for s in spans) for one in told)
            wanted += len(spans)
            got += sum(any(touches(t, s) for one in told for t in one) for s in spans)
        keep(
            f"worth, {level}",
            recall=round(got / wanted, 4),
            precision=round(right / events, 4),
            events_an_article=round(events / len(documents), 2),
        )
        print(
            f"{'shown, ' + level:20}{len(documents)} articles: recall {got / wanted:.1%}, "
            f"precision {right / events:.1%}, {events / len(documents):.1f} an article"
        )


def touches(span, bounds):
    return span.start < bounds[1] and bounds[0] < span.end


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--held", action="store_true")
    chosen = parser.parse_args()
    worthiest(chosen.folder, is_held=chosen.held)
    as_shown(chosen.folder, is_held=chosen.held)


if __name__ == "__main__":
    main()
