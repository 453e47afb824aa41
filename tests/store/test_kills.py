"""A few kills at random moments; ``tests/benchmarks/kills.py`` makes a thousand."""

import shutil
import subprocess
import sys
import time

import pytest
from killing import ROOT, bare_environment, kill_an_editor, kill_imports, told_in, trouble_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such kills")


def test_a_kill_in_the_midst_of_edits_costs_nothing_that_was_told(template, path):
    shutil.copyfile(template, path)
    assert [kill_an_editor(path, seed) for seed in range(5)] == [""] * 5


def test_an_import_killed_again_and_again_is_as_one_undisturbed(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(6):
        text = f"{number + 1} May 2020\n\nAna Silva met Rui Costa in Porto on Sunday. Nobody left."
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    words = [sys.executable, "run.py", "import", folder, "--db", tmp_path / "whole.db"]
    began = time.monotonic()
    subprocess.run(words, cwd=ROOT, env=bare_environment(), check=True, capture_output=True)
    mean = (time.monotonic() - began) / 2
    kills, wrong = kill_imports(folder, tmp_path / "killed.db", seed=3, mean=mean)
    assert wrong == ""
    assert kills > 0
    assert told_in(tmp_path / "killed.db") == told_in(tmp_path / "whole.db")
    assert trouble_in(tmp_path / "killed.db") == ""
