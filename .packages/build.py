"""Builds the packages: ``python .packages/build.py wheel folder deb --out dist``.

Needs the extra ``dev``; for Linux packages also ``patchelf`` and ``dpkg-deb``, on the system that
has the oldest C library on which the packages shall start.
"""

import argparse
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

from shipping import archives, bundle, deb, folder, project, sums, wheels  # noqa: E402


class Building:
    """One run: what several targets share is made once."""

    def __init__(self, out: Path, work: Path) -> None:
        self.out = out
        self._work = work
        self._built: Path | None = None
        self._others: list[Path] = []
        self._folder: Path | None = None

    def wheel(self) -> None:
        """The wheel and the sdist."""
        self._own()

    def lock(self) -> None:
        """The versions and hashes of all that the packages hold, taken anew."""
        wheels.lock(self._own())

    def bundle(self) -> None:
        """All wheels and an installer, for a machine with Python and without a registry."""
        made = bundle.build(self._own(), self._wheels(), self._work / "bundle")
        self._pack(made, "offline")

    def folder(self) -> None:
        """Interpreter, libraries and program in one folder, packed."""
        self._pack(self._one_folder(), "linux-x86_64")

    def deb(self) -> None:
        """The same as a Debian package."""
        deb.build(self._one_folder(), self.out, self._work / "deb")

    def sums(self) -> None:
        """The hashes of all that lies in the folder of what was built."""
        sums.write(self.out)

    def _own(self) -> Path:
        if self._built is None:
            self._built = wheels.build_own(self.out)
        return self._built

    def _wheels(self) -> list[Path]:
        if not self._others:
            wheels.collect(self._work / "wheels")
            self._others = sorted((self._work / "wheels").glob("*.whl"))
        return self._others

    def _one_folder(self) -> Path:
        if self._folder is None:
            self._folder = folder.build(self._own(), self._wheels(), self._work / project.NAME)
            shutil.copyfile(self._folder / "sbom.cdx.json", self.out / "sbom.cdx.json")
        return self._folder

    def _pack(self, made: Path, kind: str) -> None:
        name = f"{project.NAME}-{project.version()}-{kind}"
        archives.write_tar(self.out / f"{name}.tar.gz", made, name, project.epoch())


TARGETS: dict[str, Callable[[Building], None]] = {
    "wheel": Building.wheel,
    "lock": Building.lock,
    "bundle": Building.bundle,
    "folder": Building.folder,
    "deb": Building.deb,
    "sums": Building.sums,
}


def main() -> None:
    """Build what is asked for, in the order of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="+", choices=TARGETS)
    parser.add_argument("--out", type=Path, default=project.ROOT / "dist")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as work:
        building = Building(chosen.out.resolve(), Path(work))
        for name, target in TARGETS.items():
            if name in chosen.targets:
                target(building)


if __name__ == "__main__":
    main()
