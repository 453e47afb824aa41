"""Trains the language model.

`python -m timeline_app.training --train DIR --eval DIR --base FILE --out DIR`
"""

import argparse
import logging
import sys
from pathlib import Path

import torch

from timeline_app.parsing import Pieces
from timeline_app.training.base_weights import read_base
from timeline_app.training.examples import Inventory, training_set
from timeline_app.training.network import EncoderNetwork, NetworkSizes
from timeline_app.training.run import CHECKPOINT, Course, Schedule

_DEFAULT = Schedule()


def main(arguments: list[str] | None = None) -> int:
    """Train, or go on training where the folder holds a checkpoint."""
    chosen = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    torch.set_num_threads(chosen.threads)
    schedule = Schedule(epochs=chosen.epochs, minutes=chosen.minutes, seed=chosen.seed)
    course = _course(chosen, schedule)
    if (chosen.out / CHECKPOINT).exists():
        course.resume(chosen.out)
    course.run(chosen.out)
    return 0


def _course(chosen: argparse.Namespace, schedule: Schedule) -> Course:
    examples = training_set(chosen.train, chosen.eval)
    found = Inventory.of(examples)
    torch.manual_seed(schedule.seed)
    network = EncoderNetwork(NetworkSizes.of(found))
    network.encoder.adopt(read_base(chosen.base))
    vocabulary = chosen.vocabulary or chosen.base.with_name("vocab.txt")
    return Course(examples, network, Pieces(vocabulary), schedule)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="timeline_app.training", description=__doc__)
    parser.add_argument("--train", type=Path, required=True, help="folder of the treebanks")
    parser.add_argument("--eval", type=Path, required=True, help="folder of the event corpora")
    parser.add_argument("--base", type=Path, required=True, help="the base encoder's safetensors")
    parser.add_argument("--vocabulary", type=Path, help="default: vocab.txt beside the base")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--epochs", type=float, default=_DEFAULT.epochs)
    parser.add_argument("--minutes", type=float, default=_DEFAULT.minutes)
    parser.add_argument("--seed", type=int, default=_DEFAULT.seed)
    parser.add_argument("--threads", type=int, default=2)
    return parser
