"""The samples are whole: what their pages of the help tell stands in the texts that are read."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from timeline_app import readers, resources
from timeline_app.model.finding import FindingKind

MUSEUM = resources.path("samples", "museum")
FILES = sorted(path for path in MUSEUM.rglob("*") if path.is_file())
PLANTED = tomllib.loads(
    (Path(__file__).parents[1] / "corpus" / "museum.toml").read_text(encoding="utf-8")
)
SPOTS = [
    pytest.param(spot["file"], spot["words"], id=f"{spot['file']}: {spot['words']}")
    for row in (*PLANTED["planted"], *PLANTED["decoy"])
    for spot in row["spots"]
]
LARGEST = 2_000_000
"""Bytes of all documents."""


def letters(words):
    """As a table's cells and lines broken by a page hold them, too."""
    return re.sub(r"[\s,|]+", " ", words)


def test_there_are_forty_small_documents_of_many_kinds():
    assert len(FILES) == 40
    assert sum(path.stat().st_size for path in FILES) < LARGEST
    assert len({path.suffix for path in FILES}) >= 12


@pytest.mark.parametrize(("file", "words"), SPOTS)
def test_what_was_planted_stands_in_the_text_that_is_read(file, words):
    read = readers.read(MUSEUM / file).text
    assert letters(words) in letters(read)


def test_the_answers_tell_all_that_was_planted():
    page = resources.path("help", "en", "answers.md").read_text(encoding="utf-8")
    kinds = {str(kind).capitalize() for kind in FindingKind}
    rows = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| ")]
    told = [row for row in rows if row[0] in kinds]
    assert Counter(row[0].lower() for row in told) == Counter(
        row["kind"] for row in PLANTED["planted"]
    )
    for row, planted in zip(told, PLANTED["planted"], strict=True):
        files = {Path(spot["file"]).name for spot in planted["spots"]}
        assert set(row[2].split(", ")) == files


def test_the_dates_that_the_page_of_the_old_history_tells_stand_in_it():
    texts = [readers.read(path).text for path in resources.path("samples", "history").iterdir()]
    page = resources.path("help", "en", "old-history.md").read_text(encoding="utf-8")
    told = [line.strip("| ").split(" | ")[0] for line in page.splitlines() if line[:2] == "| "]
    assert len(told) > 9
    for words in map(str.casefold, told[2:]):
        assert any(words in text.casefold() for text in texts), words
