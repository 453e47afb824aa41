"""Below the faces nothing reads as a sentence for a person: ``wording`` has the words."""

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "timeline_app"
FACES = ("wording", "ui", "cli", "formats", "training", "api.py", "__main__.py")
"""What speaks to people; to train is to speak to programmers, in a terminal."""
LEFT = {
    "crashes/report.py": 2,
    "crashes/shelf.py": 1,
    "crashes/telling.py": 1,
    "findings/subjects.py": 1,
    "languages/en/titles/faithful.py": 5,
    "model/edits.py": 3,
    "pipeline/told.py": 2,
    "readers/from_archives.py": 1,
    "readers/from_odf.py": 1,
    "resources.py": 2,
    "review/queue.py": 1,
}
"""Sentences that stand elsewhere as yet, by file; the list may only shrink.

Some stay: reports of crashes are for developers; where ``resources`` are missing there are no
words either; lists of words are none, nor names of reasons that nobody is shown, nor what stands
for a missing name in a file, nor the key by which an order is kept.  What the
history calls an edit is a record, chained by hashes: it is told in the reader's language where it
is shown.
"""
_WORD = re.compile(r"[^\W\d_][\w’']*")
_CODE = re.compile(
    r"[\\|^$*<>=#@\[\]]|\b[A-Z_]{3,}\b|\(\?|\w\(\w*\)|\w[_.]\w|^\s+\w+-?\w+ |, [a-z]+, "
)
_FEWEST_WORDS = 4
_JOINING = frozenset(
    [
        "a",
        "an",
        "the",
        "is",
        "are",
        "was",
        "be",
        "it",
        "its",
        "of",
        "in",
        "on",
        "to",
        "for",
        "and",
        "or",
        "no",
        "that",
        "what",
        "which",
        "this",
    ]
)
_MOST_JOINING = 0.6
"""A sentence joins its words; a lexicon's list joins none of them, or lists what joins."""
_PROGRAMMERS = frozenset({"ValueError", "TypeError", "KeyError", "AttributeError", "Impossible"})


def is_sentence(words):
    """Whether a literal reads as one: several words in a row, and nothing of code or patterns."""
    found = [word.lower() for word in _WORD.findall(words)]
    is_joined = 0 < sum(word in _JOINING for word in found) <= len(found) * _MOST_JOINING
    return len(found) >= _FEWEST_WORDS and is_joined and not _CODE.search(words)


def said_to_programmers(node):
    """The docstring, error or list of words that a node is; [] for any other."""
    call = getattr(node, "exc", None) if isinstance(node, ast.Raise) else node
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return [node.value]
    if isinstance(node, ast.Raise) and isinstance(call, ast.Call):
        return ast.walk(call) if getattr(call.func, "id", "") in _PROGRAMMERS else []
    is_list = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "split"
    return ast.walk(node.func) if is_list else []


def literals(tree):
    """Every literal but docstrings, those of lists of words, and what errors tell programmers."""
    skipped = {one for node in ast.walk(tree) for one in said_to_programmers(node)}
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.JoinedStr):
            skipped.update(ast.walk(node))
            yield "".join(str(getattr(part, "value", "…")) if isinstance(part, ast.Constant)
                          else "…" for part in node.values)  # fmt: skip
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def sentences(path):
    found = literals(ast.parse(path.read_text(encoding="utf-8")))
    return [words for words in found if is_sentence(words)]


def below_the_faces():
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith(FACES):
            yield name, path


def test_nothing_below_the_faces_reads_as_a_sentence():
    counted = {name: len(found) for name, path in below_the_faces() if (found := sentences(path))}
    assert counted == LEFT


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("The file is empty; there is nothing to read.", True),
        ("its name is too long for this system", True),
        ("read.name-too-long", False),
        ("SELECT id FROM events WHERE it IS NOT NULL", False),
        (r"\b(?:of|in)\s+the\s+year", False),
        ("first second third fourth", False),
        ("of in on at to for from by", False),
    ],
)
def test_what_reads_as_a_sentence(words, is_one):
    assert is_sentence(words) is is_one


def test_a_sentence_is_found_wherever_it_is_assembled():
    told = "x = f'the file {name} is no file at all'\nraise ValueError('the key is no key of it')"
    assert [words for words in literals(ast.parse(told)) if is_sentence(words)] == [
        "the file … is no file at all"
    ]
