"""The network: a small pretrained encoder and, on each word's vector, one head for every task."""

# The libraries of the training ship no types.
# mypy: disable-error-code="misc,attr-defined"

import math
from dataclasses import asdict, dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from timeline_app.training.examples import Inventory

_FAR = -1e4
SHAPES = 10
"""Shape classes of words, ``language.shape``; 0 is a shape withheld."""


@dataclass(frozen=True, slots=True)
class NetworkSizes:
    """The sizes of a network; the defaults are those of the base weights."""

    upos: int
    xpos: int
    names: int
    relations: int
    layers: int = 6
    width: int = 384
    inner: int = 1536
    heads: int = 12
    pieces: int = 30522
    positions: int = 512
    shape_width: int = 32
    arc_width: int = 256
    label_width: int = 128
    vector_width: int = 128
    vector_layer: int = 3

    @classmethod
    def of(cls, inventory: Inventory, **sizes: int) -> "NetworkSizes":
        """Return the plan of a network with these labels; sizes not given are the full ones."""
        found = (inventory.upos, inventory.xpos, inventory.names, inventory.relations)
        return cls(*map(len, found), **sizes)

    def to_dict(self) -> dict[str, int]:
        """Return the sizes by name, as a checkpoint keeps them."""
        return asdict(self)


class Scores(NamedTuple):
    """What the network says of each word; position 0 is the root."""

    upos: Tensor
    xpos: Tensor
    names: Tensor
    events: Tensor
    arcs: Tensor
    dependents: Tensor
    heads: Tensor
    vectors: Tensor


