"""The same bytes give the same chronology: whatever order, workers, zone, locale, seed or day."""

import json
import os
import subprocess
import sys
from itertools import permutations
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PEOPLE = ("Ana Silva", "Rui Costa", "Ines Prado")
IMPORT = """
import os, sys
from timeline_app.pipeline import import_paths
from timeline_app.settings import Settings
if __name__ == "__main__":
    db, workers, *paths = sys.argv[1:]
    soon = {"first_events": 0} if "SLOW_MACHINE" in os.environ else {}
    for _ in import_paths(paths, db, settings=Settings(workers=int(workers), **soon)):
        pass
"""


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    """Articles that tell partly of the same events, in words of their own."""
    folder = tmp_path_factory.mktemp("same")
    for number, (one, other, _) in enumerate(permutations(PEOPLE)):
        text = (
            f"{4 + number % 2} May 2020\n\n{one} resigned as mayor of Porto on Sunday. "
            f"The council said {other} would take over in June. "
            f"Two days later {one} visited the bridge, which fell on 3 May 2020.\n\n"
            f"{other} said the bridge fell at noon. Nobody was hurt when it fell."
        )
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    (folder / "import.py").write_text(IMPORT, encoding="utf-8")
    return folder


def made(articles, db, *groups, workers=0, **world):
    """The exported chronology after importing the groups of files one after the other."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0", **world}
    for group in groups:
        words = [sys.executable, articles / "import.py", db, str(workers), *group]
        subprocess.run(words, check=True, env=environment, capture_output=True)
    out = db.with_suffix(".json")
    words = [sys.executable, ROOT / "run.py", "export", "--db", db, out, "--all"]
    subprocess.run(words, check=True, env=environment, capture_output=True)
    return out.read_bytes()


@pytest.fixture(scope="module")
def files(articles):
    return sorted(articles.glob("*.txt"))


@pytest.fixture(scope="module")
def plain(articles, files, tmp_path_factory):
    return made(articles, tmp_path_factory.mktemp("plain") / "c.db", files)


WORLDS = [
    {"PYTHONHASHSEED": "4711"},
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
]


@pytest.mark.parametrize("world", WORLDS, ids=lambda world: " ".join(world.values()))
def test_not_a_byte_depends_on_the_world(articles, files, plain, tmp_path, world):
    assert made(articles, tmp_path / "c.db", files, **world) == plain


@pytest.mark.parametrize(
    "way",
    [{"workers": 1}, {"workers": 2}, {"SLOW_MACHINE": "1"}],
    ids=["1 process", "2 processes", "slow machine"],
)
def test_not_a_byte_depends_on_order_workers_or_pace(articles, files, plain, tmp_path, way):
    assert made(articles, tmp_path / "c.db", files[::-1], **way) == plain


def test_imports_one_by_one_and_backwards_tell_the_same_events(articles, files, plain, tmp_path):
    found = made(articles, tmp_path / "c.db", *([file] for file in reversed(files)))
    assert told(found) == told(plain)
    assert len(told(plain)) > 5


def told(exported):
    """Each event with its proofs, documents by name instead of number."""
    plain = json.loads(exported)
    names = {row["id"]: row["path"] for row in plain["documents"]}
    return sorted(
        json.dumps(
            [
                [event[name] for name in ("title", "edtf", "status", "kind", "confidence")],
                sorted([names[e["document"]], e["start"], e["end"]] for e in event["evidence"]),
            ]
        )
        for event in plain["events"]
    )
