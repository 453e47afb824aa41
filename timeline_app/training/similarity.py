"""The base encoder's own vectors, in fewer dimensions: what the trained vectors are held to."""

# The libraries of the training ship no types.
# mypy: disable-error-code="untyped-decorator"

from collections.abc import Iterable
from copy import deepcopy

import torch
from torch import Tensor
from torch.nn import functional

from timeline_app.training.network import EncoderNetwork

_READ = ("ids", "mask", "tsh", "first", "last")


class BaseVectors:
    """The lower layers of the encoder as they were before any training."""

    def __init__(self, network: EncoderNetwork) -> None:
        """Copy the network, whose projection has been set."""
        self._network = deepcopy(network).eval()

    @torch.no_grad()
    def __call__(self, inputs: dict[str, Tensor]) -> Tensor:
        """Return the unit vector of every word, read without its shape."""
        middle = _middle(self._network, inputs)
        return functional.normalize(self._network.vector(middle).float(), dim=-1)


def _middle(network: EncoderNetwork, inputs: dict[str, Tensor]) -> Tensor:
    bare = {**inputs, "tsh": torch.zeros_like(inputs["tsh"])}
    return network.middle(*(bare[name] for name in _READ))


@torch.no_grad()
def project(network: EncoderNetwork, batches: Iterable[dict[str, Tensor]]) -> None:
    """Set the vectors' projection to the main axes of the words of some batches."""
    network.eval()
    middle = torch.cat([_middle(network, i)[i["wmask"].bool()] for i in batches]).float()
    mean = middle.mean(0)
    _, axes = torch.linalg.eigh((middle - mean).T @ (middle - mean))
    kept = axes.flip(1).T[: network.plan.vector_width]
    network.vector.weight.data.copy_(kept)
    network.vector.bias.data.copy_(-(kept @ mean))


@torch.no_grad()
def refit(
    network: EncoderNetwork, base: BaseVectors, batches: Iterable[dict[str, Tensor]]
) -> None:
    """Set the projection of trained states so that it comes nearest to the base's vectors.

    Contrast has drawn the projection towards the topics it was shown; unseen ones are told apart
    better by the least-squares answer.
    """
    network.eval()
    states, wanted = [], []
    for inputs in batches:
        words = inputs["wmask"].bool()
        states.append(network.middle(*(inputs[name] for name in _READ))[words].float())
        wanted.append(base(inputs)[words])
    known = functional.pad(torch.cat(states), (0, 1), value=1.0)
    ridge = torch.eye(known.shape[1])
    solved = torch.linalg.solve(known.T @ known + ridge, known.T @ torch.cat(wanted))
    network.vector.weight.data.copy_(solved[:-1].T)
    network.vector.bias.data.copy_(solved[-1])
