"""A package judged by this program: what its own verify.py says, by the one that is here."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

from timeline_app.formats.package import verify

_OTHER = "that its verify.py does what it says: it is not the one of this program; do not run it"


@dataclass(frozen=True, slots=True)
class JudgedPackage:
    """Sentences by their heads: ``PROVED``, ``NOT PROVED``, ``WRONG``, ``FINGERPRINT``."""

    report: verify.Report

    @property
    def lines(self) -> list[str]:
        """As they are printed."""
        return verify.lines(self.report)

    @property
    def exit_code(self) -> int:
        """0 where nothing is wrong, 1 where something is, 2 where it is no package."""
        if not self.report[verify.WRONG]:
            return 0
        return 1 if self.report[verify.PRINT] else 2

    @property
    def first_wrong(self) -> str:
        """Why it cannot be relied on; "" where it can."""
        return next(iter(self.report[verify.WRONG]), "")


def judged(path: Path | str, sources: Path | str = "") -> JudgedPackage:
    """Check a package, and its documents' files where a folder with them is given."""
    report = verify.check(str(path), str(sources))
    if not report[verify.WRONG]:
        with zipfile.ZipFile(path) as package:
            told = package.read("verify.py") if "verify.py" in package.namelist() else b""
        if told != Path(verify.__file__).read_bytes():
            report[verify.OPEN].append(_OTHER)
    return JudgedPackage(report)
