"""How well tellings of one happening find each other across articles; run by hand on ECB+.

python tests/benchmarks/merging_scores.py --gold ecbplus_dev.jsonl --cache dev.pickle
python tests/benchmarks/merging_scores.py --gold ecbplus_dev.jsonl --cache dev.pickle \\
    --learn ecbplus_train.jsonl --learn-cache train.pickle --write merging_weights.toml

The texts are read anew only if the cache is not there.  Vectors are weighed on the gold texts,
for the network has learnt from the others; the scores to trust are those with a topic left out.
"""

import argparse
import json
import pickle
import random
import re
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

import numpy as np

from timeline_app import merging, readers
from timeline_app.merging import groups, similarity
from timeline_app.merging.facts import Facts
from timeline_app.merging.rivals import Rivals
from timeline_app.merging.stories import Stories
from timeline_app.pipeline.digest import digest

FOR = {
    "same word", "near word", "wide word", "same kind", "meaning", "same day", "same time",
    "near time", "same patient", "alike patient", "same agent", "alike agent", "same name",
    "same place", "title", "story", "same statement",
}  # fmt: skip
AGAINST = {
    "other time", "other patient", "other agent", "other place", "only the word", "plan and fact",
    "same sentence", "light verb", "other number", "statement and deed",
    "one and many", "one of several", "other age", "other origin",
}  # fmt: skip
HEADER = """\
# How much each agreement or clash of two tellings speaks for their being one happening (log odds),
# fitted on ECB+ (where vectors are compared, on texts the language model has not learnt from).
"""
MOST = {"one of several": -2.5}
"""Of several happenings of a sort a bare telling means no one with any certainty."""
HALVES = 0.3
"""So much a pair of different events of a topic's two halves counts."""
LEAST = {"same day": 0.8, "same time": 0.3, "near time": 0.1, "same place": 0.5, "same name": 0.3}
"""ECB+ has few dates, and one cast of names in all articles of a topic: it undervalues both."""


def texts(path, cache):
    """[(gold document, mentions)], read once."""
    if cache and Path(cache).is_file():
        return pickle.loads(Path(cache).read_bytes())  # noqa: S301 - our own file
    found = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        document = readers.from_text(gold["text"], path=f"{gold['id']}.txt")
        found.append((gold, digest(document).mentions))
    if cache:
        Path(cache).write_bytes(pickle.dumps(found))
    return found


def topics(documents, name):
    found = defaultdict(list)
    for number, (gold, mentions) in enumerate(documents):
        found[name(gold["topic"])].append((number, gold, mentions))
    return found


def number_of(topic):
    return re.match(r"\d+", topic).group()


def gold_of(gold, mentions):
    """For each mention the gold event it tells, or None; each gold mention once."""
    taken, found = set(), []
    for mention in mentions:
        fits = [
            g
            for g in gold["mentions"]
            if g["start"] < mention.span.end
            and mention.span.start < g["end"]
            and (g["start"], g["end"]) not in taken
        ]
        taken |= {(g["start"], g["end"]) for g in fits[:1]}
        found.append((gold["topic"], fits[0]["coref"]) if fits else None)
    return found


def telling(number, mention):
    key = (number, mention.span.start, mention.span.end)
    return merging.Telling(key, mention, None, number)


