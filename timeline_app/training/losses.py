"""What the network is taught: each task's loss, summed over its words and divided by all words.

So a task weighs as much as it has data. The vectors learn two things: to stay what the base
encoder made of a word, and to be alike for tellings of the same event.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from timeline_app.training.batches import NONE, Targets
from timeline_app.training.network import EncoderNetwork, Scores

SAME_EVENT_WEIGHT = 0.1
FAITHFUL_WEIGHT = 3.0
_WARMTH = 0.1


@dataclass(frozen=True, slots=True)
class Losses:
    """The loss of each task, weighted."""

    upos: Tensor
    xpos: Tensor
    arcs: Tensor
    relations: Tensor
    names: Tensor
    events: Tensor
    same_event: Tensor
    faithful: Tensor

    def parts(self) -> list[Tensor]:
        """Return the losses in the order of their names."""
        return [getattr(self, name) for name in self.__slots__]


def measure(
    network: EncoderNetwork, inputs: dict[str, Tensor], targets: Targets, base: Tensor | None
) -> Losses:
    """Return the losses of a batch; `base` holds the base encoder's vectors where wanted."""
    scores: Scores = network(**inputs)
    labels = network.label(scores.dependents, scores.heads, targets.heads.clamp(min=0))
    words = inputs["wmask"].sum()
    weight = targets.name_weight.expand_as(targets.names)
    zero = scores.vectors.new_zeros((), dtype=torch.float32)
    vectors = scores.vectors.float()
    return Losses(
        upos=0.5 * _choice(scores.upos, targets.upos).sum() / words,
        xpos=0.5 * _choice(scores.xpos, targets.xpos).sum() / words,
        arcs=_choice(scores.arcs, targets.heads).sum() / words,
        relations=_choice(labels, targets.relations).sum() / words,
        names=(_choice(scores.names, targets.names) * weight.reshape(-1)).sum() / words,
        events=_events(scores.events.float(), targets) / words,
        same_event=SAME_EVENT_WEIGHT * _same_event(vectors, targets) if targets.mentions else zero,
        faithful=zero
        if base is None
        else FAITHFUL_WEIGHT * _apart(vectors, base, inputs["wmask"]),
    )


def _choice(scores: Tensor, right: Tensor) -> Tensor:
    flat = scores.float().reshape(-1, scores.shape[-1])
    return functional.cross_entropy(flat, right.reshape(-1), ignore_index=NONE, reduction="none")


def _events(scores: Tensor, targets: Targets) -> Tensor:
    known = _with_heads(scores.detach(), targets)
    loss = functional.binary_cross_entropy_with_logits(
        scores, known.clamp(min=0).float(), reduction="none"
    )
    return (loss * (known >= 0) * targets.event_weight).sum()


def _with_heads(scores: Tensor, targets: Targets) -> Tensor:
    """Mark, in each mention of several words, the word that already looks most like its head."""
    known = targets.events.clone()
    for row, start, end, _ in targets.mentions:
        if end - start > 1:
            known[row, start + int(scores[row, start:end].argmax())] = 1
    return known


def _same_event(vectors: Tensor, targets: Targets) -> Tensor:
    """Pull tellings of one event together and push those of other events apart."""
    told = [(vectors[row, a:b].mean(0), event) for row, a, b, event in targets.mentions if event]
    if len(told) < 2:
        return vectors.new_zeros(())
    alike = torch.tensor([[one == other for _, other in told] for _, one in told])
    points = functional.normalize(torch.stack([vector for vector, _ in told]), dim=-1)
    return contrast(points, alike)


def contrast(points: Tensor, alike: Tensor) -> Tensor:
    """Return the supervised contrastive loss of unit vectors, given which belong together."""
    itself = torch.eye(len(points), dtype=torch.bool)
    closeness = (points @ points.T / _WARMTH).masked_fill(itself, float("-inf"))
    chances = torch.log_softmax(closeness, 1).masked_fill(itself, 0.0)
    pairs = alike & ~itself
    met = pairs.any(1)
    if not met.any():
        return points.new_zeros(())
    return -((chances * pairs).sum(1)[met] / pairs.sum(1)[met]).mean()


def _apart(vectors: Tensor, base: Tensor, wmask: Tensor) -> Tensor:
    distance = 1.0 - (vectors * base).sum(-1)
    return (distance * wmask).sum() / wmask.sum()