class EncoderLayer(nn.Module):
    """One layer of the encoder: attention, then a feed-forward net, normalised after each."""

    def __init__(self, plan: NetworkSizes) -> None:
        """Make the layer with random weights."""
        super().__init__()
        width = plan.width
        self.count = plan.heads
        self.mixed = nn.Linear(width, 3 * width)
        self.joined = nn.Linear(width, width)
        self.after_attention = nn.LayerNorm(width, eps=1e-12)
        self.inner = nn.Linear(width, plan.inner)
        self.outer = nn.Linear(plan.inner, width)
        self.after_inner = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Return the next state; dropout on the attention costs time and gains nothing."""
        x = self.after_attention(x + self._drop(self.joined(self._attend(x, bias))))
        return self.after_inner(x + self._drop(self.outer(functional.gelu(self.inner(x)))))

    def _attend(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, width = x.shape
        depth = width // self.count
        parts = self.mixed(x).view(batch, length, 3, self.count, depth)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
        scores = torch.matmul(query, key.transpose(-1, -2)) * (1 / math.sqrt(depth))
        weights = functional.softmax(scores + bias.to(query.dtype), -1, dtype=query.dtype)
        return torch.matmul(weights, value).permute(0, 2, 1, 3).reshape(batch, length, width)

    def _drop(self, x: Tensor) -> Tensor:
        return functional.dropout(x, 0.1, self.training)


class Encoder(nn.Module):
    """Pieces and the shapes of their words to contextual vectors."""

    def __init__(self, plan: NetworkSizes) -> None:
        """Make the encoder; shapes begin as nothing, so that the base weights keep their sense."""
        super().__init__()
        self.pieces = nn.Embedding(plan.pieces, plan.width)
        self.positions = nn.Embedding(plan.positions, plan.width)
        self.shapes = nn.Embedding(SHAPES, plan.width)
        nn.init.zeros_(self.shapes.weight)
        self.first = nn.LayerNorm(plan.width, eps=1e-12)
        self.layers = nn.ModuleList(EncoderLayer(plan) for _ in range(plan.layers))

    def forward(
        self, ids: Tensor, mask: Tensor, shapes: Tensor, depth: int | None = None
    ) -> list[Tensor]:
        """Return the state after every layer, up to `depth` of them, the last one last."""
        x = self.pieces(ids) + self.positions.weight[: ids.shape[1]] + self.shapes(shapes)
        x = functional.dropout(self.first(x), 0.1, self.training)
        bias = ((1.0 - mask.float()) * _FAR)[:, None, None, :]
        states = []
        for layer in self.layers[:depth]:
            x = layer(x, bias)
            states.append(x)
        return states

    def adopt(self, base: dict[str, Tensor]) -> None:
        """Take over the base weights; the type of token is folded into the positions."""
        kind = base["embeddings.token_type_embeddings.weight"][0]
        places = base["embeddings.position_embeddings.weight"] + kind
        self.pieces.weight.data.copy_(base["embeddings.word_embeddings.weight"])
        self.positions.weight.data.copy_(places[: self.positions.num_embeddings])
        self.first.weight.data.copy_(base["embeddings.LayerNorm.weight"])
        self.first.bias.data.copy_(base["embeddings.LayerNorm.bias"])
        for number, layer in enumerate(self.layers):
            _adopt_layer(layer, base, f"encoder.layer.{number}.")


_PARTS = {
    "joined": "attention.output.dense",
    "after_attention": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "after_inner": "output.LayerNorm",
}


def _adopt_layer(layer: nn.Module, base: dict[str, Tensor], prefix: str) -> None:
    for kind in ("weight", "bias"):
        asked = [base[f"{prefix}attention.self.{p}.{kind}"] for p in ("query", "key", "value")]
        getattr(layer.mixed, kind).data.copy_(torch.cat(asked))
        for ours, theirs in _PARTS.items():
            getattr(getattr(layer, ours), kind).data.copy_(base[f"{prefix}{theirs}.{kind}"])


class EncoderNetwork(nn.Module):
    """The encoder with its heads."""

    def __init__(self, plan: NetworkSizes) -> None:
        """Make the heads with random weights."""
        super().__init__()
        self.plan = plan
        self.encoder = Encoder(plan)
        self.shapes = nn.Embedding(SHAPES, plan.shape_width)
        width = plan.width + plan.shape_width
        self.drop = nn.Dropout(0.2)
        self.tag_inner = nn.Linear(width, 256)
        self.tags = nn.Linear(256, plan.upos + plan.xpos)
        self.entity_inner = nn.Linear(width, 192)
        self.entities = nn.Linear(192, plan.names + 1)
        self.arc_dependent = nn.Linear(width, plan.arc_width)
        self.arc_head = nn.Linear(width, plan.arc_width)
        self.arc = nn.Parameter(torch.empty(plan.arc_width, plan.arc_width).normal_(0, 0.02))
        self.arc_bias = nn.Linear(plan.arc_width, 1, bias=False)
        self.label_dependent = nn.Linear(width, plan.label_width)
        self.label_head = nn.Linear(width, plan.label_width)
        self.label_out = nn.Linear(plan.label_width, plan.relations)
        self.vector = nn.Linear(plan.width, plan.vector_width)

    def forward(  # noqa: PLR0917 - the inputs of the exported network, in its order
        self,
        ids: Tensor,
        mask: Tensor,
        tsh: Tensor,
        first: Tensor,
        last: Tensor,
        wsh: Tensor,
        wmask: Tensor,
    ) -> Scores:
        """Return the scores; a word's vector is the mean of its first and last piece."""
        states = self.encoder(ids, mask, tsh)
        bare = _words(states[-1], first, last)
        words = self.drop(torch.cat([bare, self.shapes(wsh)], -1))
        tags = self.tags(self.drop(functional.gelu(self.tag_inner(words))))
        entities = self.entities(self.drop(functional.gelu(self.entity_inner(words))))
        middle = _words(states[self.plan.vector_layer - 1], first, last)
        return Scores(
            upos=tags[..., : self.plan.upos],
            xpos=tags[..., self.plan.upos :],
            names=entities[..., :-1],
            events=entities[..., -1],
            arcs=self._arcs(words, wmask),
            dependents=self.label_dependent(words),
            heads=self.label_head(words),
            vectors=functional.normalize(self.vector(middle), dim=-1),
        )

    def middle(
        self, ids: Tensor, mask: Tensor, tsh: Tensor, first: Tensor, last: Tensor
    ) -> Tensor:
        """Return the words' states at the layer that the vectors are read from."""
        states = self.encoder(ids, mask, tsh, self.plan.vector_layer)
        return _words(states[-1], first, last)

    def _arcs(self, words: Tensor, wmask: Tensor) -> Tensor:
        dependents = self._thin(self.arc_dependent(words))
        heads = self._thin(self.arc_head(words))
        arcs = torch.matmul(torch.matmul(dependents, self.arc), heads.transpose(1, 2))
        arcs = arcs + self.arc_bias(heads).transpose(1, 2)
        return arcs + ((1.0 - wmask.float()) * _FAR)[:, None, :]

    def _thin(self, x: Tensor) -> Tensor:
        return functional.dropout(functional.gelu(x), 0.33, self.training)

    def label(self, dependents: Tensor, heads: Tensor, chosen: Tensor) -> Tensor:
        """Return the scores of each word's relation to the head chosen for it."""
        met = dependents + _at(heads, chosen)
        return self.label_out(self._thin(met))


def _at(x: Tensor, places: Tensor) -> Tensor:
    return torch.gather(x, 1, places.unsqueeze(-1).expand(-1, -1, x.shape[-1]))


def _words(state: Tensor, first: Tensor, last: Tensor) -> Tensor:
    return (_at(state, first) + _at(state, last)) * 0.5
