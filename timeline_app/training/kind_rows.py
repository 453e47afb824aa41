"""Labelled mentions with all that their kind is chosen by: what kinds are learned on."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from timeline_app import extraction, parsing, records
from timeline_app.extraction import Signs
from timeline_app.model import Span
from timeline_app.training import treebank, worth_rows

_TEXT = "# text = "
_DOCUMENT = "# newdoc id = "
_FILES = {
    "timeset_dev": ("timeset_dev.jsonl",),
    "timeset_more": ("timeset_more.jsonl",),
    "meantime_apple": ("meantime_apple.jsonl",),
    "wikiwars": ("wikiwars_train.jsonl",),
    "ecbplus_train": ("ecbplus_train.jsonl",),
}
_TREEBANKS = {
    "gum": ("gum-open-train.conllu", "gum-open-dev.conllu"),
    "ewt": ("ewt-dev.conllu",),
}
"""Their texts are put together from their sentences."""


@dataclass(frozen=True, slots=True)
class LabelledTrigger:
    """One trigger, and the kinds that are right for it, the best first."""

    corpus: str
    document: str
    span: Span
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KindExample:
    """One mention to learn on; ``kinds`` is empty where nobody chose any."""

    name: str
    """Document and offset."""
    word: str
    signs: Signs
    kinds: tuple[str, ...]
    topic: tuple[float, ...]
    """What its document is about: the direction of all its vectors together."""


def read_labels(path: Path, part: str) -> list[LabelledTrigger]:
    """The labels of one part ("learn", "held") of a table as ``tests/corpus/kinds.tsv``."""
    lines = [
        line for line in path.read_text(encoding="utf-8").splitlines() if line[:1] not in {"", "#"}
    ]
    return [
        LabelledTrigger(
            row["corpus"],
            row["document"],
            Span(int(row["start"]), int(row["end"])),
            tuple(row["kinds"].split("/")),
        )
        for row in csv.DictReader(lines, delimiter="\t")
        if row["part"] == part
    ]


def rows(folders: tuple[Path, Path], labels: list[LabelledTrigger]) -> Iterator[KindExample]:
    """All mentions of the documents that the labels name, the labelled ones with their kinds.

    ``folders`` hold the event corpora and the treebanks.
    """
    known: defaultdict[tuple[str, str], dict[Span, tuple[str, ...]]] = defaultdict(dict)
    for label in labels:
        known[label.corpus, label.document][label.span] = label.kinds
    texts = dict(_texts(folders, {corpus for corpus, _ in known}))
    for key, chosen in known.items():
        yield from _rows("/".join(key), texts[key], chosen)


def _rows(name: str, text: str, chosen: dict[Span, tuple[str, ...]]) -> Iterator[KindExample]:
    shape = records.read(text, (), None)
    analysis = parsing.analyse(text, [p.span for p in shape.passages])
    found = list(extraction.signs_of_kinds(analysis, shape.passages))
    topic = tuple(extraction.topic_of(one.vector for _, one in found if one.vector))
    for span, one in found:
        yield KindExample(
            f"{name}:{span.start}", span.of(text).lower(), one, chosen.get(span, ()), topic
        )


def _texts(folders: tuple[Path, Path], corpora: set[str]) -> Iterator[tuple[tuple[str, str], str]]:
    events, trees = folders
    for corpus in sorted(corpora):
        for name in _FILES.get(corpus, ()):
            for document in worth_rows.read(events / name):
                yield (corpus, document["id"]), document["text"]
        for name in _TREEBANKS.get(corpus, ()):
            for document_id, text in _documents(trees / name):
                yield (corpus, document_id), text


def _documents(path: Path) -> Iterator[tuple[str, str]]:
    """The documents of a treebank, a sentence a line."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    name = ""
    for block in treebank.blocks(path):
        for line in block:
            if line.startswith(_DOCUMENT):
                name = line.removeprefix(_DOCUMENT).strip()
            elif line.startswith(_TEXT):
                found[name].append(line.removeprefix(_TEXT).strip())
    for name, sentences in found.items():
        yield name, "\n".join(sentences)


def without_word(row: KindExample) -> KindExample:
    """The mention as if the lexicon had no such word: its meaning has to tell the kind."""
    kept = frozenset(mark for mark in row.signs.marks if not mark.startswith("word "))
    return replace(row, signs=replace(row.signs, marks=kept))
