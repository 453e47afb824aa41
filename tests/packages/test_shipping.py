"""What packages are made of follows from what goes in: the same bytes, by hash, by table."""

import base64
import hashlib
import os
import re
import shutil
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from shipping import archives, bundle, deb, folder, interpreter, project, sbom, sums, wheels

ROOT = Path(__file__).resolve().parents[2]
QT = [
    "PySide6/QtCore.abi3.so", "PySide6/QtNetwork.abi3.so", "PySide6/designer",
    "PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
]  # fmt: skip


@pytest.fixture
def tree(tmp_path):
    """A folder with a program, a file and a link."""
    top = tmp_path / "tree"
    (top / "bin").mkdir(parents=True)
    (top / "bin" / "start").write_text("#!/bin/sh\n", encoding="utf-8")
    (top / "bin" / "start").chmod(0o700)
    (top / "note.txt").write_text("a note", encoding="utf-8")
    (top / "link").symlink_to("note.txt")
    return top


def wheel_of(folder, name="thing-1.0-py3-none-any.whl", **files):
    head = {
        "thing/__init__.py": b"",
        "thing-1.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: thing\nVersion: 1.0\n",
        "thing-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nTag: py3-none-any\n",
        "thing-1.0.dist-info/RECORD": b"",
    }
    folder.mkdir(exist_ok=True, parents=True)
    archives.write_zip(folder / name, head | files)
    return folder / name


def test_two_archives_of_one_folder_have_the_same_bytes(tree, tmp_path):
    archives.write_tar(tmp_path / "one.tar.gz", tree, "top", 1_000_000_000)
    copied = shutil.copytree(tree, tmp_path / "copy", symlinks=True)
    os.utime(copied / "note.txt", (5, 5))
    archives.write_tar(tmp_path / "two.tar.gz", copied, "top", 1_000_000_000)
    assert (tmp_path / "one.tar.gz").read_bytes() == (tmp_path / "two.tar.gz").read_bytes()


def test_an_archive_keeps_programs_and_links_and_tells_of_nobody(tree, tmp_path):
    archives.write_tar(tmp_path / "one.tar.gz", tree, "top", 1_000_000_000)
    with tarfile.open(tmp_path / "one.tar.gz") as packed:
        members = {one.name: one for one in packed}
    assert members["top/bin/start"].mode == 0o755
    assert members["top/note.txt"].mode == 0o644
    assert members["top/link"].linkname == "note.txt"
    assert {one.uname for one in members.values()} == {"root"}


def test_only_what_the_table_keeps_of_qt_is_shipped():
    with pytest.raises(ValueError, match="the wheel has none"):
        wheels.kept(QT)
    table = (ROOT / ".packages/shipping/qt.toml").read_text(encoding="utf-8")
    patterns = tomllib.loads(table)["keep"]
    whole = [pattern.replace("*", "x") for pattern in patterns] + QT
    assert not {"PySide6/QtNetwork.abi3.so", "PySide6/designer"} & set(wheels.kept(whole))
    assert not [name for name in wheels.kept(whole) if "VirtualKeyboard" in name]


def test_a_trimmed_wheel_lists_what_it_holds(tmp_path, monkeypatch):
    kept = ["thing/__init__.py", "thing-1.0.dist-info/METADATA", "thing-1.0.dist-info/WHEEL"]
    monkeypatch.setattr(wheels, "kept", lambda _names: [*kept, "thing-1.0.dist-info/RECORD"])
    made = wheels.trim(wheel_of(tmp_path, **{"thing/large.so": b"x" * 1000}))
    assert made.name == "thing-1.0-1-py3-none-any.whl"
    with zipfile.ZipFile(made) as packed:
        record = packed.read("thing-1.0.dist-info/RECORD").decode()
        assert "Build: 1" in packed.read("thing-1.0.dist-info/WHEEL").decode()
    assert "large" not in record
    rows = [row.split(",")[0] for row in record.splitlines()]
    assert sorted(rows) == sorted([*kept, "thing-1.0.dist-info/RECORD"])
    sealed = base64.urlsafe_b64encode(hashlib.sha256(b"").digest()).rstrip(b"=").decode()
    assert f"thing/__init__.py,sha256={sealed},0" in record


def test_the_lock_names_each_part_once_with_a_hash():
    rows = wheels.LOCK.read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"[\w.]+==[\w.]+ --hash=sha256:[0-9a-f]{64}", row) for row in rows)
    names = [row.split("==")[0].lower().replace("_", "-") for row in rows]
    assert len(names) == len(set(names))
    project_table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [re.match(r"[\w-]+", one)[0].lower() for one in project_table["dependencies"]]
    assert {one.replace("_", "-") for one in asked} <= set(names)


