"""Keeps the translated pages of the help to the English ones that they tell.

``python .packages/help_pages.py`` names the pages whose English page has changed since, and those
that a language has not; ``python .packages/help_pages.py de/dates ar/dates`` stamps pages that
somebody has brought up to date.  The stamp is the first line of a translated page; a test compares
it, so that no change of an English page is forgotten in the others.
"""

import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "resources" / "help"
SOURCE = "en"
STAMP = re.compile(r"<!-- english: ([0-9a-f]{12}) -->\n")


def main(arguments: list[str]) -> int:
    """Stamp what is named; without a name say what is to be done, 1 where there is something."""
    for name in arguments:
        stamp(PAGES / f"{name}.md")
    if arguments:
        return 0
    wanting = [*outdated(), *missing()]
    sys.stdout.writelines(f"{line}\n" for line in wanting)
    return 1 if wanting else 0


def languages() -> list[str]:
    """Those that have pages, but for the source."""
    return sorted(one.name for one in PAGES.iterdir() if one.is_dir() and one.name != SOURCE)


def stamp_of(name: str) -> str:
    """What stands for the English page of this name as it is now: twelve signs of its hash."""
    return hashlib.sha256((PAGES / SOURCE / f"{name}.md").read_bytes()).hexdigest()[:12]


def stamp(page: Path) -> None:
    """Say in a translated page that it tells what the English one says now."""
    words = STAMP.sub("", page.read_text(encoding="utf-8"), count=1)
    page.write_text(f"<!-- english: {stamp_of(page.stem)} -->\n{words}", encoding="utf-8")


def outdated() -> Iterator[str]:
    """Pages that tell an English page of before, or have no stamp, with what is to be done."""
    for language in languages():
        for page in sorted((PAGES / language).glob("*.md")):
            found = STAMP.match(page.read_text(encoding="utf-8"))
            if found is None or found[1] != stamp_of(page.stem):
                name = f"{language}/{page.stem}"
                yield (
                    f"resources/help/{name}.md tells another English page than there is now: "
                    f"translate what changed in resources/help/{SOURCE}/{page.stem}.md, then run "
                    f"python .packages/help_pages.py {name}"
                )


def missing() -> Iterator[str]:
    """English pages that a language has not."""
    for language in languages():
        for page in sorted((PAGES / SOURCE).glob("*.md")):
            if not (PAGES / language / page.name).is_file():
                yield f"resources/help/{language}/{page.name} is missing: English is shown for it"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
