"""The engines hold no word of a language, not even of the closed classes."""

import ast
from pathlib import Path

from timeline_app import syntax

PACKAGE = Path(__file__).parents[2] / "timeline_app"
FACES = {"api.py", "chart", "cli", "formats", "painting", "training", "ui", "wording"}
"""They speak to people, in the language of the interface, or name what a file's format names."""
CLOSED = ("CC/", "DT/", "EX/", "IN/", "MD/", "PRP", "TO/", "WDT", "WP", "WRB")
"""Parts of speech whose words are few and tell a language: articles, prepositions, pronouns."""
LABELS = frozenset({"case", "mark", "cc", "det", "aux", "cop"})
"""Of universal dependencies; none is a word that a rule looks for."""
NAMES = {
    "extraction/day_candidates.py": {"any"},
    "extraction/worth_features.py": {"beside"},
    "findings/pairs/comparing.py": {"of"},
    "findings/pairs/judging.py": {"near"},
    "findings/statements/figures.py": {"about"},
    "findings/statements/stems.py": {"or"},
    "merging/candidates.py": {"all"},
    "merging/mention_features.py": {"us"},
    "merging/judging.py": {"across", "within"},
    "merging/model.py": {"across", "within"},
    "merging/musts.py": {"all"},
    "merging/pairs.py": {"all"},
    "readers/from_eml.py": {"from", "to"},
    "readers/from_json.py": {"from"},
    "readers/own_exports.py": {"why"},
    "readers/language_detection.py": {"he"},
    "records/accepting.py": {"about"},
    "records/context.py": {"about", "after", "before"},
    "records/heads.py": {"about", "after", "before"},
    "records/messages.py": {"from", "to"},
    "review/__init__.py": {"like"},
    "store/changes.py": {"when"},
    "store/event_rows.py": {"when"},
    "store/joining.py": {"when"},
    "store/withdrawing.py": {"by"},
    "syntax/__init__.py": {"either"},
    "temporal/typed.py": {"it"},
    "temporal/typed_phrases.py": {"and", "between", "or", "since", "to"},
    "temporal/typed_words.py": {"after", "before"},
}
"""What is only spelled like a word: no text is asked for it.

It names a feature, a role or a weight of a model, a list of a lexicon, a field of a message, a
column, a function, a language, or is the end of a word by which two forms of it are told apart.
"""


def closed_words():
    """The words of the closed classes, of two letters at least: "x" may be anything."""
    known = syntax.table("language_words")
    some = (entry["words"] for tag, entry in known.items() if tag.startswith(CLOSED))
    return {word for words in some for word in words if len(word) > 1} - LABELS


def looked_for(path):
    """The short texts of a module that stand in a collection or beside a comparison."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        parts = []
        if isinstance(node, ast.Set | ast.Tuple | ast.List):
            parts = node.elts
        elif isinstance(node, ast.Compare):
            parts = [node.left, *node.comparators]
        yield from (p.value for p in parts if isinstance(p, ast.Constant))


def engines():
    """The modules that read documents, by their path; the languages themselves are none."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE)
        if name.parts[0] not in FACES | {"languages"}:
            yield name.as_posix(), path


def test_no_engine_holds_a_word():
    closed = closed_words()
    found = {name: closed.intersection(looked_for(path)) for name, path in engines()}
    held = {name: words - NAMES.get(name, set()) for name, words in found.items()}
    assert not {name: sorted(words) for name, words in held.items() if words}, (
        "its words belong into a lexicon of resources/lexicons"
    )


def test_every_name_is_still_there():
    closed, paths = closed_words(), dict(engines())
    for name, names in NAMES.items():
        assert closed.intersection(looked_for(paths[name])) >= names


def test_a_word_in_an_engine_is_found(tmp_path):
    path = tmp_path / "one.py"
    path.write_text('A = frozenset({"nsubj", "after"})\nB = word == "the"\n', encoding="utf-8")
    assert closed_words().intersection(looked_for(path)) == {"after", "the"}


def test_one_place_names_the_main_language():
    saying = [
        name
        for name, path in engines()
        if any(
            isinstance(node, ast.Constant) and node.value == "en"
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        )
    ]
    # The languages that dateparser is asked for in a form stand in one list there.
    assert saying == ["temporal/typed.py"]