def pairs_of(counter):
    return sum(n * (n - 1) // 2 for n in counter.values())


def score(documents, *, name, with_all):
    """Pairwise precision and recall; a topic is merged by itself."""
    truth, mine = {}, {}
    for topic, members in topics(documents, name).items():
        tellings, golds = [], []
        for number, gold, mentions in members:
            for place, g in enumerate(gold["mentions"]):
                key = (number, g["start"])
                truth[key] = (gold["topic"], g["coref"])
                mine[key] = ("alone", number, place)
            chosen = [m for m in mentions if with_all or m.is_candidate]
            tellings += [telling(number, m) for m in chosen]
            golds += [
                (number, fit["start"]) if (fit := first_fit(gold, m)) else None for m in chosen
            ]
        for event, group in enumerate(merging.merge(tellings)):
            for member in group.members:
                if golds[member]:
                    mine[golds[member]] = (topic, event)
    hits = pairs_of(Counter((truth[key], mine[key]) for key in truth))
    said, wanted = pairs_of(Counter(mine.values())), pairs_of(Counter(truth.values()))
    return hits / max(1, said), hits / max(1, wanted)


def first_fit(gold, mention):
    for g in gold["mentions"]:
        if g["start"] < mention.span.end and mention.span.start < g["end"]:
            return g
    return None


def samples(documents):
    """(topic, features, same event, weight) of pairs of gold mentions.

    Of pairs with different events only some are taken, and count for the others.  Pairs of
    different topics that share a word are taken too: in a folder of many stories they are common.
    """
    dice = random.Random(1)
    facts, golds = [], []
    for number, (gold, mentions) in enumerate(documents):
        found = [Facts(telling(number, m), len(facts) + i) for i, m in enumerate(mentions)]
        facts += found
        golds += gold_of(gold, mentions)
    stories, rivals = Stories(facts), Rivals(facts)
    chosen = [place for place, gold in enumerate(golds) if gold]
    for a, b in combinations(chosen, 2):
        same = golds[a] == golds[b]
        topics_of = golds[a][0], golds[b][0]
        share, count = (1.0, 1.0) if same else _share_of(*topics_of, facts[a], facts[b])
        if dice.random() < share:
            found = _compared(facts[a], facts[b], stories, rivals)
            yield number_of(topics_of[0]), found, same, count / share


def _compared(a, b, stories, rivals):
    several = rivals.between(a, b)
    return similarity.features(a, b, stories.around(a, b), is_one_of_several=several)


def _share_of(topic, other, a, b):
    """How many pairs of different events are taken, and how much all of them count.

    The two halves of a topic tell of happenings chosen to be alike ("37ecb", "37ecbplus"): few
    folders are so hard.
    """
    if topic == other:
        return 0.25, 1.0
    if number_of(other) == number_of(topic):
        return 0.1, HALVES
    return (0.1, 1.0) if a.near & b.near else (0.0, 0.0)


def matrix(found, names):
    values = np.array([[f.get(name, 0.0) for name in names] for _, f, _, _ in found], np.float32)
    same = np.array([same for _, _, same, _ in found], np.float32)
    return values, same, np.array([share for *_, share in found], np.float32)


def fit_signed(values, same, shares, names):
    """Weights of which no agreement speaks against and no clash for being one."""
    free = np.ones(len(names), bool)
    while True:
        weights = np.zeros(len(names))
        weights[free] = fit(values[:, free], same, shares)
        wrong = [
            place
            for place, name in enumerate(names)
            if (name in FOR and weights[place] < 0) or (name in AGAINST and weights[place] > 0)
        ]
        if not wrong:
            return weights
        free[wrong] = False


def fit(values, same, shares):
    """Logistic regression by Newton's method, a little ridge."""
    weights = np.zeros(values.shape[1])
    for _ in range(40):
        sure = 1 / (1 + np.exp(-(values @ weights)))
        slope = values.T @ ((sure - same) * shares) + 3 * weights
        bend = (values * (sure * (1 - sure) * shares)[:, None]).T @ values
        step = np.linalg.solve(bend + 3 * np.eye(len(weights)), slope)
        weights -= step
        if np.abs(step).max() < 1e-4:
            break
    return weights


def learn(learnt, fresh):
    """Two tables of weights: without vectors, and with them.

    The second only stretches the first and adds the vectors' likeness: three numbers, which the
    few texts that the network has not learnt from are enough to find.
    """
    ours, theirs = list(samples(learnt)), list(samples(fresh))
    names = sorted({n for _, f, _, _ in ours for n in f} - {"meaning"})
    plain = fit_signed(*matrix(ours, names), names)
    for place, name in enumerate(names):
        plain[place] = min(max(plain[place], LEAST.get(name, -99.0)), MOST.get(name, 99.0))
    values, same, shares = matrix(theirs, names)
    with_meaning = matrix(theirs, ["bias", "meaning"])[0]
    stretched = np.column_stack([values @ plain, with_meaning])
    of_topic = [topic for topic, *_ in theirs]
    left_out("without meaning", (values @ plain)[:, None], (same, shares), of_topic)
    left_out("with meaning", stretched, (same, shares), of_topic)
    stretch, bias, meaning = fit(stretched, same, shares)
    tables = {"without meaning": dict(zip(names, plain, strict=True))}
    tables["with meaning"] = {name: stretch * w for name, w in tables["without meaning"].items()}
    tables["with meaning"]["bias"] += bias
    tables["with meaning"]["meaning"] = meaning
    return tables


def left_out(table, values, truth, of_topic):
    """Print precision at some recalls, each topic judged by weights that never saw it."""
    same, shares = truth
    sure = np.zeros(len(same))
    for topic in sorted(set(of_topic)):
        inside = np.array([name == topic for name in of_topic])
        weights = fit(values[~inside], same[~inside], shares[~inside])
        sure[inside] = 1 / (1 + np.exp(-(values[inside] @ weights)))
    order = np.argsort(-sure, kind="stable")
    hits, said = np.cumsum((same * shares)[order]), np.cumsum(shares[order])
    for recall in (0.2, 0.3, 0.4, 0.5, 0.6):
        place = int(np.searchsorted(hits, recall * hits[-1]))
        print(f"  {table}: recall {recall} precision {hits[place] / said[place]:.3f}", end="")
        print(f" from {sure[order[place]]:.2f} on")


def write(tables, path):
    lines = [HEADER]
    for table, weights in tables.items():
        lines.append(f'["{table}"]')
        lines += [f'"{name}" = {value:.2f}' for name, value in sorted(weights.items())]
        lines.append("")
    Path(path).write_text("\n".join(lines), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", required=True)
    parser.add_argument("--cache")
    parser.add_argument("--learn")
    parser.add_argument("--learn-cache")
    parser.add_argument("--write")
    parser.add_argument("--join", type=float, nargs="*", default=[groups.JOIN])
    options = parser.parse_args()
    fresh = texts(options.gold, options.cache)
    if options.learn:
        write(learn(texts(options.learn, options.learn_cache), fresh), options.write)
        return
    for groups.JOIN in options.join:
        for name, label in ((str, "by topic"), (number_of, "like topics together")):
            for with_all in (False, True):
                precision, recall = score(fresh, name=name, with_all=with_all)
                given = "all mentions" if with_all else "candidates"
                print(f"{groups.JOIN} {label}, {given}: P {precision:.3f} R {recall:.3f}")


if __name__ == "__main__":
    main()
