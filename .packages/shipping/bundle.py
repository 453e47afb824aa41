"""The offline bundle: all wheels by their hashes, and one command, for a Python that is there."""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from shipping import project, wheels


def build(own: Path, others: Sequence[Path], out: Path) -> Path:
    """Put the bundle's folder together; returns it."""
    folder = out / "wheels"
    folder.mkdir(parents=True)
    for wheel in (own, *others):
        shutil.copyfile(wheel, folder / wheel.name)
    installed = [one for one in (own, *others) if wheels.name_of(one) != wheels.INSTALLER]
    (out / "requirements.txt").write_text(wheels.requirements(installed), encoding="utf-8")
    version = f"{sys.version_info.major} {sys.version_info.minor}\n"
    (out / "python-version").write_text(version, encoding="utf-8")
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(project.HERE / "linux" / name, out / name)
    shutil.copytree(project.HERE / "linux" / "share", out / "share")
    return out
