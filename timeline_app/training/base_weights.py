"""Reads the pretrained encoder's weights and makes sure that they are the ones meant."""

import hashlib
import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import torch

# all-MiniLM-L6-v2, the file model.safetensors.
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_TYPES = {"F32": np.float32, "F16": np.float16, "I64": np.int64}


class WrongWeights(Exception):
    """The file is not the one the training was planned for."""

    def __init__(self, path: Path, found: str) -> None:
        """Name the file and the digest it has."""
        super().__init__(f"{path}: expected the weights {SHA256}, found {found}")


def read_base(path: Path) -> dict[str, torch.Tensor]:
    """Return the tensors of the pinned file by name; raise WrongWeights for any other file."""
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != SHA256:
        raise WrongWeights(path, found)
    return {name.removeprefix("bert."): t for name, t in _tensors(data).items()}


def _tensors(data: bytes) -> dict[str, torch.Tensor]:
    (size,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + size])
    header.pop("__metadata__", None)
    return {name: _tensor(data, 8 + size, entry) for name, entry in header.items()}


def _tensor(data: bytes, origin: int, entry: dict[str, Any]) -> torch.Tensor:
    start, end = entry["data_offsets"]
    raw = np.frombuffer(data[origin + start : origin + end], _TYPES[entry["dtype"]])
    return torch.from_numpy(raw.reshape(entry["shape"]).copy())
