"""The Debian package of the one folder: what a window needs of the system is asked for by name."""

import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

from shipping import archives, project

HOME = Path("usr/lib/timeline-app")
_ALWAYS = ("libgcc-s1", "libstdc++6")
_CONTROL = """\
Package: {name}
Version: {version}
Architecture: amd64
Maintainer: timeline-app <timeline-app@localhost>
Installed-Size: {size}
Depends: {depends}
Section: text
Priority: optional
Description: turns documents into a chronology, with what proves it
 Reads documents on this machine, finds dates and events, understands which
 passages tell of the same event, and keeps each with the sentences that prove
 it. Nothing is sent anywhere: the kernel refuses the program any network.
"""


def build(folder: Path, out: Path, work: Path) -> Path:
    """Make the package from the one folder; returns it."""
    home = work / HOME
    shutil.copytree(folder, home, symlinks=True, ignore=shutil.ignore_patterns("spare", "*.sh"))
    shutil.copytree(home / "share", work / "usr" / "share")
    shutil.rmtree(home / "share")
    (work / "usr" / "bin").mkdir()
    (work / "usr" / "bin" / project.NAME).symlink_to(f"../lib/{project.NAME}/{project.NAME}")
    terms = work / "usr" / "share" / "doc" / project.NAME
    terms.mkdir(parents=True)
    shutil.copyfile(project.HERE / "linux" / "copyright", terms / "copyright")
    _write_control(work)
    _of_one_time(work)
    package = out / f"{project.NAME}_{project.version()}_amd64.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(project.epoch())}
    packing = ["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=1", "--build"]
    subprocess.run([*packing, str(work), str(package)], env=environment, check=True)
    return package


def _of_one_time(work: Path) -> None:
    """Times and rights that no checkout, disk or habit of who builds has a part in.

    The packer puts only later times back to the commit's: an older checkout would stay older.
    """
    time = project.epoch()
    for path in work.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else archives.plain_mode(path))
        os.utime(path, (time, time), follow_symlinks=False)
    work.chmod(0o755)
    os.utime(work, (time, time))


def _write_control(work: Path) -> None:
    size = sum(path.lstat().st_size for path in work.rglob("*") if path.is_file())
    control = work / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        _CONTROL.format(
            name=project.NAME,
            version=project.version(),
            size=size // 1024,
            depends=", ".join(depends()),
        ),
        encoding="utf-8",
    )


def depends() -> list[str]:
    """What the README has people install for Qt, and the C library that this was built with."""
    text = (project.ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"^sudo apt-get install -y (.+)$", text, re.MULTILINE)
    if found is None:
        raise ValueError("the README names no packages for Qt")
    _, version = platform.libc_ver()
    return [f"libc6 (>= {version})", *_ALWAYS, *found[1].split()]
