"""Writes a trained network as the files that the product ships: ONNX in 8 bits, and its labels.

`python -m timeline_app.training.export --run DIR --train DIR --vocabulary FILE --out DIR`
"""

# The libraries of the training ship no types.
# mypy: disable-error-code="attr-defined"

import argparse
import hashlib
import json
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from timeline_app.parsing import SCHEMA, Pieces
from timeline_app.training import calibration, graph
from timeline_app.training.base_weights import SHA256
from timeline_app.training.batches import code, side_by_side
from timeline_app.training.examples import Inventory
from timeline_app.training.graph import Scale
from timeline_app.training.network import EncoderNetwork, NetworkSizes
from timeline_app.training.run import load_network
from timeline_app.training.treebank import read_treebank

VERSION = "2.0.0"
POSITIONS = 320
SAMPLE = 600
"""Sentences on which the activations' scales are found."""
Weights = dict[str, npt.NDArray[np.float32]]


def export(
    network: EncoderNetwork,
    inventory: Inventory,
    vocabulary: Path,
    folder: Path,
    sample: Sequence[Sequence[str]],
) -> None:
    """Write parser.onnx, label.onnx, labels.json and vocab.txt.

    The scales are found on the sample, sentences of words.
    """
    folder.mkdir(parents=True, exist_ok=True)
    plan = NetworkSizes(**(network.plan.to_dict() | {"positions": POSITIONS}))
    weights = {name: w.detach().float().numpy() for name, w in network.state_dict().items()}
    scales = _scales(weights, plan, _fed(sample, Pieces(vocabulary)))
    parser, _ = graph.parser_model(weights, plan, scales)
    label = graph.label_model(weights, inventory.relations.index("root"))
    for name, model in (("parser.onnx", parser), ("label.onnx", label)):
        (folder / name).write_bytes(model.SerializeToString())
    _write_labels(inventory, folder / "labels.json")
    shutil.copyfile(vocabulary, folder / "vocab.txt")


def _scales(
    weights: Weights, plan: NetworkSizes, fed: Iterator[dict[str, Any]]
) -> Mapping[str, Scale]:
    """Return the scales of the activations, from the network in floats at work."""
    floats, points = graph.parser_model(weights, plan)
    for name in points.values():
        floats.graph.output.append(graph.told(name))
    session = onnxruntime.InferenceSession(
        floats.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    return calibration.scales(session, points, graph.matrices(weights, plan), fed)


def _fed(sample: Sequence[Sequence[str]], split: Pieces) -> Iterator[dict[str, Any]]:
    coded = (code(words, split) for words in sample)
    return (side_by_side([one]) for one in coded if len(one.ids) <= POSITIONS)


def describe(folder: Path) -> None:
    """Write model.json: the version and the digest of every file, checked when they are loaded."""
    files = ("parser.onnx", "label.onnx", "labels.json", "vocab.txt")
    digests = {n: hashlib.sha256((folder / n).read_bytes()).hexdigest() for n in files}
    said = {
        "name": "timeline-app-en",
        "language": "en",
        "version": VERSION,
        "schema": SCHEMA,
        "base": {"name": "all-MiniLM-L6-v2", "sha256": SHA256},
        "sha256": digests,
    }
    (folder / "model.json").write_text(json.dumps(said, indent=2) + "\n", encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Export the checkpoint of a finished run."""
    parser = argparse.ArgumentParser(prog="timeline_app.training.export", description=__doc__)
    parser.add_argument("--run", type=Path, required=True, help="folder of the checkpoint")
    parser.add_argument("--train", type=Path, required=True, help="folder of the treebanks")
    parser.add_argument("--vocabulary", type=Path, required=True, help="the base's vocab.txt")
    parser.add_argument("--out", type=Path, required=True, help="folder for the files")
    chosen = parser.parse_args(arguments)
    network, inventory, _ = load_network(chosen.run)
    export(network, inventory, chosen.vocabulary, chosen.out, sample_of(chosen.train))
    describe(chosen.out)
    return 0


def sample_of(train: Path) -> list[tuple[str, ...]]:
    """Return sentences of the training data, evenly from all genres."""
    names = ("gum-open-train.conllu", "ewt-train.conllu")
    rows = [[s.forms for s in read_treebank(train / name)] for name in names]
    return [words for row in rows for words in row[:: max(1, 2 * len(row) // SAMPLE)]]


def _write_labels(inventory: Inventory, path: Path) -> None:
    labels = {
        "upos": inventory.upos,
        "xpos": inventory.xpos,
        "dep": inventory.relations,
        "ner": inventory.names,
    }
    path.write_text(json.dumps(labels) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
