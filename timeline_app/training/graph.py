"""Writes the network node by node as it ships: weights in 7 bits, activations on fixed scales.

Scales that are fixed once, and not taken from each batch, make a sentence's scores independent of
the sentences read beside it.  Seven bits, because pairs of full eight-bit products overflow on
processors without VNNI.  Attention, GELU and the scaled product are operators of ONNX Runtime
(domain ``com.microsoft``), present in every build of it.
"""

# The libraries of the training ship no types.
# mypy: disable-error-code="attr-defined"

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from timeline_app.training.network import NetworkSizes

Floats = npt.NDArray[np.float32]
Weights = Mapping[str, Floats]
_RUNTIME = "com.microsoft"
_MOST = 63
"""The largest quantised weight: 7 bits with their sign."""
_TINY = 1e-12
# The first layer of every head, side by side in one product; GELU follows all but the last two.
_HEADS = (
    "tag_inner", "entity_inner", "arc_dependent", "arc_head", "label_dependent", "label_head",
)  # fmt: skip
_CURVED = 4


@dataclass(frozen=True, slots=True)
class Scale:
    """How one activation becomes bytes: divided by its channel's factor, then scaled, shifted."""

    factors: Floats
    step: float
    zero: int


class Graph:
    """Nodes and constants of a model while they are laid down.

    Without ``scales`` everything stays in floats, and ``points`` names the value that every
    product takes in: what a calibration looks at.
    """

    def __init__(self, scales: Mapping[str, Scale] | None = None) -> None:
        """Begin with nothing."""
        self.scales = scales
        self.points: dict[str, str] = {}
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []

    def constant(self, value: Any) -> str:  # noqa: ANN401 - anything numpy takes
        """Return the name of a new constant."""
        name = f"c{len(self.constants)}"
        whole = np.ascontiguousarray(value)
        self.constants.append(numpy_helper.from_array(whole.reshape(np.shape(value)), name))
        return name

    def add(self, kind: str, *fed: str, name: str = "", **attributes: Any) -> str:  # noqa: ANN401
        """Return the result of a new node."""
        (result,) = self.split(kind, *fed, names=(name or f"v{len(self.nodes)}",), **attributes)
        return result

    def split(self, kind: str, *fed: str, names: Sequence[str], **attributes: Any) -> list[str]:  # noqa: ANN401
        """Return the results of a new node that has several."""
        self.nodes.append(helper.make_node(kind, list(fed), list(names), **attributes))
        return list(names)

    def cut(self, x: str, sizes: Sequence[int]) -> list[str]:
        """Return a value cut along its last axis."""
        names = [f"v{len(self.nodes)}_{part}" for part in range(len(sizes))]
        return self.split("Split", x, self.constant(np.array(sizes)), names=names, axis=-1)

    def product(self, x: str, point: str, weight: Floats, bias: Floats) -> str:
        """Return ``x @ weight + bias``; ``point`` names the place for its scale."""
        self.points[point] = x
        if self.scales is None:
            return self.add(
                "Add", self.add("MatMul", x, self.constant(weight)), self.constant(bias)
            )
        small, step, zero = self._small(x, self.scales[point])
        whole, steps = quantised(weight * self.scales[point].factors[:, None])
        given = (small, self.constant(whole), step, self.constant(steps), zero, "")
        return self.add("MatMulIntegerToFloat", *given, self.constant(bias), domain=_RUNTIME)

    def attention(self, x: str, point: str, weight: Floats, bias: Floats, heads: int) -> str:
        """Return what each place gathers from the others of its sentence."""
        self.points[point] = x
        bent = self.constant(bias)
        if self.scales is None:
            given: tuple[str, ...] = (x, self.constant(weight), bent, "lengths")
            return self.add("Attention", *given, domain=_RUNTIME, num_heads=heads)
        small, step, zero = self._small(x, self.scales[point])
        whole, steps = quantised(weight * self.scales[point].factors[:, None])
        centred = self.constant(np.zeros(steps.shape, np.int8))
        given = (small, self.constant(whole), bent, step, self.constant(steps), "lengths")
        return self.add("QAttention", *given, zero, centred, domain=_RUNTIME, num_heads=heads)

    def _small(self, x: str, scale: Scale) -> tuple[str, str, str]:
        evened = self.add("Mul", x, self.constant(1 / scale.factors))
        step, zero = self.constant(np.float32(scale.step)), self.constant(np.uint8(scale.zero))
        return self.add("QuantizeLinear", evened, step, zero), step, zero

    def normalised(self, x: str, weights: Weights, name: str) -> str:
        """Return each place's values with mean and variance set right."""
        given = (self.constant(weights[f"{name}.{kind}"]) for kind in ("weight", "bias"))
        return self.add("LayerNormalization", x, *given, axis=-1, epsilon=_TINY)

    def model(self, inputs: Sequence[Any], outputs: Mapping[str, int]) -> ModelProto:
        """Return the finished model; of the outputs only names and types are told."""
        told = [helper.make_tensor_value_info(name, kind, None) for name, kind in outputs.items()]
        graph = helper.make_graph(self.nodes, "timeline", list(inputs), told, self.constants)
        domains = [helper.make_opsetid("", 17), helper.make_opsetid(_RUNTIME, 1)]
        return helper.make_model(graph, opset_imports=domains, ir_version=8)


