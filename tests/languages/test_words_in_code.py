"""The engines hold no word of a language; where some still do, there are no more than before."""

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
STILL = {
    "extraction/attachment.py": 4,
    "extraction/bounds.py": 11,
    "extraction/candidates.py": 5,
    "extraction/dating.py": 11,
    "extraction/day_candidates.py": 1,
    "extraction/discourse.py": 5,
    "extraction/factuality.py": 12,
    "extraction/grammar.py": 2,
    "extraction/handing.py": 3,
    "extraction/identity.py": 1,
    "extraction/kind_marks.py": 1,
    "extraction/order_words.py": 4,
    "extraction/own_words.py": 1,
    "extraction/participants.py": 12,
    "extraction/places.py": 2,
    "extraction/references.py": 3,
    "extraction/stretches.py": 1,
    "extraction/sureness.py": 6,
    "extraction/title_sureness.py": 10,
    "extraction/triggers.py": 2,
    "extraction/worth_features.py": 1,
    "findings/counting.py": 2,
    "findings/deaths.py": 1,
    "findings/following.py": 1,
    "findings/pairs/actors.py": 11,
    "findings/pairs/comparing.py": 1,
    "findings/pairs/denials.py": 1,
    "findings/pairs/judging.py": 1,
    "findings/statements/context.py": 5,
    "findings/statements/denying.py": 2,
    "findings/statements/figures.py": 6,
    "findings/statements/parts.py": 1,
    "findings/statements/stems.py": 1,
    "merging/candidates.py": 1,
    "merging/facts.py": 1,
    "merging/judging.py": 2,
    "merging/model.py": 2,
    "merging/musts.py": 1,
    "merging/pairs.py": 1,
    "names/heap.py": 1,
    "names/keys.py": 1,
    "names/lexicon.py": 1,
    "readers/from_eml.py": 2,
    "readers/from_json.py": 1,
    "readers/furniture.py": 6,
    "readers/own_exports.py": 1,
    "readers/pdf/hyphens.py": 1,
    "readers/tongue.py": 1,
    "records/context.py": 3,
    "records/gathering.py": 2,
    "records/heads.py": 3,
    "records/messages.py": 2,
    "review/__init__.py": 1,
    "store/changes.py": 1,
    "store/event_rows.py": 1,
    "store/joining.py": 1,
    "store/withdrawing.py": 1,
    "syntax/__init__.py": 1,
    "temporal/typed.py": 1,
    "temporal/typed_phrases.py": 5,
    "temporal/typed_words.py": 2,
}
"""How many words of the main language a module still holds.  The list may only shrink."""


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


def test_no_engine_learns_a_new_word():
    closed = closed_words()
    found = {name: len(closed.intersection(looked_for(path))) for name, path in engines()}
    more = {name: count for name, count in found.items() if count > STILL.get(name, 0)}
    assert not more, "its words belong into a lexicon of resources/lexicons"


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


def test_what_is_still_listed_is_still_there():
    assert all((PACKAGE / name).is_file() for name in STILL)
