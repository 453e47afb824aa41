"""The shipped files: written, read back, and checked."""

import hashlib
import json

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from timeline_app.training.examples import Inventory  # noqa: E402
from timeline_app.training.export import describe, export  # noqa: E402
from timeline_app.training.network import Network, Plan  # noqa: E402
from timeline_app.training.reading import Reader  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")
INVENTORY = Inventory(("NOUN", "VERB"), ("NN", "VBD"), ("nsubj", "punct", "root"))
SMALL = {"layers": 2, "width": 24, "inner": 32, "heads": 2, "pieces": 200, "positions": 330}


@pytest.fixture(scope="module")
def folder(tmp_path_factory, vocabulary):
    torch.manual_seed(0)
    plan = Plan.of(INVENTORY, **SMALL, vector_layer=1, vector_width=8)
    place = tmp_path_factory.mktemp("model")
    export(Network(plan), INVENTORY, vocabulary, place)
    describe(place)
    return place


def test_a_reading_has_one_entry_a_word(folder):
    reading = Reader(folder).read(("talks", "began", "."))
    assert len(reading.upos) == len(reading.heads) == len(reading.events) == 3
    assert reading.heads.count(0) == 1
    assert reading.relations[reading.heads.index(0)] == "root"
    assert reading.vectors.shape == (3, 8)
    assert np.allclose(np.linalg.norm(reading.vectors, axis=1), 1.0, atol=1e-3)


def test_the_same_words_are_read_alike(folder):
    reader = Reader(folder)
    one, other = (reader.read(("they", "began", "talks")) for _ in range(2))
    assert one.heads == other.heads
    assert one.events == other.events


def test_a_sentence_too_long_is_read_in_parts(folder):
    reading = Reader(folder).read(("talks",) * 700)
    assert len(reading.heads) == 700


def test_the_description_names_every_file_by_its_digest(folder):
    said = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    assert said["schema"] == 1
    for name, digest in said["sha256"].items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    assert set(said["sha256"]) == {"parser.onnx", "label.onnx", "labels.json", "vocab.txt"}
