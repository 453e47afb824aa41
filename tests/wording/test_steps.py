"""The labels that the history keeps in English are told in the language of the faces."""

import ast
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from timeline_app.message import TOLD, Message
from timeline_app.model import edits
from timeline_app.wording import languages, step_in_words, told_in, worded
from timeline_app.wording.recognising import recognised
from timeline_app.wording.sentences import language
from timeline_app.wording.steps import step_of

PACKAGE = Path(__file__).parents[2] / "timeline_app"
EDITS = [one for one in vars(edits).values() if isinstance(one, type) and is_dataclass(one)]
OWN = sorted(
    field.default
    for one in EDITS
    for field in fields(one)
    if field.name == "label" and isinstance(field.default, str)
)
STEPS = {
    code: words for code, words in language("en").sentences.items() if code.startswith("step.")
}
LABELS = {
    "Hide event (2)": ("step.several", Message("step.hide"), 2),
    "Take back “Change title”": ("step.take-back-of", Message("step.title")),
    "Bring in 1,204 rows": ("step.bring-in-rows", 1_204),
    "Keep Ada apart": ("step.keep-name-apart", "Ada"),
    "Withdrawn: letters.txt": ("step.withdrawn", "letters.txt"),
}


def written():
    """Every literal of the package that is the whole of a label without arguments."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


@pytest.mark.parametrize("label", OWN)
def test_the_label_that_an_edit_has_of_itself_is_known(label):
    assert recognised(label).code.startswith("step.")


@pytest.mark.parametrize("label", LABELS)
def test_labels_with_arguments_are_taken_apart(label):
    found = step_of(label)
    assert (found.code, *found.args) == LABELS[label]


def test_no_label_is_listed_that_nothing_bears():
    assert {words for words in STEPS.values() if "{" not in words} <= set(written())


@pytest.mark.parametrize("language", languages())
def test_a_label_is_told_in_every_language(language):
    with told_in(language):
        for label in (*OWN, *LABELS):
            assert step_in_words(label) == worded(step_of(label))
        assert step_in_words("Ada thinks otherwise") == "Ada thinks otherwise"
    assert recognised("Ada thinks otherwise").code == TOLD
