"""What the network is taught: nothing where nothing is known, less the nearer it is."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from needs import NEEDS_TRAIN

torch = pytest.importorskip("torch", reason=NEEDS_TRAIN)

from timeline_app.parsing import Pieces  # noqa: E402
from timeline_app.training.batches import NONE, Marker, Targets, code, inputs  # noqa: E402
from timeline_app.training.events import CorpusMention  # noqa: E402
from timeline_app.training.examples import Example, Inventory  # noqa: E402
from timeline_app.training.losses import (  # noqa: E402
    FAITHFUL_WEIGHT,
    _choice,
    _with_heads,
    contrast,
    measure,
)
from timeline_app.training.network import EncoderNetwork, NetworkSizes  # noqa: E402

INVENTORY = Inventory(("NOUN", "VERB"), ("NN", "VBD"), ("nsubj", "root"))
SMALL = {"layers": 1, "width": 24, "inner": 32, "heads": 2, "pieces": 200, "positions": 64,
         "vector_layer": 1, "vector_width": 8}  # fmt: skip
TREE = Example(
    ("talks", "began"), upos=("NOUN", "VERB"), xpos=("NN", "VBD"), heads=(2, 0),
    relations=("nsubj", "root"),
)  # fmt: skip
BARE = Example(("talks", "began"))
TOLD = Example(("they", "began"), events=(0, 1), event_weight=0.7,
               mentions=(CorpusMention(1, 2, "a"),))  # fmt: skip


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return EncoderNetwork(NetworkSizes.of(INVENTORY, **SMALL)).eval()


def losses(network, vocabulary, *examples, base=None):
    split = Pieces(vocabulary)
    made = inputs([code(one.words, split) for one in examples])
    return measure(network, made, Marker(INVENTORY).targets(examples), base)


def values(found):
    return dict(
        zip(type(found).__slots__, (float(one.detach()) for one in found.parts()), strict=True)
    )


def test_of_what_a_corpus_does_not_tell_nothing_is_learned(network, vocabulary):
    assert set(values(losses(network, vocabulary, BARE)).values()) == {0.0}
    told = values(losses(network, vocabulary, TREE))
    assert {name for name, value in told.items() if value} == {
        "upos", "xpos", "arcs", "relations"
    }  # fmt: skip
    assert {
        name for name, value in values(losses(network, vocabulary, TOLD)).items() if value
    } == {"events"}


def test_a_task_weighs_as_much_as_it_has_data(network, vocabulary):
    alone = values(losses(network, vocabulary, TREE))["upos"]
    among = values(losses(network, vocabulary, TREE, BARE))["upos"]
    assert among == pytest.approx(alone / 2, rel=1e-4)


def test_an_untrained_network_knows_as_little_as_chance(network, vocabulary):
    found = values(losses(network, vocabulary, TREE))
    assert found["upos"] == pytest.approx(0.5 * 2 / 3 * math.log(2), abs=0.4)


def test_a_choice_that_is_unknown_costs_nothing_and_a_sure_right_one_next_to_nothing():
    scores = torch.tensor([[[9.0, -9.0], [-9.0, 9.0], [0.0, 0.0]]])
    right = torch.tensor([[0, 0, NONE]])
    cost = _choice(scores, right).tolist()
    assert cost[0] == pytest.approx(0.0, abs=1e-4)
    assert cost[1] == pytest.approx(18.0, abs=1e-3)
    assert cost[2] == 0.0


def points(*rows):
    return torch.nn.functional.normalize(torch.tensor(rows, dtype=torch.float32), dim=-1)


def alike(*names):
    return torch.tensor([[a == b for b in names] for a in names])


def test_tellings_of_one_event_that_lie_together_cost_less_than_those_apart():
    together = contrast(points([1, 0], [1, 0.1], [0, 1]), alike("a", "a", "b"))
    apart = contrast(points([1, 0], [0, 1], [1, 0.1]), alike("a", "a", "b"))
    assert 0 <= together < apart


@settings(max_examples=20)
@given(st.integers(1, 5))
def test_without_two_tellings_of_one_event_there_is_nothing_to_pull(count):
    names = [str(number) for number in range(count)]
    assert float(contrast(torch.eye(count), alike(*names))) == 0.0


def test_of_a_long_mention_the_likeliest_word_is_its_head():
    none = torch.zeros(0)
    targets = Targets(
        *[none] * 5, events=torch.tensor([[NONE, 0, 0, 0, 0]]), name_weight=none,
        event_weight=none, mentions=((0, 1, 3, "a"), (0, 4, 5, "b")),
    )  # fmt: skip
    scores = torch.tensor([[9.0, 0.1, 0.7, 0.9, 0.2]])
    assert _with_heads(scores, targets).tolist() == [[NONE, 0, 1, 0, 0]]
    assert targets.events.tolist() == [[NONE, 0, 0, 0, 0]], "the corpus is not altered"


def test_vectors_that_left_the_base_cost_as_far_as_they_are_from_it(network, vocabulary):
    split = Pieces(vocabulary)
    made = inputs([code(TREE.words, split)])
    own = network(**made).vectors.detach()
    for base, cost in ((own, 0.0), (-own, 2.0 * FAITHFUL_WEIGHT)):
        found = values(losses(network, vocabulary, TREE, base=base))
        assert found["faithful"] == pytest.approx(cost, abs=1e-4)
