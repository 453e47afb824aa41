"""A file is replaced whole or not at all, whatever happens to it, its folder and its disk."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.errors import ExportFailed
from timeline_app.formats.whole_file import replaced, replacing

posix_only = pytest.mark.skipif(os.name != "posix", reason="modes and links of this kind")
ROOT = Path(__file__).resolve().parents[2]


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def write(path, text="new"):
    with replacing(path) as file:
        file.write(text)


HOLDS = """
import sys
from pathlib import Path
from timeline_app.formats.whole_file import folder_beside, replaced
with replaced(Path(sys.argv[1])) as part, folder_beside(part) as folder:
    part.write_text("half")
    (folder / "notes").write_text("private")
    print("begun", flush=True)
    sys.stdin.read()
"""


def begun(path):
    """A process in the middle of writing this file."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(path)], cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout.readline() == "begun\n"
    return process


def ended(process):
    process.kill()
    process.communicate()


@pytest.mark.parametrize("name", ["out.csv", "[a]*?.csv", "日" * 70 + ".csv", ".csv"])
def test_what_a_killed_process_left_is_cleared_away_by_the_next(tmp_path, name):
    target = tmp_path / name
    target.write_text("old")
    ended(begun(target))
    assert len(names(tmp_path)) == 3
    assert target.read_text() == "old"
    write(target)
    assert names(tmp_path) == [name]
    assert target.read_text() == "new"


def test_what_a_living_process_writes_and_what_belongs_to_others_stays(tmp_path):
    target = tmp_path / "out.csv"
    living = begun(target)
    try:
        foreign = [
            ".out.csv.part",
            ".out.csv.1-0.part",
            "out.csv.part",
            ".out.csv.00000000.9-9.part",
        ]
        for name in foreign:
            (tmp_path / name).write_text("mine")
        ended(begun(tmp_path / "other.csv"))
        before = names(tmp_path)
        write(target)
        assert names(tmp_path) == sorted([*before, "out.csv"])
    finally:
        living.communicate()
    assert target.read_text() == "half"


def test_two_writers_in_one_process_do_not_meet(tmp_path):
    target = tmp_path / "out.csv"
    with replacing(target) as one:
        one.write("one")
        write(target, "two")
        assert target.read_text() == "two"
    assert target.read_text() == "one"
    assert names(tmp_path) == ["out.csv"]


def test_a_failure_within_leaves_the_old_file(tmp_path):
    (tmp_path / "out.csv").write_text("old")

    def write_half():
        with replacing(tmp_path / "out.csv") as file:
            file.write("new")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()
    assert (tmp_path / "out.csv").read_text() == "old"
    assert names(tmp_path) == ["out.csv"]


def test_a_folder_that_vanishes_meanwhile_is_told(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()

    def write_and_lose():
        with replaced(folder / "o") as part:
            part.unlink()
            folder.rmdir()

    with pytest.raises(ExportFailed, match="its folder does not exist"):
        write_and_lose()
    assert names(tmp_path) == []


def test_a_target_that_becomes_a_folder_meanwhile_is_told(tmp_path):

    def write_and_meet():
        with replaced(tmp_path / "o") as part:
            part.write_text("new")
            (tmp_path / "o").mkdir()

    with pytest.raises(ExportFailed, match="it is a folder"):
        write_and_meet()
    assert names(tmp_path) == ["o"]


@posix_only
def test_new_files_have_the_mode_that_the_umask_says_and_old_ones_keep_theirs(tmp_path):
    before = os.umask(0o027)
    try:
        write(tmp_path / "new.csv")
        (tmp_path / "old.csv").write_text("old")
        (tmp_path / "old.csv").chmod(0o600)
        write(tmp_path / "old.csv")
    finally:
        os.umask(before)
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()}
    assert modes == {"new.csv": 0o640, "old.csv": 0o600}


def test_a_file_that_may_not_be_written_is_left_alone(tmp_path):
    (tmp_path / "out.csv").write_text("old")
    (tmp_path / "out.csv").chmod(0o444)
    with pytest.raises(ExportFailed, match="the file is read-only"):
        write(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text() == "old"
    assert names(tmp_path) == ["out.csv"]


@posix_only
def test_the_file_behind_a_link_is_written_and_the_link_stays(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "out.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real" / "out.csv")
    write(tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real" / "out.csv").read_text() == "new"


@posix_only
def test_what_is_no_ordinary_file_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(ExportFailed, match="no ordinary file"):
        write(tmp_path / "pipe.csv")
    assert stat.S_ISFIFO((tmp_path / "pipe.csv").stat().st_mode)


def test_a_name_that_is_too_long_is_called_so(tmp_path):
    for name in ("x" * 300 + ".csv", "日" * 100 + ".csv"):
        with pytest.raises(ExportFailed, match="its name is too long"):
            write(tmp_path / name)
    longest = "x" * 251 + ".csv"
    write(tmp_path / longest)
    assert names(tmp_path) == [longest]


@posix_only
@pytest.mark.parametrize("suffix", ["csv", "json", "svg", "pdf", "png"])
def test_a_disk_that_fills_up_is_told_and_the_old_file_stays(store, tmp_path, suffix):
    """A limit on the size of files stands for the disk: it comes at the same calls."""
    out = tmp_path / "to" / f"out.{suffix}"
    out.parent.mkdir()
    out.write_text("old")
    code = (
        "import resource, sys\nresource.setrlimit(resource.RLIMIT_FSIZE, (600, 600))\n"
        "from timeline_app import cli\nsys.exit(cli.main(sys.argv[1:]))"
    )
    db = store.path
    store.close()
    done = subprocess.run(
        [sys.executable, "-c", code, "export", "--all", "--db", str(db), str(out)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "too large for this disk" in done.stderr
    assert out.read_text() == "old"
    assert names(out.parent) == [out.name]


@posix_only
def test_an_export_that_is_asked_to_end_leaves_nothing(store, tmp_path):
    db = store.path
    store.close()
    target = tmp_path / "to" / "out.json"
    target.parent.mkdir()
    code = (
        "import sys, time\nfrom timeline_app import cli, formats\n"
        "def slow(outgoing, path):\n"
        "    with formats.replaced(path):\n"
        "        print('begun', flush=True)\n        time.sleep(60)\n"
        "from timeline_app.formats.data import to_json\n"
        "to_json.write = slow\nsys.exit(cli.main(sys.argv[1:]))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, "export", "--db", str(db), str(target)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout.readline() == "begun\n"
    assert len(names(target.parent)) == 1
    process.send_signal(signal.SIGTERM)
    process.communicate()
    assert process.returncode == 128 + signal.SIGTERM
    assert names(target.parent) == []
