"""The hashes of what was built, signed where whoever builds has a key."""

import os
import subprocess
from pathlib import Path

from shipping import wheels

SUMS = "SHA256SUMS"
GPG_KEY, MINISIGN_KEY = "TIMELINE_APP_GPG_KEY", "TIMELINE_APP_MINISIGN_KEY"
"""In the environment: the key's name for gpg, the file of a secret key for minisign."""


def write(out: Path) -> Path:
    """``SHA256SUMS`` of the files in a folder, as ``sha256sum -c`` reads it."""
    files = sorted(one for one in out.iterdir() if one.is_file() and not one.name.startswith(SUMS))
    sums = out / SUMS
    rows = [f"{wheels.sha256(one)}  {one.name}" for one in files]
    sums.write_text("\n".join(rows) + "\n", encoding="utf-8")
    for command in signing(sums):
        subprocess.run(command, check=True)
    return sums


def signing(sums: Path) -> list[list[str]]:
    """The commands that sign; none where no key is given."""
    gpg, minisign = os.environ.get(GPG_KEY, ""), os.environ.get(MINISIGN_KEY, "")
    commands = []
    if gpg:
        signature = f"{sums}.asc"
        commands.append(
            ["gpg", "--batch", "--yes", "-u", gpg, "--armor", "-o", signature, "-b", str(sums)]
        )
    if minisign:
        commands.append(["minisign", "-S", "-s", minisign, "-m", str(sums)])
    return commands
