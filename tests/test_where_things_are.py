"""Where would I add it?  What a newcomer looks for leads to its home by the field's own word."""

import ast
from pathlib import Path

import pytest

from timeline_app.cli.commands import COMMANDS
from timeline_app.formats.table import OWN
from timeline_app.languages import LANGUAGES
from timeline_app.model.facet import FACETS
from timeline_app.readers.table import READERS

PACKAGE = Path(__file__).parent.parent / "timeline_app"
LOOKED_FOR = [
    ("coreference", "extraction/references.py"),
    ("event coreference", "extraction/event_coreference.py"),
    ("duplicate sentences", "extraction/duplicate_sentences.py"),
    ("inferred date", "extraction/inferred_dates.py"),
    ("event mentions", "merging/document_mentions.py"),
    ("features of a mention", "merging/mention_features.py"),
    ("document similarity", "merging/document_similarity.py"),
    ("cannot-link", "merging/musts.py"),
    ("language detection", "readers/language_detection.py"),
    ("boilerplate", "readers/boilerplate.py"),
    ("title tokens", "languages/en/titles/title_tokens.py"),
    ("parse correction", "languages/en/words/repair.py"),
    ("pixmap cache", "painting/pixmap_cache.py"),
    ("clustering of points", "chart/clustering.py"),
    ("saved view state", "ui/view_state.py"),
    ("child process", "ui/child_process.py"),
    ("view history", "ui/timeline/navigation.py"),
    ("intent handlers", "ui/timeline/intents.py"),
    ("keyboard navigation", "ui/timeline/keyboard_navigation.py"),
    ("view model", "ui/timeline/scene_state.py"),
]
"""A word as it is searched for, and the file that is to be found by it."""
TABLES = {
    "command": COMMANDS,
    "facet of events": FACETS,
    "format of chronologies": OWN,
    "format of documents": READERS,
    "language that is parsed": LANGUAGES,
}
GUIDE = (PACKAGE.parent / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("word", "home"), LOOKED_FOR)
def test_the_word_of_the_field_leads_home(word, home):
    told = ast.get_docstring(ast.parse((PACKAGE / home).read_text(encoding="utf-8")))
    assert word in " ".join(told.split()).lower()


@pytest.mark.parametrize("added", sorted(TABLES))
def test_what_people_add_has_one_table_and_a_place_in_the_guide(added):
    assert len(TABLES[added])
    assert f"a {added}" in GUIDE


@pytest.mark.parametrize("added", ["setting", "shortcut", "rule for dates", "kind of event"])
def test_what_is_no_table_has_a_place_in_the_guide(added):
    assert f"a {added}" in GUIDE
