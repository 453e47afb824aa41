"""The Debian package of the one folder: what a window needs of the system is asked for by name."""

import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

from shipping import project

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
    package = out / f"{project.NAME}_{project.version()}_amd64.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(project.epoch())}
    packing = ["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=1", "--build"]
    subprocess.run([*packing, str(work), str(package)], env=environment, check=True)
    return package


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
    control.parent.chmod(0o755)


def depends() -> list[str]:
    """What the README has people install for Qt, and the C library that this was built with."""
    text = (project.ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"^sudo apt-get install -y (.+)$", text, re.MULTILINE)
    if found is None:
        raise ValueError("the README names no packages for Qt")
    _, version = platform.libc_ver()
    return [f"libc6 (>= {version})", *_ALWAYS, *found[1].split()]
