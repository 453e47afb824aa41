"""A running average of the weights: steadier than those of the last step."""

# The libraries of the training ship no types.
# mypy: disable-error-code="untyped-decorator"

import torch
from torch import Tensor, nn


class Average:
    """Follows a network's weights at a distance."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        """Start at the weights as they are."""
        self._decay = decay
        self.weights = {n: value.detach().clone() for n, value in network.state_dict().items()}

    @torch.no_grad()
    def follow(self, network: nn.Module, *, progress: float) -> None:
        """Move towards the network's weights; early on, while they move far, nearly there."""
        decay = min(self._decay, progress)
        for name, value in network.state_dict().items():
            self.weights[name].lerp_(value, 1.0 - decay)

    def restore(self, weights: dict[str, Tensor]) -> None:
        """Go on from an average kept earlier."""
        self.weights = dict(weights)