def test_a_wheel_is_unpacked_without_its_makers_tests_and_programs(tmp_path):
    wheel = wheel_of(
        tmp_path,
        **{
            "thing/tests/test_a.py": b"", "thing/a.pyi": b"", "thing/code.py": b"",
            "thing-1.0.data/scripts/run": b"", "thing-1.0.dist-info/licenses/tests/LICENSE": b"",
        },
    )  # fmt: skip
    folder.unpack(wheel, tmp_path / "site")
    found = {path.name for path in (tmp_path / "site").rglob("*") if path.is_file()}
    assert found == {"__init__.py", "code.py", "METADATA", "WHEEL", "RECORD", "LICENSE"}


def test_the_interpreter_leaves_out_what_is_the_gpls():
    assert interpreter._left_out("/x/lib-dynload", ["readline.so", "_gdbm.so", "math.so"]) == {
        "readline.so",
        "_gdbm.so",
    }
    assert interpreter._left_out("/x", ["test", "json"]) == {"test"}


def test_the_bundle_names_its_wheels_by_hash_and_its_python(tmp_path):
    own = wheel_of(tmp_path / "wheels", "timeline_app-0.1.0-py3-none-any.whl")
    pip = wheel_of(tmp_path / "wheels", "pip-1.0-py3-none-any.whl")
    made = bundle.build(own, [pip], tmp_path / "bundle")
    told = (made / "requirements.txt").read_text(encoding="utf-8")
    assert told == f"timeline_app==0.1.0 --hash=sha256:{wheels.sha256(own)}\n"
    assert (made / "wheels" / pip.name).is_file()
    version = (made / "python-version").read_text(encoding="utf-8").split()
    assert version == [str(part) for part in sys.version_info[:2]]
    assert os.access(made / "install.sh", os.X_OK)


def test_the_list_of_parts_follows_from_what_is_installed(tmp_path):
    folder.unpack(wheel_of(tmp_path), tmp_path / "site")
    info = tmp_path / "site" / "timeline_app-0.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.4\nName: timeline-app\nVersion: 0.1.0\nRequires-Dist: thing>=1\n",
        encoding="utf-8",
    )
    told = sbom.listed(tmp_path / "site")
    assert told == sbom.listed(tmp_path / "site")
    assert told["bomFormat"] == "CycloneDX"
    assert [one["name"] for one in told["components"]] == ["thing", "CPython"]
    assert {"ref": "pkg:pypi/timeline-app@0.1.0", "dependsOn": ["pkg:pypi/thing@1.0"]} in told[
        "dependencies"
    ]


def test_hashes_are_written_and_signed_only_with_a_key(tree, monkeypatch):
    for name in (sums.GPG_KEY, sums.MINISIGN_KEY):
        monkeypatch.delenv(name, raising=False)
    made = sums.write(tree)
    rows = made.read_text(encoding="utf-8").splitlines()
    assert f"{wheels.sha256(tree / 'note.txt')}  note.txt" in rows
    assert sums.signing(made) == []
    monkeypatch.setenv(sums.MINISIGN_KEY, "key.sec")
    assert [command[0] for command in sums.signing(made)] == ["minisign"]


def test_the_debian_package_asks_for_what_the_readme_names():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(name.split()[0] == "libc6" or name in readme or name.startswith("lib")
               for name in deb.depends())  # fmt: skip
    assert "libxcb-cursor0" in deb.depends()


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="packs as Debian does")
def test_two_debian_packages_have_the_same_bytes_whoever_builds_them_when(tree, tmp_path):
    shutil.copytree(project.HERE / "linux" / "share", tree / "share")
    made = []
    for out, mask, time in (("one", 0o022, 5), ("two", 0o077, 1_000_000_000)):
        here = shutil.copytree(tree, tmp_path / out / "folder", symlinks=True)
        for path in archives.files_below(here):
            os.utime(path, (time, time), follow_symlinks=False)
        before = os.umask(mask)
        try:
            made.append(deb.build(here, tmp_path / out, tmp_path / out / "work"))
        finally:
            os.umask(before)
    assert made[0].read_bytes() == made[1].read_bytes()


def test_the_recipe_for_flatpak_takes_the_folder_of_this_version():
    recipe = project.HERE / "flatpak" / "org.timeline_app.Timeline.yml"
    packed = f"{project.NAME}-{project.version()}-linux-x86_64.tar.gz"
    assert f"dist/{packed}\n" in recipe.read_text(encoding="utf-8")


def test_the_version_and_the_time_of_a_build(monkeypatch):
    from timeline_app import __version__

    assert project.version() == __version__
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert project.epoch() == 1_700_000_000
