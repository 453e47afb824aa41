"""Where would I add it?  What a newcomer looks for leads to its home by the field's own word."""

import ast
import re
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
ROOT = PACKAGE.parent
GUIDE = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
WORDS, _, ADDING = GUIDE.partition("## To add")
ENTRIES = [one for one in ADDING.split("\n\n") if one.startswith("**… ")]
LONGEST_ENTRY = 1_000
"""Characters: some ten lines."""
NEW = re.compile(r"(?<![a-z])xx?(?![a-z])")
"""What stands for the name of the new thing."""
PATH = re.compile(r"(?=.*/)[\w./*{},-]+|\.?[\w-]+\.(?:md|py|toml|jsonl|txt)")
NAME = re.compile(r"_?[A-Za-z]\w*(?:\.\w+)*")


ELSEWHERE = {"timeline_app.readers", "id", "x", "xx", "from"}
"""Names that are no file's: of entry points, of columns, of what is new."""


def told(entry):
    """What stands in code, word by word where it is a command."""
    return [word for one in re.findall(r"`([^`]+)`", entry) for word in one.split()]


def files_of(path):
    """The files that a path of the guide names: from the top, or from the program's own folder."""
    both = re.search(r"\{(.*?)\}", path)
    options = both[1].split(",") if both else [""]
    paths = [path.replace(both[0], one) if both else path for one in options]
    found = []
    for one in paths:
        here = [place for top in (ROOT, PACKAGE) for place in top.glob(one.rstrip("/"))]
        assert here, f".github/CONTRIBUTING.md names {one}, which is not there"
        found += here
    return found


def named(entry):
    paths = [one.rstrip(",;") for one in told(entry) if PATH.fullmatch(one)]
    return [file for one in paths if not NEW.search(one) for file in files_of(one)]


def title(entry):
    return entry.split("**")[1].removeprefix("… ")


@pytest.mark.parametrize(("word", "home"), LOOKED_FOR)
def test_the_word_of_the_field_leads_home(word, home):
    told = ast.get_docstring(ast.parse((PACKAGE / home).read_text(encoding="utf-8")))
    assert word in " ".join(told.split()).lower()


@pytest.mark.parametrize("added", sorted(TABLES))
def test_what_people_add_has_one_table_and_a_place_in_the_guide(added):
    assert len(TABLES[added])
    assert f"a {added}" in GUIDE


@pytest.mark.parametrize("entry", [WORDS, *ENTRIES], ids=lambda one: title(one)[:40])
def test_files_that_the_guide_names_are_there(entry):
    assert named(entry)


@pytest.mark.parametrize("entry", ENTRIES, ids=title)
def test_names_that_the_guide_gives_stand_in_the_files_that_it_names(entry):
    files = [file for file in named(entry) if file.is_file()]
    if "(message words" in entry:
        files.append(ROOT / "resources" / "wording" / "en.toml")
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    names = {one for one in re.findall(r"`([^`]+)`", entry) if NAME.fullmatch(one)}
    heads = set(re.findall(r"`(\[[\w.-]+\])`", entry))
    lost = {one for one in names if not re.search(rf"\b{one.split('.')[-1]}\b", text)}
    lost |= {one for one in heads if one not in text}
    assert not lost - ELSEWHERE, "the guide gives a name that none of its files has"


@pytest.mark.parametrize("entry", ENTRIES, ids=title)
def test_an_entry_of_the_guide_is_short(entry):
    assert len(entry) <= LONGEST_ENTRY


@pytest.mark.parametrize("added", ["setting", "shortcut", "rule for dates", "kind of event"])
def test_what_is_no_table_has_a_place_in_the_guide(added):
    assert f"a {added}" in GUIDE
