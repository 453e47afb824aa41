"""The shipped files: written, read back, and checked."""

import hashlib
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from needs import NEEDS_TRAIN

torch = pytest.importorskip("torch", reason=NEEDS_TRAIN)
pytest.importorskip("onnx", reason=NEEDS_TRAIN)
onnxruntime = pytest.importorskip("onnxruntime", reason=NEEDS_TRAIN)

from timeline_app import parsing  # noqa: E402
from timeline_app.parsing import Pieces  # noqa: E402
from timeline_app.training.batches import code, inputs, side_by_side  # noqa: E402
from timeline_app.training.examples import Inventory  # noqa: E402
from timeline_app.training.export import describe, export  # noqa: E402
from timeline_app.training.graph import parser_model, quantised  # noqa: E402
from timeline_app.training.network import EncoderNetwork, NetworkSizes  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")
INVENTORY = Inventory(("NOUN", "VERB"), ("NN", "VBD"), ("nsubj", "punct", "root"))
SMALL = {"layers": 2, "width": 24, "inner": 32, "heads": 2, "pieces": 200, "positions": 330}
SAMPLE = [("talks", "began", "."), ("they", "left", ",", "and", "talks", "began")] * 4


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return EncoderNetwork(
        NetworkSizes.of(INVENTORY, **SMALL, vector_layer=1, vector_width=8)
    ).eval()


@pytest.fixture(scope="module")
def folder(network, tmp_path_factory, vocabulary):
    place = tmp_path_factory.mktemp("model")
    export(network, INVENTORY, vocabulary, place, SAMPLE)
    describe(place)
    return place


def test_a_reading_has_one_entry_a_word(folder):
    (reading,) = parsing.reader_of(folder)([("talks", "began", ".")])
    assert len(reading.upos) == len(reading.heads) == len(reading.events) == 3
    assert reading.heads.count(-1) == 1
    assert reading.relations[reading.heads.index(-1)] == "root"
    assert {len(vector) for vector in reading.vectors} <= {0, 8}


def test_sentences_read_together_are_read_as_if_alone(folder):
    crowd = [("they", "began", "talks"), ("talks",), ("talks", "began", "."), ("they",) * 9]
    together = parsing.reader_of(folder)(crowd * 30)
    for words, reading in zip(crowd, together, strict=False):
        assert parsing.reader_of(folder)([words]) == [reading]


def test_a_sentence_too_long_is_read_all_the_same(folder):
    (reading,) = parsing.reader_of(folder)([("talks",) * 310])
    assert len(reading.heads) == 310


def test_in_floats_the_graph_is_the_network(network, vocabulary):
    coded = [code(words, Pieces(vocabulary)) for words in SAMPLE[:2]]
    weights = {name: w.detach().numpy() for name, w in network.state_dict().items()}
    model, _ = parser_model(weights, network.plan)
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    names = [output.name for output in session.get_outputs()]
    found = dict(zip(names, session.run(None, side_by_side(coded)), strict=True))
    with torch.no_grad():
        scores = network(**inputs(coded))
    words = inputs(coded)["wmask"].bool().numpy()
    for name, wanted in (("ner", scores.names), ("ld", scores.dependents)):
        assert np.allclose(found[name], wanted.numpy()[words], atol=2e-2), name
    arcs = scores.arcs.numpy()[0, :4, :4]
    assert np.allclose(found["arc"][0, :4, :4], arcs, atol=2e-2)


@given(st.integers(1, 40), st.integers(1, 12), st.floats(0.001, 100))
def test_a_quantised_matrix_is_near_the_matrix(rows, columns, size):
    matrix = np.random.default_rng(rows).normal(0, size, (rows, columns)).astype(np.float32)
    small, steps = quantised(matrix)
    assert np.abs(small).max() <= 63
    assert (np.abs(small * steps - matrix) <= steps * 0.51).all()


def test_the_description_names_every_file_by_its_digest(folder):
    said = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    assert said["schema"] == 2
    for name, digest in said["sha256"].items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    assert set(said["sha256"]) == {"parser.onnx", "label.onnx", "labels.json", "vocab.txt"}
