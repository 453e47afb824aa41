"""Kills edits and imports at random moments, a thousand times, and counts what that cost.

Run by hand: ``python tests/benchmarks/kills.py FOLDER [KILLS]``; FOLDER holds documents to import.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1] / "store")]

from killing import (  # noqa: E402 - found by the line above
    ROOT,
    bare_environment,
    kill_an_editor,
    kill_imports,
    told_in,
)


def main(folder, wanted):
    """Half of the kills in edits, half in imports."""
    with tempfile.TemporaryDirectory() as work:
        whole = Path(work) / "whole.db"
        words = [sys.executable, "run.py", "import", folder, "--db", whole]
        subprocess.run(words, cwd=ROOT, env=bare_environment(), check=True, capture_output=True)
        wrong = edits_killed(whole, Path(work) / "edited.db", wanted // 2)
        wrong += imports_killed(folder, whole, Path(work), wanted // 2)
    print(f"{wanted} kills, {wrong} with a loss")
    return min(wrong, 1)


def edits_killed(whole, path, wanted):
    """How many kills of an editor cost something."""
    wrong = 0
    for seed in range(wanted):
        if seed % 50 == 0:
            shutil.copyfile(whole, path)
        found = kill_an_editor(path, seed)
        if found:
            wrong += 1
            print("edit", seed, found)
    return wrong


def imports_killed(folder, whole, work, wanted):
    """How many chains of killed imports ended otherwise than one undisturbed."""
    wrong = kills = seed = 0
    while kills < wanted:
        path = work / f"chain{seed}.db"
        more, found = kill_imports(folder, path, seed)
        if not found and told_in(path) != told_in(whole):
            found = "another chronology"
        if found:
            wrong += 1
            print("import", seed, found)
        kills, seed = kills + more, seed + 1
    return wrong


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000))
