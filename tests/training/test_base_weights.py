"""The pretrained encoder's weights: those that are meant, and no others."""

import hashlib
import json
import struct

import numpy as np
import pytest
from needs import NEEDS_TRAIN

torch = pytest.importorskip("torch", reason=NEEDS_TRAIN)

from timeline_app.training import base_weights  # noqa: E402


def packed(**tensors):
    """A file of tensors as safetensors has it."""
    kinds = {"float32": "F32", "float16": "F16", "int64": "I64"}
    head, body = {"__metadata__": {"made": "here"}}, b""
    for name, values in tensors.items():
        data = values.tobytes()
        head[name] = {
            "dtype": kinds[str(values.dtype)],
            "shape": list(values.shape),
            "data_offsets": [len(body), len(body) + len(data)],
        }
        body += data
    told = json.dumps(head).encode()
    return struct.pack("<Q", len(told)) + told + body


TENSORS = {
    "bert.words": np.arange(6, dtype=np.float32).reshape(2, 3),
    "half": np.array([0.5, -2.0], np.float16),
    "numbers": np.array([[7], [-9]], np.int64),
    "empty": np.zeros((0, 4), np.float32),
}


@pytest.fixture
def file(tmp_path, monkeypatch):
    path = tmp_path / "model.safetensors"
    path.write_bytes(packed(**TENSORS))
    monkeypatch.setattr(base_weights, "SHA256", hashlib.sha256(path.read_bytes()).hexdigest())
    return path


def test_tensors_are_read_by_their_names_with_shape_and_type(file):
    found = base_weights.read_base(file)
    assert set(found) == {"words", "half", "numbers", "empty"}
    for name, values in TENSORS.items():
        told = found[name.removeprefix("bert.")]
        assert np.array_equal(told.numpy(), values)
        assert told.numpy().dtype == values.dtype


def test_they_may_be_altered_without_altering_the_file(file):
    before = file.read_bytes()
    base_weights.read_base(file)["words"].fill_(3.0)
    assert file.read_bytes() == before
    assert float(base_weights.read_base(file)["words"][0, 0]) == 0.0


@pytest.mark.parametrize("data", [b"", b"other", packed(**TENSORS)])
def test_any_other_file_is_refused_with_its_name_and_digest(tmp_path, data):
    path = tmp_path / "other.safetensors"
    path.write_bytes(data)
    with pytest.raises(base_weights.WrongWeights) as told:
        base_weights.read_base(path)
    for words in (str(path), base_weights.SHA256, hashlib.sha256(data).hexdigest()):
        assert words in str(told.value)
