"""Scores of the language room on annotated treebanks; run by hand, with the files as options.

python tests/benchmarks/language_scores.py --treebank pud-test.conllu --names names-pud.iob2
python tests/benchmarks/language_scores.py --speed some-news.txt
"""

import argparse
import resource
import time
from collections import Counter
from pathlib import Path

from timeline_app import parsing
from timeline_app.wording import worded

KINDS = {"person": "PER", "organisation": "ORG", "place": "LOC", "other": "OTHER"}


def blocks(path):
    """Sentences as (comments, rows of columns)."""
    for block in Path(path).read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.split("\n")
        said = dict(x[1:].split("=", 1) for x in lines if x.startswith("#") and "=" in x)
        comments = {key.strip(): value.strip() for key, value in said.items()}
        comments["new"] = any(x.startswith("# newdoc") for x in lines)
        yield comments, [x.split("\t") for x in lines if not x.startswith("#")]


def place_words(text, rows):
    """Character spans of the words; those of a fused token share it out by their lengths."""
    spans, at, until, fused = [], 0, 0, 0
    for row in rows:
        if "." in row[0]:
            continue
        if "-" in row[0]:
            fused = int(row[0].split("-")[1])
            start = text.index(row[1], at)
            at, until = start, start + len(row[1])
            continue
        if int(row[0]) <= fused:
            end = until if int(row[0]) == fused else min(until, at + len(row[1]))
            spans.append((at, end))
            at = end
        else:
            start = text.index(row[1], at)
            at = start + len(row[1])
            spans.append((start, at))
    return spans


def documents(path):
    """(text, gold sentences); a sentence is a list of (span, upos, xpos, head span, relation)."""
    text, gold = "", []
    for comments, rows in blocks(path):
        if comments["new"] and gold:
            yield text, gold
            text, gold = "", []
        start = len(text)
        spans = [(a + start, b + start) for a, b in place_words(comments["text"], rows)]
        words = [row for row in rows if "-" not in row[0] and "." not in row[0]]
        gold.append(
            [
                (span, row[3], row[4], spans[int(row[6]) - 1] if row[6] != "0" else None, row[7])
                for span, row in zip(spans, words, strict=True)
            ]
        )
        text += comments["text"] + " "
    yield text, gold


def predicted(sentence):
    ends = [(token.span.start, token.span.end) for token in sentence.tokens]
    return [
        (ends[i], t.upos, t.xpos, ends[t.head] if t.head >= 0 else None, t.relation)
        for i, t in enumerate(sentence.tokens)
    ]


def core(words):
    """Main verb, the heads of its subject and object."""
    root = next(word for word in words if word[3] is None)

    def under(*relations):
        return next((w[0] for w in words if w[3] == root[0] and w[4] in relations), None)

    return root, under("nsubj", "nsubj:pass"), under("obj")


def f1(hits, gold, found):
    return round(200 * hits / max(1, gold + found), 2)


def score_trees(path):
    count = Counter()
    for text, gold in documents(path):
        analysis = parsing.analyse(text)
        found = [predicted(sentence) for sentence in analysis.sentences]
        mine = {word[0]: word for words in found for word in words}
        truth = {word[0]: word for words in gold for word in words}
        edges = [{(words[0][0][0], words[-1][0][1]) for words in side} for side in (gold, found)]
        count["sentences"] += len(edges[0])
        count["my sentences"] += len(edges[1])
        count["sentence"] += len(edges[0] & edges[1])
        count["gold"] += len(truth)
        count["found"] += len(mine)
        for span in truth.keys() & mine.keys():
            a, b = truth[span], mine[span]
            count["token"] += 1
            count["upos"] += a[1] == b[1]
            count["xpos"] += a[2] == b[2]
            count["uas"] += a[3] == b[3]
            same = a[4].split(":")[0] == b[4].split(":")[0]
            count["las"] += a[3] == b[3] and same
        for words in gold:
            root, subject, thing = core(words)
            if root[1] != "VERB":
                continue
            count["clauses"] += 1
            other = next((w for w in found if any(x[0] == root[0] for x in w)), None)
            count["svo"] += other is not None and (
                core(other)[0][0],
                *core(other)[1:],
            ) == (root[0], subject, thing)
    print(Path(path).stem)
    print("  sentences", f1(count["sentence"], count["sentences"], count["my sentences"]))
    for what in ("token", "upos", "xpos", "uas", "las"):
        print(" ", what, f1(count[what], count["gold"], count["found"]))
    print("  subject, verb, object", round(100 * count["svo"] / max(1, count["clauses"]), 1))