def quantised(weight: Floats) -> tuple[npt.NDArray[np.int8], Floats]:
    """Return a matrix in 7 bits, and each column's step."""
    steps = np.abs(weight).max(0) / _MOST
    steps[steps == 0] = 1.0
    return np.rint(weight / steps).astype(np.int8), steps.astype(np.float32)


def parser_model(
    weights: Weights, plan: NetworkSizes, scales: Mapping[str, Scale] | None = None
) -> tuple[ModelProto, dict[str, str]]:
    """Return the encoder with its heads, and where each product takes in its activations.

    Words of all sentences of a batch stand in one row: ``first`` and ``last`` are the places of a
    word's pieces among all places of the batch, ``sentence * places + place``; ``grid`` says where
    in that row each sentence's words stand, so that ``arc`` is scored within sentences.
    """
    graph = Graph(scales)
    x, middle = _encoded(graph, weights, plan), ""
    for number in range(plan.layers):
        x = _layer(graph, weights, plan, x, number)
        if number + 1 == plan.vector_layer:
            middle = _words(graph, x, plan.width)
    results = _heads(graph, weights, plan, _words(graph, x, plan.width))
    vectors = graph.product(middle, "vector", weights["vector.weight"].T, weights["vector.bias"])
    graph.add("Identity", vectors, name="vec")
    return graph.model(_inputs(), results | {"vec": TensorProto.FLOAT}), graph.points


def told(name: str) -> Any:  # noqa: ANN401 - onnx ships no types
    """Return a value of floats as an output of the model."""
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, None)


def matrices(weights: Weights, plan: NetworkSizes) -> dict[str, Floats]:
    """Return the matrix that stands behind each point, rows in."""
    of_layer = {
        f"{number}.{part}": weights[f"encoder.layers.{number}.{part}.weight"].T
        for number in range(plan.layers)
        for part in ("mixed", "joined", "inner", "outer")
    }
    alone = {name: weights[f"{name}.weight"].T for name in ("vector", "tags", "entities")}
    heads = np.concatenate([weights[f"{name}.weight"].T for name in _HEADS], 1)
    return of_layer | alone | {"heads": heads, "arc": weights["arc"]}


def _inputs() -> list[Any]:
    piecewise = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["sentences", "places"])
        for name in ("ids", "tsh", "grid")
    ]
    wordwise = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["words"])
        for name in ("first", "last", "wsh")
    ]
    lengths = helper.make_tensor_value_info("lengths", TensorProto.INT32, ["sentences"])
    return [*piecewise, lengths, *wordwise]


def _encoded(graph: Graph, weights: Weights, plan: NetworkSizes) -> str:
    """Return the pieces' vectors, of which each has its own step, with their shapes and places."""
    whole = weights["encoder.pieces.weight"]
    steps = np.abs(whole).max(1) / 127
    steps[steps == 0] = 1.0
    small = graph.constant(np.rint(whole / steps[:, None]).astype(np.int8))
    found = graph.add("Cast", graph.add("Gather", small, "ids"), to=TensorProto.FLOAT)
    step = graph.add("Gather", graph.constant(steps.astype(np.float32)), "ids")
    spread = graph.add("Unsqueeze", step, graph.constant(np.array([2])))
    pieces = graph.add("Mul", found, spread)
    shapes = graph.add("Gather", graph.constant(weights["encoder.shapes.weight"]), "tsh")
    start = graph.constant(np.array([0]))
    length = graph.add("Shape", "ids", start=1, end=2)
    known = graph.constant(weights["encoder.positions.weight"][: plan.positions])
    places = graph.add("Slice", known, start, length, start)
    total = graph.add("Add", graph.add("Add", pieces, shapes), places)
    return graph.normalised(total, weights, "encoder.first")


