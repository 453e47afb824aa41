"""The network: each word of a sentence is scored, and padding changes nothing."""

import pytest
from needs import NEEDS_TRAIN

torch = pytest.importorskip("torch", reason=NEEDS_TRAIN)

from timeline_app.parsing import Pieces  # noqa: E402
from timeline_app.training.batches import code, inputs  # noqa: E402
from timeline_app.training.examples import Inventory  # noqa: E402
from timeline_app.training.network import SHAPES, Encoder, EncoderNetwork, NetworkSizes  # noqa: E402

INVENTORY = Inventory(("NOUN", "VERB"), ("NN", "VBD", "IN"), ("nsubj", "root"))
SMALL = {"layers": 2, "width": 24, "inner": 32, "heads": 2, "pieces": 200, "positions": 64,
         "vector_layer": 1, "vector_width": 8}  # fmt: skip


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return EncoderNetwork(NetworkSizes.of(INVENTORY, **SMALL)).eval()


def scores(network, vocabulary, *sentences):
    split = Pieces(vocabulary)
    with torch.no_grad():
        return network(**inputs([code(words.split(), split) for words in sentences]))


def test_a_plan_counts_the_labels_and_can_be_kept():
    plan = NetworkSizes.of(INVENTORY, layers=2)
    assert (plan.upos, plan.xpos, plan.relations, plan.names) == (2, 3, 2, len(INVENTORY.names))
    assert NetworkSizes(**plan.to_dict()) == plan
    assert plan.layers == 2
    assert plan.width == 384


def test_every_word_has_a_score_for_every_label(network, vocabulary):
    found = scores(network, vocabulary, "talks began .", "they")
    assert found.upos.shape == (2, 4, 2)
    assert found.xpos.shape == (2, 4, 3)
    assert found.names.shape == (2, 4, len(INVENTORY.names))
    assert found.events.shape == (2, 4)
    assert found.arcs.shape == (2, 4, 4)
    assert found.vectors.shape == (2, 4, 8)
    assert torch.allclose(found.vectors.norm(dim=-1), torch.ones(2, 4), atol=1e-5)


def test_a_sentence_is_scored_the_same_beside_a_longer_one(network, vocabulary):
    alone = scores(network, vocabulary, "they began")
    among = scores(network, vocabulary, "they began", "talks began . talks began .")
    for name in ("upos", "xpos", "names", "events", "vectors"):
        one, other = getattr(alone, name)[0], getattr(among, name)[0]
        assert torch.allclose(one, other[: len(one)], atol=1e-5), name
    assert torch.allclose(alone.arcs[0], among.arcs[0, :3, :3], atol=1e-4)


def test_no_word_hangs_on_what_is_no_word(network, vocabulary):
    found = scores(network, vocabulary, "they", "talks began . talks")
    assert (found.arcs[0, :2, 2:] < -1e3).all()
    assert set(found.arcs[0, :2].argmax(-1).tolist()) <= {0, 1}


def test_shapes_begin_as_nothing(network, vocabulary):
    assert not network.encoder.shapes.weight.any()
    assert network.encoder.shapes.num_embeddings == SHAPES


def test_a_vector_is_read_from_the_middle_layer(network, vocabulary):
    split = Pieces(vocabulary)
    made = inputs([code(["talks", "began"], split)])
    with torch.no_grad():
        middle = network.middle(*(made[name] for name in ("ids", "mask", "tsh", "first", "last")))
        own = torch.nn.functional.normalize(network.vector(middle), dim=-1)
        assert torch.allclose(own, network(**made).vectors, atol=1e-6)
        states = network.encoder(made["ids"], made["mask"], made["tsh"])
        assert len(states) == 2
        assert len(network.encoder(made["ids"], made["mask"], made["tsh"], 1)) == 1


def test_a_relation_is_that_of_the_head_which_was_chosen(network, vocabulary):
    found = scores(network, vocabulary, "talks began .")
    chosen = torch.tensor([[0, 2, 0, 2]])
    with torch.no_grad():
        labels = network.label(found.dependents, found.heads, chosen)
        swapped = found.heads.clone()
        swapped[0, 1] = 99.0
        assert labels.shape == (1, 4, 2)
        assert torch.equal(labels, network.label(found.dependents, swapped, chosen))
        swapped[0, 2] = 99.0
        assert not torch.equal(labels, network.label(found.dependents, swapped, chosen))


def base_of(plan):
    """Weights as the base encoder has them, each tensor told apart by its numbers."""
    width, inner, made, number = plan.width, plan.inner, {}, 0

    def put(name, *shape):
        nonlocal number
        number += 1
        made[name] = torch.arange(torch.Size(shape).numel(), dtype=torch.float32).reshape(shape)
        made[name] += 1_000 * number

    put("embeddings.word_embeddings.weight", plan.pieces, width)
    put("embeddings.position_embeddings.weight", plan.positions + 5, width)
    put("embeddings.token_type_embeddings.weight", 2, width)
    for kind in ("weight", "bias"):
        put(f"embeddings.LayerNorm.{kind}", width)
    for layer in range(plan.layers):
        here = f"encoder.layer.{layer}."
        for part in ("query", "key", "value"):
            put(f"{here}attention.self.{part}.weight", width, width)
            put(f"{here}attention.self.{part}.bias", width)
        for name, out, fed in (("attention.output.dense", width, width),
                               ("intermediate.dense", inner, width),
                               ("output.dense", width, inner)):  # fmt: skip
            put(f"{here}{name}.weight", out, fed)
            put(f"{here}{name}.bias", out)
        for name in ("attention.output.LayerNorm", "output.LayerNorm"):
            for kind in ("weight", "bias"):
                put(f"{here}{name}.{kind}", width)
    return made


def test_the_base_weights_come_to_their_places():
    plan = NetworkSizes.of(INVENTORY, **SMALL)
    base, encoder = base_of(plan), Encoder(plan)
    encoder.adopt(base)
    kind = base["embeddings.token_type_embeddings.weight"][0]
    places = base["embeddings.position_embeddings.weight"][: plan.positions] + kind
    assert torch.equal(encoder.positions.weight, places)
    assert torch.equal(encoder.pieces.weight, base["embeddings.word_embeddings.weight"])
    for number, layer in enumerate(encoder.layers):
        here = f"encoder.layer.{number}."
        query, key, value = layer.mixed.weight.chunk(3)
        for part, told in (("query", query), ("key", key), ("value", value)):
            assert torch.equal(told, base[f"{here}attention.self.{part}.weight"])
        assert torch.equal(layer.inner.weight, base[f"{here}intermediate.dense.weight"])
        assert torch.equal(layer.outer.bias, base[f"{here}output.dense.bias"])
        assert torch.equal(layer.after_inner.bias, base[f"{here}output.LayerNorm.bias"])


def test_the_same_seed_makes_the_same_network(vocabulary):
    made = []
    for _ in range(2):
        torch.manual_seed(3)
        made.append(
            scores(
                EncoderNetwork(NetworkSizes.of(INVENTORY, **SMALL)).eval(),
                vocabulary,
                "talks began",
            )
        )
    assert all(torch.equal(one, other) for one, other in zip(*made, strict=True))
