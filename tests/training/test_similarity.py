"""The base encoder's own vectors, in fewer dimensions: what the trained ones are held to."""

import pytest
from needs import NEEDS_TRAIN

torch = pytest.importorskip("torch", reason=NEEDS_TRAIN)

from timeline_app.parsing import Pieces  # noqa: E402
from timeline_app.training.batches import code, inputs  # noqa: E402
from timeline_app.training.examples import Inventory  # noqa: E402
from timeline_app.training.network import EncoderNetwork, NetworkSizes  # noqa: E402
from timeline_app.training.similarity import _READ, BaseVectors, project, refit  # noqa: E402

SMALL = {"layers": 2, "width": 24, "inner": 32, "heads": 2, "pieces": 200, "positions": 64,
         "vector_layer": 1, "vector_width": 4}  # fmt: skip
SENTENCES = ("talks began .", "they left", "Ann met Bo , and they talk", "a b c d e f g h")


@pytest.fixture
def network():
    torch.manual_seed(0)
    return EncoderNetwork(
        NetworkSizes.of(Inventory(("NOUN",), ("NN",), ("root",)), **SMALL)
    ).eval()


@pytest.fixture
def batches(vocabulary):
    split = Pieces(vocabulary)
    return [inputs([code(words.split(), split) for words in SENTENCES])]


def test_they_are_of_length_one_and_stay_what_they_were(network, batches):
    base = BaseVectors(network)
    before = base(batches[0])
    assert torch.allclose(before.norm(dim=-1), torch.ones_like(before[..., 0]), atol=1e-5)
    network.vector.weight.data.fill_(7.0)
    assert torch.equal(base(batches[0]), before)
    assert not before.requires_grad


def test_they_are_read_without_shapes(network, batches):
    network.encoder.shapes.weight.data.fill_(0.5)
    base = BaseVectors(network)
    other = {**batches[0], "tsh": torch.full_like(batches[0]["tsh"], 3)}
    assert torch.equal(base(batches[0]), base(other))


def states(network, batch):
    bare = {**batch, "tsh": torch.zeros_like(batch["tsh"])}
    with torch.no_grad():
        return network.middle(*(bare[name] for name in _READ))[batch["wmask"].bool()].float()


def test_a_projection_keeps_the_main_axes_about_the_middle(network, batches):
    project(network, batches)
    with torch.no_grad():
        shown = network.vector(states(network, batches[0]))
    assert torch.allclose(shown.mean(0), torch.zeros(4), atol=1e-4)
    spread = shown.var(0)
    assert (spread[:-1] >= spread[1:] - 1e-5).all(), "the first axis is the longest"
    weight = network.vector.weight.detach()
    assert torch.allclose(weight @ weight.T, torch.eye(4), atol=1e-4)


def test_a_refitted_projection_comes_nearer_to_the_base(network, batches):
    project(network, batches)
    base = BaseVectors(network)
    torch.manual_seed(1)
    network.vector.weight.data.normal_()
    network.vector.bias.data.normal_()
    words = batches[0]["wmask"].bool()

    def distance():
        with torch.no_grad():
            own = network(**batches[0]).vectors[words]
        return float((1 - (own * base(batches[0])[words]).sum(-1)).mean())

    before = distance()
    refit(network, base, batches)
    assert distance() < 0.5 * before
