"""Examples to tensors: what the network sees of a sentence, and what it should say of it."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from needs import NEEDS_TRAIN

torch = pytest.importorskip("torch", reason=NEEDS_TRAIN)

from timeline_app.parsing import Pieces, shape  # noqa: E402
from timeline_app.training.batches import (  # noqa: E402
    END,
    MASK,
    NONE,
    START,
    Marker,
    code,
    disturb,
    inputs,
    pad,
    plan_epoch,
    side_by_side,
)
from timeline_app.training.events import CorpusMention  # noqa: E402
from timeline_app.training.examples import Example, Inventory  # noqa: E402

INVENTORY = Inventory(("NOUN", "VERB"), ("NN", "VBD"), ("nsubj", "root"))
TREE = Example(
    ("talks", "began"), upos=("NOUN", "VERB"), xpos=("NN", "VBD"), heads=(2, 0),
    relations=("nsubj", "root"),
)  # fmt: skip
NAMED = Example(("Ann", "met", "Bo"), names=("B-PER", "O", "B-PER"), name_weight=1.5)
TOLD = Example(
    ("they", "began", "talks"), events=(0, 1, 0), event_weight=0.7, topic="3ecb",
    mentions=(CorpusMention(1, 2, "a"),),
)  # fmt: skip


@pytest.fixture
def split(vocabulary):
    return Pieces(vocabulary)


def test_a_sentence_begins_with_its_root_and_each_word_knows_its_pieces(split):
    coded = code(["talks", "Ann"], split)
    assert (coded.ids[0], coded.ids[-1]) == (START, END)
    assert coded.first[0] == coded.last[0] == 0
    told = [
        tuple(coded.ids[a : b + 1]) for a, b in zip(coded.first[1:], coded.last[1:], strict=True)
    ]
    assert told == [split("talks"), split("Ann")]
    assert coded.wsh == [0, shape("talks"), shape("Ann")]
    assert len(coded.ids) == len(coded.tsh)
    assert coded.tsh[0] == coded.tsh[-1] == 0


class Drawn(Random):
    """Draws what it is told to."""

    def __init__(self, value):
        super().__init__(0)
        self.value = value

    def random(self):
        return self.value


def test_now_and_then_shapes_are_withheld_and_letters_hidden(split):
    hidden = code(["talks", "Ann"], split)
    disturb(hidden, Drawn(0.0), hide=True)
    assert set(hidden.ids[1:-1]) == {MASK}
    assert (hidden.ids[0], hidden.ids[-1]) == (START, END)
    assert set(hidden.tsh) == set(hidden.wsh) == {0}
    kept, plain = code(["talks", "Ann"], split), code(["talks", "Ann"], split)
    disturb(kept, Drawn(0.0), hide=False)
    assert kept.ids == plain.ids
    assert set(kept.tsh) == {0}
    disturb(plain, Drawn(0.99), hide=True)
    assert plain == code(["talks", "Ann"], split)


rows = st.lists(st.lists(st.integers(1, 9), min_size=1, max_size=6), min_size=1, max_size=5)


@given(rows, st.sampled_from([0, NONE]))
def test_rows_are_filled_up_to_the_longest(some, filler):
    whole = pad(some, filler)
    assert whole.shape == (len(some), max(map(len, some)))
    for row, told in zip(whole.tolist(), some, strict=True):
        assert row[: len(told)] == told
        assert set(row[len(told) :]) <= {filler}


sentences = st.lists(
    st.lists(st.sampled_from(["talks", "Ann", "a", "began", "."]), min_size=1, max_size=5),
    min_size=1, max_size=4,
)  # fmt: skip


@settings(max_examples=30, suppress_health_check=[])
@given(sentences)
def test_masks_tell_what_is_a_piece_and_what_a_word(vocabulary, some):
    split = Pieces(vocabulary)
    coded = [code(words, split) for words in some]
    made = inputs(coded)
    assert list(made) == ["ids", "mask", "tsh", "first", "last", "wsh", "wmask"]
    assert made["mask"].sum(1).tolist() == [len(one.ids) for one in coded]
    assert made["wmask"].sum(1).tolist() == [len(words) + 1 for words in some]
    assert not made["ids"][made["mask"] == 0].any()


@settings(max_examples=30)
@given(sentences)
def test_the_exported_network_reads_all_words_in_one_row(vocabulary, some):
    split = Pieces(vocabulary)
    coded = [code(words, split) for words in some]
    made = side_by_side(coded)
    width = made["ids"].shape[1]
    flat = made["ids"].reshape(-1)
    counts = [len(words) + 1 for words in some]
    assert len(made["first"]) == len(made["last"]) == len(made["wsh"]) == sum(counts)
    word = 0
    for number, one in enumerate(coded):
        own = made["grid"][number][: counts[number]].tolist()
        assert own == list(range(word, word + counts[number]))
        for place, at in enumerate(own):
            assert flat[made["first"][at]] == one.ids[one.first[place]]
            assert made["first"][at] - number * width == one.first[place]
            assert made["last"][at] - number * width == one.last[place]
        word += counts[number]
    assert made["lengths"].tolist() == [len(one.ids) for one in coded]


def test_what_a_corpus_does_not_tell_is_not_asked_for():
    made = Marker(INVENTORY).targets([TREE, NAMED, TOLD])
    assert made.upos.tolist() == [[NONE, 0, 1, NONE], [NONE] * 4, [NONE] * 4]
    assert made.heads.tolist()[0] == [NONE, 2, 0, NONE]
    assert made.relations.tolist()[0] == [NONE, 0, 1, NONE]
    assert made.names.tolist()[0] == [NONE] * 4
    person = INVENTORY.names.index("B-PER")
    assert made.names.tolist()[1] == [NONE, person, INVENTORY.names.index("O"), person]
    assert made.events.tolist() == [[NONE] * 4, [NONE] * 4, [NONE, 0, 1, 0]]
    assert made.name_weight.reshape(-1).tolist() == [1.0, 1.5, 1.0]
    assert made.event_weight.reshape(-1).tolist() == pytest.approx([0.0, 0.0, 0.7])


def test_mentions_are_told_by_row_and_place_behind_the_root():
    assert Marker(INVENTORY).targets([TREE, TOLD]).mentions == ((1, 2, 3, "a"),)


def test_a_label_that_nobody_numbered_is_a_mistake():
    with pytest.raises(KeyError):
        Marker(INVENTORY).targets([Example(("x",), upos=("ADJ",))])


lengths = st.lists(st.tuples(st.integers(3, 40), st.sampled_from([None, "3ecb", "3ecbplus", "7"])),
                   max_size=30)  # fmt: skip


@given(lengths, st.integers(40, 120), st.integers(0, 9))
def test_an_epoch_has_each_example_once_and_no_batch_is_too_large(some, size, seed):
    examples = [Example(("x",), topic=topic) for _, topic in some]
    sizes = [length for length, _ in some]
    plan = plan_epoch(examples, sizes, size, Random(seed))
    assert sorted(number for batch in plan for number in batch) == list(range(len(some)))
    for batch in plan:
        assert max(sizes[number] for number in batch) * len(batch) <= size or len(batch) == 1
        digits = {"".join(c for c in examples[n].topic or "" if c.isdigit()) for n in batch}
        assert len(digits) == 1, "articles of one topic meet, and meet no others"
    assert plan == plan_epoch(examples, sizes, size, Random(seed))
