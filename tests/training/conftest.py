"""Small sentences and a small vocabulary for the tests of the training."""

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline_app.training.treebank import TreebankSentence, TreebankWord

UPOS = {"NNP": "PROPN", "NN": "NOUN", "VB": "VERB", "JJ": "ADJ", "IN": "ADP", "DT": "DET"}
LEMMAS = {"was": "be", "has": "have", "based": "base", "going": "go", "attacked": "attack"}
LETTERS = "abcdefghijklmnopqrstuvwxyz.,'"


def _word(form: str, xpos: str, head: str, relation: str, entity: str = "_") -> TreebankWord:
    upos = next((upos for start, upos in UPOS.items() if xpos.startswith(start)), "X")
    misc = f"Entity={entity}" if entity != "_" else "_"
    return TreebankWord(form, LEMMAS.get(form, form), upos, xpos, int(head), relation, misc)


@pytest.fixture(scope="session")
def sentence() -> Callable[..., TreebankSentence]:
    """Make a sentence of rows `form xpos head relation [entity]`."""

    def make(*rows: str) -> TreebankSentence:
        return TreebankSentence("GUM_news_test-1", tuple(_word(*row.split()) for row in rows))

    return make


@pytest.fixture(scope="session")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vocabulary of letters, with the special pieces where the base encoder has them."""
    special = ["[PAD]", *(f"[unused{i}]" for i in range(99)), "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    letters = [*LETTERS, *(f"##{letter}" for letter in LETTERS), "talk", "##s"]
    path = tmp_path_factory.mktemp("vocabulary") / "vocab.txt"
    path.write_text("\n".join(special + letters) + "\n", encoding="utf-8")
    return path


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder, so that ``pytest -m training`` runs them alone."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.training)
