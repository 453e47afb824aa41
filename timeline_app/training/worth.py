"""Learns what an event is worth to its document.

`python -m timeline_app.training worth --eval DIR --out FILE` reads `timeset_dev.jsonl`,
`timeset_more.jsonl` and `meantime_apple.jsonl` in DIR, leaves out the documents that are kept for
measuring, prints how the score fares on parts it was not trained on, and writes the weights.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app.extraction import FEATURES
from timeline_app.training import worth_rows
from timeline_app.training.worth_rows import Rows, WorthExamples

STRENGTH = 0.01
"""The inverse of the penalty on large weights."""
COMPONENTS = 32
"""Directions of the vectors' space that are learned on."""
WEIGHT_OF_INSTANCES = 0.1
FOLDS = 11
BUDGETS = (7, 10)
_DIGITS = 5
_LEAST = 1e-4
"""A figure that spreads less is the same everywhere: it is not scaled."""
Logits = npt.NDArray[np.float64]


def main(arguments: list[str]) -> int:
    """Train, measure, write."""
    chosen = _parser().parse_args(arguments)
    articles, others = gathered(chosen.eval)
    for budget in BUDGETS:
        print(in_words(cross_validated(articles, others), articles, budget))
    chosen.out.write_text(as_text(learned(articles, others)), encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="timeline_app.training worth", description=__doc__)
    parser.add_argument("--eval", type=Path, required=True, help="folder of the event corpora")
    parser.add_argument("--out", type=Path, required=True, help="the JSON file to write")
    return parser


def gathered(
    folder: Path, *, is_held: bool = False
) -> tuple[list[WorthExamples], list[WorthExamples]]:
    """The articles with salient events, and those whose instances stand in for them."""
    named = ("timeset_dev.jsonl", "timeset_more.jsonl")
    documents = [d for name in named for d in worth_rows.read(folder / name)]
    articles = [worth_rows.salient(d) for d in documents if worth_rows.is_held(d["id"]) is is_held]
    instances = [
        d
        for d in worth_rows.read(folder / "meantime_apple.jsonl")
        if worth_rows.is_held(d["id"]) is is_held
    ]
    known = _in_several(instances)
    others = [worth_rows.of_instances(d, known, WEIGHT_OF_INSTANCES) for d in instances]
    return articles, others


def _in_several(documents: Sequence[dict[str, Any]]) -> frozenset[str]:
    """Instances of events that several articles tell."""
    where: defaultdict[str, set[str]] = defaultdict(set)
    for document in documents:
        for event in document["events"]:
            where[event.get("instance", "")].add(document["id"])
    return frozenset(name for name, found in where.items() if name and len(found) > 1)


def learned(articles: Sequence[WorthExamples], others: Sequence[WorthExamples]) -> dict[str, Any]:
    """The weights, as the program reads them."""
    from sklearn.decomposition import PCA  # noqa: PLC0415 - only where it is trained
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    every = [*articles, *others]
    rows, vectors, labels = (
        np.concatenate([getattr(one, name)[one.learnable] for one in every])
        for name in ("rows", "vectors", "labels")
    )
    shares = np.concatenate([np.full(int(one.learnable.sum()), one.weight) for one in every])
    means, spreads = rows.mean(0), rows.std(0)
    scales = np.where(spreads > _LEAST, spreads, 1.0)
    axes = PCA(COMPONENTS, svd_solver="full").fit(vectors)
    placed = axes.transform(vectors)
    spread = placed.std(0)
    model = LogisticRegression(C=STRENGTH, max_iter=2_000)
    model.fit(np.hstack([(rows - means) / scales, placed / spread]), labels, shares)
    weights, turned = np.split(model.coef_[0], [len(FEATURES)])
    # The components and the line over them are one line over the vector itself.
    vector = axes.components_.T @ (turned / spread)
    bias = float(model.intercept_[0] - axes.mean_ @ vector)
    return {
        "features": list(FEATURES),
        "means": _rounded(means),
        "scales": _rounded(scales),
        "weights": _rounded(weights),
        "bias": round(bias, _DIGITS),
        "vector": _rounded(vector),
    }


def _rounded(numbers: Rows) -> list[float]:
    return [round(float(number), _DIGITS) for number in numbers]


def as_text(weights: dict[str, Any]) -> str:
    """The same bytes for the same weights."""
    lines = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in weights.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def logits(weights: dict[str, Any], article: WorthExamples) -> Logits:
    """What the weights say of an article's mentions."""
    scaled = (article.rows - np.asarray(weights["means"])) / np.asarray(weights["scales"])
    line = scaled @ np.asarray(weights["weights"]) + weights["bias"]
    found: Logits = line + article.vectors @ np.asarray(weights["vector"])
    return found


def cross_validated(
    articles: Sequence[WorthExamples], others: Sequence[WorthExamples]
) -> list[Logits]:
    """What is said of each article by weights that were not learned on it."""
    found: dict[int, Logits] = {}
    for fold in range(FOLDS):
        rest = [article for at, article in enumerate(articles) if at % FOLDS != fold]
        weights = learned(rest, others)
        for at in range(fold, len(articles), FOLDS):
            found[at] = logits(weights, articles[at])
    return [found[at] for at in range(len(articles))]


def scored(
    found: Sequence[Logits],
    articles: Sequence[WorthExamples],
    budget: int,
    *,
    is_wanted: Callable[[WorthExamples, int], bool] | None = None,
) -> tuple[float, float, float]:
    """Recall, precision and how many an article, of the worthiest that make events."""
    hits = wanted = got = count = 0
    for article, logit in zip(articles, found, strict=True):
        order = np.argsort(-logit, kind="stable").tolist()
        able = [at for at in order if (is_wanted or _is_able)(article, at)][:budget]
        count += len(able)
        hits += int(article.labels[able].sum())
        wanted += len(article.wanted)
        spans = [article.mentions[at].span for at in able]
        got += sum(any(span.overlaps(other) for other in spans) for span in article.wanted)
    return got / max(1, wanted), hits / max(1, count), count / max(1, len(articles))


def _is_able(article: WorthExamples, at: int) -> bool:
    return article.mentions[at].makes_event and not bool(article.is_headline[at])


def in_words(found: Sequence[Logits], articles: Sequence[WorthExamples], budget: int) -> str:
    """One line of the table."""
    recall, precision, count = scored(found, articles, budget)
    return (
        f"{len(articles)} articles, at most {budget}: recall {recall:.1%}, "
        f"precision {precision:.1%}, {count:.1f} an article"
    )
