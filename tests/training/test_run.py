"""A training run: resumable, and the same whether or not it was broken off."""

import pytest
from needs import NEEDS_TRAIN

torch = pytest.importorskip("torch", reason=NEEDS_TRAIN)

from timeline_app.parsing import Pieces  # noqa: E402
from timeline_app.training.events import CorpusMention  # noqa: E402
from timeline_app.training.examples import Example, Inventory  # noqa: E402
from timeline_app.training.network import EncoderNetwork, NetworkSizes  # noqa: E402
from timeline_app.training.run import Course, Schedule, load_network  # noqa: E402

SMALL = {"layers": 1, "width": 24, "inner": 32, "heads": 2, "pieces": 200, "positions": 64}
TREE = Example(
    ("talks", "began", "."),
    upos=("NOUN", "VERB", "PUNCT"),
    xpos=("NNS", "VBD", "."),
    heads=(2, 0, 2),
    relations=("nsubj", "root", "punct"),
    names=("O", "O", "O"),
    events=(1, 1, 0),
    event_weight=1.0,
)
NAMED = Example(("Ann", "met", "Bo"), names=("B-PER", "O", "B-PER"))
TOLD = [
    Example(
        ("they", verb, "talks"),
        events=(0, 1, 0),
        mentions=(CorpusMention(1, 2, event),),
        topic="3ecb",
        event_weight=0.7,
    )
    for verb, event in (("began", "a"), ("started", "a"), ("left", "b"))
]
EXAMPLES = [TREE, NAMED, *TOLD] * 4


def course(vocabulary, **schedule):
    torch.manual_seed(0)
    plan = NetworkSizes.of(Inventory.of(EXAMPLES), **SMALL, vector_layer=1, vector_width=8)
    choices = {"epochs": 2.0, "minutes": 60.0, "size": 60, "keep_every": 3} | schedule
    return Course(EXAMPLES, EncoderNetwork(plan), Pieces(vocabulary), Schedule(**choices))


class BrokenOff(Exception):
    """The power went."""


def break_off_at(course, step):
    """Let the run end without a word after some steps."""
    take = course._step

    def step_or_fail(batch):
        if course.progress.step == step:
            raise BrokenOff
        take(batch)

    course._step = step_or_fail


def test_a_run_broken_off_goes_on_where_it_was(vocabulary, tmp_path):
    whole = course(vocabulary)
    whole.run(tmp_path / "whole")
    broken = course(vocabulary)
    break_off_at(broken, 5)
    with pytest.raises(BrokenOff):
        broken.run(tmp_path / "broken")
    resumed = course(vocabulary)
    resumed.resume(tmp_path / "broken")
    assert resumed.progress.step == 3
    resumed.run(tmp_path / "broken")
    assert resumed.progress.step == whole.progress.step
    expected, found = whole.network.state_dict(), resumed.network.state_dict()
    for name, weights in expected.items():
        # The rate also follows the clock, which two runs never share to the last digit.
        torch.testing.assert_close(found[name], weights, rtol=1e-2, atol=1e-3, msg=name)


def test_training_lowers_the_loss(vocabulary, tmp_path):
    run = course(vocabulary, epochs=30.0, head_rate=5e-3, encoder_rate=5e-3)
    before = run.network.encoder.pieces.weight.clone()
    run.run(tmp_path)
    network, inventory, progress = load_network(tmp_path)
    assert progress["step"] == run.steps
    assert "nsubj" in inventory.relations
    assert torch.equal(network.encoder.pieces.weight, before)


def test_the_clock_can_end_a_run(vocabulary, tmp_path):
    run = course(vocabulary, minutes=0.0001, epochs=500.0)
    run.run(tmp_path)
    assert 0 < run.progress.step < run.steps


def test_an_epoch_may_have_fewer_batches_than_the_first(vocabulary, tmp_path):
    run = course(vocabulary)
    run._epoch_steps += 1
    run.run(tmp_path)
    assert run.progress.step == run.steps