def _layer(graph: Graph, weights: Weights, plan: NetworkSizes, x: str, number: int) -> str:
    inside = f"encoder.layers.{number}."
    part = {n.removeprefix(inside): w for n, w in weights.items() if n.startswith(inside)}
    mixed = (part["mixed.weight"].T, part["mixed.bias"])
    met = graph.attention(x, f"{number}.mixed", *mixed, plan.heads)
    joined = graph.product(met, f"{number}.joined", part["joined.weight"].T, part["joined.bias"])
    x = graph.normalised(graph.add("Add", joined, x), part, "after_attention")
    wide = graph.product(x, f"{number}.inner", part["inner.weight"].T, part["inner.bias"])
    bent = graph.add("Gelu", wide, domain=_RUNTIME)
    narrow = graph.product(bent, f"{number}.outer", part["outer.weight"].T, part["outer.bias"])
    return graph.normalised(graph.add("Add", narrow, x), part, "after_inner")


def _words(graph: Graph, x: str, width: int) -> str:
    """Return each word's vector, the mean of its first and last piece's."""
    places = graph.add("Reshape", x, graph.constant(np.array([-1, width])))
    ends = (graph.add("Gather", places, end) for end in ("first", "last"))
    return graph.add("Mul", graph.add("Add", *ends), graph.constant(np.float32(0.5)))


def _heads(graph: Graph, weights: Weights, plan: NetworkSizes, words: str) -> dict[str, int]:
    """Lay down what is said of each word; return the names of the results with their types."""
    shapes = graph.add("Gather", graph.constant(weights["shapes.weight"]), "wsh")
    both = graph.add("Concat", words, shapes, axis=-1)
    matrix = np.concatenate([weights[f"{name}.weight"].T for name in _HEADS], 1)
    bias = np.concatenate([weights[f"{name}.bias"] for name in _HEADS])
    sizes = [len(weights[f"{name}.bias"]) for name in _HEADS]
    inner = graph.product(both, "heads", matrix, bias)
    curved, label_dependent, label_head = graph.cut(
        inner, [sum(sizes[:_CURVED]), *sizes[_CURVED:]]
    )
    bent = graph.add("Gelu", curved, domain=_RUNTIME)
    tag, entity, dependent, head = graph.cut(bent, sizes[:_CURVED])
    tags = graph.product(tag, "tags", weights["tags.weight"].T, weights["tags.bias"])
    entities = graph.product(
        entity, "entities", weights["entities.weight"].T, weights["entities.bias"]
    )
    # (d A + b) h = d A h + b h: the head's own bias rides on the dependent.
    arcs = graph.product(dependent, "arc", weights["arc"], weights["arc_bias.weight"][0])
    upos, xpos = graph.cut(tags, [plan.upos, plan.xpos])
    names, events = graph.cut(entities, [plan.names, 1])
    for name, tag in (("upos", upos), ("xpos", xpos)):
        graph.add("ArgMax", tag, name=name, axis=-1, keepdims=0)
    graph.add("Sigmoid", events, name="ev")
    meant = graph.add("Transpose", graph.add("Gather", head, "grid"), perm=[0, 2, 1])
    arcs = graph.add("MatMul", graph.add("Gather", arcs, "grid"), meant)
    plain = {"ner": names, "arc": arcs, "ld": label_dependent, "lh": label_head}
    for name, value in plain.items():
        graph.add("Identity", value, name=name)
    numbers = dict.fromkeys(("upos", "xpos"), int(TensorProto.INT64))
    return numbers | dict.fromkeys(("ev", *plain), int(TensorProto.FLOAT))


def label_model(weights: Weights, root: int) -> ModelProto:
    """Return the small network that names the relation of a word to its head, never the root's."""
    graph = Graph()
    met = graph.add("Gelu", graph.add("Add", "ld", "lh"), domain=_RUNTIME)
    bias = weights["label_out.bias"].copy()
    bias[root] = -1e9
    scores = graph.product(met, "label", weights["label_out.weight"].T, bias)
    graph.add("ArgMax", scores, name="lab", axis=-1, keepdims=0)
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["words", "width"])
        for name in ("ld", "lh")
    ]
    return graph.model(inputs, {"lab": TensorProto.INT64})
