"""A wheel built here and installed elsewhere starts and finds its resources."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """A folder with the wheel's content, as an installation lays it out."""
    pytest.importorskip("hatchling")
    wheels = tmp_path_factory.mktemp("wheels")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = wheels.glob("*.whl")
    target = tmp_path_factory.mktemp("site")
    install = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index"]
    subprocess.run([*install, "--target", str(target), str(wheel)], check=True)
    return target


def run(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=installed,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_reads_its_own_resources(installed):
    code = "from timeline_app import resources; print(resources.root()); print(resources.seeds())"
    done = run(installed, "-c", code)
    assert done.returncode == 0, done.stderr
    assert all(line.startswith(str(installed)) for line in done.stdout.splitlines())
    kept = installed / "timeline_app" / "_resources"
    assert (kept / "lexicons" / "en").is_dir()
    help_of = {
        one.name: {page.name for page in one.iterdir()} for one in (kept / "help").iterdir()
    }
    assert set(help_of) >= {"en", "de", "ar"}
    assert all(pages == help_of["en"] for pages in help_of.values())


def test_it_imports_a_document_and_lists_its_events(installed, tmp_path):
    article = tmp_path / "note.txt"
    article.write_text(
        "date 2019-05-10\n\nParliament passed the water law on 3 May 2019 in Vienna.\n",
        encoding="utf-8",
    )
    db = str(tmp_path / "note.db")
    done = run(installed, "-m", "timeline_app", "import", str(article), "--db", db)
    assert done.returncode == 0, done.stderr
    done = run(installed, "-m", "timeline_app", "list", "--db", db, "--all")
    assert done.returncode == 0, done.stderr
    assert "3 May 2019" in done.stdout
