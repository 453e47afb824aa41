"""The training run: from the base weights to a checkpoint, resumable at any step."""

import json
import logging
import time
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

import torch
from torch import Tensor

from timeline_app.parsing import Pieces
from timeline_app.training.averaging import Average
from timeline_app.training.batches import Marker, code, disturb, inputs, plan_epoch
from timeline_app.training.examples import Example, Inventory
from timeline_app.training.losses import Losses, measure
from timeline_app.training.network import EncoderNetwork, NetworkSizes
from timeline_app.training.similarity import BaseVectors, project, refit
from timeline_app.training.variation import NameBank, other_case

_log = logging.getLogger(__name__)
CHECKPOINT = "checkpoint.pt"
_PROJECTION_BATCHES = 40


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long to train and how fast; `minutes` caps the time, and the rate falls to 0 by then."""

    epochs: float = 9.0
    minutes: float = 85.0
    seed: int = 1
    size: int = 1500
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    warm_up: float = 0.06
    decay: float = 0.98
    follow_every: int = 5
    faithful_every: int = 6
    report_every: int = 50
    keep_every: int = 200


@dataclass(slots=True)
class RunProgress:
    """Where a run stands: steps done and seconds spent, those of earlier sittings included."""

    step: int = 0
    seconds: float = 0.0


class Course:
    """One training run over fixed examples."""

    def __init__(
        self,
        examples: Sequence[Example],
        network: EncoderNetwork,
        split: Pieces,
        schedule: Schedule,
    ) -> None:
        """Set everything to the beginning; the network already has the base weights."""
        self.examples, self.network, self.schedule = examples, network, schedule
        self.inventory = Inventory.of(examples)
        self._split = split
        self._sizes = [len(code(e.words, split).ids) for e in examples]
        self._marker = Marker(self.inventory)
        self._bank = NameBank(examples)
        self._epoch_steps = len(self._epoch(0))
        self.steps = max(1, int(self._epoch_steps * schedule.epochs))
        project(network, self._projection_batches())
        self._base = BaseVectors(network)
        self._optimiser = _optimiser(network, schedule)
        self.average = Average(network, schedule.decay)
        self.progress = RunProgress()
        self._totals = [0.0] * len(Losses.__slots__)

    def run(self, folder: Path) -> None:
        """Train to the end of the schedule, keeping checkpoints in the folder."""
        began = time.monotonic() - self.progress.seconds
        self.network.train()
        for batch in self._batches():
            if self._done() >= 1.0:
                break
            self._step(batch)
            self.progress.seconds = time.monotonic() - began
            self._look_after(folder)
        self._settle()
        self.keep(folder)

    def _settle(self) -> None:
        """Fit the averaged network's vectors to those of the base a last time."""
        averaged = deepcopy(self.network)
        averaged.load_state_dict(self.average.weights)
        refit(averaged, self._base, self._projection_batches())
        self.average.restore(averaged.state_dict())

    def _done(self) -> float:
        """Return the share of the run that is over, by steps or by the clock."""
        by_clock = self.progress.seconds / (60.0 * self.schedule.minutes)
        return max(self.progress.step / self.steps, by_clock)

    def _batches(self) -> Iterator[list[int]]:
        while True:
            epoch, place = divmod(self.progress.step, self._epoch_steps)
            planned = self._epoch(epoch)  # a few batches more or fewer than the first epoch's
            yield planned[place % len(planned)]

    def _epoch(self, number: int) -> list[list[int]]:
        if getattr(self, "_planned", (None, None))[0] != number:
            random = Random(f"{self.schedule.seed} epoch {number}")
            planned = plan_epoch(self.examples, self._sizes, self.schedule.size, random)
            self._planned = (number, planned)
        return self._planned[1]

    def _projection_batches(self) -> list[dict[str, Tensor]]:
        chosen = self._epoch(0)[:_PROJECTION_BATCHES]
        return [
            inputs([code(self.examples[i].words, self._split) for i in batch]) for batch in chosen
        ]

    def _step(self, batch: Sequence[int]) -> None:
        """Take one step; its random draws depend on nothing but the seed and the step's number."""
        step = self.progress.step
        random = Random(f"{self.schedule.seed} step {step}")
        torch.manual_seed(self.schedule.seed * 1_000_003 + step)
        examples = [self._varied(self.examples[i], random) for i in batch]
        fed = self._fed(examples, random)
        self._set_rates()
        with torch.autocast("cpu", torch.bfloat16):
            base = self._base(fed) if self._wants_base(examples) else None
            losses = measure(self.network, fed, self._marker.targets(examples), base)
        torch.stack(losses.parts()).sum().backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self._optimiser.step()
        self._optimiser.zero_grad(set_to_none=False)
        self._totals = [a + b.item() for a, b in zip(self._totals, losses.parts(), strict=True)]
        self.progress.step += 1

    def _varied(self, example: Example, random: Random) -> Example:
        return other_case(self._bank.exchange(example, random), random)

    def _fed(self, examples: Sequence[Example], random: Random) -> dict[str, Tensor]:
        coded = [code(e.words, self._split) for e in examples]
        for example, row in zip(examples, coded, strict=True):
            disturb(row, random, hide=example.upos is not None)
        return inputs(coded)

    def _wants_base(self, examples: Sequence[Example]) -> bool:
        told = any(e.topic for e in examples)
        return told or self.progress.step % self.schedule.faithful_every == 0

    def _set_rates(self) -> None:
        done, warm = self._done(), self.schedule.warm_up
        factor = min((done + 1 / self.steps) / warm, max(0.0, (1.0 - done) / (1.0 - warm)))
        peaks = (self.schedule.encoder_rate, self.schedule.head_rate)
        for group, peak in zip(self._optimiser.param_groups, peaks, strict=True):
            group["lr"] = peak * factor

    def _look_after(self, folder: Path) -> None:
        step = self.progress.step
        if step % self.schedule.follow_every == 0:
            self.average.follow(self.network, progress=self._done())
        if step % self.schedule.report_every == 0:
            self._report()
        if step % self.schedule.keep_every == 0:
            self.keep(folder)

    def _report(self) -> None:
        every = self.schedule.report_every
        means = {
            n: round(t / every, 4) for n, t in zip(Losses.__slots__, self._totals, strict=True)
        }
        self._totals = [0.0] * len(self._totals)
        line = {"step": self.progress.step, "of": self.steps, "done": round(self._done(), 3)}
        _log.info(json.dumps({**line, "seconds": round(self.progress.seconds), **means}))

    def keep(self, folder: Path) -> None:
        """Write a checkpoint, whole or not at all."""
        state = {
            "network": self.network.state_dict(),
            "average": self.average.weights,
            "optimiser": self._optimiser.state_dict(),
            "progress": asdict(self.progress),
            "plan": self.network.plan.to_dict(),
            "inventory": asdict(self.inventory),
        }
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = folder / (CHECKPOINT + ".part")
        torch.save(state, unfinished)
        unfinished.replace(folder / CHECKPOINT)

    def resume(self, folder: Path) -> None:
        """Go on from the folder's checkpoint."""
        state = torch.load(folder / CHECKPOINT, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.average.restore(state["average"])
        self._optimiser.load_state_dict(state["optimiser"])
        self.progress = RunProgress(**state["progress"])


def _optimiser(network: EncoderNetwork, schedule: Schedule) -> torch.optim.Optimizer:
    """Return the optimiser: the pretrained part learns slowly, the new parts fast.

    The pieces' own vectors stay as they are: a word that the treebanks never show must keep its
    place among those they do, and half of all weights need no gradient.
    """
    network.encoder.pieces.weight.requires_grad_(requires_grad=False)
    slow = [p for n, p in network.named_parameters() if _is_pretrained(n)]
    fast = [p for n, p in network.named_parameters() if p.requires_grad and not _is_pretrained(n)]
    groups = [
        {"params": slow, "lr": schedule.encoder_rate},
        {"params": fast, "lr": schedule.head_rate},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.99), weight_decay=0.01, fused=True)


def _is_pretrained(name: str) -> bool:
    new = ("encoder.shapes", "encoder.pieces")
    return name.startswith(("encoder.", "vector.")) and not name.startswith(new)


def load_network(folder: Path) -> tuple[EncoderNetwork, Inventory, dict[str, Any]]:
    """Return the averaged network of a checkpoint with its labels and its progress."""
    state = torch.load(folder / CHECKPOINT, weights_only=True)
    network = EncoderNetwork(NetworkSizes(**state["plan"]))
    network.load_state_dict(state["average"])
    labels = {task: tuple(names) for task, names in state["inventory"].items()}
    return network.eval(), Inventory(**labels), state["progress"]
