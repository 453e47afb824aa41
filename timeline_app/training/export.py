"""Writes a trained network as the files that the product ships: ONNX in 8 bits, and its labels.

`python -m timeline_app.training.export --run DIR --vocabulary FILE --out DIR`
"""

# The libraries of the training ship no types.
# mypy: disable-error-code="misc,attr-defined"

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from timeline_app.language import Pieces
from timeline_app.training.base_weights import SHA256
from timeline_app.training.batches import code, inputs
from timeline_app.training.examples import Inventory
from timeline_app.training.network import Network
from timeline_app.training.run import load_network

VERSION = "1.0.0"
# The number of the interface: names, shapes and meanings of what goes in and comes out.
SCHEMA = 1
POSITIONS = 320
_OUTPUTS = ("upos", "xpos", "ner", "ev", "arc", "ld", "lh", "vec")
_PIECEWISE = {"ids", "mask", "tsh"}
_SAMPLE = ("Talks", "began", "in", "Geneva", "on", "Monday", ".")


@dataclass(frozen=True, slots=True)
class Graph:
    """What the ONNX exporter has to know of one network."""

    module: nn.Module
    fed: tuple[Tensor, ...]
    inputs: Sequence[str]
    outputs: Sequence[str]


class _Parser(nn.Module):
    """The network with its answers instead of its scores where nothing else needs the scores."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, *fed: Tensor) -> tuple[Tensor, ...]:
        scores = self.network(*fed)
        answers = (scores.upos.argmax(-1), scores.xpos.argmax(-1), scores.names)
        return (*answers, torch.sigmoid(scores.events), *scores[4:])


class _Label(nn.Module):
    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ld: Tensor, lh: Tensor, heads: Tensor) -> Tensor:
        return self.network.label(ld, lh, heads)


def export(network: Network, inventory: Inventory, vocabulary: Path, folder: Path) -> None:
    """Write parser.onnx, label.onnx, labels.json and vocab.txt."""
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    places = network.encoder.positions
    places.weight.data = places.weight.data[:POSITIONS].clone()
    fed = inputs([code(_SAMPLE, Pieces(vocabulary))])
    scores = network(**fed)
    parser = Graph(_Parser(network), tuple(fed.values()), tuple(fed), _OUTPUTS)
    asked = (scores.dependents, scores.heads, torch.zeros_like(fed["first"]))
    label = Graph(_Label(network), asked, ("ld", "lh", "heads"), ("lab",))
    with tempfile.TemporaryDirectory() as workshop:
        plain = Path(workshop) / "parser.onnx"
        _write(parser, plain)
        shrink(plain, folder / "parser.onnx")
    _write(label, folder / "label.onnx")
    _write_labels(inventory, folder / "labels.json")
    shutil.copyfile(vocabulary, folder / "vocab.txt")


def _write(graph: Graph, path: Path) -> None:
    """Write a network whose batch and lengths may vary, by the exporter that needs no package."""
    names = (*graph.inputs, *graph.outputs)
    axes = {name: {0: "batch", 1: "pieces" if name in _PIECEWISE else "words"} for name in names}
    if "arc" in axes:
        axes["arc"][2] = "heads"
    torch.onnx.export(
        graph.module,
        graph.fed,
        path,
        input_names=list(graph.inputs),
        output_names=list(graph.outputs),
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def shrink(plain: Path, small: Path) -> None:
    """Write the weights in 7 bits a channel: 8 can overflow on processors without VNNI."""
    ready = plain.with_suffix(".ready.onnx")
    quant_pre_process(plain, ready, skip_symbolic_shape=True)
    quantize_dynamic(
        ready,
        small,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        extra_options={"MatMulConstBOnly": True},
    )


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
    parser.add_argument("--vocabulary", type=Path, required=True, help="the base's vocab.txt")
    parser.add_argument("--out", type=Path, required=True, help="folder for the files")
    chosen = parser.parse_args(arguments)
    network, inventory, _ = load_network(chosen.run)
    export(network, inventory, chosen.vocabulary, chosen.out)
    describe(chosen.out)
    return 0


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
