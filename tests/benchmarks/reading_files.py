"""Run by hand: how long readers need for a large text and for hostile ones.

python tests/benchmarks/reading_files.py
"""

import tempfile
import time
from pathlib import Path

from timeline_app import readers

SEED = Path(__file__).resolve().parents[2] / "seeds" / "003_848ae16a1d989889.txt"
MEGABYTE = 1_000_000
HOSTILE = {
    "short lines": "Some words here\n",
    "bullets": "- one item\n",
    "wrapped": "It was a dark and stormy night; the rain fell in torrents except\nat ",
    "header lines": "date 2020-07-22 menu\n",
    "blank lines": "\n",
    "addresses": "a@b." * 70 + "\n",
}


def seconds(name: str, path: Path) -> None:
    start = time.perf_counter()
    document = readers.read(path)
    took = time.perf_counter() - start
    size = path.stat().st_size / MEGABYTE
    print(f"{name:14} {size:6.1f} MB {took:6.2f} s {len(document.passages):8,} passages")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "text.txt"
        article = SEED.read_text(encoding="utf-8") + "\n\n"
        for megabytes in (1, 50):
            path.write_text(article * (megabytes * MEGABYTE // len(article)), encoding="utf-8")
            seconds("articles", path)
        for name, piece in HOSTILE.items():
            path.write_text("x\n" + piece * (MEGABYTE // len(piece)), encoding="utf-8")
            seconds(name, path)
        for piece in ("<a ", "<!--", "<div>", "<p>x", "<script>"):
            page = path.with_suffix(".html")
            page.write_text("<p>x</p>" + piece * (MEGABYTE // len(piece)), encoding="utf-8")
            seconds(piece, page)


if __name__ == "__main__":
    main()
