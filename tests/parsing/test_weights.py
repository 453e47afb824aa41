"""Where the weights lie, and the sentence that says what is wrong with them."""

import hashlib
import json
from pathlib import Path

import pytest

from timeline_app import resources
from timeline_app.languages import MAIN
from timeline_app.parsing import weights
from timeline_app.wording import worded


@pytest.fixture
def place(monkeypatch, tmp_path):
    """A folder of weights that are whole."""
    for name in weights.FILES:
        (tmp_path / name).write_text(f"the bytes of {name}", encoding="utf-8")
    monkeypatch.setenv(weights.VARIABLE, str(tmp_path))
    return tmp_path


def card(place, **said):
    (place / "model.json").write_text(json.dumps(said), encoding="utf-8")


def checksums(place):
    return {
        name: hashlib.sha256((place / name).read_bytes()).hexdigest() for name in weights.FILES
    }


def test_the_variable_chooses_the_folder_of_the_main_language_alone(place):
    assert weights.folder() == weights.folder(MAIN) == place
    assert weights.folder("qq") == resources.path("models", "qq")


@pytest.mark.parametrize("value", [None, ""])
def test_without_it_they_are_the_shipped_ones(monkeypatch, value):
    monkeypatch.delenv(weights.VARIABLE, raising=False)
    if value is not None:
        monkeypatch.setenv(weights.VARIABLE, value)
    assert weights.folder() == resources.path("models", MAIN)


def test_whole_ones_are_no_problem_with_a_card_or_without(place):
    assert weights.problem() is None
    card(place, schema=weights.SCHEMA, sha256=checksums(place), made="2020")
    weights._problem_in.cache_clear()
    assert weights.problem() is None


@pytest.mark.parametrize("name", weights.FILES)
def test_each_missing_file_is_named_with_its_folder(place, name):
    (place / name).unlink()
    said = worded(weights.problem())
    assert f"missing ({name} not found in {place})" in said
    assert [other for other in weights.FILES if other in said] == [name]


@pytest.mark.parametrize("name", weights.FILES)
def test_each_altered_file_is_named(place, name):
    card(place, sha256=checksums(place))
    (place / name).write_text("altered", encoding="utf-8")
    said = worded(weights.problem())
    assert "damaged" in said
    assert [other for other in weights.FILES if other in said] == [name]


@pytest.mark.parametrize(("schema", "is_ours"), [(1, False), (2, True), (3, False), ("2", False)])
def test_weights_of_another_interface_are_not_used(place, schema, is_ours):
    card(place, schema=schema)
    assert (weights.problem() is None) == is_ours


@pytest.mark.parametrize("text", ["", "{", "[1]", "3", '{"sha256": [1]}', "\udcff"])
def test_a_card_that_says_nothing_is_no_damage(place, text):
    (place / "model.json").write_bytes(text.encode(errors="surrogateescape"))
    assert weights.problem() is None


def test_what_is_missing_counts_before_what_is_damaged(place):
    card(place, sha256=checksums(place) | {"parser.onnx": "0"}, schema=1)
    (place / "vocab.txt").unlink()
    assert "missing (vocab.txt" in worded(weights.problem())
    (place / "vocab.txt").write_text("the bytes of vocab.txt", encoding="utf-8")
    weights._problem_in.cache_clear()
    assert "damaged (parser.onnx" in worded(weights.problem())


def test_a_language_without_weights_says_so(monkeypatch):
    said = worded(weights.problem("qq"))
    assert str(Path("models") / "qq") in said
    assert all(name in said for name in weights.FILES)
