"""The network node by node: what a product gives in seven bits is near to what it is."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from needs import NEEDS_TRAIN

pytest.importorskip("torch", reason=NEEDS_TRAIN)
onnx = pytest.importorskip("onnx", reason=NEEDS_TRAIN)
onnxruntime = pytest.importorskip("onnxruntime", reason=NEEDS_TRAIN)

from timeline_app.training.calibration import Samples  # noqa: E402
from timeline_app.training.graph import Graph, label_model, matrices, quantised, told  # noqa: E402
from timeline_app.training.network import NetworkSizes  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")


def ran(graph, result, **fed):
    """What a graph of one result gives."""
    graph.add("Identity", result, name="out")
    inputs = [
        onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None) for name in fed
    ]
    model = graph.model(inputs, {"out": onnx.TensorProto.FLOAT})
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    return session.run(None, fed)[0]


matrix = arrays.arrays(np.float32, (5, 3), elements=st.floats(-9, 9, width=16))


@settings(max_examples=30)
@given(matrix)
def test_a_matrix_in_seven_bits_is_within_half_a_step_of_itself(weight):
    small, steps = quantised(weight)
    assert small.dtype == np.int8
    assert np.abs(small).max(initial=0) <= 63
    assert (np.abs(small * steps - weight) <= steps / 2 + 1e-6).all()


def test_a_column_of_nothing_has_a_step_all_the_same():
    small, steps = quantised(np.zeros((2, 2), np.float32))
    assert not small.any()
    assert (steps == 1).all()


def test_a_product_in_bytes_is_near_to_that_in_floats():
    chance = np.random.default_rng(0)
    x = chance.normal(size=(7, 5)).astype(np.float32) * np.array([40, 1, 1, 1, 1], np.float32)
    weight, bias = chance.normal(size=(5, 3)).astype(np.float32), np.arange(3, dtype=np.float32)
    plain = Graph()
    exact = ran(plain, plain.product("x", "p", weight, bias), x=x)
    assert np.allclose(exact, x @ weight + bias, atol=1e-3)
    assert plain.points == {"p": "x"}
    samples = Samples()
    for row in x:
        samples.see("p", row[None])
    small = Graph({"p": samples.scale("p", weight)})
    found = ran(small, small.product("x", "p", weight, bias), x=x)
    assert np.abs(found - exact).mean() < 0.05 * np.abs(exact).mean()


def test_a_value_is_cut_along_its_last_axis():
    graph = Graph()
    first, second = graph.cut("x", [1, 2])
    assert first != second
    found = ran(graph, second, x=np.arange(6, dtype=np.float32).reshape(2, 3))
    assert found.tolist() == [[1, 2], [4, 5]]


def test_values_are_normalised_by_mean_and_variance():
    graph = Graph()
    weights = {"n.weight": np.full(4, 2.0, np.float32), "n.bias": np.ones(4, np.float32)}
    found = ran(graph, graph.normalised("x", weights, "n"), x=np.array([[1, 2, 3, 4]], np.float32))
    assert found.mean() == pytest.approx(1.0, abs=1e-5)
    assert found.std() == pytest.approx(2.0, abs=1e-4)


def test_a_relation_is_never_the_roots():
    weights = {"label_out.weight": np.array([[9.0], [1.0]], np.float32),
               "label_out.bias": np.zeros(2, np.float32)}  # fmt: skip
    fed = {name: np.full((2, 1), 1.0, np.float32) for name in ("ld", "lh")}
    for root, label in ((0, 1), (1, 0)):
        model = label_model(weights, root)
        session = onnxruntime.InferenceSession(
            model.SerializeToString(), providers=["CPUExecutionProvider"]
        )
        assert session.run(None, fed)[0].tolist() == [label, label]
    assert weights["label_out.bias"].tolist() == [0, 0], "the weights are not altered"


def test_every_point_has_its_matrix_rows_in():
    plan = NetworkSizes(2, 2, 7, 3, layers=1)
    names = ("mixed", "joined", "inner", "outer")
    weights = {f"encoder.layers.0.{name}.weight": np.zeros((4, 2), np.float32) for name in names}
    heads = (
        "tag_inner",
        "entity_inner",
        "arc_dependent",
        "arc_head",
        "label_dependent",
        "label_head",
    )
    weights |= {f"{name}.weight": np.zeros((3, 2), np.float32) for name in
                (*heads, "vector", "tags", "entities")}  # fmt: skip
    found = matrices(weights | {"arc": np.eye(3, dtype=np.float32)}, plan)
    assert found["0.mixed"].shape == (2, 4)
    assert found["heads"].shape == (2, 3 * len(heads))
    assert set(found) == {
        *(f"0.{name}" for name in names),
        "vector",
        "tags",
        "entities",
        "heads",
        "arc",
    }


def test_a_told_value_is_of_floats():
    assert told("x").type.tensor_type.elem_type == onnx.TensorProto.FLOAT
