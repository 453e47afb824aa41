"""One word, one meaning: what the glossary of ``model`` says to avoid names nothing new."""

import ast
import re
from pathlib import Path

from timeline_app import model

PACKAGE = Path(__file__).parent.parent / "timeline_app"
EMPTY = {"util", "utils", "helper", "helpers", "manager", "misc", "handler", "handlers", "common"}
EMPTY |= {"controller", "service", "factory", "wrapper", "impl", "stuff"}
"""Words that say nothing of what is in a file or a class."""
ENTRY = re.compile(r"^(\w[\w ]*?)   *\S.*?(?:\(([\w ,]+)\))?$", re.MULTILINE)


def glossary():
    """From each word of the glossary to those that are to be avoided for it."""
    _, told = model.__doc__.split("(words to avoid in brackets):\n")
    return {word: (avoided or "").split(", ") for word, avoided in ENTRY.findall(told)}


def classes():
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield path.relative_to(PACKAGE).as_posix(), node.name


def words_of(name):
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+", name)}


def test_the_glossary_is_read_whole():
    told = glossary()
    assert len(told) > 25
    assert told["passage"] == ["snippet"]
    assert told["lane"] == ["track", "row", "group"]


def test_no_word_is_both_the_right_one_and_one_to_avoid_for_the_same():
    for word, avoided in glossary().items():
        assert word not in avoided


def test_no_file_and_no_class_has_a_name_that_says_nothing():
    files = {path.stem for path in PACKAGE.rglob("*.py")}
    named = files | {name for _, name in classes()}
    assert not [name for name in named if words_of(name) & EMPTY]


def test_no_class_bears_a_word_to_avoid():
    avoided = {word for words in glossary().values() for word in words} - set(glossary())
    found = {(path, name) for path, name in classes() if name.lower() in avoided}
    assert found == set()
