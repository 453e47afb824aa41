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
    ("event coreference", "extraction/identity.py"),
    ("duplicate sentences", "extraction/repeats.py"),
    ("inferred date", "extraction/supposed.py"),
    ("event mentions", "merging/telling.py"),
    ("features of a mention", "merging/facts.py"),
    ("document similarity", "merging/stories.py"),
    ("cannot-link", "merging/musts.py"),
    ("language detection", "readers/tongue.py"),
    ("boilerplate", "readers/furniture.py"),
    ("title tokens", "languages/en/titles/bits.py"),
    ("parse correction", "languages/en/words/repair.py"),
    ("pixmap cache", "painting/stamps.py"),
    ("clustering of points", "chart/crowding.py"),
    ("saved view state", "ui/kept.py"),
    ("child process", "ui/apart.py"),
    ("view history", "ui/timeline/journey.py"),
    ("intent handlers", "ui/timeline/doing.py"),
    ("keyboard navigation", "ui/timeline/steps.py"),
    ("view model", "ui/timeline/stage.py"),
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