def name_spans(words, labels):
    spans, start = set(), None
    for place, label in enumerate([*labels, "O"]):
        if start is not None and not label.startswith("I-"):
            spans.add((words[start][0], words[place - 1][1], labels[start][2:]))
            start = None
        if label.startswith("B-"):
            start = place
    return spans


def mistakes(text, gold, found):
    """Each name that is wrong or missing, with what stands there instead."""
    typed = {name for name in found if name[2] != "OTHER"}
    for a, b, kind in sorted(gold - typed):
        near = [f"{text[x:y]}/{k}" for x, y, k in sorted(found) if x < b and y > a]
        beside = text[max(0, a - 30) : b + 30]
        yield f"{text[a:b]}/{kind} <- {', '.join(near) or 'nothing'}   | {beside}"
    for a, b, kind in sorted(typed - gold):
        if not any(x < b and y > a for x, y, _ in gold):
            yield f"nothing <- {text[a:b]}/{kind}   | {text[max(0, a - 30) : b + 30]}"


def score_names(path, errors):
    count, wrong = Counter(), Counter()
    for comments, rows in blocks(path):
        text, at, words = comments["text"], 0, []
        for row in rows:
            start = text.find(row[1], at)
            start = at if start < 0 else start
            at = start + len(row[1])
            words.append((start, at))
        gold = name_spans(words, [row[2] for row in rows])
        found = {
            (s.tokens[n.first].span.start, s.tokens[n.last - 1].span.end, KINDS[n.type])
            for s in parsing.analyse(text).sentences
            for n in s.names
        }
        typed = {name for name in found if name[2] != "OTHER"}
        count["gold"] += len(gold)
        count["found"] += len(typed)
        count["hits"] += len(gold & typed)
        count["spans"] += len({x[:2] for x in gold} & {x[:2] for x in typed})
        for kind in ("PER", "ORG", "LOC"):
            count[kind, "gold"] += sum(x[2] == kind for x in gold)
            count[kind, "found"] += sum(x[2] == kind for x in typed)
            count[kind, "hits"] += sum(x[2] == kind for x in gold & typed)
        wrong.update(mistakes(text, gold, found))
    print(Path(path).stem)
    print(
        "  names",
        f1(count["hits"], count["gold"], count["found"]),
        "P",
        round(100 * count["hits"] / max(1, count["found"]), 1),
        "R",
        round(100 * count["hits"] / max(1, count["gold"]), 1),
    )
    print("  spans only", f1(count["spans"], count["gold"], count["found"]))
    for kind in ("PER", "ORG", "LOC"):
        print(" ", kind, f1(*(count[kind, x] for x in ("hits", "gold", "found"))))
    for line, times in wrong.most_common(errors):
        print(f"{times:5} {line}")


def measure_speed(path):
    text = Path(path).read_text(encoding="utf-8")
    before = time.perf_counter()
    parsing.analyse("It is loaded.")
    loaded = time.perf_counter()
    words = sum(len(s.tokens) for s in parsing.analyse(text).sentences)
    spent = time.perf_counter() - loaded
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"load {loaded - before:.2f} s, {words / spent:.0f} words/s, at most {most:.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebank", nargs="*", default=[])
    parser.add_argument("--names", nargs="*", default=[])
    parser.add_argument("--speed")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    print(worded(parsing.weights_problem()) or "weights present")
    for path in options.treebank:
        score_trees(path)
    for path in options.names:
        score_names(path, options.errors)
    if options.speed:
        measure_speed(options.speed)


if __name__ == "__main__":
    main()
