"""The installer on a folder like ours: all of it comes, and all of it goes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LINUX = Path(__file__).resolve().parents[2] / ".packages" / "linux"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="an installer for Linux")


@pytest.fixture
def package(tmp_path):
    """A folder with an interpreter that only says what it was asked."""
    top = tmp_path / "package"
    shutil.copytree(LINUX, top)
    (top / "runtime" / "bin").mkdir(parents=True)
    python = top / "runtime" / "bin" / "python3"
    python.write_text('#!/bin/sh\necho "ran $*"\n', encoding="utf-8")
    python.chmod(0o755)
    return top


def files_below(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def run(script, home):
    return subprocess.run(
        ["sh", str(script)],
        env={"HOME": str(home), "PATH": os.environ["PATH"]},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_it_installs_for_one_person_and_goes_again(package, tmp_path):
    home = tmp_path / "home"
    kept = home / ".local" / "share" / "timeline-app" / "sample.db"
    kept.parent.mkdir(parents=True)
    kept.write_text("a chronology", encoding="utf-8")
    done = run(package / "install.sh", home)
    assert done.returncode == 0, done.stderr
    assert "ran -I -m timeline_app --version" in done.stdout
    entry = home / ".local/share/applications/timeline-app.desktop"
    assert f"Exec={home}/.local/bin/timeline-app %F" in entry.read_text(encoding="utf-8")
    assert run(package / "install.sh", home).returncode == 0, "over an older one"
    gone = run(home / ".local/lib/timeline-app/uninstall.sh", home)
    assert gone.returncode == 0, gone.stderr
    assert not (home / ".local/bin/timeline-app").is_symlink()
    left = {name for name in files_below(home) if "timeline-app" in name}
    assert left == {".local/share/timeline-app/sample.db"}


def test_it_takes_nothing_away_where_nothing_was_installed(package, tmp_path):
    strange = shutil.copy(package / "uninstall.sh", tmp_path / "uninstall.sh")
    done = run(Path(strange), tmp_path)
    assert done.returncode == 1
    assert package.is_dir()
